/** The longest title or name that is kept: what is longer is no title. */
const LONGEST = 2000

const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '}

/**
 * Words of a registry as plain text: no markup, entities read, no control signs, for they come from outside and are
 * printed on terminals and written to files.
 */
export function plainText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value)
    .slice(0, LONGEST)
    .replace(/<\/?[a-z][a-z0-9:]{0,20}(?:\s[^<>]{0,200})?\/?>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ''
    })
    .replace(/[\p{Cc}\p{Cs}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return text === '' ? undefined : text
}

/** A map, or nothing where the server gave something else. */
export const mapOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** CSL's date: year, month, day as far as they are known; none when the year cannot be one. */
export function dateParts(
  parts: readonly unknown[],
): {readonly 'date-parts': readonly (readonly number[])[]} | undefined {
  const numbers = parts.slice(0, 3).map(Number)
  const good = numbers.findIndex(
    (part, at) => !Number.isInteger(part) || part < [1000, 1, 1][at]! || part > [2999, 12, 31][at]!,
  )
  const kept = good < 0 ? numbers : numbers.slice(0, good)
  return kept.length > 0 ? {'date-parts': [kept]} : undefined
}

/** The entries of a map that hold something. */
export const filled = (entries: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )

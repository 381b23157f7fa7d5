import type {CslItem} from '@claimlint/core'

export interface ItemName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
}

/** A text or number of an entry as words; a list joined by commas. */
export function textOf(item: CslItem, key: string): string | undefined {
  const value = item[key]
  if (Array.isArray(value)) return value.map(String).join(', ') || undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() || undefined : undefined
}

export const namesOf = (item: CslItem, key: string): readonly ItemName[] =>
  Array.isArray(item[key]) ? (item[key] as ItemName[]) : []

export const customOf = (item: CslItem): Readonly<Record<string, unknown>> =>
  typeof item['custom'] === 'object' && item['custom'] !== null ? (item['custom'] as Record<string, unknown>) : {}

export const isFictional = (item: CslItem): boolean => customOf(item)['fictional'] === true

export const isRetracted = (item: CslItem): boolean =>
  (customOf(item)['retraction'] as {nature?: unknown} | undefined)?.nature === 'retraction' ||
  textOf(item, 'status')?.toLowerCase() === 'retracted'

/** A date as lists of year, month, day, however the entry writes it; `words` where it is no date. */
export function dateOf(item: CslItem, key: string): {parts: readonly (readonly number[])[]; words?: string} {
  const value = item[key]
  if (value === undefined || value === null) return {parts: []}
  if (typeof value !== 'object') return dateOfWords(String(value))
  const {'date-parts': parts, raw, literal} = value as Readonly<Record<string, unknown>>
  if (Array.isArray(parts)) {
    const lists = parts.map(part => (Array.isArray(part) ? part.map(Number) : [])).filter(part => part.length > 0)
    return {parts: lists}
  }
  const words = raw ?? literal
  return words === undefined ? {parts: []} : dateOfWords(String(words))
}

function dateOfWords(text: string): {parts: readonly (readonly number[])[]; words?: string} {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text.trim())
  if (!match) return {parts: [], words: text}
  return {
    parts: [
      match
        .slice(1)
        .filter(part => part !== undefined)
        .map(Number),
    ],
  }
}

/** The year as it is told: “2020”, or the words that stand for it. */
export function yearOf(item: CslItem): string | undefined {
  const {parts, words} = dateOf(item, 'issued')
  return parts[0]?.[0]?.toString() ?? words
}

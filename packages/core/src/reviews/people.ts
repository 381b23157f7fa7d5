/** A person as front matter or a record names them. */
export interface Person {
  readonly name: string
  /** ORCID iD or registration number. */
  readonly id?: string
  readonly role?: string
}

/** The people under a front matter key: a name, a map with a name, or a list of either. */
export function readPeople(value: unknown): Person[] {
  if (Array.isArray(value)) return value.flatMap(readPeople)
  if (typeof value === 'string') return value.trim() === '' ? [] : [{name: value.trim()}]
  if (value === null || typeof value !== 'object') return []
  const {name, id, role} = value as Readonly<Record<string, unknown>>
  if (typeof name !== 'string' || name.trim() === '') return []
  return [
    {
      name: name.trim(),
      ...(typeof id === 'string' || typeof id === 'number' ? {id: String(id)} : {}),
      ...(typeof role === 'string' ? {role} : {}),
    },
  ]
}

const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx sir dame md do phd dphil mbbs mbchb mb bs frcp frcs mrcp rn np pa msc bsc ma ba fca faap facp dpt dnp pharmd dds dmd nd dc'.split(
    ' ',
  ),
)

/** Small letters without marks; titles and degrees left out. */
const nameParts = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{L})\.(?=\p{L}\b\.?)/gu, ' ')
    .split(/[^\p{L}'’]+/u)
    .filter(part => part !== '' && !TITLES.has(part))

/** “https://orcid.org/0000-0002-…” and “0000-0002-…” are one id. */
function sameId(one: string, other: string): boolean {
  const [long, short] = [one, other]
    .map(id => id.replace(/[^0-9A-Za-z]/g, '').toLowerCase())
    .sort((a, b) => b.length - a.length) as [string, string]
  return short.length >= 4 && long.endsWith(short)
}

/**
 * Whether two names may be one person's. An initial stands for any name that starts with it and order does not matter: of
 * a name that may be the author's nobody can say that it is another reader's.
 */
export function maySamePerson(one: Person, other: Person): boolean {
  if (one.id !== undefined && other.id !== undefined && sameId(one.id, other.id)) return true
  const [long, short] = [nameParts(one.name), nameParts(other.name)].sort((a, b) => b.length - a.length)
  if (!long || !short || short.length === 0) return false
  const left = [...long].sort((a, b) => b.length - a.length)
  let whole = 0
  for (const part of [...short].sort((a, b) => b.length - a.length)) {
    const exact = left.indexOf(part)
    const at =
      exact >= 0 ? exact : left.findIndex(name => (part.length === 1 || name.length === 1) && part[0] === name[0])
    if (at < 0) return false
    if (exact >= 0 && part.length > 1) whole++
    left.splice(at, 1)
  }
  // A family name alone, or initials alone, is shared by too many.
  return whole > 0 && (short.length > 1 || long.length === 1)
}

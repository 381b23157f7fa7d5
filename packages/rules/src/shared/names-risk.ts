import type {Fact} from '@claimlint/core'

const COMMON = new Set(
  'with from that this than your have into they them then when where which while some more most very other after before during around near lasting passing severe serious mild common rare problem problems treatment procedure operation surgery therapy'.split(
    ' ',
  ),
)

const longWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** Words of a name that tell it from other names; all of them where none does. */
function telling(name: string): string[] {
  const words = longWords(name).filter(word => word.length > 3 || /^(?:eye|leg|arm|ear|jaw|hip|gut)$/.test(word))
  const rare = words.filter(word => !COMMON.has(word))
  return rare.length > 0 ? rare : words
}

/** Words for the same, as far as a name of a risk goes. */
const HARM = /^(?:damage[ds]?|injur\w+|harm(?:ed|s)?|hurts?)$/

/** “bleeding” and “bleeds”, “infection” and “infected”, “numb” and “numbness” are of one stem. */
function alike(a: string, b: string): boolean {
  if (a === b || (HARM.test(a) && HARM.test(b))) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  if (long.startsWith(short)) return true
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  return common >= 4 && common * 10 >= long.length * 6
}

/** The words of one place of a page, made once for all risks that are looked for in it. */
export type PlaceWords = ReadonlySet<string>

export const placeWords = (text: string): PlaceWords => new Set(longWords(text))

/**
 * Whether the words of a place name a recorded risk: each telling word of its name or of a synonym, or two in three of a
 * longer one, since a page words it for its readers.
 */
export function namesRisk(place: PlaceWords, {name, synonyms}: Pick<Fact, 'name' | 'synonyms'>): boolean {
  return [name ?? '', ...synonyms].some(one => {
    const words = telling(one)
    if (words.length === 0) return false
    const found = words.filter(word => place.has(word) || [...place].some(other => alike(word, other))).length
    return words.length < 3 ? found === words.length : found * 3 >= words.length * 2
  })
}

import type {Scan} from './scan.ts'

/** A time unit in UCUM, and how many of it one written unit is: a fortnight is 2 wk, a decade 10 a. */
export interface TimeUnit {
  readonly ucum: 's' | 'min' | 'h' | 'd' | 'wk' | 'mo' | 'a'
  readonly times: number
  readonly plural: boolean
  readonly word: string
}

const NAMES: readonly (readonly [TimeUnit['ucum'], number, string])[] = [
  ['s', 1, 'second'],
  ['min', 1, 'minute'],
  ['h', 1, 'hour'],
  ['d', 1, 'day'],
  ['d', 1, 'night'],
  ['wk', 1, 'week'],
  ['wk', 2, 'fortnight'],
  ['mo', 1, 'month'],
  ['a', 1, 'year'],
  ['a', 10, 'decade'],
]

const WORDS = new Map<string, TimeUnit>()
for (const [ucum, times, word] of NAMES) {
  for (const form of [word, `${word}'s`]) WORDS.set(form, {ucum, times, plural: false, word})
  WORDS.set(`${word}s`, {ucum, times, plural: true, word})
}

const SHORT = new Map<string, TimeUnit>()
for (const [ucum, forms] of [
  ['s', 'sec secs'],
  ['min', 'min mins'],
  ['h', 'h hr hrs'],
  ['d', 'd'],
  ['wk', 'wk wks'],
  ['mo', 'mo mos mth mths'],
  ['a', 'yr yrs y'],
] as const) {
  for (const form of forms.split(' ')) SHORT.set(form, {ucum, times: 1, plural: false, word: form})
}

/** The unit that word `i` names in full. */
export const readUnitWord = (scan: Scan, i: number): TimeUnit | undefined => WORDS.get(scan.word(i))

export const timeUnitOf = (word: string): TimeUnit | undefined => WORDS.get(word)

/** The unit in any form, short ones included, which need digits before them. */
export function readUnit(scan: Scan, i: number, digits: boolean): TimeUnit | undefined {
  const word = scan.word(i)
  const named = WORDS.get(word)
  if (named || !digits) return named
  const short = SHORT.get(word)
  if (!short) return undefined
  // “3D”, “5 Mo”: a capital is no unit; a lone letter needs its digits glued or the end of the phrase behind it.
  if (scan.words[i]!.capital) return undefined
  if (word.length === 1 && !scan.glued(i) && scan.isWord(i + 1)) return undefined
  // “section 355h(a)”: a paragraph of a law.
  if (word.length === 1 && (Number(scan.word(i - 1)) > 200 || (scan.word(i + 1) === '(' && scan.glued(i + 1))))
    return undefined
  return short
}

/** Brings two ends of a range to one unit, the finer one; `exact` is false where a month or a year must be averaged. */
export function commonUnit(
  a: TimeUnit['ucum'],
  b: TimeUnit['ucum'],
): {unit: TimeUnit['ucum']; a: number; b: number; exact: boolean} {
  if (a === b) return {unit: a, a: 1, b: 1, exact: true}
  const [fine, coarse] = SECONDS[a] < SECONDS[b] ? [a, b] : [b, a]
  const averaged = (coarse === 'mo' || coarse === 'a') && fine !== 'mo'
  const factor = coarse === 'a' && fine === 'mo' ? 12 : SECONDS[coarse] / SECONDS[fine]
  const rounded = averaged ? Math.round(factor * 100) / 100 : factor
  return {unit: fine, a: fine === a ? 1 : rounded, b: fine === b ? 1 : rounded, exact: !averaged}
}

const DAY = 86_400
// UCUM's mean year of 365.25 days and a twelfth of it.
const SECONDS = {s: 1, min: 60, h: 3600, d: DAY, wk: 7 * DAY, mo: 30.4375 * DAY, a: 365.25 * DAY} as const

import type {Scan} from './scan.ts'

/** A number as written: digits, words, an article (“a week”), a vague word (“several”) or a great plural (“millions”). */
export interface Numeral {
  readonly kind: 'digits' | 'words' | 'article' | 'vague' | 'large'
  /** Absent for vague words and great plurals. */
  readonly value?: number
  /** The million of “12 million”, else 1: “8 to 12 million” lends it to the 8. */
  readonly scale: number
  readonly approximate?: boolean
  /** “3/10”: both sides as written. */
  readonly parts?: readonly [number, number]
  readonly from: number
  readonly to: number
}

const ONES = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
)
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['mn', 1e6],
])
const GREAT = new Set(['dozens', 'tens', 'scores', 'hundreds', 'thousands', 'millions', 'billions'])
const VAGUE = new Set(['several', 'few', 'many', 'some', 'numerous', 'multiple', 'countless', 'various'])
const VULGAR = new Map<string, number>(
  Object.entries({
    '½': 1 / 2,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
)

/** Whether a numeral may start with the word. */
export const startsNumeral = (word: string): boolean => STARTS.has(word)

const ARTICLES = ['a', 'an', 'another', 'half', 'couple']
const STARTS = new Set([...ONES.keys(), ...TENS.keys(), ...SCALES.keys(), ...GREAT, ...VAGUE, ...ARTICLES])

/** The value of a single word of number: 12 for “twelve”. */
export const numberOfWord = (word: string): number | undefined => ONES.get(word) ?? TENS.get(word) ?? SCALES.get(word)

/** Reads the numeral that starts at word `i`. */
export function readNumeral(scan: Scan, i: number): Numeral | undefined {
  if (scan.isNumber(i)) return readDigits(scan, i)
  const word = scan.word(i)
  if (ONES.has(word) || TENS.has(word)) return readWords(scan, i, 0, i)
  if (SCALES.has(word) && word.length > 2) return readWords(scan, i, 1, i)
  if (GREAT.has(word)) {
    // “high scores set off more tests”: a score is twenty only before “of”.
    if (word === 'scores' && scan.word(i + 1) !== 'of') return undefined
    return {kind: 'large', scale: 1, from: i, to: greatEnd(scan, i)}
  }
  if (word === 'a' || word === 'an') return readArticle(scan, i)
  if (word === 'another') return {kind: 'article', value: 1, scale: 1, from: i, to: i + 1}
  if (word === 'half') return readHalf(scan, i)
  if (word === 'couple') return couple(scan, i, i)
  if (VAGUE.has(word)) return readVague(scan, i, i)
  return undefined
}

function readDigits(scan: Scan, i: number): Numeral | undefined {
  // “T12”, “B12”, “HbA1c”: part of a name. “x3” and “n50” are no amounts either, nor “CA-125”, nor “the 1990s”.
  if (scan.glued(i) && (scan.isWord(i - 1) || isNameBefore(scan, i))) return undefined
  if (scan.word(i + 1) === 's' && scan.glued(i + 1)) return undefined
  const first = scan.word(i)
  // “555-0148”: the end of a telephone number.
  if (/^0\d/.test(first)) return undefined
  let value = VULGAR.get(first) ?? Number(first.includes(',') ? first.replaceAll(',', '') : first)
  let to = i + 1
  let parts: [number, number] | undefined
  if (!VULGAR.has(first)) {
    const vulgar = VULGAR.get(scan.word(to))
    if (vulgar !== undefined) {
      value += vulgar
      to++
    } else if (isSlashed(scan, to)) {
      const below = Number(scan.word(to + 1))
      // “12/10/2024” is a date, “1/0” nothing.
      if (below === 0 || (scan.word(to + 2) === '/' && scan.glued(to + 2))) return undefined
      parts = [value, below]
      value /= below
      to += 2
    } else if (scan.isNumber(to) && isSlashed(scan, to + 1) && !scan.glued(to) && Number.isInteger(value)) {
      const below = Number(scan.word(to + 2))
      const above = Number(scan.word(to))
      if (above < below) {
        value += above / below
        to += 3
      }
    } else {
      // “1 300” with a thin or no-break space is one number.
      while (
        to < i + 5 &&
        /^\d{3}$/.test(scan.word(to)) &&
        /^\d{1,3}$/.test(scan.word(to - 1)) &&
        /^[\u00A0\u2009\u202F]$/.test(between(scan, to))
      ) {
        value = value * 1000 + Number(scan.word(to))
        to++
      }
    }
  }
  const half = readAndHalf(scan, to)
  value += half.plus
  to = half.to
  const scaled = readScale(scan, to, true)
  const {scale} = scaled
  return parts && scaled.to === to
    ? {kind: 'digits', value, scale, parts, from: i, to}
    : {kind: 'digits', value: value * scale, scale, from: i, to: scaled.to}
}

/** “CA-125”, “IL-6”: a hyphen glued to capitals on its left. */
const isNameBefore = (scan: Scan, i: number): boolean =>
  scan.word(i - 1) === '-' && scan.glued(i - 1) && /^[A-Z]{2,}$/.test(scan.raw(i - 2))

const isSlashed = (scan: Scan, at: number): boolean =>
  (scan.word(at) === '/' || scan.word(at) === '⁄') &&
  scan.glued(at) &&
  scan.glued(at + 1) &&
  /^\d+$/.test(scan.word(at + 1))

const between = (scan: Scan, i: number): string =>
  scan.text.slice(scan.words[i - 1]?.end ?? 0, scan.words[i]?.start ?? 0)

function readScale(scan: Scan, at: number, digits: boolean): {scale: number; to: number} {
  let scale = 1
  let to = at
  // “hundred thousand million” is as long as a number gets; a cap keeps a hostile run of them linear.
  while (to < at + 3) {
    const word = scan.word(to)
    const next = SCALES.get(word)
    if (next === undefined || (word.length === 2 && !digits)) break
    scale *= next
    to++
  }
  if (scale === 1 && digits && scan.glued(to)) {
    // “2m people”, “40k cases”; “5 m” is a length.
    if (scan.raw(to) === 'k') return {scale: 1e3, to: to + 1}
    if (scan.raw(to) === 'm' && scan.isWord(to + 1)) return {scale: 1e6, to: to + 1}
  }
  return {scale, to}
}

const skipDash = (scan: Scan, i: number): number => (scan.word(i) === '-' ? i + 1 : i)

function readAndHalf(scan: Scan, at: number): {plus: number; to: number} {
  const and = skipDash(scan, at)
  if (scan.word(and) !== 'and') return {plus: 0, to: at}
  const article = skipDash(scan, and + 1)
  if (scan.word(article) !== 'a' && scan.word(article) !== 'one') return {plus: 0, to: at}
  const part = skipDash(scan, article + 1)
  if (scan.word(part) === 'half') return {plus: 0.5, to: part + 1}
  if (scan.word(part) === 'quarter') return {plus: 0.25, to: part + 1}
  return {plus: 0, to: at}
}

function readWords(scan: Scan, at: number, lead: number, from: number): Numeral {
  let total = 0
  let current = lead
  let scale = 1
  let small = false
  let ten = false
  let i = at
  for (; i < at + 16; i++) {
    const word = scan.word(i)
    const one = ONES.get(word)
    if (one !== undefined) {
      if (small || (ten && one > 9)) break
      current += one
      small = true
      continue
    }
    const tens = TENS.get(word)
    if (tens !== undefined) {
      if (small || ten) break
      current += tens
      ten = true
      continue
    }
    if (word === 'hundred' || word === 'dozen') {
      current *= SCALES.get(word)!
      scale = SCALES.get(word)!
      small = ten = false
      continue
    }
    const power = word.length > 2 ? SCALES.get(word) : undefined
    if (power !== undefined) {
      total += current * power
      current = 0
      scale = power
      small = ten = false
      continue
    }
    const next = scan.word(i + 1)
    if (word === '-' && ten && !small && (ONES.get(next) ?? 99) < 10) continue
    if (word === 'and' && scale >= 100 && (ONES.has(next) || TENS.has(next)) && !small && !ten) continue
    break
  }
  let value = total + current
  const half = readAndHalf(scan, i)
  if (half.plus > 0) {
    const scaled = readScale(scan, half.to, false)
    return {kind: 'words', value: (value + half.plus) * scaled.scale, scale: scaled.scale, from, to: scaled.to}
  }
  if (scale === 1 && SCALES.has(scan.word(i + 1)) && scan.word(i) === '-') {
    // “six-million”
    scale = SCALES.get(scan.word(i + 1))!
    value *= scale
    i += 2
  }
  return {kind: 'words', value, scale, from, to: i}
}

function readArticle(scan: Scan, i: number): Numeral {
  const next = scan.word(i + 1)
  if (SCALES.has(next) && next.length > 2) return readWords(scan, i + 1, 1, i)
  if (next === 'couple') return couple(scan, i + 1, i)
  if (next === 'few') return readVague(scan, i + 1, i)
  if (next === 'good' && (scan.word(i + 2) === 'few' || scan.word(i + 2) === 'many')) return readVague(scan, i + 2, i)
  if (next === 'half' && scan.word(i + 2) !== 'of') {
    const dash = scan.word(i + 2) === '-' ? i + 3 : i + 2
    return {kind: 'words', value: 0.5, scale: 1, from: i, to: dash}
  }
  if ((next === 'number' || next === 'handful' || next === 'matter') && scan.word(i + 2) === 'of') {
    return {kind: 'vague', scale: 1, from: i, to: i + 3}
  }
  return {kind: 'article', value: 1, scale: 1, from: i, to: i + 1}
}

function readHalf(scan: Scan, i: number): Numeral | undefined {
  const next = scan.word(i + 1)
  if (next === 'a' || next === 'an') {
    const scaled = readScale(scan, i + 2, false)
    return {kind: 'words', value: 0.5 * scaled.scale, scale: scaled.scale, from: i, to: scaled.to}
  }
  return {kind: 'words', value: 0.5, scale: 1, from: i, to: next === '-' ? i + 2 : i + 1}
}

const couple = (scan: Scan, at: number, from: number): Numeral => ({
  kind: 'vague',
  value: 2,
  approximate: true,
  scale: 1,
  from,
  to: scan.word(at + 1) === 'of' ? at + 2 : at + 1,
})

function readVague(scan: Scan, at: number, from: number): Numeral {
  const scaled = readScale(scan, at + 1, false)
  if (scaled.to > at + 1) return {kind: 'large', scale: scaled.scale, from, to: scaled.to}
  if (GREAT.has(scan.word(at + 1))) return {kind: 'large', scale: 1, from, to: greatEnd(scan, at + 1)}
  return {kind: 'vague', scale: 1, from, to: at + 1}
}

/** “hundreds of thousands of people”: up to the noun. */
function greatEnd(scan: Scan, i: number): number {
  let to = i + 1
  while (to < i + 6 && scan.word(to) === 'of' && GREAT.has(scan.word(to + 1))) to += 2
  return scan.word(to) === 'of' ? to + 1 : to
}

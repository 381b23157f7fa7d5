import {type Found, makeQuantity} from './amounts.ts'
import {readNumeral} from './numerals.ts'
import {round} from './read-ratios.ts'
import type {Scan} from './scan.ts'
import {isDeterminer, isVerbWithObject} from './verb-forms.ts'

const BELOW = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])
;['third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].forEach((word, at) => {
  BELOW.set(word, at + 3)
  BELOW.set(`${word}s`, at + 3)
})
for (const [word, value] of [
  ['twelfth', 12],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
] as const) {
  BELOW.set(word, value)
  BELOW.set(`${word}s`, value)
}

/** Reads “half of”, “a third”, “two-thirds”, “three quarters”, “nine-tenths”, “the other half” at word `i`. */
export function readFraction(scan: Scan, i: number, floor: number): Found | undefined {
  const at = readParts(scan, i)
  if (!at) return undefined
  const value = round(at.above / at.below)
  return makeQuantity(scan, {form: 'fraction', low: value, high: value, unit: '1'}, {from: at.from, to: at.to, floor})
}

interface Parts {
  readonly above: number
  readonly below: number
  readonly from: number
  readonly to: number
}

/** The fraction at word `i` as written, “three quarters” as 3 and 4. */
export function readParts(scan: Scan, i: number): Parts | undefined {
  const word = scan.word(i)
  const even = scan.run(i, 'even-odds')
  if (even > 0) return {above: 1, below: 2, from: i, to: i + even}
  // “the Harbour Half”: a race.
  if (word === 'half' && scan.words[i]!.capital && scan.isWord(i - 1)) return undefined
  if (word === 'half')
    return /^(?:-|a|an)$/.test(scan.word(i + 1)) || scan.word(i - 1) === '-'
      ? undefined
      : {above: 1, below: 2, from: i, to: i + 1}
  if (word === 'a' || word === 'one') {
    // “a good third”
    const at = /^(?:-|good|full|mere|whole|further)$/.test(scan.word(i + 1)) ? i + 2 : i + 1
    const below = BELOW.get(scan.word(at))
    if (below === undefined || scan.word(at).endsWith('s') || scan.word(at + 1) === '-') return undefined
    // “a third dose”, “a second opinion” are ordinals: a share has “of”, a verb or the clause's end behind it.
    if (below > 2 && !endsShare(scan, at + 1, word === 'one' || at > i + 1, isBounded(scan, i))) return undefined
    return {above: 1, below, from: i, to: at + 1}
  }
  if (scan.isNumber(i)) {
    const number = readNumeral(scan, i)
    if (!number?.value || number.value >= 1 || (!number.parts && number.to > i + 1)) return undefined
    if (scan.raw(i).includes('.')) return undefined
    if (number.parts && scan.word(number.to) !== 'of') return undefined
    return scan.word(number.to) === 'of' || scan.run(number.to, 'people') > 0
      ? {above: number.value, below: 1, from: i, to: number.to}
      : undefined
  }
  const number = readNumeral(scan, i)
  if (number?.kind !== 'words' || !number.value || number.value > 9) return undefined
  const at = scan.word(number.to) === '-' ? number.to + 1 : number.to
  const below = BELOW.get(scan.word(at))
  if (below === undefined || number.value >= below || !scan.word(at).endsWith('s')) return undefined
  if (scan.word(at + 1) === '-') return undefined
  return {above: number.value, below, from: i, to: at + 1}
}

const isBounded = (scan: Scan, i: number): boolean =>
  scan.word(i - 1) === 'only' ||
  scan.word(i - 1) === 'just' ||
  ['bound-about', 'bound-at-least', 'bound-at-most'].some(name => scan.runBefore(i, name) > 0)

function endsShare(scan: Scan, at: number, counted: boolean, bounded: boolean): boolean {
  if (!scan.isWord(at)) return true
  // “a third hand it back”, “in a third the writer was paid”, “a third died within two years”
  if (isDeterminer(scan.word(at)) || isVerbWithObject(scan, at)) return true
  return (
    scan.run(at, 'share-end') > 0 ||
    scan.run(at, 'comparative') > 0 ||
    // “only a third finish the course”: a bound before it leaves an ordinal no room, but for “only a third dose”.
    (bounded &&
      !['event', 'people', 'dose-noun', 'part-noun', 'time-unit', 'ordinal-noun'].some(
        name => scan.run(at, name) > 0,
      )) ||
    (counted && (scan.run(at, 'people') > 0 || scan.word(at) === 'the' || scan.word(at).endsWith('ed')))
  )
}

import type {Bound, Quantity} from '../quantity.ts'
import {type Numeral, readNumeral} from './numerals.ts'
import type {Scan} from './scan.ts'

/** One value or a range of values, without its unit. `from` and `to` are word numbers, half-open. */
export interface Amount {
  readonly kind: Numeral['kind']
  readonly low?: number
  readonly high?: number
  readonly approximate: boolean
  readonly parts?: readonly [number, number]
  /** The scale word of the (last) number: 1e6 for “12 million”. */
  readonly scale: number
  readonly from: number
  readonly to: number
}

/** Reads “6”, “4 to 6”, “between 4 and 6”, “4- to 6-”, “two or three”, “8 to 12 million” at word `i`. */
export function readAmount(scan: Scan, i: number): Amount | undefined {
  const known = scan.amounts[i]
  if (known !== undefined) return known ?? undefined
  const first = readNumeral(scan, i)
  const amount = first && (joinSecond(scan, first) ?? asAmount(first))
  scan.amounts[i] = amount ?? null
  return amount
}

/** Written out without spreads: it runs at every number and article of a page. */
function asAmount({kind, value, approximate = false, parts, scale, from, to}: Numeral): Amount {
  if (value === undefined) return {kind, approximate, scale, from, to}
  if (parts) return {kind, low: value, high: value, approximate, parts, scale, from, to}
  return {kind, low: value, high: value, approximate, scale, from, to}
}

function joinSecond(scan: Scan, first: Numeral): Amount | undefined {
  if (first.kind === 'article' || first.kind === 'vague' || first.kind === 'large') return undefined
  const at = joinerEnd(scan, first.to, isBetween(scan, first.from))
  if (at === 0) return undefined
  const second = readNumeral(scan, at)
  if (!second || second.value === undefined || first.value === undefined || second.approximate) return undefined
  if (second.kind === 'article' || (second.kind !== first.kind && second.value === 0.5)) return undefined
  // “1-800-555-0199”, “2025-10-03”: a chain of numbers is no range.
  if (
    scan.word(second.to) === '-' &&
    scan.glued(second.to) &&
    scan.isNumber(second.to + 1) &&
    scan.glued(second.to + 1)
  )
    return undefined
  const low =
    first.scale === 1 && second.scale > 1 && first.value <= second.value / second.scale
      ? first.value * second.scale
      : first.value
  if (low > second.value) return undefined
  return {
    kind: first.kind,
    low,
    high: second.value,
    approximate: false,
    scale: second.scale,
    from: first.from,
    to: second.to,
  }
}

/** “between 4”, “between the ages of 4”: an “and” then joins. */
export function isBetween(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - 4 && scan.isWord(i); i--) if (scan.word(i) === 'between') return true
  return false
}

/** The word after a range joiner that starts at `i`, 0 when none does. */
export function joinerEnd(scan: Scan, i: number, between: boolean): number {
  const word = scan.word(i)
  if (word === '-' || word === '~') {
    const next = scan.word(i + 1)
    if (next === 'to' || next === 'or' || (next === 'and' && between)) return scan.word(i + 2) === '-' ? i + 3 : i + 2
    return i + 1
  }
  if (word === 'to' || word === 'or' || word === 'through' || (word === 'and' && between)) return i + 1
  if (word === 'up' && scan.word(i + 1) === 'to') return i + 2
  if ((word === ',' || word === 'and') && scan.word(i + 1) === 'up' && scan.word(i + 2) === 'to') return i + 3
  return 0
}

/** “from 15 to 8 per 100”: where a second, smaller number stands behind “to”, the word at which it starts; else 0. */
export function fallsTo(scan: Scan, amount: Amount): number {
  if (amount.low === undefined || amount.low !== amount.high || scan.word(amount.to) !== 'to') return 0
  const second = readNumeral(scan, amount.to + 1)
  return second?.value !== undefined && second.kind === amount.kind && second.value < amount.low ? second.from : 0
}

/** What stands around an amount and bounds it; the span grows to take it in. */
export interface Bounds {
  readonly bound: Bound
  readonly approximate: boolean
  readonly from: number
  readonly to: number
}

/** Looks before `from` (not before `floor`) and behind `to` for “up to”, “at least”, “about”, “or more”, “or so”. */
export function readBounds(scan: Scan, from: number, to: number, floor: number): Bounds {
  let bound: Bound = 'exact'
  let approximate = false
  let start = from
  let end = to
  for (let turn = 0; turn < 3; turn++) {
    const most = scan.runBefore(start, 'bound-at-most')
    const least = scan.runBefore(start, 'bound-at-least')
    const about = scan.runBefore(start, 'bound-about')
    const length = Math.max(most, least, about)
    if (length === 0 || start - length < floor) break
    // “in the past four weeks” is no lower bound.
    if (scan.word(start - 1) === 'past' && /^(?:the|his|her|your|their|this)$/.test(scan.word(start - 2))) break
    if (length === most) bound = bound === 'exact' ? 'at-most' : bound
    else if (length === least) bound = bound === 'exact' ? 'at-least' : bound
    else approximate = true
    start -= length
  }
  const more = scan.run(end, 'tail-at-least')
  const less = scan.run(end, 'tail-at-most')
  const so = scan.run(end, 'tail-about')
  if (more > 0) bound = 'at-least'
  else if (less > 0) bound = 'at-most'
  else if (so > 0) approximate = true
  end += Math.max(more, less, so)
  return {bound, approximate, from: start, to: end}
}

/** Low and high as the bound leaves them: “up to 6” has no low, “more than 6” no high. */
export function boundValues(
  low: number | undefined,
  high: number | undefined,
  bound: Bound,
): {low?: number; high?: number} {
  const open = low !== undefined && low === high
  return {
    ...(low === undefined || (open && bound === 'at-most') ? {} : {low}),
    ...(high === undefined || (open && bound === 'at-least') ? {} : {high}),
  }
}

/** A quantity with the words it takes. */
export interface Found {
  readonly quantity: Quantity
  readonly from: number
  readonly to: number
}

/** Makes a quantity over the words `from` to `to` with the bounds around them. */
export function makeQuantity(
  scan: Scan,
  part: Omit<Quantity, 'span' | 'bound' | 'approximate'> & {readonly approximate?: boolean},
  words: {readonly from: number; readonly to: number; readonly floor: number},
): Found {
  const around = readBounds(scan, words.from, words.to, words.floor)
  const {low, high, approximate, ...rest} = part
  return {
    quantity: {
      ...rest,
      ...boundValues(low, high, around.bound),
      bound: around.bound,
      ...(approximate || around.approximate ? {approximate: true} : {}),
      span: {start: scan.words[around.from]!.start, end: scan.words[around.to - 1]!.end},
    },
    from: around.from,
    to: around.to,
  }
}

import type {Quantity, TimeRole} from '../quantity.ts'
import {type Amount, type Found, isBetween, joinerEnd, makeQuantity, readAmount} from './amounts.ts'
import {readParts} from './read-fractions.ts'
import type {Scan} from './scan.ts'
import {readRole} from './time-role.ts'
import {commonUnit, readUnit, readUnitWord, type TimeUnit} from './time-units.ts'

/** A length of time as written, before its bounds and role. */
interface Stretch {
  readonly low?: number
  readonly high?: number
  readonly unit: TimeUnit
  readonly approximate: boolean
  readonly from: number
  readonly to: number
  readonly article: boolean
}

/** Reads a counted time at word `i`: “4–6 weeks”, “a day or two”, “half an hour”, “several hours”, “six-week”, “24h”. */
export function readTime(scan: Scan, i: number, floor: number): Found | undefined {
  const part = readPartOfUnit(scan, i)
  if (part) return finish(scan, part, floor)
  const first = readStretch(scan, i)
  if (!first) return undefined
  const stretch = joinStretch(scan, first)
  if (stretch === first && first.article && !standsAlone(scan, first)) return undefined
  return finish(scan, stretch, floor)
}

/** Reads a plural unit that nobody counted: “lasts weeks”, “months of relief”, “weeks to months”. */
export function readBareTime(scan: Scan, i: number, floor: number): Found | undefined {
  const unit = readUnitWord(scan, i)
  if (!unit?.plural) return undefined
  const to = bareEnd(scan, i)
  if (to === 0) return undefined
  return finish(scan, {unit, approximate: false, from: i, to, article: false}, floor)
}

/** Reads a numbered point: “day 3”, “weeks 4 to 6”. */
export function readPoint(scan: Scan, i: number, floor: number): Found | undefined {
  const unit = readUnitWord(scan, i)
  if (!unit || unit.word === 'second' || unit.word === 'minute' || unit.word === 'night' || unit.word === 'decade') return undefined
  if (!scan.isNumber(i + 1) && !POINT_WORDS.has(scan.word(i + 1))) return undefined
  if (scan.glued(i + 1) || scan.run(i + 2, 'percent') > 0) return undefined
  const amount = readAmount(scan, i + 1)
  if (amount?.low === undefined || amount.high === undefined || amount.high > 400) return undefined
  // “per day 2 tablets”, “a week 3 times”: the number belongs to what follows.
  const before = scan.word(i - 1)
  if (before === 'a' || before === 'per' || before === 'every' || before === 'each' || before === 'an') return undefined
  if (!unit.plural && (readUnitWord(scan, amount.to) || scan.run(amount.to, 'people') > 0 || scan.word(amount.to) === 'times')) return undefined
  return finish(scan, {
    low: amount.low * unit.times, high: amount.high * unit.times, unit, approximate: false, from: i, to: amount.to, article: false,
  }, floor, 'onset')
}

const POINT_WORDS = new Set(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'ten', 'twelve'])

/** Reads a single unit that an ordinal or “next”, “past” picks: “in the first month”, “on the third day”. */
export function readOrdinalTime(scan: Scan, i: number, floor: number): Found | undefined {
  const unit = readUnitWord(scan, i)
  if (!unit || unit.word === 'second' || unit.word === 'night') return undefined
  const order = scan.runBefore(i, 'time-order')
  if (order === 0) return readWeekBefore(scan, i, unit, floor)
  const at = i - order
  const picked = scan.word(at)
  const lead = scan.word(at - 1)
  if (unit.plural) return LATE.has(picked) && !DETERMINER.has(lead) ? undefined : finish(scan, bare(unit, at, i + 1), floor)
  if (unit.word === 'day' && (picked === 'first' || LATE.has(picked))) return undefined
  const asSubject = !LATE.has(picked) && (at - 1 === 0 || !scan.isWord(at - 2)) && scan.run(i + 1, 'order-end') > 0
  if (!DETERMINER.has(lead) || !(asSubject || PREPOSITION.has(scan.word(at - 2)))) return undefined
  const value = LATE.has(picked) ? 1 : (ORDINALS.get(picked) ?? 1)
  return finish(scan, {low: value * unit.times, high: value * unit.times, unit, approximate: false, from: at, to: i + 1, article: false}, floor)
}

/** “the week before surgery”. */
function readWeekBefore(scan: Scan, i: number, unit: TimeUnit, floor: number): Found | undefined {
  if (unit.plural || (unit.ucum !== 'wk' && unit.ucum !== 'mo' && unit.ucum !== 'a')) return undefined
  if (scan.word(i - 1) !== 'the' || !/^(?:before|after|following)$/.test(scan.word(i + 1))) return undefined
  return finish(scan, {low: unit.times, high: unit.times, unit, approximate: false, from: i - 1, to: i + 1, article: false}, floor)
}

/** “a quarter of an hour”, “three-quarters of an hour”. */
function readPartOfUnit(scan: Scan, i: number): Stretch | undefined {
  const parts = readParts(scan, i)
  if (!parts || scan.word(parts.to) !== 'of' || !/^(?:a|an|one)$/.test(scan.word(parts.to + 1))) return undefined
  const unit = readUnitWord(scan, parts.to + 2)
  if (!unit) return undefined
  const value = (parts.above / parts.below) * unit.times
  return {low: value, high: value, unit, approximate: false, from: i, to: parts.to + 3, article: false}
}

const bare = (unit: TimeUnit, from: number, to: number): Stretch => ({unit, approximate: false, from, to, article: false})

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 1] as const),
)
const LATE = new Set(['next', 'following', 'past', 'last', 'previous', 'coming', 'preceding', 'final'])
const DETERMINER = new Set(['the', 'your', 'their', 'her', 'his', 'this', 'that', 'my', 'our'])
const PREPOSITION = new Set(
  'in within for during over after by throughout until till on before through from between at of expect'.split(' '),
)

function readStretch(scan: Scan, i: number): Stretch | undefined {
  const amount = readAmount(scan, i)
  if (!amount || amount.kind === 'large') return undefined
  const place = unitPlace(scan, amount)
  if (!place) return undefined
  const {unit, at} = place
  const {low, high} = amount
  if (low !== undefined && !unit.plural && isDecade(scan, amount, at)) return undefined
  // “a minute amount”, “a second opinion”; “one second” is counted, “second” alone never.
  if (unit.word === 'second' && !unit.plural && amount.kind === 'article') return undefined
  const stretch: Stretch = {
    ...(low === undefined ? {} : {low: low * unit.times}),
    ...(high === undefined ? {} : {high: high * unit.times}),
    unit,
    approximate: amount.approximate,
    from: amount.from,
    to: at + 1,
    article: isLone(scan, amount, unit, at),
  }
  return addHalf(scan, addFiner(scan, stretch))
}

/** “a week” needs more around it than “2 weeks”; so does “one day”, which may mean some day. */
function isLone(scan: Scan, amount: Amount, unit: TimeUnit, at: number): boolean {
  if (amount.kind === 'article') return scan.word(amount.from) !== 'another'
  return scan.word(amount.from) === 'one' && amount.high === 1 && unit.word === 'day' && scan.word(at - 1) !== '-'
}

/** The unit behind an amount, past a hyphen, “of an” and words such as “working” or “full”. */
function unitPlace(scan: Scan, amount: Amount): {unit: TimeUnit; at: number} | undefined {
  let at = amount.to
  if (scan.word(at) === '-') at++
  else if (scan.word(at) === 'of' && scan.word(at - 1) === 'couple') at++
  for (let skipped = 0; skipped < 3 && scan.run(at, 'time-adjective') > 0; skipped++) {
    at += scan.run(at, 'time-adjective')
    if (scan.word(at) === '-') at++
  }
  const unit = readUnit(scan, at, amount.kind === 'digits')
  return unit ? {unit, at} : undefined
}

/** “the 1990s”, “in their 30s”. */
const isDecade = (scan: Scan, amount: Amount, at: number): boolean =>
  scan.word(at) === 's' && scan.glued(at) && amount.kind === 'digits'

/** “an hour and a half”. */
function addHalf(scan: Scan, stretch: Stretch): Stretch {
  const {to} = stretch
  if (scan.word(to) !== 'and' || scan.word(to + 1) !== 'a' || scan.word(to + 2) !== 'half' || stretch.low === undefined) return stretch
  const half = 0.5 * stretch.unit.times
  return {...stretch, low: stretch.low + half, high: (stretch.high ?? stretch.low) + half, to: to + 3, article: false}
}

/** “1 hour 30 minutes”, “two years and three months”: one length in the finer unit. */
function addFiner(scan: Scan, stretch: Stretch): Stretch {
  const {unit, low, high} = stretch
  if (low === undefined || high === undefined) return stretch
  const at = scan.word(stretch.to) === 'and' ? stretch.to + 1 : stretch.to
  const amount = scan.isNumber(at) || scan.isWord(at) ? readAmount(scan, at) : undefined
  if (amount?.low === undefined || amount.high === undefined || amount.kind === 'article') return stretch
  const place = unitPlace(scan, amount)
  if (!place) return stretch
  const common = commonUnit(unit.ucum, place.unit.ucum)
  if (!common.exact || common.unit === unit.ucum || common.a > 60) return stretch
  return {
    ...stretch,
    low: low * common.a + amount.low,
    high: high * common.a + amount.high,
    unit: place.unit,
    to: place.at + 1,
    article: false,
  }
}

/** Takes in the other end: “two weeks to three months”, “a day or two”, “a week or 2 weeks”, “an hour or so”. */
function joinStretch(scan: Scan, first: Stretch): Stretch {
  const after = joinerEnd(scan, first.to, isBetween(scan, first.from))
  if (after === 0) return first
  const second = readStretch(scan, after)
  if (second) {
    const common = commonUnit(first.unit.ucum, second.unit.ucum)
    const low = first.low === undefined ? undefined : first.low * common.a
    const high = second.high === undefined ? undefined : second.high * common.b
    if (low !== undefined && high !== undefined && low > high) return first
    const unit = common.unit === first.unit.ucum ? first.unit : second.unit
    return {
      ...(low === undefined ? {} : {low}),
      ...(high === undefined ? {} : {high}),
      unit,
      approximate: first.approximate || second.approximate || !common.exact,
      from: first.from,
      to: second.to,
      article: false,
    }
  }
  if (first.article && scan.word(after - 1) === 'or') {
    const amount = readAmount(scan, after)
    if (amount?.high !== undefined && amount.kind === 'words' && amount.high > 1 && amount.high < 13) {
      return {...first, low: first.unit.times, high: amount.high * first.unit.times, to: amount.to, article: false}
    }
  }
  const unit = readUnitWord(scan, after)
  if (unit?.plural && (first.low !== undefined || scan.word(after - 1) !== '-')) {
    // “an hour or days”: no upper value.
    const {high: _high, ...open} = first
    return {...open, to: after + 1, article: false}
  }
  return first
}

/** “a week” counts when something around shows that it is a length: “for a week”, “a week later”. */
function standsAlone(scan: Scan, {from, to, unit}: Stretch): boolean {
  const next = scan.word(to)
  if (scan.run(to, 'time-compound') > 0) return false
  if (unit.word === 'minute' && scan.isWord(to) && scan.run(to, 'time-after') === 0 && !CONJUNCTION.has(next)) return false
  if (scan.run(to, 'time-after') > 0 || scan.run(to, 'tail-about') > 0 || scan.run(to, 'tail-at-least') > 0) return true
  if (scan.words[to - 1]!.text.endsWith("'s")) return true
  // “teeth in a day”, “not built in a day” boast; “in a day or two” has its tail.
  if (unit.word === 'day' && scan.word(from - 1) === 'in') return false
  const bounded = scan.runBefore(from, 'bound-at-most') + scan.runBefore(from, 'bound-at-least') + scan.runBefore(from, 'bound-about')
  if (bounded > 0 || scan.runBefore(from, 'time-lead') > 0) return true
  return scan.runBefore(from, 'time-give') > 0 || (scan.runBefore(from - 1, 'time-give') > 0 && scan.isWord(from - 1))
}

const CONJUNCTION = new Set('or and to for if when until while before after with in on at of but then as so than is are per a'.split(' '))

/** Where a bare plural ends that something around shows to be a length; 0 when nothing does. */
function bareEnd(scan: Scan, i: number): number {
  const before = scan.word(i - 1)
  if (scan.run(i, 'time-idiom') > 0 || scan.runBefore(i + 1, 'time-idiom') > 0) return 0
  let to = i + 1
  let joined = false
  for (let turn = 0; turn < 3; turn++) {
    const at = plainJoiner(scan, to)
    if (at === 0 || !readUnitWord(scan, at)?.plural) break
    to = at + 1
    joined = true
  }
  if (joined) return to
  if (scan.run(to, 'time-after') > 0 && scan.word(to) !== 'ago') return to
  if (scan.word(to) === 'of') return isContent(scan, to + 1) ? 0 : BARE_OF.has(before) ? 0 : to
  return scan.runBefore(i, 'bare-lead') > 0 ? to : 0
}

const isContent = (scan: Scan, i: number): boolean =>
  scan.holds(i, i + 3, 'time-content') || scan.run(i, 'time-wear') > 0

const BARE_OF = new Set(['the', 'these', 'those', 'all', 'in', 'on', 'what', 'which', 'their', 'your', 'our'])

function plainJoiner(scan: Scan, i: number): number {
  const word = scan.word(i)
  if (word === 'to' || word === 'or' || word === 'and' || word === 'not' || word === '-') return i + 1
  if (word === ',' && (scan.word(i + 1) === 'or' || scan.word(i + 1) === 'not' || scan.word(i + 1) === 'sometimes' || scan.word(i + 1) === 'even'))
    return scan.word(i + 2) === 'even' || scan.word(i + 2) === 'sometimes' ? i + 3 : i + 2
  if (word === ',' && readUnitWord(scan, i + 1)) return i + 1
  return word === 'rather' && scan.word(i + 1) === 'than' ? i + 2 : 0
}

function finish(scan: Scan, stretch: Stretch, floor: number, role?: TimeRole): Found {
  const part: Omit<Quantity, 'span' | 'bound'> = {
    form: 'time',
    ...(stretch.low === undefined ? {} : {low: round(stretch.low)}),
    ...(stretch.high === undefined ? {} : {high: round(stretch.high)}),
    unit: stretch.unit.ucum,
    ...(stretch.approximate ? {approximate: true} : {}),
  }
  const {quantity, from, to} = makeQuantity(scan, part, {from: stretch.from, to: stretch.to, floor})
  const told = role ?? readRole(scan, from, to)
  // “over three years” at the head of a clause, or before “the”, tells a period and no lower bound.
  if (quantity.bound === 'at-least' && scan.word(from) === 'over' && isPeriod(scan, from)) {
    const {low, high, ...rest} = quantity
    const value = low ?? high
    return {quantity: {...rest, ...(value === undefined ? {} : {low: value, high: high ?? value}), bound: 'exact', role: told}, from, to}
  }
  return {quantity: {...quantity, role: told}, from, to}
}

const isPeriod = (scan: Scan, from: number): boolean => from === 0 || scan.run(from - 1, 'over-length') === 0

const round = (value: number): number => Math.round(value * 1e4) / 1e4

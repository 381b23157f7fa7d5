import {type Amount, type Found, isBetween, joinerEnd, readAmount} from './amounts.ts'
import {readNumeral} from './numerals.ts'
import {readParts} from './read-fractions.ts'
import type {Scan} from './scan.ts'
import {finishStretch, type Stretch} from './stretch.ts'
import {commonUnit, readUnit, readUnitWord, type TimeUnit} from './time-units.ts'

/** Reads a counted time at word `i`: “4–6 weeks”, “a day or two”, “half an hour”, “several hours”, “six-week”, “24h”. */
export function readTime(scan: Scan, i: number, floor: number): Found | undefined {
  const part = readPartOfUnit(scan, i)
  if (part) return finishStretch(scan, part, floor)
  const first = readStretch(scan, i)
  if (!first) return undefined
  const stretch = joinStretch(scan, first)
  if (stretch === first && first.article && !standsAlone(scan, first)) return undefined
  return finishStretch(scan, stretch, floor)
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

function readStretch(scan: Scan, i: number): Stretch | undefined {
  const amount = readAmount(scan, i)
  if (!amount) return undefined
  const place = unitPlace(scan, amount)
  if (!place) return undefined
  const {unit, at} = place
  // “on seven nights in ten”: a share of the nights.
  if (unit.plural && unit.word !== 'hour' && isOutOf(scan, at + 1)) return undefined
  if (isWorkerInSome(scan, at + 1)) return undefined
  // “for thousands of years”; great numbers of shorter units count work done.
  if (amount.kind === 'large' && (unit.ucum !== 'a' || !unit.plural || scan.word(at + 1) === 'ago')) return undefined
  // “some day”
  if (amount.kind === 'vague' && !unit.plural && scan.word(at - 1) !== '-') return undefined
  const [low, high] = amount.parts && unit.plural ? amount.parts : [amount.low, amount.high]
  if (low !== undefined && high !== undefined && low > high) return undefined
  if (low !== undefined && !unit.plural && isDecade(scan, amount, at)) return undefined
  // “a minute amount”, “a second opinion”; “one second” is counted, “second” alone never.
  if (unit.word === 'second' && !unit.plural && amount.kind === 'article' && !isSecondOfTime(scan, amount.from, at))
    return undefined
  const stretch: Stretch = {
    ...(low === undefined ? {} : {low: low * unit.times}),
    ...(high === undefined ? {} : {high: high * unit.times}),
    unit,
    approximate: amount.approximate,
    from: amount.from,
    to: at + 1,
    article: isLone(scan, amount, unit, at),
    ...(place.inner ? {inner: place.inner} : {}),
  }
  return addHalf(scan, addFiner(scan, stretch))
}

/** “one night worker in four”: a share of people. */
function isWorkerInSome(scan: Scan, at: number): boolean {
  const people = scan.run(at, 'people')
  return people > 0 && scan.word(at + people) === 'in' && readNumeral(scan, at + people + 1)?.value !== undefined
}

/** “in ten”, “out of every 100”, “in every seven”, no unit behind it. */
function isOutOf(scan: Scan, at: number): boolean {
  const out = scan.word(at) === 'out' && scan.word(at + 1) === 'of'
  if (!out && scan.word(at) !== 'in') return false
  const start = out ? at + 2 : at + 1
  const every = scan.word(start) === 'every' || scan.word(start) === 'each' ? 1 : 0
  const total = readNumeral(scan, start + every)
  if (total?.value === undefined || total.kind === 'article' || scan.isWord(total.to)) return false
  return every > 0 || out || total.value === 10 || total.value === 100
}

/** “a second or two”, “it takes a second”, “for a second” */
const isSecondOfTime = (scan: Scan, from: number, at: number): boolean =>
  (scan.word(at + 1) === 'or' && /^(?:two|so)$/.test(scan.word(at + 2))) ||
  (!scan.isWord(at + 1) && /^(?:takes?|took|lasts?|lasted|for|within)$/.test(scan.word(from - 1)))

/** “a week” needs more around it than “2 weeks”; so does “one day”, which may mean some day. */
function isLone(scan: Scan, amount: Amount, unit: TimeUnit, at: number): boolean {
  // “for another week” is a length, “on another day” none.
  if (amount.kind === 'article') return scan.word(amount.from) !== 'another' || scan.word(amount.from - 1) === 'on'
  return scan.word(amount.from) === 'one' && amount.high === 1 && unit.word === 'day' && scan.word(at - 1) !== '-'
}

/** The unit behind an amount, past a hyphen, “of an” and words such as “working” or “full”. */
function unitPlace(
  scan: Scan,
  amount: Amount,
): {unit: TimeUnit; at: number; inner?: 'at-least' | 'at-most'} | undefined {
  let at = amount.to
  const more = scan.run(at, 'tail-at-least')
  const less = scan.run(at, 'tail-at-most')
  at += more + less
  if (scan.word(at) === '-') at++
  else if (scan.word(at) === 'of' && scan.word(at - 1) === 'couple') at++
  for (let skipped = 0; skipped < 3; skipped++) {
    // “two seizure-free years”
    const free = scan.isWord(at) && scan.word(at + 1) === '-' && scan.word(at + 2) === 'free' ? 3 : 0
    const passed = free || scan.run(at, 'time-adjective') || (isRough(scan, at, amount) ? 1 : 0)
    if (passed === 0) break
    at += passed
    if (scan.word(at) === '-') at++
  }
  const unit = readUnit(scan, at, amount.kind === 'digits')
  return unit ? {unit, at, ...(more > 0 ? {inner: 'at-least'} : less > 0 ? {inner: 'at-most'} : {})} : undefined
}

/** “two or three rough days”, “ten dry nights”: any word that no plural, no preposition and no verb can be. */
const isRough = (scan: Scan, at: number, {kind, high}: Amount): boolean =>
  scan.isWord(at) &&
  (kind === 'digits' || kind === 'words') &&
  (high ?? 0) > 1 &&
  (high ?? 0) < 32 &&
  /^(?:days|nights|weeks)$/.test(scan.word(at + 1)) &&
  !scan.words[at]!.capital &&
  scan.word(at).length > 2 &&
  !/s$|^(?:per|for|and|the|any|all|but|not|can|may|over|than|from|with|into|next|past|last|first|patient|person|bed)$/.test(
    scan.word(at),
  )

/** “the 1990s”, “in their 30s”. */
const isDecade = (scan: Scan, amount: Amount, at: number): boolean =>
  scan.word(at) === 's' && scan.glued(at) && amount.kind === 'digits'

/** “an hour and a half”. */
function addHalf(scan: Scan, stretch: Stretch): Stretch {
  const {to} = stretch
  if (scan.word(to) !== 'and' || scan.word(to + 1) !== 'a' || scan.word(to + 2) !== 'half' || stretch.low === undefined)
    return stretch
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
  if (scan.run(to, 'time-compound') > 0) return scan.run(to, 'off-duty') > 0
  // “a year on, most still walk”
  if (next === 'on' && !scan.isWord(to + 1)) return true
  // “a week of antibiotics”, “a day of feeling achy”; “a day of the week” and “a night of drinking” are none.
  // “within an hour of the first glass”
  if (next === 'of' && WITHIN.has(scan.word(from - 1))) return true
  if (next === 'of' && unit.word !== 'night' && (unit.word !== 'day' || scan.word(to + 1).endsWith('ing')))
    return !/^(?:the|a|an|my|his|her)$/.test(scan.word(to + 1))
  const bounded =
    scan.runBefore(from, 'bound-at-most') + scan.runBefore(from, 'bound-at-least') + scan.runBefore(from, 'bound-about')
  // “for more than a minute just before a race”
  const minutes = bounded > 0 && scan.runBefore(from - bounded, 'time-lead') > 0
  if (
    unit.word === 'minute' &&
    !minutes &&
    scan.isWord(to) &&
    scan.run(to, 'time-after') === 0 &&
    !CONJUNCTION.has(next)
  )
    return false
  // “a whole hour”, “an entire week”
  if (WHOLE.has(scan.word(to - 2)) && /^(?:minute|hour|week|fortnight|month|year)$/.test(unit.word)) return true
  if (scan.run(to, 'time-after') > 0 || scan.run(to, 'tail-about') > 0 || scan.run(to, 'tail-at-least') > 0) return true
  if (scan.words[to - 1]!.text.endsWith("'s")) return true
  // “teeth in a day”, “not built in a day” boast; “in a day or two” has its tail.
  if (unit.word === 'day' && scan.word(from - 1) === 'in') return !scan.isWord(to) && SETTLING.has(scan.word(from - 2))
  // “no benefit at a year”, “at a year those who had it”, “skipping even a day”
  if (scan.word(from - 1) === 'at' && /^(?:month|year)$/.test(unit.word)) return !scan.isWord(to) || WHO.has(next)
  if (scan.word(from - 1) === 'even' && unit.word !== 'minute' && unit.word !== 'second') return true
  // “An hour is typical.”
  if (
    from === 0 &&
    /^(?:is|was)$/.test(next) &&
    /^(?:typical|usual|enough|normal|common|plenty)$/.test(scan.word(to + 1))
  )
    return true
  if (bounded > 0 || scan.runBefore(from, 'time-lead') > 0) return true
  return scan.runBefore(from, 'time-give') > 0 || (scan.runBefore(from - 1, 'time-give') > 0 && scan.isWord(from - 1))
}

const WHOLE = new Set(['whole', 'solid', 'entire'])
const WHO = new Set(['people', 'patients', 'those', 'they', 'most', 'half', 'many'])
const WITHIN = new Set(['within', 'inside', 'under'])
const SETTLING = new Set(
  'clear clears heal heals settle settles pass passes fade fades goes gone ease eases resolves'.split(' '),
)
const CONJUNCTION = new Set(
  'or and to for if when until while before after with in on at of but then as so than is are per a'.split(' '),
)

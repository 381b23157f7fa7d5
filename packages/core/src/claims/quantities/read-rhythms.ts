import type {TimeRole} from '../quantity.ts'
import {type Amount, type Found, makeQuantity, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'
import {readUnit, readUnitWord} from './time-units.ts'

export const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'h',
  daily: 'd',
  nightly: 'd',
  weekly: 'wk',
  fortnightly: '2wk',
  monthly: 'mo',
  yearly: 'a',
  annually: 'a',
}
const TIMES: Readonly<Record<string, number>> = {once: 1, twice: 2, thrice: 3}

/** Reads how often: “twice a day”, “three times per week”, “6-hourly”, “once every 3 months”. */
export function readRhythm(scan: Scan, i: number, floor: number): Found | undefined {
  const count = readTimes(scan, i)
  if (count) {
    const every = readEvery(scan, count.to)
    if (every) return interval(scan, every, count.from, floor)
    const per = readPer(scan, skipDash(scan, count.to), true)
    if (!per) return undefined
    return frequency(scan, count, per, floor)
  }
  const amount = readAmount(scan, i)
  if (!amount || amount.kind === 'article' || amount.kind === 'large') return undefined
  return readNumberedAdverb(scan, amount, floor)
}

/** “8-hourly”, “six-monthly”, “4 to 6 hourly”. “Two weekly injections” are two a week: days and weeks need their hyphen. */
function readNumberedAdverb(scan: Scan, amount: Amount, floor: number): Found | undefined {
  const at = skipDash(scan, amount.to)
  const unit = Object.hasOwn(ADVERBS, scan.word(at)) ? ADVERBS[scan.word(at)]! : ''
  if (!/^(?:h|wk|mo|a)$/.test(unit) || amount.low === undefined) return undefined
  if (at === amount.to && unit !== 'h' && unit !== 'mo') return undefined
  return makeRhythm(scan, amount.low, amount.high, unit, 'interval', {from: amount.from, to: at + 1, floor})
}

/** “every 4 hours”, “every other day”, “every few weeks”, “alternate days”. */
export function readInterval(scan: Scan, i: number, floor: number): Found | undefined {
  // “alternate-day dosing”
  if (scan.word(i) === 'alternate' && scan.word(i + 1) === '-' && readUnitWord(scan, i + 2))
    return makeRhythm(scan, 2, 2, readUnitWord(scan, i + 2)!.ucum, 'interval', {from: i, to: i + 3, floor})
  if (scan.word(i) === 'alternate' && readUnitWord(scan, i + 1)?.plural) {
    return makeRhythm(scan, 2, 2, readUnitWord(scan, i + 1)!.ucum, 'interval', {from: i, to: i + 2, floor})
  }
  const every = readEvery(scan, i)
  return every ? interval(scan, every, i, floor) : undefined
}

interface Every {
  readonly low?: number
  readonly high?: number
  readonly unit: string
  readonly approximate: boolean
  readonly to: number
}

function readEvery(scan: Scan, i: number): Every | undefined {
  if (scan.word(i) !== 'every' && scan.word(i) !== 'each') return undefined
  const next = scan.word(i + 1)
  const order = next === 'other' || next === 'second' ? 2 : next === 'third' ? 3 : next === 'fourth' ? 4 : 0
  if (order > 0) {
    const unit = readUnitWord(scan, i + 2)
    return unit && !unit.plural
      ? {low: order * unit.times, high: order * unit.times, unit: unit.ucum, approximate: false, to: i + 3}
      : undefined
  }
  const start = i + 1 + scan.run(i + 1, 'bound-about') + scan.run(i + 1, 'bound-at-most')
  const amount = readAmount(scan, start)
  if (!amount || amount.kind === 'article') return undefined
  const at = skipDash(scan, amount.to)
  const unit = readUnit(scan, at, amount.kind === 'digits')
  if (!unit) return undefined
  return {
    ...(amount.low === undefined ? {} : {low: amount.low * unit.times}),
    ...(amount.high === undefined ? {} : {high: amount.high * unit.times}),
    unit: unit.ucum,
    approximate: amount.approximate || start > i + 1,
    to: at + 1,
  }
}

interface Count {
  readonly low?: number
  readonly high?: number
  readonly from: number
  readonly to: number
}

/** “once”, “once or twice”, “two to three times”, “several times”. */
function readTimes(scan: Scan, i: number): Count | undefined {
  const word = scan.word(i)
  const once = Object.hasOwn(TIMES, word) ? TIMES[word]! : 0
  if (once > 0) {
    const joiner = scan.word(i + 1)
    if (joiner === 'or' || joiner === 'to' || joiner === '-') {
      const second = Object.hasOwn(TIMES, scan.word(i + 2)) ? TIMES[scan.word(i + 2)]! : 0
      if (second > once) return {low: once, high: second, from: i, to: i + 3}
      const more = readAmount(scan, i + 2)
      if (more?.high !== undefined && scan.word(more.to) === 'times')
        return {low: once, high: more.high, from: i, to: more.to + 1}
    }
    return {low: once, high: once, from: i, to: i + 1}
  }
  const amount = readAmount(scan, i)
  if (!amount || amount.kind === 'article' || amount.kind === 'large') return undefined
  const at = skipDash(scan, amount.to)
  if (scan.word(at) !== 'times' && scan.word(at) !== 'x' && scan.word(at) !== '×') return undefined
  if (scan.word(at) === 'x' && scan.isNumber(at + 1)) return undefined
  return {
    ...(amount.low === undefined ? {} : {low: amount.low}),
    ...(amount.high === undefined ? {} : {high: amount.high}),
    from: amount.from,
    to: at + 1,
  }
}

interface Per {
  readonly unit: string
  readonly to: number
}

/** “a day”, “per week”, “each month”, “in a day”, “during the night”, “daily”, “in 24 hours”. */
export function readPer(scan: Scan, i: number, times: boolean): Per | undefined {
  const word = scan.word(i)
  const adverb = Object.hasOwn(ADVERBS, word) ? ADVERBS[word] : undefined
  if (adverb) return {unit: `/${adverb}`, to: i + 1}
  let at = i
  if (word === '-') at++
  if (scan.word(at) === 'in' || scan.word(at) === 'during' || scan.word(at) === 'over' || scan.word(at) === 'within') {
    at++
    const amount = readAmount(scan, at)
    const unit =
      amount && amount.kind !== 'article' && amount.low === amount.high && amount.low
        ? readUnit(scan, skipDash(scan, amount.to), amount.kind === 'digits')
        : undefined
    if (amount?.low && unit)
      return {unit: `/${amount.low === 1 ? '' : amount.low}${unit.ucum}`, to: skipDash(scan, amount.to) + 1}
    if (scan.word(at) !== 'a' && scan.word(at) !== 'the' && scan.word(at) !== 'each' && scan.word(at) !== 'any')
      return undefined
    if (!times && scan.word(at) === 'a') return undefined
  }
  if ((scan.word(at) === 'each' || scan.word(at) === 'every') && DAILY.has(scan.word(at + 1)))
    return {unit: '/d', to: at + 2}
  // “one day of the week”
  if (scan.word(at) === 'of' && /^days?$/.test(scan.word(at - 1)) && /^(?:the|each|every)$/.test(scan.word(at + 1)))
    at++
  if (!LINKS.has(scan.word(at))) return undefined
  if (scan.word(at) === 'the' && at === i) return undefined
  let unitAt = skipDash(scan, at + 1)
  if (/^(?:single|given)$/.test(scan.word(unitAt))) unitAt++
  const unit = readUnitWord(scan, unitAt)
  // A rate per minute or second is physiology, not a rhythm of care.
  if (!unit || unit.plural || unit.ucum === 's' || unit.ucum === 'min') return undefined
  return {unit: `/${unit.times === 1 ? '' : unit.times}${unit.ucum}`, to: unitAt + 1}
}

const DAILY = new Set(['morning', 'evening', 'afternoon', 'bedtime', 'mealtime'])
const LINKS = new Set(['a', 'an', 'per', 'each', 'every', 'the', 'any', '/'])

export const NO_NOUN = new Set(
  'in on at by for with from within during over than is are was were and or but to after before until if when out per we you i they he she it us who that which not can may will should must do does about these those them him her'.split(
    ' ',
  ),
)

export const skipDash = (scan: Scan, i: number): number => (scan.word(i) === '-' ? i + 1 : i)

const interval = (scan: Scan, every: Every, from: number, floor: number): Found =>
  makeRhythm(scan, every.low, every.high, every.unit, 'interval', {from, to: every.to, floor}, every.approximate)

export const frequency = (scan: Scan, count: Count, per: Per, floor: number): Found =>
  makeRhythm(scan, count.low, count.high, per.unit, 'frequency', {from: count.from, to: per.to, floor})

/** Makes the quantity of a rhythm: `unit` is `/d` and the like for a frequency, `h` and the like for an interval. */
export function makeRhythm(
  scan: Scan,
  low: number | undefined,
  high: number | undefined,
  unit: string,
  role: TimeRole,
  words: {from: number; to: number; floor: number},
  approximate = false,
): Found {
  const part = {
    form: 'time' as const,
    ...(low === undefined ? {} : {low}),
    ...(high === undefined ? {} : {high}),
    unit,
    role,
    ...(approximate ? {approximate} : {}),
  }
  return makeQuantity(scan, part, words)
}

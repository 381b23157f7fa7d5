import type {Quantity} from '../claims/quantity.ts'
import type {FactValue} from '../facts/fact.ts'
import {DAYS, MEASURES} from '../facts/units.ts'

export type Comparison = 'agrees' | 'differs' | 'incomparable'

/** A value on one scale: days, shares of 1, grams. An absent end is open. */
interface Span {
  readonly scale: string
  /** The unit it was written in. */
  readonly unit: string
  readonly low?: number
  readonly high?: number
  /** How far off a number may be and still be the same one as written, on the scale. */
  readonly step: number
}

/** Months are no fixed number of days, so that values in different units may differ by this part. */
const OTHER_UNIT = 0.1
const SAME_UNIT = 0.005
const ABOUT = 0.15

/**
 * Whether what a claim says follows from a fact. A range has to lie inside the fact's range; “up to” and “at least”
 * are held against the fact's own ends; the most that was ever seen is no typical value.
 */
export function compareValue(claim: Quantity, fact: FactValue): Comparison {
  const said = claimSpan(claim, fact)
  const held = factSpan(fact)
  if (!said || !held || said.scale !== held.scale) return 'incomparable'
  if (claim.low === undefined && claim.high === undefined) return compareVague(claim, held)
  const near = nearness(said, held, claim.approximate === true || fact.approximate === true)
  const within = (value: number, low: number | undefined, high: number | undefined): boolean =>
    (low === undefined || value > low || near(value, low)) && (high === undefined || value < high || near(value, high))

  const upTo = said.high !== undefined && (claim.bound === 'at-most' || said.low === undefined)
  const from = said.low !== undefined && (claim.bound === 'at-least' || said.high === undefined)
  if (upTo && !(from && claim.bound === 'at-least')) {
    const most = said.high!
    if (held.high !== undefined) return near(most, held.high) ? 'agrees' : 'differs'
    return held.low !== undefined && most < held.low && !near(most, held.low) ? 'differs' : 'incomparable'
  }
  if (from) {
    const least = said.low!
    if (held.low !== undefined) return least < held.low || near(least, held.low) ? 'agrees' : 'differs'
    return held.high !== undefined && least > held.high && !near(least, held.high) ? 'differs' : 'incomparable'
  }
  const [low, high] = [said.low ?? said.high!, said.high ?? said.low!]
  if (held.low !== undefined && held.high !== undefined) {
    return within(low, held.low, held.high) && within(high, held.low, held.high) ? 'agrees' : 'differs'
  }
  if (held.high !== undefined) {
    // “It lasts a year” is more than “a year is the most that was seen”.
    if (high > held.high || near(high, held.high)) return 'differs'
    return 'incomparable'
  }
  return held.low !== undefined && low < held.low && !near(low, held.low) ? 'differs' : 'incomparable'
}

function nearness(said: Span, held: Span, about: boolean): (a: number, b: number) => boolean {
  const share = said.scale === 'share' || said.scale === 'percent'
  const part = about ? ABOUT : said.unit !== held.unit && said.scale === 'days' ? OTHER_UNIT : SAME_UNIT
  return (a, b) => {
    const size = Math.max(Math.abs(a), Math.abs(b))
    // Whoever writes fewer digits rounds: 0.735 may be told as 74 % or as 7 in 10, and 5.7 days as 6.
    const rounding = share ? said.step : said.unit === held.unit ? Math.min(said.step, ABOUT * size) : 0
    return Math.abs(a - b) <= Math.max(part * size, rounding) + 1e-12
  }
}

/** “Several hours” against three days: a vague plural is held to its order of magnitude only. */
const VAGUE_TOP: Readonly<Record<string, number>> = {
  s: 60,
  min: 60,
  h: 24,
  d: 14,
  wk: 12,
  mo: 24,
  a: Number.POSITIVE_INFINITY,
}

function compareVague(claim: Quantity, held: Span): Comparison {
  const days = DAYS[claim.unit]
  const top = VAGUE_TOP[claim.unit]
  if (days === undefined || top === undefined || held.scale !== 'days') return 'incomparable'
  const [low, high] = [1.5 * days, top * days]
  return (held.low ?? 0) <= high && (held.high ?? Number.POSITIVE_INFINITY) >= low ? 'agrees' : 'differs'
}

function claimSpan(claim: Quantity, fact: FactValue): Span | undefined {
  const {form, unit, low, high} = claim
  switch (form) {
    case 'time': {
      const days = DAYS[unit]
      return days === undefined ? undefined : span('days', unit, low, high, days, roundingStep([low, high]) * days)
    }
    case 'percent':
      // A share of people, or a percentage that is no share (a rise, a loss): the fact says which.
      return fact.unit === '%' && fact.form === 'quantity'
        ? span('percent', '%', low, high, 1, roundingStep([low, high]))
        : span('share', '%', low, high, 0.01, roundingStep([low, high]) * 0.01)
    case 'frequency':
    case 'fraction': {
      const {events, total} = claim
      const share = events !== undefined && total ? events / total : undefined
      const step = shareStep(form, events, total)
      const scale = fact.unit === '%' && fact.form === 'quantity' ? 'percent' : 'share'
      const factor = scale === 'percent' ? 100 : 1
      return span(
        scale,
        '1',
        low ?? (claim.bound === 'at-most' ? undefined : share),
        high ?? (claim.bound === 'at-least' ? undefined : share),
        factor,
        step * factor,
      )
    }
    case 'fold':
      // Times as likely is a relative risk; odds and hazards are other things.
      return fact.measure === 'rr' ? span('measure rr', '1', low, high, 1, roundingStep([low, high])) : undefined
    case 'ratio':
    case 'measure':
      if (claim.measure !== undefined) {
        const measure = claim.measure.toLowerCase()
        return fact.measure === measure
          ? span(`measure ${measure}`, '1', low, high, 1, roundingStep([low, high]))
          : undefined
      }
      return amountSpan(unit, low, high)
    case 'count':
      return amountSpan(unit, low, high)
  }
}

function amountSpan(unit: string, low: number | undefined, high: number | undefined): Span | undefined {
  const measure = MEASURES[unit]
  const factor = measure?.factor ?? 1
  return span(measure?.kind ?? `amount ${unit}`, unit, low, high, factor, roundingStep([low, high]) * factor)
}

const SHARES = new Set(['prevalence', 'sensitivity', 'specificity', 'rd'])

function factSpan({form, unit, measure, low, high}: FactValue): Span | undefined {
  if (low === undefined && high === undefined) return undefined
  if (form === 'proportion') return span('share', '1', low, high, 1, 0)
  if (form === 'effect') {
    return measure !== undefined && SHARES.has(measure)
      ? span('share', '1', low, high, unit === '%' ? 0.01 : 1, 0)
      : span(`measure ${measure}`, '1', low, high, 1, 0)
  }
  const days = DAYS[unit]
  if (days !== undefined) return span('days', unit, low, high, days, 0)
  if (unit === '%') return span('percent', '%', low, high, 1, 0)
  if (unit === '1') return span('amount 1', '1', low, high, 1, 0)
  return amountSpan(unit, low, high)
}

function span(
  scale: string,
  unit: string,
  low: number | undefined,
  high: number | undefined,
  factor: number,
  step: number,
): Span {
  return {
    scale,
    unit,
    step,
    ...(low === undefined ? {} : {low: low * factor}),
    ...(high === undefined ? {} : {high: high * factor}),
  }
}

/** Half of the last digit that was written: 35 stands for 34.5 to 35.5, 1.5 for 1.45 to 1.55. */
function roundingStep(values: readonly (number | undefined)[]): number {
  let digits = 0
  for (const value of values) {
    const written = value === undefined ? '' : String(value)
    const dot = written.indexOf('.')
    if (dot >= 0) digits = Math.max(digits, Math.min(6, written.length - dot - 1))
  }
  return 0.5 * 10 ** -digits
}

/** How coarse “7 in 10”, “1 in 8” and “a third” are. */
function shareStep(form: 'frequency' | 'fraction', events: number | undefined, total: number | undefined): number {
  if (events === undefined || !total) return form === 'fraction' ? 0.02 : 0.005
  return events === 1
    ? Math.min(1 / (total - 0.5) - 1 / total, 0.1 / total)
    : Math.min(0.5 / total, (0.1 * events) / total)
}

/**
 * Whether a value of a source bears a fact: it lies inside the fact's range, or does not go beyond its open end. A fact
 * may be openly wider than one of its sources, and never narrower.
 */
export function compareRecorded(recorded: FactValue, fact: FactValue): Comparison {
  return compareBearing(asQuantity(recorded), fact)
}

/** The same for a value as the words of a source tell it. */
export function compareBearing(told: Quantity, fact: FactValue): Comparison {
  const open = (fact.low === undefined) !== (fact.high === undefined)
  if (!open) return compareValue(told, fact)
  const said = claimSpan(told, fact)
  const held = factSpan(fact)
  if (!said || !held || said.scale !== held.scale) return 'incomparable'
  const near = nearness(said, held, told.approximate === true || fact.approximate === true)
  const most = said.high ?? said.low
  const least = said.low ?? said.high
  if (held.high !== undefined && most !== undefined)
    return most <= held.high || near(most, held.high) ? 'agrees' : 'differs'
  if (held.low !== undefined && least !== undefined)
    return least >= held.low || near(least, held.low) ? 'agrees' : 'differs'
  return 'incomparable'
}

function asQuantity({form, low, high, unit, bound, approximate, events, total, measure}: FactValue): Quantity {
  const share = form === 'proportion'
  const scaled = (value: number | undefined): number | undefined =>
    value !== undefined && share ? Number((value * 100).toPrecision(12)) : value
  const [least, most] = [scaled(low), scaled(high)]
  const counted = share && events !== undefined && total !== undefined
  return {
    form: counted
      ? 'frequency'
      : share
        ? 'percent'
        : form === 'effect'
          ? 'measure'
          : DAYS[unit] === undefined
            ? unit === '%'
              ? 'percent'
              : 'count'
            : 'time',
    ...(counted ? {events, total, low: events / total, high: events / total} : {}),
    ...(counted || least === undefined ? {} : {low: least}),
    ...(counted || most === undefined ? {} : {high: most}),
    unit: share ? '%' : unit,
    bound: bound === 'at-most' || bound === 'maximum-seen' ? 'at-most' : bound === 'at-least' ? 'at-least' : 'exact',
    ...(approximate ? {approximate} : {}),
    ...(measure ? {measure} : {}),
    span: {start: 0, end: 0},
  }
}

/** Whether two values of claims share nothing, not even with a tenth of room. */
export function areApart(a: Quantity, b: Quantity): boolean {
  const [x, y] = [plainSpan(a), plainSpan(b)]
  return x !== undefined && y !== undefined && (x.high * 1.1 < y.low || y.high * 1.1 < x.low)
}

function plainSpan({form, unit, low, high}: Quantity): {low: number; high: number} | undefined {
  const factor = form === 'time' ? DAYS[unit] : 1
  return factor === undefined || low === undefined || high === undefined
    ? undefined
    : {low: low * factor, high: high * factor}
}

/** A share may be off by so many points of a hundred through rounding. */
const ROUNDING = {exact: 1, approximate: 5}

/** Whether a percentage is the share that its count gives: 52% of 26 of 50. */
export function isShareOf(percent: Quantity, part: number, total: number, rough = false): boolean {
  if (percent.low === undefined) return true
  const room = rough || percent.approximate ? ROUNDING.approximate : ROUNDING.exact
  return Math.abs((100 * part) / total - percent.low) <= room
}

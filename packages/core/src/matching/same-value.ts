import {DAYS} from '../facts/units.ts'
import type {Figure} from './figure.ts'

/** How a number follows from another one: told in the derivation. */
export type Likeness = 'same' | 'rounded' | 'converted'

/** Why it does not. */
export type Unlikeness = 'other' | 'hedge-lost' | 'invented-total'

const EPS = 1e-9
const isEqual = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b), EPS)

/**
 * Whether one end of a claim's figure is the value that its passage gives, as people write numbers: rounded to the digits
 * shown, “about” to the nearest five, 1 in n to the nearest n, weeks for months as calendars have them.
 */
export function likeValue(said: number, held: number, claim: Figure, passage: Figure): Likeness | Unlikeness {
  if (passage.approximate && !claim.approximate && !claim.side)
    return isNear(said, held, claim, passage) ? 'hedge-lost' : 'other'
  // Of a fall by “just over a quarter” more than a quarter is gone, and less than three quarters left.
  const [more, than] = claim.scale === 'ratio' && said < 1 ? [1 - held, 1 - said] : [held, said]
  if (claim.side === 'below' && more > than + EPS) return 'other'
  if (claim.side === 'above' && more < than - EPS) return 'other'
  const likeness = isNear(said, held, claim, passage)
  if (!likeness) return 'other'
  return isInvented(claim, passage) ? 'invented-total' : likeness
}

function isNear(said: number, held: number, claim: Figure, passage: Figure): Likeness | false {
  const about = claim.approximate || claim.side !== undefined
  if (isEqual(said, held)) return claim.form === passage.form && claim.unit === passage.unit ? 'same' : 'converted'
  const {scale} = claim
  if (scale === 'share' || scale === 'points' || scale === 'ratio')
    return isNearShare(said, held, claim, about) ? 'rounded' : false
  if (scale === 'time') return isNearTime(said / claim.factor, held / claim.factor, claim, passage, about)
  if (scale === 'nnt' || scale === 'nnh')
    return (about ? Math.round(held) : Math.ceil(held - 1e-6)) === said ||
      (about && held >= 50 && said % 10 === 0 && Math.abs(said - held) <= 5)
      ? 'rounded'
      : false
  return isRounded(said / claim.factor, held / claim.factor, about) ? 'rounded' : false
}

/** Half of the last digit that was written, and never a tenth of the value. */
function isRounded(said: number, held: number, about: boolean): boolean {
  const off = Math.abs(said - held)
  if (off <= 0.5 * 10 ** -decimalsOf(said) + EPS && off <= 0.1 * Math.abs(held)) return true
  return about && off <= 0.5 * lastDigit(said) + EPS && off <= 0.1 * Math.abs(held)
}

function isNearShare(said: number, held: number, {form, events, total, scale, side}: Figure, about: boolean): boolean {
  if (scale === 'ratio' && form === 'percent')
    return isNearPercent(Math.abs(said - 1), Math.abs(held - 1), about) && said < 1 === held < 1
  if (scale === 'ratio' && form === 'fraction') {
    const [a, b] = said === 1 ? [said, held] : [Math.abs(said - 1), Math.abs(held - 1)]
    const beyond = side !== undefined && Math.abs(a - b) <= Math.min(0.045, 0.16 * b)
    return said < 1 === held < 1 && (beyond || isNearFraction(a, b, about))
  }
  if (scale === 'ratio')
    return (
      said >= 1 === held >= 1 &&
      ((isRounded(said, held, false) && (!Number.isInteger(said) || Math.abs(said - held) <= 0.05 * held)) ||
        (about &&
          Number.isInteger(said * 2) &&
          Math.abs(said - held) <= 0.1 * held &&
          Math.round(held) === Math.round(said)) ||
        isNearHalf(said, held, about))
    )
  if (form === 'percent') return isNearPercent(said, held, about)
  if (form === 'fraction')
    return (
      isNearFraction(said, held, about) || (side !== undefined && Math.abs(said - held) <= Math.min(0.045, 0.16 * held))
    )
  // The ends of a range of “1 in n” are told as they are.
  if (total === undefined && form === 'frequency') return false
  const of = total ?? 100
  if (events === 1 || events === undefined) {
    const n = 1 / held
    const off = Math.abs(said - held) / held
    // “just over one in ten” of 11%
    if (events === 1 && side !== undefined && of <= 20 && Math.abs(said - held) <= Math.min(0.02, 0.16 * held))
      return true
    // “about one in five” of 22.3%: no other one in so few is nearer.
    const isNearest = [of - 1, of + 1].every(other => Math.abs(1 / other - held) > Math.abs(said - held))
    if (events === 1 && about && of >= 3 && of <= 10 && isNearest && Math.abs(said - held) <= 0.12 * held) return true
    // “about 1 in 800” of 1 in 813, and never “1 in 850”: n is rounded to the digits that it shows.
    if (events === 1 && about && (of === 5 || of === 10 || of === 20) && Math.abs(said - held) <= 0.008) return true
    const step = about && of > 20 ? lastDigit(of) : 1
    const plain = of < 20 || of === lastDigit(of) * Math.round(of / 10 ** Math.floor(Math.log10(of)))
    if (events === 1)
      return Math.round(n / step) * step === of && off <= (about && plain ? 0.13 : about ? 0.006 : 0.055)
  }
  // Nobody says three in nine but of a third.
  if (of > 5 && of < 20 && of !== 10) return Math.abs(said - held) <= 0.012
  return (
    Math.abs(said - held) <= (0.5 * 10 ** -decimalsOf(clean(said * of)) + EPS) / of &&
    Math.abs(said - held) <= (about ? 0.16 : 0.1) * held
  )
}

/** “Halves the risk” of a ratio such as 0.48. */
const isNearHalf = (said: number, held: number, about: boolean): boolean =>
  said < 1 && Math.abs(said - held) <= (about ? 0.05 : 0.015)

function isNearPercent(said: number, held: number, about: boolean): boolean {
  const [a, b] = [clean(said * 100), held * 100]
  if (isRounded(a, b, false)) return true
  if (!about) return false
  const off = Math.abs(a - b)
  // “About 60%” of 58.3%, “about 25%” of 24.6%; two points off, another round number would be as near.
  if (a >= 10 && a % 5 === 0) return off <= (a % 10 === 0 ? 2 : 1.5) + EPS && off <= 0.1 * b
  return off <= 0.5 * 10 ** -decimalsOf(a) + EPS && off <= 0.25 * b
}

const isNearFraction = (said: number, held: number, about: boolean): boolean =>
  Math.abs(said - held) <= Math.min(about ? 0.03 : 0.015, (about ? 0.14 : 0.05) * held)

function isNearTime(said: number, held: number, claim: Figure, passage: Figure, about: boolean): Likeness | false {
  const {unit} = claim
  const calendar = MONTHS.has(unit) !== MONTHS.has(passage.unit)
  if (!calendar) {
    // “one and a half weeks” of ten days
    const half =
      unit !== passage.unit &&
      Number.isInteger(said * 2) &&
      !Number.isInteger(said) &&
      Math.abs(said - held) <= 0.06 * held
    if (half || isRounded(said, held, false)) return passage.unit === unit ? 'rounded' : 'converted'
    if (!about) return false
    const step = said < 1 ? 0.07 : !Number.isInteger(said) ? 0.12 : said < 10 || said % 5 !== 0 ? 0.5 : 2.5
    // “almost a day” of 0.8 days; “almost ten years” of 8.7 is too much.
    if (claim.side !== undefined && said <= 2) return Math.abs(said - held) <= 0.2 * said + EPS ? 'rounded' : false
    return Math.abs(said - held) <= step && Math.abs(said - held) <= (said < 10 ? 0.15 : 0.12) * held
      ? 'rounded'
      : false
  }
  if (!MONTHS.has(unit)) {
    const months = (held * claim.factor) / DAYS.mo!
    // “about eight weeks” of 1.9 months
    const decimal = about && decimalsOf(months) > 0 && Math.abs(said - held) <= Math.min(0.5, 0.04 * held)
    return decimal || isMonthsAs(unit, said, months) ? 'converted' : false
  }
  // A month is four weeks or a twelfth of a year; who turns one into the other means one of them.
  const [months, days] = [(said * claim.factor) / DAYS.mo!, held * claim.factor]
  if (Math.abs(days - 28 * months) < 1.1 && months <= 6.1) return 'converted'
  const off = Math.abs(days - DAYS.mo! * months)
  if (off <= Math.max(1.5, 0.012 * days)) return 'converted'
  const otherUnit = passage.unit === 'd' || unit === 'd' ? 0.5 : 3.5
  if (off <= otherUnit + (months > 6 ? 3 : 0)) return 'converted'
  return about && off <= 0.1 * days && isWhole(said)
    ? Math.round(held) === said || Math.round(held * 2) / 2 === said
      ? 'converted'
      : false
    : false
}

/** Three months are told as 12 weeks or 90 days, six as 26 weeks. */
function isMonthsAs(unit: string, said: number, months: number): boolean {
  if (unit === 'wk') return Math.abs(said - (months < 5.5 ? 4 * months : Math.round(4.345 * months))) < 0.1
  if (unit === 'd') return Math.abs(said - 30 * months) < 0.5 || Math.abs(said - 365 * (months / 12)) < 0.5
  return isEqual(said, (months * DAYS.mo!) / DAYS[unit]!)
}

const MONTHS = new Set(['mo', 'a'])
const isWhole = (value: number): boolean => Math.abs(value * 2 - Math.round(value * 2)) < EPS

/** Totals that people choose to make a share plain; any other one was counted. */
export const PLAIN_TOTALS: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 100000, 1000000,
])

/** “12 of 48” cannot be told from “25%”: whoever writes it says how many were counted. */
function isInvented(claim: Figure, {events, total}: Figure): boolean {
  if (claim.form === 'fraction' && claim.total !== undefined) return claim.total !== total
  if (claim.total === undefined || claim.form !== 'frequency' || claim.events === 1 || PLAIN_TOTALS.has(claim.total))
    return false
  return claim.events !== events || claim.total !== total
}

function decimalsOf(value: number): number {
  const written = String(clean(value))
  const dot = written.indexOf('.')
  return dot < 0 ? 0 : Math.min(6, written.length - dot - 1)
}

/** The place of the last digit that is no zero: 100 for 1,200. */
function lastDigit(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 10 ** -decimalsOf(value)
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}

const clean = (value: number): number => Number(value.toPrecision(9))

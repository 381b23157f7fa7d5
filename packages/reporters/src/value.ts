import type {Quantity} from '@claimlint/core'
import {groupDigits} from './words.ts'

/** Units of time in words, by UCUM code. */
export const TIMES: Readonly<Record<string, readonly [one: string, many: string]>> = {
  s: ['second', 'seconds'],
  min: ['minute', 'minutes'],
  h: ['hour', 'hours'],
  d: ['day', 'days'],
  wk: ['week', 'weeks'],
  mo: ['month', 'months'],
  a: ['year', 'years'],
}

type Value = Omit<Quantity, 'span'>

/** A parsed value in words, so that a reader can hold it against the text: “about 2–6 months”, “1 in 10”, “50–60%”. */
export function formatValue(value: Value): string {
  const bound = value.bound === 'at-least' ? 'at least ' : value.bound === 'at-most' ? 'up to ' : ''
  return `${bound}${value.approximate === true ? 'about ' : ''}${amount(value)}`
}

export const formatValues = (values: readonly Value[]): string => values.map(formatValue).join('; ')

function amount(value: Value): string {
  if (value.events !== undefined && value.total !== undefined) {
    return `${groupDigits(value.events)} in ${groupDigits(value.total)}`
  }
  const time = TIMES[value.unit]
  if (time !== undefined) {
    const number = span(value)
    if (number === undefined) return `${time[1]}, no number given`
    return `${number} ${number === '1' ? time[0] : time[1]}`
  }
  if (value.unit === '%') return percent(span(value))
  if (value.unit === '{people}') return `${span(value) ?? 'an unknown number of'} people`
  if (value.form === 'fold') return `${span(value) ?? 'many'}-fold`
  if (value.measure !== undefined) return `${value.measure.toUpperCase()} ${span(value) ?? 'without a number'}`
  if (value.form === 'fraction' || value.form === 'frequency') return percent(span(value, 100))
  const number = span(value) ?? 'no number given'
  return value.unit === '1' ? number : `${number} ${value.unit}`
}

const percent = (number: string | undefined): string =>
  number === undefined ? 'a share, no number given' : `${number}%`

function span({low, high, approximate}: Value, times = 1): string | undefined {
  // Shares such as 0.07 must not come out as 7.000000000000001 per cent, nor three months as about 13.05 weeks.
  const digits = approximate ? 2 : 12
  const number = (value: number): string =>
    groupDigits(Number((value * times).toPrecision(Math.max(digits, String(Math.trunc(value * times)).length))))
  if (low === undefined) return high === undefined ? undefined : number(high)
  if (high === undefined || high === low) return number(low)
  return `${number(low)}–${number(high)}`
}

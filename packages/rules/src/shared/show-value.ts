import type {FactValue} from '@claimlint/core'

const TIMES: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
}

/** A number as people write it: three significant digits at least, no tail of a division. */
export const showNumber = (value: number): string =>
  String(Number(value.toPrecision(Math.max(3, String(Math.trunc(Math.abs(value))).length))))

/** “month” or “months” for a UCUM unit of time; `undefined` for any other unit. */
export function timeWord(unit: string, last: number): string | undefined {
  const word = TIMES[unit]
  return word && (last === 1 ? word : `${word}s`)
}

/** The ends of a value in the unit that readers see: a proportion in percent. */
export function shownEnds({form, low, high}: FactValue): {readonly low?: string; readonly high?: string} {
  const factor = form === 'proportion' ? 100 : 1
  return {
    ...(low === undefined ? {} : {low: showNumber(low * factor)}),
    ...(high === undefined ? {} : {high: showNumber(high * factor)}),
  }
}

/** A fact's value in words: “3 to 5 days”, “26 of 50 (52%)”, “at most 6 months”, “RR 1.4”. */
export function showValue(value: FactValue): string {
  const {form, unit, events, total, measure} = value
  const {low, high} = shownEnds(value)
  const last = value.high ?? value.low ?? 0
  let number = low === undefined || high === undefined || low === high ? (high ?? low ?? '') : `${low} to ${high}`
  if (form === 'proportion' || (unit === '%' && form === 'quantity')) number += '%'
  else if (form === 'effect') number = `${(measure ?? '').toUpperCase()} ${number}${unit === '%' ? '%' : ''}`.trim()
  else if (unit !== '1') number += ` ${timeWord(unit, last) ?? unit.replace(/^\{(.*)\}/, '$1')}`
  if (events !== undefined && total !== undefined) number = `${events} of ${total} (${number})`
  const about = value.approximate ? 'about ' : ''
  return `${boundWord(value)}${about}${number}`
}

function boundWord({low, high, bound}: FactValue): string {
  if (bound === 'maximum-seen') return 'at the very most '
  if (low === undefined || bound === 'at-most') return 'at most '
  return high === undefined || bound === 'at-least' ? 'at least ' : ''
}

import {DAYS} from '../facts/units.ts'
import type {ClaimRecord} from '../lint/document-report.ts'

type Value = ClaimRecord['quantities'][number]

const rounded = (value: number | undefined): string => (value === undefined ? '' : String(Number(value.toPrecision(6))))

/** A value on one scale, so that 7 days and 1 week, or 1 in 5 and 20%, are the same. */
export function valueKey({form, unit, low, high, bound, events, total, measure}: Value): string {
  const share = events !== undefined && total ? events / total : undefined
  const days = form === 'time' ? DAYS[unit] : undefined
  const scale = days !== undefined ? 'd' : unit === '%' || share !== undefined ? 'share' : (measure ?? unit)
  const factor = days ?? (unit === '%' ? 0.01 : 1)
  const end = (value: number | undefined): string =>
    rounded(value === undefined ? share : share === undefined ? value * factor : value)
  return `${scale} ${end(low)} ${end(high)} ${bound}`
}

const UNITS: Readonly<Record<string, string>> = {
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
}

/** A value in words: “6 to 8 hours”, “26 in 50”, “at most 20%”. */
export function valueWords({unit, low, high, bound, events, total, measure}: Value): string {
  const lead = bound === 'at-most' ? 'at most ' : bound === 'at-least' ? 'at least ' : ''
  if (events !== undefined && total !== undefined) return `${lead}${rounded(events)} in ${rounded(total)}`
  if (low === undefined && high === undefined) return `some ${UNITS[unit] ?? 'number'}`
  const number =
    low === undefined || high === undefined || low === high
      ? rounded(high ?? low)
      : `${rounded(low)} to ${rounded(high)}`
  if (unit === '%') return `${lead}${number}%`
  const word = UNITS[unit] ?? (unit === '1' ? '' : unit.replace(/^\{(.*)\}$/, '$1'))
  return `${measure ? `${measure.toUpperCase()} ` : ''}${lead}${number}${word ? ` ${word}` : ''}`
}

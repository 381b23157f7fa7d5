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

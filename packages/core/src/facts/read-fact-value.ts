import {child, type DataNode, flagOf, numberOf, textOf} from './data-node.ts'
import type {FactValue} from './fact.ts'
import {UNITS} from './units.ts'

const BOUNDS = ['exact', 'typical', 'at-most', 'at-least', 'maximum-seen'] as const

/** A value as written, or `undefined` when it cannot be relied on: no number, an unknown unit, a share above 1. */
export function readFactValue(node: DataNode | undefined): FactValue | undefined {
  if (node?.kind !== 'map') return undefined
  const single = numberOf(child(node, 'value'))
  const [low, high] = [numberOf(child(node, 'low')) ?? single, numberOf(child(node, 'high')) ?? single]
  if (low !== undefined && high !== undefined && low > high) return undefined
  const written = textOf(child(node, 'bound'))
  const bound = BOUNDS.find(name => name === written)
  const approximate = flagOf(child(node, 'approx'))
  const common = {...(bound ? {bound} : {}), ...(approximate ? {approximate} : {})}
  const measure = textOf(child(node, 'measure'))
  const unit = textOf(child(node, 'unit'))
  if (measure) {
    if (low === undefined || high === undefined) return undefined
    const baseline = readFactValue(child(node, 'baseline'))
    return {form: 'effect', low, high, unit: unit ?? '1', measure, ...(baseline ? {baseline} : {}), ...common}
  }
  if (node.entries.has('unit')) {
    const known =
      unit !== undefined &&
      ((UNITS as readonly string[]).includes(unit) || /^\{[a-z][a-z -]*\}(?:\/(?:d|wk|mo|a))?$/.test(unit))
    if (!known) return undefined
    return ends('quantity', unit, low, high, common)
  }
  const [events, total] = [numberOf(child(node, 'events')), numberOf(child(node, 'total'))]
  if (events !== undefined && total !== undefined) {
    if (total <= 0 || events < 0 || events > total) return undefined
    const share = events / total
    return {form: 'proportion', low: low ?? share, high: high ?? share, unit: '1', events, total, ...common}
  }
  if ((low ?? 0) < 0 || (low ?? 0) > 1 || (high ?? 0) < 0 || (high ?? 0) > 1) return undefined
  return ends('proportion', '1', low, high, common)
}

/** A single value with a bound leaves its other end open: “at most 6” has no low end. */
function ends(
  form: FactValue['form'],
  unit: string,
  low: number | undefined,
  high: number | undefined,
  common: {bound?: NonNullable<FactValue['bound']>; approximate?: boolean},
): FactValue | undefined {
  if (low === undefined && high === undefined) return undefined
  const single = low !== undefined && low === high
  const openLow = single && (common.bound === 'at-most' || common.bound === 'maximum-seen')
  const openHigh = single && common.bound === 'at-least'
  return {
    form,
    unit,
    ...(low !== undefined && !openLow ? {low} : {}),
    ...(high !== undefined && !openHigh ? {high} : {}),
    ...common,
  }
}

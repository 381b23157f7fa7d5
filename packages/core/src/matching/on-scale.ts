import type {Quantity} from '../claims/quantity.ts'
import {DAYS} from '../facts/units.ts'
import type {Change} from './changes.ts'
import type {Figure, Scale} from './figure.ts'

/** A quantity as a number on its scale. */
export interface OnScale {
  readonly scale: Scale
  /** Where it is another one than was written: “at least 25% less” leaves three quarters at most. */
  readonly bound?: Figure['bound']
  readonly factor: number
  readonly low?: number
  readonly high?: number
}

/** Puts a quantity on the scale that it measures; undefined for a unit that is none. */
export function onScale(quantity: Quantity, change: Change | undefined): OnScale | undefined {
  const {form, unit, low, high, measure} = quantity
  const at = (scale: Scale, factor: number): OnScale => ({
    scale,
    factor,
    ...(low === undefined ? {} : {low: low * factor}),
    ...(high === undefined ? {} : {high: high * factor}),
  })
  if (change) {
    if (change.scale === 'points') return at('points', form === 'percent' ? 0.01 : 1)
    const turn = (value: number | undefined) =>
      value === undefined ? undefined : change.turn(form === 'percent' ? value / 100 : value)
    // “At least halved” leaves half at most.
    const halves = form === 'fold' && (low ?? high ?? 1) < 1
    if (halves && quantity.bound !== 'exact') {
      const half = low ?? high!
      return quantity.bound === 'at-least'
        ? {scale: 'ratio', factor: 1, high: half, bound: 'at-most'}
        : {scale: 'ratio', factor: 1, low: half, bound: 'at-least'}
    }
    const falls = change.turn(0.2) < change.turn(0.1)
    const [least, most] = falls ? [turn(high), turn(low)] : [turn(low), turn(high)]
    const flipped = quantity.bound === 'at-least' ? 'at-most' : 'at-least'
    return {
      scale: 'ratio',
      factor: form === 'percent' ? 0.01 : 1,
      ...(least === undefined ? {} : {low: least}),
      ...(most === undefined ? {} : {high: most}),
      ...(falls && quantity.bound !== 'exact' ? {bound: flipped} : {}),
    }
  }
  switch (form) {
    case 'time': {
      if (unit.startsWith('/')) {
        const days = daysOf(unit.slice(1))
        return days === undefined ? undefined : at('rhythm', 1 / days)
      }
      const days = DAYS[unit]
      if (days === undefined) return undefined
      if (quantity.role !== 'interval') return at('time', days)
      // Every 12 hours is twice a day.
      return {
        scale: 'rhythm',
        factor: 1 / days,
        ...(high === undefined ? {} : {low: 1 / (high * days)}),
        ...(low === undefined ? {} : {high: 1 / (low * days)}),
      }
    }
    case 'percent':
      return at('share', 0.01)
    case 'frequency':
      // The grammar keeps nine places of a share; 1 in 50,001 needs more.
      if (quantity.events !== undefined && quantity.total && quantity.bound === 'exact') {
        const share = quantity.events / quantity.total
        return {scale: 'share', factor: 1, low: share, high: share}
      }
      return at('share', 1)
    case 'fraction':
      return at('share', 1)
    case 'fold':
      return at('ratio', 1)
    case 'count':
      return at('count', 1)
    case 'ratio':
    case 'measure': {
      const name = measure?.toLowerCase() ?? unit
      const share = unit === '%' ? 0.01 : 1
      if (name === 'rr') return at('ratio', share)
      if (name === 'arr' || name === 'rd') return at('points', share)
      if (name === 'nnt' || name === 'nnh') return at(name, 1)
      if (name === 'rrr')
        return {
          scale: 'ratio',
          factor: share,
          ...(low === undefined ? {} : {low: 1 - low * share}),
          ...(high === undefined ? {} : {high: 1 - high * share}),
        }
      if (name === 'sensitivity' || name === 'specificity') return at(`measure ${name}`, share)
      return at(`measure ${name}`, 1)
    }
  }
}

/** “/24h” and “/2wk” count by several units. */
function daysOf(per: string): number | undefined {
  const match = /^(\d*)([a-z]+)$/.exec(per)
  const days = match && DAYS[match[2]!]
  return days ? Number(match[1] || 1) * days : undefined
}

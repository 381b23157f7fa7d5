import type {Quantity, TimeRole} from '../quantity.ts'
import {boundValues, type Found, makeQuantity} from './amounts.ts'
import type {Scan} from './scan.ts'
import {readRole} from './time-role.ts'
import type {TimeUnit} from './time-units.ts'

/** A length of time as written, before its bounds and role. */
export interface Stretch {
  readonly low?: number
  readonly high?: number
  readonly unit: TimeUnit
  readonly approximate: boolean
  readonly from: number
  readonly to: number
  readonly article: boolean
  /** “6 or more months”, “5+ years”: the bound stands before the unit. */
  readonly inner?: 'at-least' | 'at-most'
}

/** Makes the quantity of a stretch, with the bounds and the role that the words around it give. */
export function finishStretch(scan: Scan, stretch: Stretch, floor: number, role?: TimeRole): Found {
  const part: Omit<Quantity, 'span' | 'bound'> = {
    form: 'time',
    ...(stretch.low === undefined ? {} : {low: round(stretch.low)}),
    ...(stretch.high === undefined ? {} : {high: round(stretch.high)}),
    unit: stretch.unit.ucum,
    ...(stretch.approximate ? {approximate: true} : {}),
  }
  const {quantity, from, to} = makeQuantity(scan, part, {from: stretch.from, to: stretch.to, floor})
  const told = role ?? readRole(scan, from, to)
  if (stretch.inner && quantity.bound === 'exact') {
    const {low, high, ...rest} = quantity
    return {quantity: {...rest, ...boundValues(low, high, stretch.inner), bound: stretch.inner, role: told}, from, to}
  }
  // “over three years” at the head of a clause, or before “the”, tells a period and no lower bound.
  if (quantity.bound === 'at-least' && scan.word(from) === 'over' && isPeriod(scan, from)) {
    const {low, high, ...rest} = quantity
    const value = low ?? high
    return {
      quantity: {
        ...rest,
        ...(value === undefined ? {} : {low: value, high: high ?? value}),
        bound: 'exact',
        role: told,
      },
      from,
      to,
    }
  }
  return {quantity: {...quantity, role: told}, from, to}
}

const isPeriod = (scan: Scan, from: number): boolean => from === 0 || scan.run(from - 1, 'over-length') === 0

const round = (value: number): number => Math.round(value * 1e4) / 1e4

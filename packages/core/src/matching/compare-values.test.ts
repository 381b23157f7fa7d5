import {describe, expect, it} from 'vitest'
import type {Quantity} from '../claims/quantity.ts'
import type {FactValue} from '../facts/fact.ts'
import {type Comparison, compareValue} from './compare-values.ts'

const span = {start: 0, end: 1}
const time = (
  low: number | undefined,
  high: number | undefined,
  unit: string,
  rest: Partial<Quantity> = {},
): Quantity => ({
  form: 'time',
  ...(low === undefined ? {} : {low}),
  ...(high === undefined ? {} : {high}),
  unit,
  bound: 'exact',
  span,
  ...rest,
})
const percent = (low: number, high = low, rest: Partial<Quantity> = {}): Quantity => ({
  form: 'percent',
  low,
  high,
  unit: '%',
  bound: 'exact',
  span,
  ...rest,
})
const inTotal = (events: number, total: number): Quantity => ({
  form: 'frequency',
  low: events / total,
  high: events / total,
  unit: '1',
  events,
  total,
  bound: 'exact',
  span,
})
const held = (
  low: number | undefined,
  high: number | undefined,
  unit: string,
  bound?: FactValue['bound'],
): FactValue => ({
  form: 'quantity',
  ...(low === undefined ? {} : {low}),
  ...(high === undefined ? {} : {high}),
  unit,
  ...(bound ? {bound} : {}),
})
const share = (low: number, high = low): FactValue => ({form: 'proportion', low, high, unit: '1'})

describe('a claim against its fact', () => {
  it.each<[string, Quantity, FactValue, Comparison]>([
    ['6 weeks are 42 days', time(6, 6, 'wk'), held(42, 42, 'd'), 'agrees'],
    ['6 weeks are about 1.5 months', time(6, 6, 'wk'), held(1.5, 1.5, 'mo'), 'agrees'],
    ['3 weeks are no month', time(3, 3, 'wk'), held(1, 1, 'mo'), 'differs'],
    ['12 months are a year', time(12, 12, 'mo'), held(1, 1, 'a'), 'agrees'],
    ['72 to 120 hours are 3 to 5 days', time(72, 120, 'h'), held(3, 5, 'd'), 'agrees'],
    ['up to a fortnight is not 3 to 5 days', time(undefined, 2, 'wk', {bound: 'at-most'}), held(3, 5, 'd'), 'differs'],
    ['a range inside the range', time(3, 4, 'mo'), held(2, 6, 'mo', 'typical'), 'agrees'],
    ['a range that sticks out', time(3, 12, 'mo'), held(2, 6, 'mo', 'typical'), 'differs'],
    ['3 days are not 2', time(3, 3, 'd'), held(2, 2, 'd'), 'differs'],
    ['about 6 days for 5.5', time(6, 6, 'd', {approximate: true}), held(5.5, 5.5, 'd'), 'agrees'],
    ['up to 6 months of 2 to 6', time(undefined, 6, 'mo', {bound: 'at-most'}), held(2, 6, 'mo'), 'agrees'],
    ['up to 6 months, written with both ends', time(6, 6, 'mo', {bound: 'at-most'}), held(2, 6, 'mo'), 'agrees'],
    ['up to 12 months of 2 to 6', time(undefined, 12, 'mo', {bound: 'at-most'}), held(2, 6, 'mo'), 'differs'],
    ['at least 1 month of 2 to 6', time(1, undefined, 'mo', {bound: 'at-least'}), held(2, 6, 'mo'), 'agrees'],
    ['at least 3 months of 2 to 6', time(3, undefined, 'mo', {bound: 'at-least'}), held(2, 6, 'mo'), 'differs'],
    [
      'the most ever seen, told as such',
      time(undefined, 1, 'a', {bound: 'at-most'}),
      held(undefined, 1, 'a', 'maximum-seen'),
      'agrees',
    ],
    ['the most ever seen, told as usual', time(1, 1, 'a'), held(undefined, 1, 'a', 'maximum-seen'), 'differs'],
    ['less than the most says nothing', time(3, 3, 'mo'), held(undefined, 1, 'a', 'maximum-seen'), 'incomparable'],
    ['several hours against days', time(undefined, undefined, 'h'), held(3, 5, 'd'), 'differs'],
    ['a few days against days', time(undefined, undefined, 'd'), held(3, 5, 'd'), 'agrees'],
    ['10 % is 1 in 10', percent(10), share(0.1), 'agrees'],
    ['1 in 10 is 10 %', inTotal(1, 10), share(0.1), 'agrees'],
    ['1 in 10 is not 15 %', inTotal(1, 10), share(0.15), 'differs'],
    ['7 in 10 rounds 0.735', inTotal(7, 10), share(0.735), 'agrees'],
    ['74 % rounds 0.735', percent(74), share(0.735), 'agrees'],
    ['80 % does not', percent(80), share(0.735), 'differs'],
    ['13 to 74 % of 0.13 to 0.74', percent(13, 74), share(0.13, 0.74), 'agrees'],
    ['1 in 2 is not 0.6', inTotal(1, 2), share(0.6), 'differs'],
    ['half of 0.52', {form: 'fraction', low: 0.5, high: 0.5, unit: '1', bound: 'exact', span}, share(0.52), 'agrees'],
    ['35 % against a quantity in %', percent(35), held(30, 40, '%'), 'agrees'],
    ['weeks against a share', time(6, 6, 'wk'), share(0.1), 'incomparable'],
    [
      '500 mg are 0.5 g',
      {form: 'measure', low: 500, high: 500, unit: 'mg', bound: 'exact', span},
      held(0.5, 0.5, 'g'),
      'agrees',
    ],
    [
      'milligrams against millilitres',
      {form: 'measure', low: 5, high: 5, unit: 'mg', bound: 'exact', span},
      held(5, 5, 'mL'),
      'incomparable',
    ],
    [
      'twice as likely is RR 2',
      {form: 'fold', low: 2, high: 2, unit: '1', bound: 'exact', span},
      {form: 'effect', measure: 'rr', low: 2, high: 2, unit: '1'},
      'agrees',
    ],
    [
      'twice as likely is no odds ratio',
      {form: 'fold', low: 2, high: 2, unit: '1', bound: 'exact', span},
      {form: 'effect', measure: 'or', low: 2, high: 2, unit: '1'},
      'incomparable',
    ],
    [
      'OR 1.4 is not 1.8',
      {form: 'measure', measure: 'OR', low: 1.4, high: 1.4, unit: '1', bound: 'exact', span},
      {form: 'effect', measure: 'or', low: 1.8, high: 1.8, unit: '1'},
      'differs',
    ],
  ])('%s', (_, claim, fact, expected) => expect(compareValue(claim, fact)).toBe(expected))
})

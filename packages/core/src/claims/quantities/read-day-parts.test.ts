import {describe, expect, it} from 'vitest'
import type {Unit} from '../../draft/draft.ts'
import type {Quantity} from '../quantity.ts'
import {quantitiesIn} from './quantities-in.ts'

const read = (text: string): Quantity | undefined =>
  quantitiesIn({text, block: {kind: 'paragraph'}} as unknown as Unit).find(({form}) => form === 'time')

describe('times of a part of the day, and rates of time', () => {
  it.each([
    ['Use ten drops morning and night.', {low: 2, high: 2, unit: '/d', role: 'frequency'}],
    ['Half an ounce, morning and evening.', {low: 2, high: 2, unit: '/d', role: 'frequency'}],
    ['Swelling is most on the second morning.', {low: 2, high: 2, unit: 'd', role: 'onset'}],
    ['By the third evening she could stand.', {low: 3, high: 3, unit: 'd', role: 'onset'}],
    ['He was laid up for a weekend.', {low: 2, high: 2, unit: 'd', role: 'duration'}],
    ['It takes most of a morning.', {unit: 'h', approximate: true}],
    ['The operation took an afternoon.', {unit: 'h'}],
    ['For every minute without a shock the chance drops.', {low: 1, high: 1, unit: 'min', role: 'interval'}],
    ['Each month of delay adds risk.', {low: 1, high: 1, unit: 'mo', role: 'interval'}],
    ['Lose a pound a week.', {low: 1, high: 1, unit: '/wk', role: 'frequency'}],
    ['Take one 10mg tablet a day.', {low: 1, high: 1, unit: '/d', role: 'frequency'}],
    ['Take two 300 mg capsules a day.', {low: 2, high: 2, unit: '/d', role: 'frequency'}],
    ['No more than two cups in a day.', {high: 2, unit: '/d', bound: 'at-most'}],
    ['Blood counts and iron levels every month', {low: 1, high: 1, unit: '/mo', role: 'frequency'}],
    ['We book a whole hour.', {low: 1, high: 1, unit: 'h'}],
    ['Plan on an hour.', {low: 1, high: 1, unit: 'h'}],
    ['Set aside an hour.', {low: 1, high: 1, unit: 'h'}],
    ['It takes a second.', {low: 1, high: 1, unit: 's'}],
    ['Hold it for more than a minute just before a race.', {low: 1, unit: 'min', bound: 'at-least'}],
    ['At a year people who had it were worse.', {low: 1, high: 1, unit: 'a', role: 'onset'}],
    ['A nurse visits on the first or second day.', {low: 1, high: 2, unit: 'd'}],
    ['The test takes only minutes.', {unit: 'min'}],
  ])('reads %s', (text, value) => {
    expect(read(text)).toMatchObject(value)
  })

  it.each([
    'The morning and evening meals matter.',
    'Split it between the morning and evening doses.',
    'He wore it for an evening meal.',
    'She took a morning flight.',
    'He is a weekend runner.',
    'They took 20 mg a day.',
    'Take a second look.',
    'Twelve relapsed.',
  ])('reads no time in %s', text => {
    expect(read(text)).toBeUndefined()
  })

  it('takes “12 relapsed within a year” for a count and its time', () => {
    expect(read('Of these, 12 relapsed within a year.')).toMatchObject({high: 1, unit: 'a', role: 'onset'})
  })
})

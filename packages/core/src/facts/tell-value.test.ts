import {describe, expect, it} from 'vitest'
import {type ToldBound, type ToldValue, tellNumber, tellValue} from './tell-value.ts'

const months = (more: Partial<ToldValue>): ToldValue => ({form: 'quantity', unit: 'mo', ...more})
const share = (more: Partial<ToldValue>): ToldValue => ({form: 'proportion', unit: '1', ...more})

describe('tellValue', () => {
  it.each<[ToldValue, string]>([
    [months({low: 6, high: 6}), '6 months'],
    [months({low: 1, high: 1}), '1 month'],
    [months({low: 1, high: 3}), '1 to 3 months'],
    [months({low: 1, high: 3, approximate: true}), 'about 1 to 3 months'],
    [months({low: 6, high: 6, bound: 'typical'}), 'typically 6 months'],
    [months({high: 6}), 'at most 6 months'],
    [months({low: 6}), 'at least 6 months'],
    [months({high: 6, bound: 'typical'}), 'typically at most 6 months'],
    [{form: 'time', unit: 'wk', low: 2, high: 13.05, approximate: true, bound: 'exact'}, 'about 2 to 13 weeks'],
    [{form: 'time', unit: 'h', bound: 'exact'}, 'an unstated number of hours'],
    [share({low: 0.13, high: 0.74}), '13 to 74%'],
    [share({low: 0.07, high: 0.07}), '7%'],
    [share({low: 0.52, high: 0.52, events: 26, total: 50}), '26 in 50 (52%)'],
    [share({low: 0.41, high: 0.63, events: 26, total: 50}), '26 in 50 (41 to 63%)'],
    [share({low: 0.1, high: 0.1, events: 1, total: 10}), '1 in 10'],
    [share({high: 0.52, events: 26, total: 50, bound: 'at-most'}), 'at most 26 in 50'],
    [{form: 'percent', unit: '%', low: 50, high: 60, bound: 'exact'}, '50 to 60%'],
    [{form: 'percent', unit: '%', low: 5, high: 5, measure: 'points'}, '5 percentage points'],
    [{form: 'percent', unit: '%'}, 'an unstated share'],
    [{form: 'effect', unit: '1', low: 1.4, high: 1.4, measure: 'rr'}, 'RR 1.4'],
    [{form: 'effect', unit: '1', low: 1.4, high: 1.4, measure: 'rr', bound: 'at-least'}, 'RR at least 1.4'],
    [{form: 'measure', unit: '1', high: 0.05, measure: 'p', bound: 'less-than'}, 'p less than 0.05'],
    [{form: 'effect', unit: '%', low: 30, high: 30, measure: 'rrr'}, 'RRR 30%'],
    [{form: 'fold', unit: '1', low: 3, high: 3}, '3-fold'],
    [{form: 'count', unit: '{people}', low: 12345, high: 12345}, '12,345 people'],
    [{form: 'quantity', unit: '{injection}', low: 1, high: 1}, '1 injection'],
    [{form: 'quantity', unit: '{injection}/mo', low: 2, high: 3}, '2 to 3 injections a month'],
    [{form: 'quantity', unit: '{biopsy}', low: 2, high: 2}, '2 biopsies'],
    [{form: 'time', unit: '/d', low: 3, high: 3}, '3 times a day'],
    [{form: 'frequency', unit: '/2wk', low: 1, high: 1}, 'once every 2 weeks'],
    [{form: 'quantity', unit: 'ug', low: 13.25, high: 13.25}, '13.25 µg'],
    [{form: 'quantity', unit: 'Cel', low: -5, high: -3}, '-5 to -3 °C'],
  ])('tells %j as “%s”', (value, words) => expect(tellValue(value)).toBe(words))

  it('tells every bound, and no two alike', () => {
    const bounds: ToldBound[] = [
      'exact',
      'typical',
      'at-least',
      'more-than',
      'at-most',
      'less-than',
      'maximum-seen',
      'minimum-seen',
    ]
    for (const value of [months({low: 6, high: 6}), share({low: 0.5, high: 0.5, events: 5, total: 10})]) {
      expect(new Set(bounds.map(bound => tellValue({...value, bound}))).size).toBe(bounds.length)
    }
    expect(tellValue(months({high: 6, bound: 'maximum-seen'}))).toBe('a maximum of 6 months seen')
    expect(tellValue(months({low: 2, high: 6, bound: 'less-than'}))).toBe('less than 2 to 6 months')
  })

  it('has a dash for tables, but none at a minus', () => {
    expect(tellValue(share({low: 0.13, high: 0.74}), {dash: true})).toBe('13–74%')
    expect(tellValue({form: 'measure', unit: '1', low: -5, high: 3, measure: 'ci'}, {dash: true})).toBe('CI -5 to 3')
  })
})

describe('tellNumber', () => {
  it.each([
    [1234567, '1,234,567'],
    [0.07 * 100, '7'],
    [13.25, '13.25'],
    [200 / 3, '66.7'],
    [0.001234, '0.001234'],
    [1 / 3000, '0.000333'],
  ])('tells %d as %s', (value, words) => expect(tellNumber(value)).toBe(words))
})

import {describe, expect, it} from 'vitest'
import type {Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {findDurations} from '../duration/find-durations.ts'
import {findPercentages} from '../percentage/find-percentages.ts'
import {Reading} from '../reading.ts'
import {findQuantities} from './find-quantities.ts'

describe('the time it takes to find quantities', () => {
  it.each([
    'one ',
    'a half ',
    '12-',
    '3 to ',
    'days or ',
    'every 3 ',
    'millions of ',
    '5 very big ',
    'hundred ',
    '1 in ',
    '123\u00A0',
    'twice the very ',
    'a walk ',
    'in one year ',
    'a ratio of 3 to one ',
  ])('stays linear on a run of “%s”', piece => {
    const time = (times: number): number => {
      const reading = new Reading(
        {text: piece.repeat(times), block: {kind: 'paragraph'}} as unknown as Unit,
        builtInLexicon(),
      )
      const start = performance.now()
      const found = findQuantities(reading)
      findDurations(reading, found)
      findPercentages(reading, found)
      return performance.now() - start
    }
    time(500)
    // The best of several: a busy machine only ever adds time.
    const best = (times: number): number => Math.min(...Array.from({length: 6}, () => time(times)))
    const small = best(1000)
    const large = best(4000)
    // Four times the input; a quadratic reader takes sixteen times as long.
    expect(large).toBeLessThan(small * 9 + 5)
  })
})

import {describe, expect, it} from 'vitest'
import type {Unit} from '../../draft/draft.ts'
import {builtInLexicon} from '../built-in-lexicon.ts'
import {findQuantities} from '../quantities/find-quantities.ts'
import {Reading} from '../reading.ts'
import {findDurations} from './find-durations.ts'

function isFound(text: string): boolean {
  const reading = new Reading({text, block: {kind: 'paragraph'}} as unknown as Unit, builtInLexicon())
  return findDurations(reading, findQuantities(reading)).length > 0
}

describe('ages of infants', () => {
  it.each([
    'Most babies take solids at around 6 months.',
    'Children get the jab at 12 to 15 months.',
    'Toddlers should have it from 18 months.',
    'Girls of 12 to 13 years are offered it.',
    'A child of three months should smile.',
  ])('leaves: %s', text => {
    expect(isFound(text)).toBe(false)
  })

  it.each([
    'Babies should be fed by breast for at least six months.',
    'Colic in babies stops after three months.',
    'Babies cry for up to three hours a day.',
    'Children had less pain at 3 months.',
    'Feed the baby every three hours.',
  ])('finds: %s', text => {
    expect(isFound(text)).toBe(true)
  })
})

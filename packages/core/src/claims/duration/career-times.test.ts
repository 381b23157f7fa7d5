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

describe('years of a career and of a club', () => {
  it.each([
    'She trained for six years in the north.',
    'He has been married for forty years.',
    'They lived in the valley for thirty years.',
    'He ran the shop for thirty years.',
    'With three decades in dentistry, he has seen it all.',
    'After 20 years as a nurse, she took up the pen.',
    'We have been part of the community for 25 years.',
    'In nine years it has become a close community.',
    'Odile, a twelve-year regular, brings the cake.',
    'The choir has been going for 14 years.',
    'Voted best in town, eleven years in a row.',
    'She spent eight years in a kitchen lab.',
    'He has spent ten years helping runners.',
    'Yew trees live for a thousand years.',
    'Over 60 years of contented customers.',
  ])('leaves: %s', text => {
    expect(isFound(text)).toBe(false)
  })

  it.each([
    'She spent six months on crutches.',
    'He spent two years in a wheelchair.',
    'He spent four years living with pain.',
    'She has lived with pain for 12 years.',
    'He has lived on dialysis for six years.',
    'Miners who worked in the pit for 20 years cough more.',
    'The lump stayed firm for two years.',
    'Women who had been on the pill for ten years were scanned.',
    'The ends of the bone had joined at two years.',
    'Most were joined back up after some months.',
    'By month five she was serving again.',
    'Seven infections a year, two years in a row, earn a referral.',
    'She was given antibiotics for three years in a row.',
  ])('finds: %s', text => {
    expect(isFound(text)).toBe(true)
  })
})

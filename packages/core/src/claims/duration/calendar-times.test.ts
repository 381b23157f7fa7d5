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

describe('times that only date something', () => {
  it.each([
    'Day 4.',
    'Week 2:',
    'Pupils from Reception to Year 9 can have it.',
    'In a good year the jab does better.',
    'Cases fell against 412 the year before.',
    'More acorns mean more mice, and the year after that, more ticks.',
    'In the first year of the survey it was rarer.',
    'In one year, 14 babies fell ill.',
    'It kills 4,000 people in a year.',
    'Some days he is his old self.',
    'Some nights I lie awake.',
    'If you cannot come, we will find you another week.',
    'The clip can be left for another day.',
    'Look ten years younger.',
    'It takes five years off your face.',
    'Join the 8-Week Spring Reset with us.',
    'From week 20 it can harm your baby.',
  ])('leaves: %s', text => {
    expect(isFound(text)).toBe(false)
  })

  it.each([
    'Day 4: take the dressing off.',
    'By day 4 the swelling goes down.',
    'In the first year of treatment, three in ten stop.',
    'In one year, the pain was halved.',
    'Fewer than 1 in 100 users becomes pregnant in a year.',
    'Pain was worse in the year before surgery.',
    'Clots are likelier in the week after a fracture.',
    'Some days of fever are usual.',
    'Some weeks later the rash spreads.',
    'Wait another week.',
    'You cannot take part after ear surgery in the last year.',
    'A questionnaire before you start and every year from then on.',
    'Keep it on for another day.',
    'Smoking takes ten years off your life.',
    'From week 6 the pain eases.',
    'She was off work for two years.',
  ])('finds: %s', text => {
    expect(isFound(text)).toBe(true)
  })
})

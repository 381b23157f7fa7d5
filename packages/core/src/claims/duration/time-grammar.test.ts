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

const TIMES: readonly string[] = [
  'A spoonful a day is plenty.',
  'A tablespoon a day keeps you regular.',
  'She swims for an hour a day.',
  'Two attacks a month call for prevention.',
  'The clinic offers three visits a year.',
  'Never take 3 in a day.',
  'No more than 8 in 24 hours.',
  'Lower it by 5 mg a week.',
  'Used each night, the drops sting less.',
  'A daily blood thinner is prescribed.',
  'A weekly bone tablet helps.',
  'Adults: one teaspoon daily.',
  'Daily',
  'every day',
  'An injection is given every evening.',
  'Alternate-day dosing',
  'Rest for two or three rough days.',
  'Have at least three dry days in every seven.',
  'Relief starts within an hour of the first cup.',
  'Pain peaks within a month of the birth.',
  'Infections come within three months of surgery.',
  'There was no benefit at a year.',
  'Redness clears in a day.',
  'An hour is typical.',
  'By the fourth night sleep returns.',
  'Improvement comes from the third to the seventh day.',
  'The start of a cataract was seen at month nine.',
  'Skin renews itself in days rather than weeks.',
  'It clears in weeks instead of months.',
  'Swelling in the days after treatment is common.',
  'Nobody should stop after months of use without a plan.',
  'Learning it takes months of training.',
  'A trial of 900 people over three years found no harm.',
  'A first video call takes 40 minutes.',
  'Change the batteries every 8 hours.',
  'Skipping even a day leaves you unprotected.',
  'Pain returns in a third of women within five years of an operation.',
]

const NO_TIMES: readonly string[] = [
  'Opening hours are on the door.',
  'Running costs are less than a coffee a week.',
  'I have been a therapist for nineteen years.',
  'We have been making mattresses for sixty years.',
  'Eighteen years in, she still enjoys it.',
  'A chemist with two decades behind the counter wrote it.',
  'Standard post takes two to four days.',
  'Send it back, even empty, within 60 days.',
  'Returns are free within 28 days of arrival.',
  'Please write to us within fifteen working days.',
  'You have 15 business days from the day this reached you.',
  'First visit, 45 minutes: £62',
  'Induction at 41 weeks is common in pregnancy.',
  'From week 20 it can harm an unborn baby.',
  'It may be given from 3 months, to babies over 5 kg.',
  'There were 200,000 hospital stays in one year.',
  'Walk a little more each morning.',
  'In six patients the macula tore, all but one of these within reach.',
  'Car park charges apply after two hours.',
  '[c] Quit-line evaluation, 2,600 callers, 7-month follow-up, 2021',
  'Fernly R. Ten years of lens implants. Mock Eye J. 2021.',
]

describe('times told by their grammar', () => {
  it.each(TIMES)('finds: %s', text => expect(isFound(text)).toBe(true))
  it.each(NO_TIMES)('leaves: %s', text => expect(isFound(text)).toBe(false))
})

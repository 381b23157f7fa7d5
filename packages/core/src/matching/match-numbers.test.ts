import {describe, expect, it} from 'vitest'
import type {ClaimKind} from '../claims/claim.ts'
import type {FactValue} from '../facts/fact.ts'
import {matchNumbers} from './match-numbers.ts'
import {readSentence} from './sentence.ts'

const match = (passage: string, text: string, value?: FactValue, kind: ClaimKind = 'percentage') =>
  matchNumbers({kind, text, quantities: readSentence(text).quantities}, {passage, ...(value ? {value} : {})})

const PAIN = 'Of 48 patients, 12 were free of pain six weeks after the wrist bath.'
const TWO = 'Nausea occurred in 12% and itching in 30% of those who took the bath.'
const ARMS = 'Headache occurred in 9 of 60 patients after the bath and in 3 of 60 patients given placebo.'

it('tells the way to a number step by step', () => {
  expect(
    match('After the bath 12 of 48 patients were free of pain.', 'One in four had no pain after the bath.'),
  ).toEqual({
    status: 'pass',
    reason: '“One in four” follows from the passage',
    steps: [
      'the passage says 12 of 48 patients → 12 ÷ 48 = 0.25 → 25%; the claim says “One in four” → 25%: it follows',
    ],
  })
})

describe('what cannot be told is not passed', () => {
  it.each<[string, string, string, string]>([
    ['no number in the claim', PAIN, 'A wrist bath eases pain.', 'not-applicable'],
    ['no number in the passage', 'Many patients were free of pain.', 'One in four had no pain.', 'unknown'],
    ['no word in common', PAIN, 'One in four knew the song by heart.', 'unknown'],
    ['another outcome', PAIN, 'After the wrist bath one in four patients had no headache after six weeks.', 'unknown'],
    ['another time', PAIN, 'One in four had no pain six months after the wrist bath.', 'fail'],
    ['the number of another thing', TWO, 'Nausea occurred in 30% of those who took the bath.', 'unknown'],
    ['the number of the untreated', ARMS, 'Headache occurred in 5% of patients.', 'fail'],
    ['a group made everybody', 'One in 10 women felt faint.', 'One in 10 people felt faint.', 'fail'],
    ['everybody made a group', 'One in 10 people felt faint.', 'One in 10 women felt faint.', 'fail'],
    ['injections made people', 'Bleeding followed 2% of injections.', 'Bleeding was seen in 2% of patients.', 'fail'],
    ['a rough number made exact', 'About 25% of patients felt faint.', '25% of patients felt faint.', 'unknown'],
    ['a top made usual', 'Soreness lasted up to 6 days.', 'Soreness lasts 6 days.', 'fail'],
    ['a range made narrower', 'Soreness lasted 2 to 6 days.', 'Soreness lasts 3 to 4 days.', 'unknown'],
    ['onset made duration', 'Soreness began after 6 days.', 'Soreness lasts for 6 days.', 'unknown'],
    ['made-up counts', 'Soreness was felt by 25% of patients.', 'Soreness was felt by 12 of 48 patients.', 'unknown'],
    [
      'an absolute risk without a baseline',
      'The bath halved the risk of a rash.',
      'The risk of a rash was 2%.',
      'unknown',
    ],
    ['odds made risk', 'The odds ratio for a rash was 2.0.', 'A rash is twice as likely.', 'unknown'],
    ['less pain made pain', 'A quarter of patients had less pain.', 'A quarter of patients had pain.', 'unknown'],
    ['a denial dropped', '12% of patients had no pain.', '12% of patients had pain.', 'fail'],
  ])('%s', (_, passage, claim, status) => expect(match(passage, claim).status).toBe(status))
})

it('fails where the evidence entry records another value', () => {
  const value: FactValue = {form: 'quantity', low: 4, high: 4, unit: 'd'}
  const found = match('Soreness lasted 6 days.', 'Soreness lasts 6 days.', value, 'duration')
  expect(found).toMatchObject({status: 'fail', reason: 'the evidence entry records another value for this source'})
})

it('reads numbers beside the claim’s own', () => {
  const text = 'Pain eased for 6 days in 40% of patients.'
  const quantities = readSentence(text).quantities.filter(({form}) => form === 'time')
  const passage = 'Pain eased for 6 days in 30% of patients.'
  expect(matchNumbers({kind: 'duration', text, quantities}, {passage}).status).toBe('fail')
})

it('takes time in proportion to the text', () => {
  const long = (times: number) => 'Soreness lasted 6 days in 12 of 48 patients, and 30% had a rash. '.repeat(times)
  const time = (passage: string) => {
    const start = performance.now()
    match(passage, 'Soreness lasts 6 days.')
    return performance.now() - start
  }
  time(long(20))
  expect(time(long(400))).toBeLessThan(2000)
})

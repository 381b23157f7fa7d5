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

describe('times of trade and of offices', () => {
  it.each([
    'Delivery 6-12 business days.',
    'Processing takes 2 to 4 business days.',
    "We need 48 hours' notice of any change.",
    "Three weeks' notice is all it takes to leave.",
    'Firms must keep records for seven years.',
    'We keep your data for six years.',
    'The Fernhollow plan covers two polishes a year.',
    'One drip a month, 10% off creams.',
    'Members get one free peel a month.',
    'Three nights at the Marlow lodge are part of the price.',
    'The room is hired by the half day.',
    'Wear them for up to 45 days, and if they pinch, send them back for a refund.',
    'He bought an hour of air time each Sunday.',
    'The sponsor must be named every 20 minutes in an advertisement.',
    'The survey takes six minutes.',
    'The shuttle bus runs every 15 minutes.',
    'It took us three years to develop the balm.',
    'Our broth is simmered for nine hours.',
    'Every batch steeps four full weeks.',
    'Bake for 25 minutes.',
    'Our mead is aged for six months.',
    'The board meets six times a year.',
    'The lamp switches off after ten minutes.',
    'A 30-day supply costs less.',
    'It is five minutes by car.',
    'Give us a minute of your time.',
    'The law gave firms 90 days to comply.',
    'He was jailed for two years.',
  ])('leaves: %s', text => {
    expect(isFound(text)).toBe(false)
  })

  it.each([
    'Biopsy results come within ten working days.',
    'Keep a record of the pain for two weeks.',
    'Records of sleep were kept for two weeks.',
    'The monitor is worn for 24 hours; return it to the ward.',
    'Your stool sample must be sent back to the lab within three days.',
    'You spend two nights at the sleep unit.',
    'You stay two nights in hospital.',
    'Taking it covers you for 72 hours.',
    'Family members should be tested every two years.',
    'Members of the control arm walked three times a week.',
    "Even a few days' supply brings a risk of dependence.",
    'Warm the wheat pack in the oven for two minutes, then hold it on the joint for ten.',
    'Simmer a teaspoon of the root for ten minutes.',
    'Nine in ten were scanned within an hour of arrival.',
    'Your doctor orders a blood test every three months.',
    'The blood supply returns within an hour.',
    'Call your doctor if the fever lasts for 24 hours.',
    'Go to the emergency department if the cramp lasts 24 hours.',
    'In a trial published in 2019, pain eased within two weeks.',
    'Updated advice is to rest for six weeks.',
    'Take the drops for seven days and return them to the fridge.',
    'The tear film breaks up within ten seconds.',
    'Keep the dressing on for ten days.',
  ])('finds: %s', text => {
    expect(isFound(text)).toBe(true)
  })
})

import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import weightLossRate from './weight-loss-rate.ts'

const told = (text: string, shown = text.slice(0, 8)): string[] =>
  tell(weightLossRate, claimedPage(text, [{words: text.slice(0, 8), aspects: {supplement: shown}}]))

describe('weight-loss-rate', () => {
  it('tells an amount with the time that belongs to it', () => {
    for (const [text, words] of [
      ['Vellorin tea helps you lose 5 kg in two weeks.', 'lose 5 kg in two weeks'],
      ['With Vellorin tea you drop up to 10 pounds a month.', 'drop up to 10 pounds a month'],
      ['Vellorin tea supports weight loss of one to two stone.', 'weight loss of one to two stone'],
      ['Vellorin tea lets you lose 5–7 kg.', 'lose 5–7 kg'],
      ['Thanks to Vellorin tea I am 6 kg lighter.', '6 kg lighter'],
      ['With Vellorin tea you shed 10% of your body weight.', 'shed 10% of your body weight'],
      ['With **Vellorin** tea you lose two *dress sizes*.', 'lose two *dress sizes'],
    ] as const) {
      expect(told(text), text).toEqual([`amount: ${words}`])
    }
  })

  it('tells a pace without an amount', () => {
    for (const [text, words] of [
      ['Vellorin tea brings rapid weight loss.', 'rapid weight loss'],
      ['Vellorin tea makes you lose weight in ten days.', 'lose weight in ten days'],
      ['Vellorin tea helps you lose fat fast.', 'lose fat fast'],
    ] as const) {
      expect(told(text), text).toEqual([`pace: ${words}`])
    }
  })

  it('is silent on doses, packs, other losses, denials and plain weight control', () => {
    for (const text of [
      'Vellorin tea comes in a 5 kg sack.',
      'Vellorin tea helps you lose weight when you take 30 g a day.',
      'Vellorin tea will not make you lose 5 kg in two weeks.',
      'Vellorin tea has a good taste rather than rapid weight loss.',
      'Vellorin tea supports a healthy weight.',
      'Vellorin tea helps you lose weight and comes in a box for ten days.',
      'Vellorin tea lost one of its two flavours.',
    ]) {
      expect(told(text), text).toEqual([])
    }
  })

  it('asks for a food: the words of a clinic or a medicine are not its matter', () => {
    const text = 'Our balloon lets you lose 5 kg in two weeks.'
    expect(tell(weightLossRate, claimedPage(text, [{words: 'balloon', aspects: {product: 'balloon'}}]))).toEqual([])
    expect(tell(weightLossRate, claimedPage(text.replace('balloon', 'protein shake'), []))).toEqual([])
  })
})

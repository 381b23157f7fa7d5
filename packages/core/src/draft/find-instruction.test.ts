import {describe, expect, it} from 'vitest'
import {isInstruction} from './find-instruction.ts'

describe('isInstruction', () => {
  it.each([
    'Rest for two days.',
    'Please ring the bell.',
    'Do not drive for a day.',
    'Don’t stop taking it.',
    'Never share a needle.',
    'If the wound opens, ring the ward.',
    'Until the feeling is back, do not chew.',
    'Then wash the area.',
    'Lower the dose.',
    'Exercise every day.',
    'For the full effect, give it a week.',
    'Always take it with food.',
    'Consider a second opinion.',
  ])('hears an order in “%s”', sentence => {
    expect(isInstruction(sentence)).toBe(true)
  })

  it.each([
    'Lower back pain is common.',
    'Exercise helps.',
    'Exercise.',
    'Rest is best.',
    'Slow lowering of a weight helps.',
    'In fact, lower back pain is common.',
    'You should rest.',
    'The nurse will wash the area.',
    'Walking eases stiffness.',
    'Use is limited.',
    'Consider that most people recover.',
    '',
  ])('hears none in “%s”', sentence => {
    expect(isInstruction(sentence)).toBe(false)
  })
})

import {describe, expect, it} from 'vitest'
import {isReferenceLine} from './reference-line.ts'

describe('a reference that stands as a paragraph', () => {
  it.each([
    '³ Marsh I. Iron in pregnancy: 9-year outcomes.',
    '\uFFFC Marsh I. Iron in pregnancy: 9-year outcomes.',
    '2. Fernly R, Oat B. Ten years of lens implants.',
    'Fernly RB. Half of all knees.',
    '[c] Quit-line evaluation, 2,600 callers, 7-month follow-up, 2021',
  ])('is told: %s', text => expect(isReferenceLine(text)).toBe(true))

  it.each([
    'Vitamin D. Take it daily.',
    'Hepatitis B. Nine in ten adults clear it.',
    'Half of patients recover within six weeks.',
    'In 2021 it was given to 2,600 people.',
    'Marsh said that it lasts two years.',
  ])('is not mistaken: %s', text => expect(isReferenceLine(text)).toBe(false))
})

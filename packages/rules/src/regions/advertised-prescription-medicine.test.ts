import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import {PRESCRIPTION_MEDICINES} from '../shared/prescription-medicines.ts'
import advertisedPrescriptionMedicine from './advertised-prescription-medicine.ts'

const told = (text: string): string[] =>
  tell(
    advertisedPrescriptionMedicine,
    claimedPage(text, [{words: text.slice(0, 6), aspects: {'call-to-action': text.slice(0, 6)}}]),
  )

describe('advertised-prescription-medicine', () => {
  it('tells each name of the list, in any case and over a line end, once a sentence', () => {
    for (const word of PRESCRIPTION_MEDICINES.flatMap(({words}) => words)) {
      expect(told(`Book your ${word} today.`), word).toEqual([`named: ${word}`])
    }
    expect(told('Book your BOTOX or Dysport today.')).toEqual(['named: BOTOX'])
    expect(told('Book your cortisone\nshots today.')).toEqual(['named: cortisone\nshots'])
    expect(told('Book your Botox today. Botox needs a prescription.')).toEqual(['named: Botox'])
  })

  it('names the medicine behind the brand', () => {
    const page = claimedPage('Book your Cortisone\nShot today.', [{words: 'Book', aspects: {'call-to-action': 'Book'}}])
    const data = [...advertisedPrescriptionMedicine.check!(page, {})].map(({data}) => data.name)
    expect(data).toEqual(['a steroid for injection'])
  })

  it('is silent on copy that sells something else, on creams, and where nothing sells', () => {
    for (const text of [
      'Book our belt instead of another cortisone shot.',
      'Book our belt and skip the steroid injections.',
      'Order our steroid-free cream.',
      'Book a consultation today.',
    ]) {
      expect(told(text), text).toEqual([])
    }
    expect(tell(advertisedPrescriptionMedicine, claimedPage('Botox is given by needle.', []))).toEqual([])
  })
})

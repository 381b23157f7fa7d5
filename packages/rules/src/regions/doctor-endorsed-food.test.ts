import {describe, expect, it} from 'vitest'
import {claimedPage, type GivenClaim, tell} from '../shared/claimed-page.fixture.ts'
import doctorEndorsedFood from './doctor-endorsed-food.ts'

const POWDER = 'Vellorin powder supports joints.'
const PRAISE: GivenClaim = {words: POWDER, aspects: {supplement: 'supports joints'}}
const vouch = (shown: string): GivenClaim => ({words: shown.replace('?', ''), aspects: {endorsement: shown}})

describe('doctor-endorsed-food', () => {
  it('tells a professional who stands right behind or inside the words, in or near praise of a food', () => {
    const within = `Recommended by leading dietitians, ${POWDER}`
    const both: GivenClaim = {words: POWDER, aspects: {supplement: 'supports', endorsement: 'Recommended by'}}
    expect(tell(doctorEndorsedFood, claimedPage(within, [both]))).toEqual(['professional: Recommended by'])
    const near = `${POWDER}\n\nDr. Ottoline Fenn recommends it.`
    expect(tell(doctorEndorsedFood, claimedPage(near, [PRAISE, vouch('Dr. Ottoline Fenn recommends')]))).toEqual([
      'professional: Dr. Ottoline Fenn recommends',
    ])
    expect(tell(doctorEndorsedFood, claimedPage(near, [PRAISE, vouch('?Dr. Ottoline Fenn recommends')]))).toEqual([
      'professional (weak): Dr. Ottoline Fenn recommends',
    ])
  })

  it('warns of an association, whoever it is made of', () => {
    const text = 'Endorsed by the Marlow Society of Joint Physicians, this tea is for you.'
    expect(tell(doctorEndorsedFood, claimedPage(text, [vouch('Endorsed by')]))).toEqual([
      'association (warning): Endorsed by',
    ])
  })

  it('leaves alone who is neither, and goods that are no food', () => {
    for (const text of [
      'Endorsed by champion rowers, this powder is for you.',
      'Endorsed by mothers, this powder is for you. A doctor was not asked.',
      'Endorsed by users; ask your doctor before you take this powder.',
      'Endorsed by doctors, this heat belt is for you.',
    ]) {
      expect(tell(doctorEndorsedFood, claimedPage(text, [vouch('Endorsed by')])), text).toEqual([])
    }
  })

  it('does not carry the food over into another section or further down', () => {
    const belt = 'Endorsed by doctors, this heat belt is for you.'
    for (const between of ['\n\n## Belts\n\n', '\n\nOne.\n\nTwo.\n\nThree.\n\n']) {
      expect(
        tell(doctorEndorsedFood, claimedPage(`${POWDER}${between}${belt}`, [PRAISE, vouch('Endorsed by')])),
      ).toEqual([])
    }
  })
})

import {describe, expect, it} from 'vitest'
import {claimedPage, type GivenClaim, tell} from '../shared/claimed-page.fixture.ts'
import {SUPPLEMENT_DISCLAIMERS} from '../shared/statutory-disclaimers.ts'
import missingDisclaimer from './missing-disclaimer.ts'

const STATEMENT = 'This powder supports joints.'
const CLAIMS: GivenClaim[] = [{words: STATEMENT, aspects: {supplement: 'supports joints'}}]
const page = (disclaimer: string) => claimedPage(`${STATEMENT}\n\n${disclaimer}`, CLAIMS)

describe('missing-disclaimer', () => {
  it('asks for the words: an error where the page sells, an info in an article', () => {
    expect(tell(missingDisclaimer, claimedPage(STATEMENT, CLAIMS))).toEqual([`absent (info): ${STATEMENT}`])
    expect(tell(missingDisclaimer, claimedPage(`---\ntype: product\n---\n\n${STATEMENT}`, CLAIMS))).toEqual([
      `absent: ${STATEMENT}`,
    ])
  })

  it('only warns where all that it rests on is weak', () => {
    const weak: GivenClaim[] = [{words: STATEMENT, aspects: {supplement: '?supports joints'}}]
    const text = `---\ntype: product\n---\n\n${STATEMENT}`
    expect(tell(missingDisclaimer, claimedPage(text, weak))).toEqual([`absent (weak): ${STATEMENT}`])
    const later = `${text} It feeds knees.`
    const strong: GivenClaim = {words: 'It feeds', aspects: {supplement: 'feeds knees'}}
    expect(tell(missingDisclaimer, claimedPage(later, [...weak, strong]))).toEqual([`absent: ${STATEMENT}`])
  })

  it('takes the exact words, in bold or over two lines, and no others', () => {
    for (const words of Object.values(SUPPLEMENT_DISCLAIMERS)) {
      expect(tell(missingDisclaimer, page(`**${words}**`))).toEqual([])
      expect(tell(missingDisclaimer, page(words.replace('. This', '.\nThis')))).toEqual([])
    }
    const near = SUPPLEMENT_DISCLAIMERS.singular.replace('Food and Drug Administration', 'FDA')
    expect(tell(missingDisclaimer, page(near))).toEqual([`near-miss: ${near}`])
  })

  it('is silent where no supplement is spoken of, and where a disease is: no disclaimer helps there', () => {
    expect(tell(missingDisclaimer, claimedPage(STATEMENT, []))).toEqual([])
    const disease: GivenClaim[] = [{words: STATEMENT, aspects: {supplement: 'supports joints', disease: 'joints'}}]
    expect(tell(missingDisclaimer, claimedPage(STATEMENT, disease))).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import {claimedPage, type GivenClaim, tell} from '../shared/claimed-page.fixture.ts'
import callToAction from './call-to-action.ts'

const CALL = 'Book your visit with our team today.'
const CLAIMS: GivenClaim[] = [{words: CALL, aspects: {'call-to-action': 'Book your visit'}}]
const ARTICLE = `The block takes ten minutes. You lie on your front. A nurse stays with you.\n\n${CALL}`

describe('call-to-action', () => {
  it('tells a call within an article', () => {
    expect(tell(callToAction, claimedPage(ARTICLE, CLAIMS))).toEqual(['call: Book your visit'])
  })

  it('is silent under a label', () => {
    expect(tell(callToAction, claimedPage(ARTICLE.replace(CALL, `## Advertisement\n\n${CALL}`), CLAIMS))).toEqual([])
    expect(tell(callToAction, claimedPage(ARTICLE.replace(CALL, `Sponsored content\n\n${CALL}`), CLAIMS))).toEqual([])
  })

  it('is an info on a page that openly sells', () => {
    expect(tell(callToAction, claimedPage(`---\ntype: product\n---\n\n${ARTICLE}`, CLAIMS))).toEqual([
      'call (info): Book your visit',
    ])
  })
})

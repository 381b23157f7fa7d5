import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import superlative from './superlative.ts'

describe('superlative', () => {
  it('leaves an arrangement alone', () => {
    const text = 'No waiting list: most people are seen soon.'
    expect(
      tell(superlative, claimedPage(text, [{words: 'seen soon', aspects: {superlative: 'waiting list'}}])),
    ).toEqual([])
  })

  it('warns of praise for a provider, beside what else is said of it', () => {
    const page = claimedPage('Our world-class team gets you walking.', [
      {words: 'world-class', aspects: {superlative: 'world-class', product: 'gets you walking'}},
    ])
    expect(tell(superlative, page)).toEqual(['praise: world-class'])
  })

  it('is an info where a therapy is praised', () => {
    const page = claimedPage('These injections can be life-changing.', [
      {words: 'life-changing', aspects: {superlative: 'life-changing'}},
    ])
    expect(tell(superlative, page)).toEqual(['praise (info): life-changing'])
  })

  it('keeps silent where the sentence has to go as a whole', () => {
    const page = claimedPage('Our best-selling powder feeds tired knees.', [
      {words: 'best-selling', aspects: {superlative: 'best-selling', supplement: 'feeds tired knees'}},
    ])
    expect(tell(superlative, page)).toEqual([])
  })
})

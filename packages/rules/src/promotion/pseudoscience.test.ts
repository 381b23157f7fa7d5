import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import pseudoscience from './pseudoscience.ts'

const TEXT = 'The drops flush toxins out of your joints.'

describe('pseudoscience', () => {
  it('tells the words that do it, once a sentence, beside what else the sentence claims', () => {
    const page = claimedPage(TEXT, [
      {words: 'flush toxins', aspects: {supplement: 'joints', pseudoscience: 'flush toxins'}},
    ])
    expect(tell(pseudoscience, page)).toEqual(['catch-word: flush toxins'])
  })

  it('is not cleared by a citation', () => {
    const page = claimedPage(TEXT.replace(/\.$/, ' [@tarn2019].'), [
      {words: 'flush toxins', aspects: {pseudoscience: 'flush toxins'}},
    ])
    expect(tell(pseudoscience, page)).toEqual(['catch-word: flush toxins'])
  })

  it('is less sure where its cue is weak, and silent where there is none', () => {
    expect(
      tell(pseudoscience, claimedPage(TEXT, [{words: 'flush toxins', aspects: {pseudoscience: '?flush toxins'}}])),
    ).toEqual(['catch-word (weak): flush toxins'])
    expect(
      tell(pseudoscience, claimedPage(TEXT, [{words: 'flush toxins', aspects: {product: 'flush toxins'}}])),
    ).toEqual([])
  })

  it('tells purity as what it is', () => {
    const page = claimedPage('Our Vellorin capsules are 100% natural.', [
      {words: '100% natural', aspects: {product: 'capsules', cure: '100% natural'}},
    ])
    expect(tell(pseudoscience, page)).toEqual(['purity: 100% natural'])
  })

  it('shows the author’s words without their markup', () => {
    expect(pseudoscience.messages['catch-word']({quote: 'a b'})).toContain('“a b”')
  })
})

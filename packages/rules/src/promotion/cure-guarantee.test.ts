import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import cureGuarantee from './cure-guarantee.ts'

const TEXT = 'We guarantee permanent relief of back pain.'

describe('cure-guarantee', () => {
  it('tells the words that do it, once a sentence, beside what else the sentence claims', () => {
    const page = claimedPage(TEXT, [
      {words: 'guarantee permanent relief', aspects: {disease: 'pain', cure: 'guarantee permanent relief'}},
    ])
    expect(tell(cureGuarantee, page)).toEqual(['promise: guarantee permanent relief'])
  })

  it('is not cleared by a citation', () => {
    const page = claimedPage(TEXT.replace(/\.$/, ' [@tarn2019].'), [
      {words: 'guarantee permanent relief', aspects: {cure: 'guarantee permanent relief'}},
    ])
    expect(tell(cureGuarantee, page)).toEqual(['promise: guarantee permanent relief'])
  })

  it('is less sure where its cue is weak, and silent where there is none', () => {
    expect(
      tell(
        cureGuarantee,
        claimedPage(TEXT, [{words: 'guarantee permanent relief', aspects: {cure: '?guarantee permanent relief'}}]),
      ),
    ).toEqual(['promise (weak): guarantee permanent relief'])
    expect(
      tell(
        cureGuarantee,
        claimedPage(TEXT, [{words: 'guarantee permanent relief', aspects: {product: 'guarantee permanent relief'}}]),
      ),
    ).toEqual([])
  })

  it('leaves words of purity alone, and tells the promise beside them', () => {
    const told = (text: string): string[] =>
      tell(cureGuarantee, claimedPage(text, [{words: '100% natural', aspects: {cure: '100% natural'}}]))
    expect(told('Our capsules are 100% natural.')).toEqual([])
    expect(told('Our 100% natural capsules cure back pain.')).toEqual(['promise: cure'])
  })

  it('shows the author’s words without their markup', () => {
    expect(cureGuarantee.messages.promise({quote: 'a b'})).toContain('“a b”')
  })
})

import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import endorsement from './endorsement.ts'

const TEXT = 'Endorsed by Dr. Ottoline Fenn, it supports joints.'

describe('endorsement', () => {
  it('tells the words that do it, once a sentence, beside what else the sentence claims', () => {
    const page = claimedPage(TEXT, [
      {
        words: 'Endorsed by Dr. Ottoline Fenn',
        aspects: {supplement: 'joints', endorsement: 'Endorsed by Dr. Ottoline Fenn'},
      },
    ])
    expect(tell(endorsement, page)).toEqual(['endorsed: Endorsed by Dr. Ottoline Fenn'])
  })

  it('is not cleared by a citation', () => {
    const page = claimedPage(TEXT.replace(/\.$/, ' [@tarn2019].'), [
      {words: 'Endorsed by Dr. Ottoline Fenn', aspects: {endorsement: 'Endorsed by Dr. Ottoline Fenn'}},
    ])
    expect(tell(endorsement, page)).toEqual(['endorsed: Endorsed by Dr. Ottoline Fenn'])
  })

  it('is less sure where its cue is weak, and silent where there is none', () => {
    expect(
      tell(
        endorsement,
        claimedPage(TEXT, [
          {words: 'Endorsed by Dr. Ottoline Fenn', aspects: {endorsement: '?Endorsed by Dr. Ottoline Fenn'}},
        ]),
      ),
    ).toEqual(['endorsed (weak): Endorsed by Dr. Ottoline Fenn'])
    expect(
      tell(
        endorsement,
        claimedPage(TEXT, [
          {words: 'Endorsed by Dr. Ottoline Fenn', aspects: {product: 'Endorsed by Dr. Ottoline Fenn'}},
        ]),
      ),
    ).toEqual([])
  })

  it('shows the author’s words without their markup', () => {
    expect(endorsement.messages.endorsed({quote: 'a b'})).toContain('“a b”')
  })
})

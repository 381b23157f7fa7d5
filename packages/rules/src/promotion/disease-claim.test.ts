import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import diseaseClaim from './disease-claim.ts'

const TEXT = 'Vellorin powder fights arthritis [@tarn2019].'

describe('disease-claim', () => {
  it('tells the whole sentence, whatever it cites', () => {
    const page = claimedPage(TEXT, [
      {words: 'fights arthritis', aspects: {supplement: 'fights', disease: 'fights arthritis'}},
    ])
    expect(tell(diseaseClaim, page)).toEqual([`disease: ${TEXT}`])
  })

  it('is silent on a benefit that names no disease', () => {
    expect(tell(diseaseClaim, claimedPage(TEXT, [{words: 'fights', aspects: {supplement: 'fights'}}]))).toEqual([])
  })
})

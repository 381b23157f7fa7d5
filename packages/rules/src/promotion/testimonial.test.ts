import {describe, expect, it} from 'vitest'
import {claimedPage, tell} from '../shared/claimed-page.fixture.ts'
import testimonial from './testimonial.ts'

const TEXT = 'Our patients love it, and Dr Fenn recommends it.'

describe('testimonial', () => {
  it('tells the experience that is used as proof', () => {
    expect(
      tell(testimonial, claimedPage(TEXT, [{words: 'patients love', aspects: {testimonial: 'patients love it'}}])),
    ).toEqual(['experience: patients love it'])
  })

  it('leaves a sentence to the endorsement that it holds, but not to a weak one', () => {
    const both = {testimonial: 'patients love it', endorsement: 'Dr Fenn recommends'}
    expect(tell(testimonial, claimedPage(TEXT, [{words: 'patients love', aspects: both}]))).toEqual([])
    const weak = {...both, endorsement: '?Dr Fenn recommends'}
    expect(tell(testimonial, claimedPage(TEXT, [{words: 'patients love', aspects: weak}]))).toEqual([
      'experience: patients love it',
    ])
  })
})

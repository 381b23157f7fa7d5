import {describe, expect, it} from 'vitest'
import {claimedPage, type GivenClaim, tell} from '../shared/claimed-page.fixture.ts'
import unauthorisedHealthClaim from './unauthorised-health-claim.ts'

const FIRST = 'Vellorin powder feeds joints [@tarn2019].'
const SECOND = 'It calms arthritis.'
const TEXT = `${FIRST}\n\n${SECOND}`
const BENEFIT: GivenClaim = {words: FIRST, aspects: {supplement: 'feeds joints'}}
const DISEASE: GivenClaim = {words: SECOND, aspects: {supplement: 'calms', disease: 'calms arthritis'}}

describe('unauthorised-health-claim', () => {
  it('is told once a page, whatever is cited, with the others beside it', () => {
    const page = claimedPage(TEXT, [BENEFIT, DISEASE])
    expect(tell(unauthorisedHealthClaim, page)).toEqual([`benefit: ${FIRST}`])
    const [problem] = [...unauthorisedHealthClaim.check!(page, {})]
    expect(problem?.related?.map(({range}) => TEXT.slice(range.start, range.end))).toEqual([SECOND])
  })

  it('says what is asked of a tie to a disease', () => {
    expect(tell(unauthorisedHealthClaim, claimedPage(TEXT, [DISEASE]))).toEqual([`disease: ${SECOND}`])
  })

  it('is silent on weak words, on what is no food, and on what a critic quotes', () => {
    expect(
      tell(unauthorisedHealthClaim, claimedPage(TEXT, [{words: FIRST, aspects: {supplement: '?feeds joints'}}])),
    ).toEqual([])
    expect(
      tell(unauthorisedHealthClaim, claimedPage(TEXT, [{words: FIRST, aspects: {product: 'feeds joints'}}])),
    ).toEqual([])
    expect(tell(unauthorisedHealthClaim, claimedPage(`> ${FIRST}`, [BENEFIT]))).toEqual([])
  })

  it('names the register of the chosen region', () => {
    const registers = (...regions: string[]): unknown =>
      [...unauthorisedHealthClaim.check!({...claimedPage(TEXT, [BENEFIT]), regions}, {})][0]?.data.register
    expect(registers('uk')).toBe('the register of Great Britain')
    expect(registers('eu')).toBe('the EU register')
    expect(registers('uk', 'eu')).toBe('the registers of Great Britain and the EU')
  })
})

import type {Claim} from '../claims/claim.ts'
import {MARKER_CHAR} from '../draft/prose.ts'
import {matchNumbers} from '../matching/match-numbers.ts'
import type {Check} from '../support/check.ts'
import type {ClaimSource} from './claim-evidence.ts'

const WITHOUT_NUMBERS: Check = {status: 'not-applicable', code: 'no-number', reason: 'the claim has no number'}
const NO_PASSAGE: Check = {status: 'unknown', code: 'no-passage', reason: 'there is no sound passage to compare with'}

/**
 * *Matched*: the claim's numbers follow from a passage of its sources. Where no single passage gives them all, those of all
 * sources are read together: a comparison may take each of its sides from another study.
 */
export function judgeMatched(claim: Claim, sources: readonly ClaimSource[]): Check {
  if (claim.quantities.length === 0 && !/\d/.test(claim.unit.text)) return WITHOUT_NUMBERS
  const passages = sources.flatMap(({evidence}) =>
    evidence.flatMap(({ref, passage, entry}) => (passage ? [{ref, passage, value: entry?.value}] : [])),
  )
  if (passages.length === 0) return NO_PASSAGE
  const {kind, unit, quantities, aspects} = claim
  const text = unit.text.replaceAll(MARKER_CHAR, ' ')
  const match = (about: string, passage: string, value?: (typeof passages)[number]['value']): Check => {
    const {status, reason, steps, refuted} = matchNumbers(
      {kind, text, quantities, aspects},
      {passage, ...(value ? {value} : {})},
    )
    return {
      status,
      code: CODES[status],
      reason,
      about,
      ...(steps.length > 0 ? {steps} : {}),
      ...(refuted ? {refuted} : {}),
    }
  }
  const checks = passages.map(({ref, passage, value}) => match(ref, passage, value))
  const refuted = checks.find(({status}) => status === 'fail')
  const passed = checks.find(({status}) => status === 'pass' || status === 'not-applicable')
  // Of two sources for one number, the one that says another number is cited for what it does not say.
  if (passed) return quantities.length === 1 && refuted ? refuted : passed
  if (passages.length === 1) return checks[0]!
  const refs = [...new Set(passages.map(({ref}) => ref))].join(', ')
  const together = match(refs, passages.map(({passage}) => `${passage.replace(/[.\s]+$/, '')}.`).join(' '))
  return together.status === 'unknown' ? (refuted ?? together) : together
}

const CODES = {pass: 'follows', fail: 'does-not-follow', unknown: 'underivable', 'not-applicable': 'no-number'} as const

import type {Claim} from '../claims/claim.ts'
import type {Check} from '../support/check.ts'
import {judgeStrength} from '../wording-strength/judge-strength.ts'
import type {StatedEvidence, Strength} from '../wording-strength/strength.ts'
import type {ClaimEvidence, ClaimSource} from './claim-evidence.ts'

const NOTHING_RECORDED: Check = {
  status: 'unknown',
  code: 'no-design',
  reason: 'nothing is recorded of its sources’ design',
}

/** *Proportionate*: the wording is no stronger than what its sources declare of themselves allows. */
export function judgeProportionate(claim: Claim, sources: readonly ClaimSource[]): Check {
  const evidence = sources.flatMap(({evidence}) => evidence)
  if (!evidence.some(({entry}) => entry)) return NOTHING_RECORDED
  const {status, reason, overreaches} = measureStrength(claim, evidence)
  return {
    status,
    code: overreaches[0]?.kind ?? CODES[status],
    reason,
    ...(overreaches.length > 0 ? {steps: overreaches.map(({why}) => why)} : {}),
  }
}

const CODES = {pass: 'fits', fail: 'overstated', unknown: 'no-design', 'not-applicable': 'no-strength'} as const

/** The same in full, with the words that say too much and weaker ones where they may be offered. */
export const measureStrength = (claim: Claim, evidence: readonly ClaimEvidence[]): Strength =>
  judgeStrength(
    claim,
    evidence.flatMap(({entry, fact, passage}): StatedEvidence[] =>
      entry
        ? [{...entry, ...(passage ? {quote: passage} : {}), ...(fact?.certainty ? {certainty: fact.certainty} : {})}]
        : [],
    ),
  )

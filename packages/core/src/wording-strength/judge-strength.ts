import type {StatedClaim, StatedEvidence, Strength} from './strength.ts'

/**
 * Whether the wording of a claim is no stronger than its sources' design, population, outcome and certainty allow.
 * `evidence` holds every entry behind the claim; only those that support it count, and the one that allows most decides.
 */
export function judgeStrength(_claim: StatedClaim, evidence: readonly StatedEvidence[]): Strength {
  return {status: 'unknown', reason: evidence.length ? 'not judged' : 'no source declares its design', overreaches: []}
}

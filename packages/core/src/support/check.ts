import type {Citation} from '../citations/citation.ts'
import type {Claim} from '../claims/claim.ts'
import type {Binding} from '../draft/draft.ts'
import type {ClaimEvidence} from '../evidence/claim-evidence.ts'
import type {Fact} from '../facts/fact.ts'

/** The rungs of the support ladder, from the bottom. */
export const CHECKS = ['cited', 'resolved', 'anchored', 'quoted', 'matched', 'proportionate', 'signed'] as const
export type CheckName = (typeof CHECKS)[number]
export type CheckStatus = 'pass' | 'attested' | 'fail' | 'not-applicable' | 'unknown'

export interface Check {
  readonly status: CheckStatus
  /** A stable name of the reason, in kebab-case: what rules and programs go by. */
  readonly code: string
  /** One plain clause: why. */
  readonly reason: string
  /** The key of the source or the id of the fact that decided, where one did. */
  readonly about?: string
  /** How the answer was derived, a line for each step. */
  readonly steps?: readonly string[]
  /** The numbers of the claim that its source contradicts, in its words. */
  readonly refuted?: readonly string[]
}

/** A claim with all that stands behind it. */
export interface SupportedClaim extends Claim {
  readonly checks: Readonly<Record<CheckName, Check>>
  /** The highest run of passes from the bottom, 0 to 7. */
  readonly rung: number
  readonly citations: readonly Citation[]
  readonly bound: readonly {readonly binding: Binding; readonly fact?: Fact}[]
  /** What is recorded of its sources, by facts files, the evidence file and its citations: where in them, which words. */
  readonly evidence: readonly ClaimEvidence[]
}

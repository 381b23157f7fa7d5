import type {AspectMention, ClaimKind} from '../claims/claim.ts'
import type {Quantity} from '../claims/quantity.ts'
import type {FactValue} from '../facts/fact.ts'

/** What a claim states, as far as its numbers go. */
export interface MatchedClaim {
  readonly kind: ClaimKind
  /** The whole sentence, item or cell: the numbers beside the claim's own have to follow, too. */
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly aspects?: readonly AspectMention[]
}

/** What a claim rests on. */
export interface MatchedSource {
  /** The words of the source, one or several sentences. */
  readonly passage: string
  /** The value that the evidence entry records; it may contradict a claim, and never proves one. */
  readonly value?: FactValue
}

export type MatchStatus = 'pass' | 'fail' | 'unknown' | 'not-applicable'

export interface Match {
  readonly status: MatchStatus
  /** One plain clause: why. */
  readonly reason: string
  /** The derivation in plain words, a line for each number of the claim. */
  readonly steps: readonly string[]
  /** The numbers that the passage contradicts, in the claim's words, where numbers are what it contradicts. */
  readonly refuted?: readonly string[]
}

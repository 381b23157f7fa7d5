import type {ClaimKind} from '../claims/claim.ts'
import type {ClaimRecord, DocumentReport} from '../lint/document-report.ts'
import type {CheckName} from '../support/check.ts'

/** What became of a claim between two versions of the pages. */
export type ChangeName =
  | 'added'
  | 'removed'
  | 'renumbered' // another value, unit, bound or count
  | 'reversed' // a negation came or went
  | 'strengthened' // says more, on the scale of wording strength
  | 'weakened' // says less; of a harm this is a warning that got fainter
  | 're-sourced' // cites other sources, or is bound to other facts
  | 'unanchored' // lost a check below the sign-off
  | 'lapsed' // its approval no longer holds
  | 'supported' // gained a check
  | 'reworded' // other words, none of the above
  | 'moved' // stands on another page

/** The changes in the order in which a reviewer wants them. */
export const CHANGE_NAMES: readonly ChangeName[] = [
  'renumbered',
  'reversed',
  'strengthened',
  'weakened',
  'unanchored',
  'lapsed',
  'added',
  'removed',
  're-sourced',
  'supported',
  'reworded',
  'moved',
]

/** A page as far as its claims are compared; every `DocumentReport` is one. */
export type ComparedPage = Pick<DocumentReport, 'path' | 'fictional' | 'claims' | 'references'>

/** A claim and the page that it stands on. */
export interface ClaimAt {
  readonly page: ComparedPage
  readonly claim: ClaimRecord
}

export interface ClaimChange {
  /** All that became of it, in the order of `CHANGE_NAMES`; at least one. */
  readonly what: readonly ChangeName[]
  readonly kind: ClaimKind
  /** Absent for an added claim. */
  readonly before?: ClaimAt
  /** Absent for a removed claim. */
  readonly after?: ClaimAt
  /** One plain clause each: from what to what. */
  readonly details: readonly string[]
  /** Checks that were passed and no longer are, from the bottom. */
  readonly lost: readonly CheckName[]
  readonly gained: readonly CheckName[]
}

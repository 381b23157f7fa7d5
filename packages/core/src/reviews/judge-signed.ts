import type {SupportedClaim} from '../support/check.ts'
import type {Check} from '../support/check.ts'
import type {ReviewLog} from './review-log.ts'

/** What stands behind a claim, as far as an approval covers it; every `SupportedClaim` has it. */
export type SignedClaim = Pick<SupportedClaim, 'kind' | 'unit' | 'bound' | 'citations'>

/** What of a page decides on its approvals. */
export interface SignedPage {
  /** Front matter `id`, else the path. */
  readonly key: string
  /** Front matter `authors`, as `readPeople` reads them. */
  readonly authors: readonly {readonly name: string; readonly id?: string}[]
  readonly fictional: boolean
  /** The decoded file: words that prose hides (code, mathematics) are compared as they stand there. */
  readonly source: string
}

/**
 * Rung 7: a clinical reviewer who is not the author approved exactly this claim and its evidence, and the approval is in
 * date. The reason says which approval fell and why. Without a log nobody has approved anything.
 */
export function judgeSigned(
  _claim: SignedClaim,
  _log: ReviewLog | undefined,
  _today: string,
  _page: SignedPage,
): Check {
  return {status: 'fail', reason: 'no approval is recorded'}
}

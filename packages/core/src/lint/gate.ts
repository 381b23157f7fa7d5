import type {ClaimKind} from '../claims/claim.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {CheckName} from '../support/check.ts'
import type {Severity} from './finding.ts'

/** The least severity that fails a run. */
export type FailLevel = Severity | 'never'

/** The checks that each claim of a kind must pass. */
export type RequiredChecks = Readonly<Partial<Record<ClaimKind, readonly CheckName[]>>>

/** What a project asks of pages of one status. */
export interface GateRule {
  readonly failOn?: FailLevel
  readonly checks?: RequiredChecks
}

export type Gate = Readonly<Partial<Record<PageStatus, GateRule>>>

import type {CheckName, CheckStatus} from '../claims/check.ts'
import type {ClaimKind} from '../claims/claim.ts'
import type {DocumentReport, Report} from './document-report.ts'
import type {Severity} from './finding.ts'
import type {PageStatus} from './page.ts'

/** The least severity that fails a run. */
export type FailLevel = Severity | 'never'

/** What a page of one status must hold to pass. */
export interface GateRule {
  readonly failOn?: FailLevel
  /** The checks that each claim of a kind must pass, whatever the rules say of it. */
  readonly checks?: Readonly<Partial<Record<ClaimKind, readonly CheckName[]>>>
}

export type Gate = Readonly<Partial<Record<PageStatus, GateRule>>>

/** A claim that the gate stops, and the check it lacks. */
export interface GateEntry {
  readonly path: string
  readonly claim: string
  readonly kind: ClaimKind
  readonly check: CheckName
  readonly status: CheckStatus
  readonly reason: string
}

/**
 * The claims of a page that lack a check which its status requires. A claim that rests on weak cues alone, or whose
 * finding is waived, stops nothing.
 */
export function gateClaims(document: DocumentReport, gate: Gate): GateEntry[] {
  const required = document.status ? gate[document.status]?.checks : undefined
  if (!required) return []
  const waived = new Set(document.findings.filter(({waivedBy}) => waivedBy).map(({claim}) => claim))
  const entries: GateEntry[] = []
  for (const claim of document.claims) {
    if (claim.confidence === 'weak' || waived.has(claim.id)) continue
    for (const check of required[claim.kind] ?? []) {
      const {status, reason} = claim.checks[check]
      if (status === 'pass' || status === 'attested' || status === 'not-applicable') continue
      entries.push({path: document.path, claim: claim.id, kind: claim.kind, check, status, reason})
    }
  }
  return entries
}

const RANK: Readonly<Record<FailLevel, number>> = {info: 0, warning: 1, error: 2, never: 3}

/**
 * Whether a run passes: no finding at or above the fail level, no more warnings than allowed, and no claim that the
 * project's gate stops. Waived findings never count.
 */
export function verdict(
  report: Pick<Report, 'documents'>,
  options: {readonly failOn?: FailLevel; readonly maxWarnings?: number; readonly gate?: Gate} = {},
): 'pass' | 'fail' {
  const {failOn = 'error', maxWarnings, gate = {}} = options
  let warnings = 0
  for (const document of report.documents) {
    const level = (document.status && gate[document.status]?.failOn) ?? failOn
    for (const {severity, waivedBy} of document.findings) {
      if (waivedBy) continue
      if (RANK[severity] >= RANK[level]) return 'fail'
      if (severity === 'warning') warnings++
    }
    if (gateClaims(document, gate).length > 0) return 'fail'
  }
  return maxWarnings !== undefined && warnings > maxWarnings ? 'fail' : 'pass'
}

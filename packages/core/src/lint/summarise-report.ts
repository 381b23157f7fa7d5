import {CLAIM_KINDS, type ClaimKind} from '../claims/claim.ts'
import {CHECKS, type CheckName, type CheckStatus} from '../support/check.ts'
import type {Report} from './document-report.ts'
import type {Severity} from './finding.ts'

export interface ReportSummary {
  readonly documents: number
  /** Findings that count, by severity. */
  readonly findings: Readonly<Record<Severity, number>>
  readonly waived: number
  /** Findings that count, by rule, in the order of the alphabet. */
  readonly rules: Readonly<Record<string, number>>
  readonly claims: Readonly<Record<ClaimKind, number>>
  /** For each kind and check, how many claims stand at each status. */
  readonly checks: Readonly<Record<ClaimKind, Readonly<Record<CheckName, Readonly<Record<CheckStatus, number>>>>>>
  readonly units: {readonly seen: number; readonly judged: number; readonly skipped: Readonly<Record<string, number>>}
}

const statuses = (): Record<CheckStatus, number> => ({pass: 0, attested: 0, fail: 0, 'not-applicable': 0, unknown: 0})

const each = <K extends string, V>(keys: readonly K[], value: () => V): Record<K, V> =>
  Object.fromEntries(keys.map(key => [key, value()])) as Record<K, V>

/** Counts a report, for the last lines of every format. */
export function summariseReport({documents}: Pick<Report, 'documents'>): ReportSummary {
  const findings: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const rules = new Map<string, number>()
  const claims = each(CLAIM_KINDS, () => 0)
  const checks = each(CLAIM_KINDS, () => each(CHECKS, statuses))
  const skipped = new Map<string, number>()
  let waived = 0
  let seen = 0
  let judged = 0
  for (const document of documents) {
    for (const finding of document.findings) {
      if (finding.waivedBy) {
        waived++
        continue
      }
      // Told by another finding of its sentence, which counts for both.
      if (finding.toldWith) continue
      findings[finding.severity]++
      rules.set(finding.ruleId, (rules.get(finding.ruleId) ?? 0) + 1)
    }
    for (const claim of document.claims) {
      claims[claim.kind]++
      for (const check of CHECKS) checks[claim.kind][check][claim.checks[check].status]++
    }
    seen += document.units.seen
    judged += document.units.judged
    for (const [reason, count] of Object.entries(document.units.skipped))
      skipped.set(reason, (skipped.get(reason) ?? 0) + count)
  }
  const sorted = (counts: ReadonlyMap<string, number>) =>
    Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  return {
    documents: documents.length,
    findings,
    waived,
    rules: sorted(rules),
    claims,
    checks,
    units: {seen, judged, skipped: sorted(skipped)},
  }
}

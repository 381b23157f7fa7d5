import {
  CHECKS,
  type CheckName,
  CLAIM_KINDS,
  type ClaimKind,
  type ClaimRecord,
  type DocumentReport,
  type FindingRecord,
  GRAVITY,
  type Report,
  type Severity,
  type UnitCounts,
} from '@claimlint/core'
import {skipWords} from './words.ts'

/** A waived finding is told, never counted. */
export const isOpen = (finding: FindingRecord): boolean => finding.waivedBy === undefined

/** Told by itself: neither waived nor told by another finding of its sentence. */
export const isTold = (finding: FindingRecord): boolean => isOpen(finding) && finding.toldWith === undefined

/** The report without what another finding of the same sentence tells: for people, one fault is one finding. */
export const tellOnce = (report: Report): Report =>
  report.documents.some(({findings}) => findings.some(({toldWith}) => toldWith !== undefined))
    ? {
        ...report,
        documents: report.documents.map(document => ({
          ...document,
          findings: document.findings.filter(({toldWith}) => toldWith === undefined),
        })),
      }
    : report

export const draftsOf = (report: Report): readonly DocumentReport[] =>
  report.documents.filter(({kind}) => kind === 'draft')

/** In the order of the text; at one place the graver first. */
export function inTextOrder(findings: readonly FindingRecord[]): readonly FindingRecord[] {
  return [...findings].sort(
    (a, b) =>
      a.start.offset - b.start.offset ||
      b.end.offset - a.end.offset ||
      GRAVITY[b.severity] - GRAVITY[a.severity] ||
      (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
  )
}

/** The gravest first, then the surer, then in the order of pages and text. */
export function worstFirst(documents: readonly DocumentReport[]): readonly Placed[] {
  const all = documents.flatMap(document =>
    inTextOrder(document.findings)
      .filter(isOpen)
      .map(finding => ({document, finding})),
  )
  const weak = ({finding}: Placed): number => (finding.confidence === 'weak' ? 1 : 0)
  return all.sort((a, b) => GRAVITY[b.finding.severity] - GRAVITY[a.finding.severity] || weak(a) - weak(b))
}

/** A finding and the page it stands on. */
export interface Placed {
  readonly document: DocumentReport
  readonly finding: FindingRecord
}

export function countSeverities(documents: readonly DocumentReport[]): Record<Severity, number> {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {findings} of documents) for (const finding of findings) if (isTold(finding)) counts[finding.severity]++
  return counts
}

export const countWaived = (documents: readonly DocumentReport[]): number =>
  documents.reduce((sum, {findings}) => sum + findings.filter(finding => !isOpen(finding)).length, 0)

/** One row of the table of claims. */
export interface KindTally {
  readonly kind: ClaimKind
  readonly found: number
  /** How many claims hold each check: passed or attested. */
  readonly held: Readonly<Record<CheckName, number>>
}

export const holds = (claim: ClaimRecord, check: CheckName): boolean =>
  claim.checks[check].status === 'pass' || claim.checks[check].status === 'attested'

/** The kinds that occur, in the order of `CLAIM_KINDS`. */
export function tallyKinds(documents: readonly DocumentReport[]): readonly KindTally[] {
  const tallies = CLAIM_KINDS.map(kind => {
    const held = Object.fromEntries(CHECKS.map(check => [check, 0])) as Record<CheckName, number>
    return {kind, found: 0, held}
  })
  const byKind = new Map(tallies.map(tally => [tally.kind, tally]))
  for (const {claims} of documents) {
    for (const claim of claims) {
      const tally = byKind.get(claim.kind)!
      tally.found++
      for (const check of CHECKS) if (holds(claim, check)) tally.held[check]++
    }
  }
  return tallies.filter(({found}) => found > 0)
}

/** Checks that this run computed for at least one claim; `cited` and `resolved` always belong. */
export function knownChecks(documents: readonly DocumentReport[]): readonly CheckName[] {
  const known = new Set<CheckName>(['cited', 'resolved'])
  for (const {claims} of documents) {
    for (const claim of claims)
      for (const check of CHECKS) if (claim.checks[check].status !== 'unknown') known.add(check)
  }
  return CHECKS.filter(check => known.has(check))
}

export const unknownChecks = (documents: readonly DocumentReport[]): readonly CheckName[] => {
  const known = knownChecks(documents)
  return CHECKS.filter(check => !known.includes(check))
}

export function sumUnits(documents: readonly DocumentReport[]): UnitCounts {
  const skipped: Record<string, number> = {}
  let seen = 0
  let judged = 0
  for (const {units} of documents) {
    seen += units.seen
    judged += units.judged
    for (const [reason, value] of Object.entries(units.skipped)) skipped[reason] = (skipped[reason] ?? 0) + value
  }
  return {seen, judged, skipped}
}

/** “96 of 120 sentences judged; not judged: 14 headings, 10 references.” */
export function unitWords({seen, judged, skipped}: UnitCounts): string {
  const reasons = Object.entries(skipped)
    .filter(([, value]) => value > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([reason, value]) => skipWords(reason, value))
  const tail = reasons.length === 0 ? '.' : `; not judged: ${reasons.join(', ')}.`
  return `${judged} of ${seen} ${seen === 1 ? 'sentence' : 'sentences'} judged${tail}`
}

import {CHECKS, type ClaimRecord, type DocumentReport, type EvidenceRecord, type Report} from '@claimlint/core'
import {escapeJson} from './escape.ts'
import {draftsOf} from './tally.ts'

/** A claim as the inventory prints it: the status of each check, and why where that is not plain. */
export function claimJson(claim: ClaimRecord): object {
  const checks: Record<string, string> = {}
  const reasons: Record<string, string | undefined> = {}
  const steps: Record<string, readonly string[]> = {}
  for (const check of CHECKS) {
    const {status, reason, steps: derived} = claim.checks[check]
    checks[check] = status
    if (derived?.length) steps[check] = derived
    if (status !== 'pass' && status !== 'unknown') reasons[check] = reason
  }
  return {
    id: claim.id,
    kind: claim.kind,
    text: claim.text,
    start: placeJson(claim.start),
    end: placeJson(claim.end),
    section: claim.section,
    block: claim.block,
    checks,
    reasons,
    steps: Object.keys(steps).length === 0 ? undefined : steps,
    rung: claim.rung,
    citations: claim.citations.map(({syntax, key, locator, reference, fault}) => ({
      syntax,
      key,
      locator,
      reference,
      fault,
    })),
    evidence: claim.evidence.length === 0 ? undefined : claim.evidence.map(evidenceJson),
    facts: claim.facts,
    quantities: claim.quantities.map(quantityJson),
    aspects: claim.aspects,
    confidence: claim.confidence,
    cues: claim.cues,
  }
}

const evidenceJson = ({key, from, fact, locator, passage, proof, page, read}: EvidenceRecord): object => ({
  key,
  from,
  fact,
  locator,
  passage,
  proof,
  page,
  read: read && {by: read.by, on: read.on, how: read.how},
})

/** Keys in one order whatever made the place. */
export const placeJson = ({line, column, offset}: {line: number; column: number; offset: number}): object => ({
  line,
  column,
  offset,
})

const quantityJson = (quantity: ClaimRecord['quantities'][number]): object => ({
  form: quantity.form,
  low: quantity.low,
  high: quantity.high,
  unit: quantity.unit,
  bound: quantity.bound,
  approximate: quantity.approximate,
  role: quantity.role,
  events: quantity.events,
  total: quantity.total,
  measure: quantity.measure,
})

/** Reasons in one order, so that the same units always print the same. */
export const unitsJson = ({units}: DocumentReport): object => ({
  seen: units.seen,
  judged: units.judged,
  skipped: Object.fromEntries(Object.entries(units.skipped).sort(([a], [b]) => (a < b ? -1 : 1))),
})

/** The inventory of claims of all drafts, as JSON. */
export function formatClaimsJson(report: Report): string {
  const documents = draftsOf(report).map(document => ({
    path: document.path,
    ...(document.fictional ? {fictional: true} : {}),
    claims: document.claims.map(claimJson),
    units: unitsJson(document),
  }))
  return `{"version":1,"documents":[${documents.map(document => `\n${escapeJson(JSON.stringify(document))}`).join(',')}\n]}\n`
}

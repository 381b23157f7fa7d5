import type {ClaimRecord, DocumentReport, FindingRecord, ReferenceRecord, Report} from '@claimlint/core'
import {draftsOf, inTextOrder} from './tally.ts'

/** One claim with all that a reader of the claim–evidence matrix asks for. */
export interface MatrixRow {
  /** `C1`, `C2`, … in the order of pages and text: stable within one report. */
  readonly number: string
  readonly document: DocumentReport
  readonly claim: ClaimRecord
  /** What its citations and its bound facts rest on, each once. */
  readonly references: readonly ReferenceRecord[]
  /** About this claim, waived ones included. */
  readonly findings: readonly FindingRecord[]
  readonly waivers: readonly string[]
}

export function matrixRows(report: Report): readonly MatrixRow[] {
  let number = 0
  return draftsOf(report).flatMap(document => {
    const references = new Map(document.references.map(reference => [reference.id, reference]))
    const findings = new Map<string, FindingRecord[]>()
    for (const finding of inTextOrder(document.findings)) {
      if (finding.claim === undefined) continue
      const own = findings.get(finding.claim)
      if (own === undefined) findings.set(finding.claim, [finding])
      else own.push(finding)
    }
    return [...document.claims]
      .sort((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset)
      .map(claim => {
        const ids = new Set([
          ...claim.citations.flatMap(({reference}) => (reference === undefined ? [] : [reference])),
          ...claim.factReferences,
        ])
        const own = findings.get(claim.id) ?? []
        return {
          number: `C${++number}`,
          document,
          claim,
          references: [...ids].flatMap(id => references.get(id) ?? []),
          findings: own,
          waivers: [...new Set(own.flatMap(({waivedBy}) => (waivedBy === undefined ? [] : [waivedBy])))],
        }
      })
  })
}

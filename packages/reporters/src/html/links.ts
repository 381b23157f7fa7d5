import type {FindingRecord, ReferenceRecord, Report} from '@claimlint/core'
import {type MatrixRow, matrixRows} from '../matrix.ts'
import {draftsOf, isOpen} from '../tally.ts'

/** One entry of the report's list of references, with the claims that rest on it. */
export interface ListedReference {
  readonly anchor: string
  readonly reference: ReferenceRecord
  /** Numbers of the claims that cite it. */
  readonly claims: readonly string[]
}

/** What stands where on the page: every number and anchor is given out once. */
export interface Links {
  readonly rows: readonly MatrixRow[]
  readonly references: readonly ListedReference[]
  rowsOf(path: string): readonly MatrixRow[]
  /** The number of the claim that a finding is about. */
  claimNumber(finding: FindingRecord): string | undefined
  /** The anchor of a claim's reference in the list. */
  referenceAnchor(reference: ReferenceRecord): string | undefined
  pageAnchor(path: string): string
  /** Where a finding is told: beside its claim or by itself. */
  findingAnchor(path: string, finding: FindingRecord): string
}

export function collectLinks(report: Report): Links {
  const rows = matrixRows(report)
  const byPage = new Map<string, MatrixRow[]>()
  for (const row of rows) {
    const own = byPage.get(row.document.path)
    if (own === undefined) byPage.set(row.document.path, [row])
    else own.push(row)
  }
  const listed = new Map<string, {reference: ReferenceRecord; claims: string[]}>()
  const key = ({id, text, url}: ReferenceRecord): string => JSON.stringify([id, text, url])
  for (const {references} of draftsOf(report)) {
    for (const reference of references)
      if (!listed.has(key(reference))) listed.set(key(reference), {reference, claims: []})
  }
  for (const row of rows) for (const reference of row.references) listed.get(key(reference))?.claims.push(row.number)
  const claimNumbers = new Map(
    rows.flatMap(({number, findings}) => findings.map(finding => [finding, number] as const)),
  )
  const references = [...listed.values()].map((entry, index) => ({...entry, anchor: `ref-${index + 1}`}))
  const anchors = new Map(references.map(({reference, anchor}) => [key(reference), anchor]))
  const pages = new Map(report.documents.map(({path}, index) => [path, `page-${index + 1}`]))
  const findings = new Map<FindingRecord, string>()
  let number = 0
  for (const {findings: own} of report.documents)
    for (const finding of own) if (isOpen(finding)) findings.set(finding, `F${++number}`)
  return {
    rows,
    references,
    rowsOf: path => byPage.get(path) ?? [],
    claimNumber: finding => claimNumbers.get(finding),
    referenceAnchor: reference => anchors.get(key(reference)),
    pageAnchor: path => pages.get(path) ?? 'pages',
    findingAnchor: (path, finding) => findings.get(finding) ?? pages.get(path) ?? 'pages',
  }
}

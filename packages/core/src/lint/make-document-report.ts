import type {Citation} from '../citations/citation.ts'
import type {Reference} from '../citations/reference.ts'
import {addressOf, tellReference} from '../citations/tell-reference.ts'
import {countUnits, findUnreadProse} from '../draft/count-units.ts'
import type {Draft, Section} from '../draft/draft.ts'
import {metaTitle} from '../draft/page-meta.ts'
import type {Evidence} from '../facts/fact.ts'
import type {SupportedClaim} from '../support/check.ts'
import {LineIndex} from '../text/line-index.ts'
import type {
  CitationRecord,
  ClaimRecord,
  DocumentReport,
  FindingRecord,
  Place,
  ReferenceRecord,
} from './document-report.ts'
import type {Finding} from './finding.ts'
import type {DataFile, Page} from './page.ts'
import {recordEvidence} from './record-evidence.ts'
import {settleFindings} from './settle-findings.ts'

/** A page as plain data, with lines and columns: what reports print and threads pass on. */
export function makeDocumentReport(page: Page, findings: readonly Finding[]): DocumentReport {
  const {draft} = page
  const {path, text, damage} = draft.source
  const place = placesIn(text)
  const references = new Map<string, ReferenceRecord>()
  for (const reference of page.ownReferences)
    references.set(recordId(reference, path), referenceRecord(reference, path))
  const seen = new Set<Reference>(page.ownReferences)
  for (const {reference} of page.citations) {
    if (!reference || seen.has(reference)) continue
    seen.add(reference)
    references.set(recordId(reference, path), referenceRecord(reference, path))
  }
  for (const claim of page.claims) {
    if (claim.bound.length === 0) continue
    for (const {ref} of boundEvidence(claim)) {
      const reference = page.library.references.get(ref)
      if (reference) references.set(ref, referenceRecord(reference, path))
    }
  }
  return {
    path,
    kind: 'draft',
    title: titleOf(draft),
    status: page.status,
    ...(page.gate.failOn ? {failOn: page.gate.failOn} : {}),
    fictional: draft.fictional,
    language: draft.language,
    text,
    ...(damage ? {damage} : {}),
    findings: findings.map(finding => findingRecord(finding, place)),
    claims: page.claims.map(claim => claimRecord(claim, page, place)),
    references: [...references.values()],
    units: countUnits(draft),
    unjudged: unjudgedParts(draft, place),
  }
}

/** A report with findings of the whole site beside its own, in the order of the text. */
export function addFindings(document: DocumentReport, findings: readonly Finding[]): DocumentReport {
  if (findings.length === 0) return document
  const place = placesIn(document.text)
  const all = [...document.findings, ...findings.map(finding => findingRecord(finding, place))]
  return {...document, findings: settleFindings(all)}
}

/** A data file as plain data. */
export function makeDataReport(file: DataFile, findings: readonly Finding[]): DocumentReport {
  const {path, text, damage} = file.source
  const place = placesIn(text)
  return {
    path,
    kind: file.kind,
    title: file.facts?.title ?? path.slice(path.lastIndexOf('/') + 1),
    fictional: isMadeUp(file),
    text,
    ...(damage ? {damage} : {}),
    findings: findings.map(finding => findingRecord(finding, place)),
    claims: [],
    references: (file.references ?? []).map(reference => referenceRecord(reference, path)),
    units: {seen: 0, judged: 0, skipped: {}},
    unjudged: [],
  }
}

/** Marked as made up from end to end. */
function isMadeUp({facts, extract, references}: DataFile): boolean {
  if (references?.length) return references.every(({fictional}) => fictional)
  return facts?.fictional ?? extract?.fictional ?? false
}

function unjudgedParts(draft: Draft, place: (offset: number) => Place): DocumentReport['unjudged'] {
  const units = draft.units
    .filter(unit => unit.skip)
    .map(unit => ({start: place(unit.range.start), reason: unit.skip as string, text: plainWords(unit.text)}))
  const unread = findUnreadProse(draft)
  if (unread.length === 0) return units
  const parts = unread.map(({range: {start, end}}) => {
    const text = draft.source.text.slice(start, Math.min(end, start + UNREAD_WORDS))
    return {start: place(start), reason: 'unread', text: plainWords(text)}
  })
  return [...units, ...parts].sort((a, b) => a.start.offset - b.start.offset)
}

/** How many characters of a part that was not read are shown. */
const UNREAD_WORDS = 60

function placesIn(text: string): (offset: number) => Place {
  let lines: LineIndex | undefined
  return offset => {
    lines ??= new LineIndex(text)
    const {line, column} = lines.position(offset)
    return {line, column, offset}
  }
}

function titleOf(draft: Draft): string {
  const heading = draft.sections.find(section => section.heading)
  return metaTitle(draft) || heading?.title || draft.source.path.slice(draft.source.path.lastIndexOf('/') + 1)
}

/**
 * Words for people: a marker goes with the space before it (“[@a] .” would else leave “ .”), hidden code and formulas
 * stand as “…”, a run of blanks as one.
 */
const plainWords = (text: string): string =>
  (/[\uFFFC\u25A1]|\s\s/.test(text)
    ? text
        .replace(/\s{2,}/g, ' ')
        .replace(/\s?\uFFFC/g, '')
        .replace(/\u25A1/g, '…')
        .replace(/\s{2,}/g, ' ')
    : text
  ).trim()

function findingRecord(finding: Finding, place: (offset: number) => Place): FindingRecord {
  const {ruleId, messageId, severity, message, data, path, range, related, suggestions, url, fingerprint} = finding
  const record: {-readonly [K in keyof FindingRecord]: FindingRecord[K]} = {
    ruleId,
    messageId,
    severity,
    message,
    data,
    path,
    range,
    related,
    suggestions,
    url,
    fingerprint,
    start: place(range.start),
    end: place(range.end),
  }
  if (finding.claim !== undefined) record.claim = finding.claim
  if (finding.confidence !== undefined) record.confidence = finding.confidence
  if (finding.toldWith !== undefined) record.toldWith = finding.toldWith
  if (finding.also !== undefined) record.also = finding.also
  if (finding.waivedBy !== undefined) record.waivedBy = finding.waivedBy
  return record
}

/** Most claims are bound to nothing: they share one list of nothing. */
const NONE: readonly never[] = []

function claimRecord(claim: SupportedClaim, page: Page, place: (offset: number) => Place): ClaimRecord {
  const {path} = page.draft.source
  return {
    id: claim.id,
    kind: claim.kind,
    text: plainWords(claim.text),
    start: place(claim.range.start),
    end: place(claim.range.end),
    section: sectionTitles(claim.unit.block.section),
    block: claim.unit.block.kind,
    checks: claim.checks,
    rung: claim.rung,
    citations: claim.citations.map(citation => citationRecord(citation, path)),
    evidence:
      claim.evidence.length === 0
        ? NONE
        : recordEvidence(claim.evidence, {today: page.today, fictional: page.draft.fictional}),
    facts: claim.bound.length === 0 ? NONE : claim.bound.map(({binding}) => binding.target),
    factReferences: claim.bound.length === 0 ? NONE : [...new Set(boundEvidence(claim).map(({ref}) => ref))],
    quantities: claim.quantities.length === 0 ? NONE : claim.quantities.map(({span: _, ...quantity}) => quantity),
    aspects: claim.aspects.length === 0 ? NONE : [...new Set(claim.aspects.map(({name}) => name))],
    confidence: claim.confidence,
    cues: claim.cues,
  }
}

/** The evidence that supports the facts a claim is bound to. */
const boundEvidence = ({bound}: SupportedClaim): readonly Evidence[] =>
  bound.flatMap(({fact}) => fact?.evidence.filter(({stance}) => stance === 'supports') ?? [])

function sectionTitles(section: Section): string[] {
  const titles: string[] = []
  for (let at: Section | undefined = section; at; at = at.parent) if (at.title) titles.unshift(at.title)
  return titles
}

function citationRecord({marker, item, reference, fault}: Citation, path: string): CitationRecord {
  return {
    syntax: marker.syntax,
    key: item.key,
    ...(item.locator === undefined ? {} : {locator: item.locator}),
    ...(reference ? {reference: recordId(reference, path)} : {}),
    ...(fault ? {fault} : {}),
  }
}

/** Entries of a page's own list are numbers on every page; their path keeps them apart from other pages' and the library's. */
const recordId = (reference: Reference, page: string): string =>
  reference.path === page && reference.raw !== undefined ? `${page}#${reference.id}` : reference.id

function referenceRecord(reference: Reference, page: string): ReferenceRecord {
  const url = addressOf(reference)?.url
  return {
    id: recordId(reference, page),
    text: tellReference(reference),
    ...(url ? {url} : {}),
    fictional: reference.fictional ?? false,
    retracted: reference.retracted ?? false,
  }
}

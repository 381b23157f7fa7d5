import {
  CHECKS,
  type Check,
  type CheckName,
  type ClaimRecord,
  type DocumentReport,
  type FindingRecord,
  hashText,
  LineIndex,
  type Place,
  type Range,
} from '@claimlint/core'

/** Where words stand in a text; each is marked by its first occurrence at or after `from`. */
export function rangeOf(text: string, words: string, from = 0): Range {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`the sample does not hold “${words}”`)
  return {start, end: start + words.length}
}

const placesOf = (text: string, range: Range): {start: Place; end: Place} => {
  const lines = new LineIndex(text)
  const place = (offset: number): Place => ({...lines.position(offset), offset})
  return {start: place(range.start), end: place(range.end)}
}

type ClaimParts = Omit<Partial<ClaimRecord>, 'checks'> & {
  readonly kind: ClaimRecord['kind']
  readonly checks?: Partial<Record<CheckName, Check>>
}

export function buildClaim(text: string, words: string, {checks, ...parts}: ClaimParts): ClaimRecord {
  const unknown: Check = {status: 'unknown', code: 'not-computed', reason: 'not computed by this version'}
  return {
    id: `v1:${hashText(`${parts.kind} ${words}`)}`,
    text: words.replace(/\s+/g, ' '),
    ...placesOf(text, rangeOf(text, words)),
    section: [],
    block: 'paragraph',
    checks: Object.fromEntries(CHECKS.map(check => [check, checks?.[check] ?? unknown])) as Record<CheckName, Check>,
    rung: 0,
    citations: [],
    evidence: [],
    facts: [],
    factReferences: [],
    quantities: [],
    aspects: [],
    confidence: 'strong',
    cues: [],
    ...parts,
  }
}

type FindingParts = Partial<FindingRecord> & {readonly ruleId: string; readonly message: string}

export function buildFinding(path: string, text: string, words: string | Range, parts: FindingParts): FindingRecord {
  const range = typeof words === 'string' ? rangeOf(text, words) : words
  return {
    messageId: 'found',
    severity: 'error',
    data: {},
    path,
    range,
    ...placesOf(text, range),
    related: [],
    suggestions: [],
    url: `https://example.org/rules/${parts.ruleId}`,
    fingerprint: `v1:${hashText(`${parts.ruleId} ${range.start}`)}`,
    ...parts,
  }
}

export const buildDocument = (path: string, text: string, parts: Partial<DocumentReport>): DocumentReport => ({
  path,
  kind: 'draft',
  title: '',
  fictional: false,
  text,
  findings: [],
  claims: [],
  references: [],
  units: {seen: 0, judged: 0, skipped: {}},
  unjudged: [],
  ...parts,
})

import {type CheckStatus, type ClaimKind, type EvidenceRecord, type Severity, tellNumber} from '@claimlint/core'

/** “1 page”, “2 pages”. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${tellNumber(value)} ${value === 1 ? one : many}`

/** “a, b and c”. */
export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`

export const KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  duration: 'duration',
  percentage: 'percentage',
  risk: 'risk',
  promotional: 'promotional',
}

export const STATUS_WORDS: Readonly<Record<CheckStatus, string>> = {
  pass: 'pass',
  attested: 'attested',
  fail: 'fail',
  'not-applicable': 'does not apply',
  unknown: 'unknown',
}

/** How a passage is proven; an attested one is never shown as quoted. */
export const PROOF_WORDS: Readonly<Record<EvidenceRecord['proof'], string>> = {
  quoted: 'stands in the stored words of the source',
  attested: 'attested, not compared',
  none: 'not proven',
}

/** What a rung of the support ladder means; the index is the rung. */
export const RUNG_WORDS = [
  'no source',
  'cited',
  'source found',
  'passage given',
  'passage in the source',
  'numbers follow',
  'wording fits',
  'signed off',
] as const

/** “3 errors, 1 warning”; levels without a finding are left out, nothing at all is “no findings”. */
export function severityWords(counts: Readonly<Record<Severity, number>>): string {
  const words = [
    counts.error > 0 ? count(counts.error, 'error') : '',
    counts.warning > 0 ? count(counts.warning, 'warning') : '',
    counts.info > 0 ? count(counts.info, 'info', 'info') : '',
  ].filter(word => word !== '')
  return words.length === 0 ? 'no findings' : words.join(', ')
}

const SKIP_WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  heading: ['heading', 'headings'],
  title: ['title', 'titles'],
  question: ['question', 'questions'],
  reference: ['reference', 'references'],
  furniture: ['piece of site furniture', 'pieces of site furniture'],
  'alt-text': ['image description', 'image descriptions'],
  'link-list': ['link list entry', 'link list entries'],
  'foreign-language': ['sentence in another language', 'sentences in another language'],
  'no-words': ['piece without words', 'pieces without words'],
  unread: ['part that was not read', 'parts that were not read'],
  code: ['piece of code', 'pieces of code'],
  html: ['piece of raw HTML', 'pieces of raw HTML'],
  'too-deep': ['piece nested too deep', 'pieces nested too deep'],
  'line-too-long': ['line too long to read', 'lines too long to read'],
  'open-fence': ['piece of code that is never closed', 'pieces of code that are never closed'],
  'open-comment': ['comment that is never closed', 'comments that are never closed'],
  attribute: ['attribute of a component', 'attributes of components'],
}

/** “14 headings”, from a reason as units carry it. */
export const skipWords = (reason: string, value: number): string => {
  const [one, many] = SKIP_WORDS[reason] ?? [reason, reason]
  return count(value, one, many)
}

/** The reason alone, for one unit. */
export const skipReason = (reason: string): string => SKIP_WORDS[reason]?.[0] ?? reason

export const NO_CLEARANCE =
  'This report says what a linter found and what it did not judge. It is no medical or legal clearance: a person who knows the field decides what is published.'

export const FICTIONAL = 'FICTIONAL'

/** A message as formats tell it that have no room for a stamp: nobody shall take what is made up for real. */
export const stampMessage = ({fictional}: {readonly fictional: boolean}, message: string): string =>
  fictional ? `Fictional page: ${message}` : message

/** How far an index of retractions reaches, and how long ago that was; the day of the run decides. */
export function retractionWords(
  {asOf, notices}: {readonly asOf: string; readonly notices: number},
  today: string,
): string {
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${asOf}T00:00:00Z`)) / 86_400_000)
  return `${count(notices, 'notice')} up to ${asOf}, ${days === 0 ? 'today' : `${count(days, 'day')} ago`}`
}

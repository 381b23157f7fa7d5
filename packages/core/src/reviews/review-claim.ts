import {canonicalWords} from './canonical.ts'
import {coverClaim, sentenceOf} from './cover-claim.ts'
import {maySamePerson} from './people.ts'
import type {ReviewLog} from './review-log.ts'
import type {ReviewedMatter, ReviewRecord} from './review-record.ts'
import type {SignedClaim, SignedPage} from './signed-page.ts'

export type Lapse =
  | 'text-changed'
  | 'fact-changed'
  | 'evidence-changed'
  | 'passage-changed'
  | 'expired'
  | 'withdrawn'
  | 'not-begun'
  | 'made-up'
  | 'unknown-form'

/** An approval that no longer holds, and why. */
export interface FallenApproval {
  readonly record: ReviewRecord
  readonly lapses: readonly Lapse[]
  /** One plain clause for all of them. */
  readonly why: string
}

/** What the records say of one claim. */
export interface ClaimReview {
  /** Approvals that hold, newest first. */
  readonly valid: readonly ReviewRecord[]
  /** Approvals of this claim that fell, newest first; of its older text only the nearest. */
  readonly fallen: readonly FallenApproval[]
}

/** Finds the approvals of a claim and tells those that hold from those that fell. */
export function reviewClaim(
  claim: SignedClaim,
  log: ReviewLog | undefined,
  today: string,
  page: SignedPage,
): ClaimReview {
  const approvals = log?.approvalsOf(page.key).filter(({covers}) => covers?.kind === claim.kind) ?? []
  if (!log || approvals.length === 0) return {valid: [], fallen: []}
  const now = coverClaim(claim, page)
  const valid: ReviewRecord[] = []
  const fallen: FallenApproval[] = []
  const same = approvals.filter(({covers}) => covers?.sentence === now.sentence)
  for (const record of same) {
    const lapses = lapsesOf(record, now, log, today, page)
    if (lapses.length === 0) valid.push(record)
    else fallen.push({record, lapses: lapses.map(([name]) => name), why: lapses.map(([, why]) => why).join('; ')})
  }
  if (same.length === 0) {
    const record = nearestOf(approvals, now.sentence, page)
    if (record) {
      const why = `the text changed: it was “${shorten(record.covers!.sentence)}”`
      fallen.push({record, lapses: ['text-changed'], why})
    }
  }
  const newestFirst = (a: ReviewRecord, b: ReviewRecord): number =>
    a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1
  return {valid: valid.sort(newestFirst), fallen: fallen.sort((a, b) => newestFirst(a.record, b.record))}
}

/** Whether the reviewer may be one of the page's authors. */
export const isByAuthor = ({reviewer}: ReviewRecord, {authors}: SignedPage): boolean =>
  authors.some(author => maySamePerson(author, reviewer))

function lapsesOf(
  record: ReviewRecord,
  now: ReviewedMatter,
  log: ReviewLog,
  today: string,
  page: SignedPage,
): [Lapse, string][] {
  const lapses: [Lapse, string][] = []
  const then = record.covers!
  if (then.form !== 1) return [['unknown-form', 'it was written by a later version of claimlint']]
  if (record.fictional && !page.fictional) lapses.push(['made-up', 'it is marked as made up and this page is not'])
  const withdrawal = log.withdrawalOf(record.id)
  if (withdrawal) {
    lapses.push(['withdrawn', `it was withdrawn on ${withdrawal.on}, recorded as “${withdrawal.reviewer.name}”`])
  }
  const facts = differences(then.facts, now.facts)
  if (facts.length) lapses.push(['fact-changed', `the fact changed: ${facts.join(', ')}`])
  const evidence = differences(then.evidence, now.evidence)
  if (evidence.length) lapses.push(['evidence-changed', `the evidence changed: ${evidence.join(', ')}`])
  const passages = differences(then.passages, now.passages)
  if (passages.length) lapses.push(['passage-changed', `the passage changed: ${passages.join(', ')}`])
  if (record.on > today) lapses.push(['not-begun', `it is dated ${record.on}, and today is ${today}`])
  if (record.until !== undefined && record.until < today) lapses.push(['expired', `it expired on ${record.until}`])
  return lapses
}

/** What differs between two sets of named lines, each as “name (keys)”, “name (new)” or “name (gone)”. */
function differences(then: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])].sort()
  return names.flatMap(name => {
    const [old, current] = [Object.hasOwn(then, name), Object.hasOwn(now, name)]
    if (!old) return [`${name} (new)`]
    if (!current) return [`${name} (gone)`]
    return then[name] === now[name] ? [] : [`${name}${changedKeys(then[name]!, now[name]!)}`]
  })
}

function changedKeys(then: string, now: string): string {
  const [old, current] = [then, now].map(parseMap)
  if (!old || !current) return ''
  const keys = [...new Set([...Object.keys(old), ...Object.keys(current)])].sort()
  return ` (${keys.filter(key => JSON.stringify(old[key]) !== JSON.stringify(current[key])).join(', ')})`
}

function parseMap(text: string): Record<string, unknown> | undefined {
  if (!text.startsWith('{')) return undefined
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** Below this share of common words two sentences are taken for two claims, not for old and new text of one. */
const ALIKE = 0.5

/** The approval whose sentence is most like this one, among those whose sentence no longer stands on the page. */
function nearestOf(approvals: readonly ReviewRecord[], sentence: string, page: SignedPage): ReviewRecord | undefined {
  const standing = sentencesOf(page)
  const words = new Set(sentenceWords(sentence))
  let best: ReviewRecord | undefined
  let most = ALIKE
  for (const record of approvals) {
    const old = record.covers!.sentence
    if (standing.has(old)) continue
    const others = new Set(sentenceWords(old))
    let common = 0
    for (const word of others) if (words.has(word)) common++
    const alike = (2 * common) / (words.size + others.size)
    if (alike > most || (alike === most && (!best || record.on >= best.on))) {
      best = record
      most = alike
    }
  }
  return best
}

const sentences = new WeakMap<SignedPage, ReadonlySet<string>>()

/** The sentences that stand on a page; made once for all its claims. */
function sentencesOf(page: SignedPage): ReadonlySet<string> {
  let found = sentences.get(page)
  if (!found) {
    found = new Set(page.claims.map(claim => sentenceOf(claim, page.source)))
    sentences.set(page, found)
  }
  return found
}

const sentenceWords = (text: string): string[] =>
  canonicalWords(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const shorten = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text.replace(/[.]$/, '')

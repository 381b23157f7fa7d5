import {tellValue} from '../facts/tell-value.ts'
import type {ClaimRecord} from '../lint/document-report.ts'
import {CHECKS, type CheckName, type CheckStatus} from '../support/check.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import {compareWording} from '../wording-strength/compare-wording.ts'
import {CHANGE_NAMES, type ChangeName, type ClaimAt, type ClaimChange} from './claim-change.ts'
import {valueKey} from './value-key.ts'

const NEGATORS = /\b(?:not|no|never|none|nobody|nothing|without|neither|nor|cannot)\b|n['’]t\b/gi
const NUMBERS = /\d+(?:[.,]\d+)*/g

const holds = (status: CheckStatus): boolean => status === 'pass' || status === 'attested'

/** What became of a claim, of which `before` and `after` are two versions; `undefined` when nothing did. */
export function tellChange(before: ClaimAt, after: ClaimAt): ClaimChange | undefined {
  const [old, now] = [before.claim, after.claim]
  const what = new Set<ChangeName>()
  const details: string[] = []
  if (before.page.path !== after.page.path) {
    what.add('moved')
    details.push(`from ${before.page.path}`)
  }
  if (normaliseWords(old.text) !== normaliseWords(now.text)) tellWords(old, now, what, details)
  const [sources, others] = [sourcesOf(before), sourcesOf(after)]
  if ([...sources.keys()].sort().join('\n') !== [...others.keys()].sort().join('\n')) {
    what.add('re-sourced')
    details.push(`from ${listOf([...sources.values()])} to ${listOf([...others.values()])}`)
  }
  const {lost, gained} = compareChecks(old, now)
  if (lost.some(name => name !== 'signed')) what.add('unanchored')
  if (lost.includes('signed')) what.add('lapsed')
  if (gained.length > 0) what.add('supported')
  for (const name of lost) details.push(`no longer ${name}: ${now.checks[name].reason}`)
  for (const name of gained) details.push(`now ${name}`)
  if (what.size === 0) return undefined
  return {what: CHANGE_NAMES.filter(name => what.has(name)), kind: now.kind, before, after, details, lost, gained}
}

function tellWords(old: ClaimRecord, now: ClaimRecord, what: Set<ChangeName>, details: string[]): void {
  const known = what.size
  const values = compareNumbers(old, now)
  if (values) {
    what.add('renumbered')
    details.push(values)
  }
  const [denials, more] = [old.text.match(NEGATORS)?.length ?? 0, now.text.match(NEGATORS)?.length ?? 0]
  if ((denials - more) % 2 !== 0) {
    what.add('reversed')
    details.push(more > denials ? 'a “not” came in' : 'a “not” went out')
  }
  const {direction, why} = compareWording(old.text, now.text)
  const assured = now.aspects.includes('absolute-safety') && !old.aspects.includes('absolute-safety')
  if (direction === 'stronger' || assured) {
    what.add('strengthened')
    details.push(...why, ...(assured ? ['now says that it is safe without any doubt'] : []))
  } else if (direction === 'weaker') {
    what.add('weakened')
    details.push(...why)
  }
  if (what.size === known) what.add('reworded')
}

/** From what to what, when the values differ; the same value in another unit is no change. */
function compareNumbers(old: ClaimRecord, now: ClaimRecord): string | undefined {
  const keys = (claim: ClaimRecord): string[] => claim.quantities.map(valueKey).sort()
  const words = (claim: ClaimRecord): string => claim.quantities.map(value => tellValue(value)).join(', ') || 'no value'
  if (keys(old).join('\n') !== keys(now).join('\n')) return `from ${words(old)} to ${words(now)}`
  // Numbers that are no value of the claim (a number of people, an age) count as written, as long as no unit changed.
  const units = (claim: ClaimRecord): string => claim.quantities.map(({unit}) => unit).join(' ')
  const numbers = (claim: ClaimRecord): string[] => claim.text.match(NUMBERS) ?? []
  const [before, after] = [numbers(old), numbers(now)]
  if (units(old) !== units(now) || [...before].sort().join(' ') === [...after].sort().join(' ')) return undefined
  return `from ${listOf(before)} to ${listOf(after)}`
}

/**
 * The sources and facts of a claim, each with a name for people. An entry of the page's own list is known by its address
 * or its words, for its number changes with every entry before it.
 */
function sourcesOf({page, claim}: ClaimAt): Map<string, string> {
  const sources = new Map<string, string>()
  for (const {reference, key, locator} of claim.citations) {
    const place = locator ? `, ${locator}` : ''
    const record = reference?.includes('#') ? page.references.find(({id}) => id === reference) : undefined
    sources.set(
      (record?.url ?? record?.text ?? reference ?? key) + place,
      (record ? shorten(record.text) : key) + place,
    )
  }
  for (const fact of claim.facts) sources.set(fact, fact)
  return sources
}

const shorten = (text: string): string => `“${text.length > 50 ? `${text.slice(0, 49).trimEnd()}…` : text}”`

const listOf = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '))

/** A check that does not apply on one of the sides was neither lost nor gained. */
function compareChecks(old: ClaimRecord, now: ClaimRecord): {lost: CheckName[]; gained: CheckName[]} {
  const changed = CHECKS.filter(
    name => old.checks[name].status !== 'not-applicable' && now.checks[name].status !== 'not-applicable',
  )
  return {
    lost: changed.filter(name => holds(old.checks[name].status) && !holds(now.checks[name].status)),
    gained: changed.filter(name => !holds(old.checks[name].status) && holds(now.checks[name].status)),
  }
}

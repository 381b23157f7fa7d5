import type {Citation} from '../citations/citation.ts'
import {findMissingParts} from '../citations/find-missing-parts.ts'
import type {Claim} from '../claims/claim.ts'
import type {Binding, Draft} from '../draft/draft.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import {type Range, rangesOverlap} from '../text/range.ts'
import {CHECKS, type Check, type CheckName, type SupportedClaim} from './check.ts'
import {type MarkerSupport, SupportFinder, type SupportPlace} from './find-supporting-markers.ts'
import {judgeBinding} from './judge-binding.ts'

export interface SupportOptions {
  /** A marker at the end of a paragraph supports all its sentences. */
  readonly paragraphEnd?: boolean
  readonly status: PageStatus
  readonly fictionalPage: boolean
  /** YYYY-MM-DD: a source that is read only later supports nothing yet. */
  readonly today?: string
}

const UNCHECKED: Check = {status: 'unknown', reason: 'not checked by this version'}

const checksOf = ({cited, resolved}: Support): Record<CheckName, Check> => ({
  cited,
  resolved,
  anchored: UNCHECKED,
  quoted: UNCHECKED,
  matched: UNCHECKED,
  proportionate: UNCHECKED,
  signed: UNCHECKED,
})

const UNSUPPORTED: Readonly<Record<CheckName, Check>> = checksOf({
  cited: {status: 'fail', reason: 'no marker and no bound fact supports it'},
  resolved: {status: 'unknown', reason: 'there is no marker to follow'},
})

const NONE: readonly never[] = []

const PLACES: Readonly<Record<SupportPlace, string>> = {
  sentence: 'in its sentence',
  'lead-in': 'on its lead-in',
  caption: 'on the table’s caption',
  'column-head': 'on its column head',
  'row-head': 'on its row head',
  'source-column': 'in its row’s source column',
  'paragraph-end': 'at the end of its paragraph',
}

/** Computes what stands behind each claim: its markers, its bound facts, the checks with their reasons, the rung. */
export function supportClaims(
  draft: Draft,
  claims: readonly Claim[],
  citations: readonly Citation[],
  library: Library,
  options: SupportOptions,
): SupportedClaim[] {
  if (claims.length === 0) return []
  const finder = new SupportFinder(draft, citations, options.paragraphEnd ?? false)
  const {status, fictionalPage: fictional, today} = options
  const page = {status, fictional, ...(today ? {today} : {})}
  return claims.map(claim => {
    const bound =
      draft.bindings.length === 0
        ? NONE
        : bindingsOf(draft.bindings, claim).map(binding => {
            const fact = library.facts.get(binding.target)
            return {binding, ...(fact ? {fact} : {})}
          })
    const support = finder.find(claim.unit)
    const markers = support && checkMarkers(support, page.fictional)
    const facts = bound.length ? checkBindings(claim, bound, library, page) : undefined
    // A marker makes the claim cited even where it leads nowhere; then a bound fact may still hold it up.
    const best = markers?.resolved.status === 'pass' || facts?.cited.status !== 'pass' ? (markers ?? facts) : facts
    const checks = best ? checksOf(best) : UNSUPPORTED
    const {id, kind, unit, range, text, quantities, aspects, confidence, cues} = claim
    const citations = support?.citations ?? NONE
    const rung = best ? countRung(checks) : 0
    return {id, kind, unit, range, text, quantities, aspects, confidence, cues, checks, rung, citations, bound}
  })
}

/**
 * The run of passes from the bottom. A check that does not apply breaks no run and adds nothing to it, so that the rung
 * never says more than was passed.
 */
export function countRung(checks: Readonly<Record<CheckName, Check>>): number {
  let rung = 0
  for (const name of CHECKS) {
    const {status} = checks[name]
    if (status === 'not-applicable') continue
    if (status !== 'pass' && status !== 'attested') break
    rung++
  }
  return rung
}

interface Support {
  readonly cited: Check
  readonly resolved: Check
}

function checkMarkers({place, citations}: MarkerSupport, fictionalPage: boolean): Support {
  const named = [...new Set(citations.map(({item}) => item.key))].map(key => `“${shorten(key)}”`)
  const cited: Check = {status: 'pass', reason: `${listWords(named)} ${PLACES[place]}`}
  // A marker that leads nowhere in part says more than stands behind it: each of its items is asked for.
  const faults = citations.flatMap(citation => faultOf(citation, fictionalPage) ?? [])
  if (faults.length > 0) return {cited, resolved: {status: 'fail', reason: [...new Set(faults)].join('; ')}}
  const [first] = citations
  return {cited, resolved: {status: 'pass', reason: `“${shorten(first!.item.key)}” leads to ${wayTo(first!)}`}}
}

/** Why a citation holds up nothing, as one clause; `undefined` when it leads to a source that can be found. */
export function faultOf({item, reference, fault, nearest}: Citation, fictionalPage: boolean): string | undefined {
  const key = `“${shorten(item.key)}”`
  switch (fault) {
    case 'unknown-key':
      return `${key} is not in the bibliography${nearest?.length ? ` (did you mean “${nearest[0]}”?)` : ''}`
    case 'beyond-list':
      return `the page’s reference list has no entry ${key}`
    case 'no-list':
      return `${key} points to a reference list, and the page has none`
    case 'no-footnote':
      return `footnote ${key} has no note`
    case 'empty-footnote':
      return `footnote ${key} is empty`
    case undefined:
  }
  if (!reference) return `${key} is a remark, not a source`
  if (reference.retracted) return `${key} leads to a retracted source`
  if (reference.fictional && !fictionalPage) return `${key} leads to a made-up source`
  const missing = findMissingParts(reference)
  return missing.length ? `${key} leads to an entry without ${listWords(missing, 'and')}` : undefined
}

function wayTo({reference}: Citation): string {
  const {doi, pmid, pmcid, nbk, url, title} = reference!
  if (doi) return `DOI ${doi}`
  if (pmid) return `PubMed ${pmid}`
  if (pmcid ?? nbk) return (pmcid ?? nbk)!
  return url ?? (title ? `“${shorten(title)}”` : 'a complete entry')
}

/** The bindings in a claim's unit that state what the claim states. */
function bindingsOf(bindings: readonly Binding[], {unit}: Claim): Binding[] {
  let low = 0
  let high = bindings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bindings[middle]!.range.end <= unit.range.start) low = middle + 1
    else high = middle
  }
  const first = low
  while (bindings[low] && rangesOverlap(bindings[low]!.range, unit.range)) low++
  return bindings.slice(first, low)
}

const RISK_AREAS = new Set(['risk', 'contraindication', 'caution', 'interaction', 'red-flag'])

/**
 * A fact speaks for the words bound to it and for nothing beside them: every value of a duration or percentage must be
 * bound, and a risk needs a fact about a risk or words of harm that are bound.
 */
function checkBindings(
  claim: Claim,
  bound: readonly {readonly binding: Binding; readonly fact?: Fact}[],
  library: Library,
  page: {readonly status: PageStatus; readonly fictional: boolean; readonly today?: string},
): Support {
  const judged = bound.map(({binding, fact}) => ({
    binding,
    area: fact?.area ?? 'other',
    ...judgeBinding(binding.target, fact, library, page),
  }))
  const covering = (range: Range) => judged.filter(({binding}) => rangesOverlap(binding.words, range))
  const needs = quantityRanges(claim)
  let chosen = judged
  if ((claim.kind === 'duration' || claim.kind === 'percentage') && needs.length) {
    const open = needs.find(range => covering(range).length === 0)
    if (open) return failed('a value beside the bound words has no marker and no bound fact')
    chosen = needs.flatMap(range =>
      covering(range).filter((one, _, all) => one.earned || !all.some(({earned}) => earned)),
    )
  } else if (claim.kind === 'risk') {
    const harms = claim.aspects.map(({range}) => range)
    chosen = judged.filter(
      one => RISK_AREAS.has(one.area) || harms.some(range => rangesOverlap(one.binding.words, range)),
    )
    if (chosen.length === 0) return failed('the bound fact is not about the harm')
  }
  const short = chosen.find(({earned}) => !earned)
  if (short) return failed(short.reason)
  const reason = [...new Set(chosen.map(one => one.reason))].join('; ')
  return {cited: {status: 'pass', reason}, resolved: {status: 'pass', reason}}
}

const failed = (reason: string): Support => ({
  cited: {status: 'fail', reason},
  resolved: {status: 'unknown', reason: 'there is no accepted source to follow'},
})

/** Where a claim's values stand in the source; their spans count from the start of the unit. */
function quantityRanges({unit, quantities}: Claim): Range[] {
  const {prose} = unit.block
  return quantities.map(({span}) => ({
    start: prose.sourceStart(unit.span.start + span.start),
    end: prose.sourceEnd(unit.span.start + span.end),
  }))
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

function listWords(words: readonly string[], and = 'and'): string {
  if (words.length < 2) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}

import type {Citation} from '../citations/citation.ts'
import type {Claim} from '../claims/claim.ts'
import type {Binding, Draft} from '../draft/draft.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {ClaimEvidence, ClaimSource} from '../evidence/claim-evidence.ts'
import {sourcesOfCitations, sourcesOfFacts} from '../evidence/gather-sources.ts'
import {judgeAnchored} from '../evidence/judge-anchored.ts'
import {judgeMatched} from '../evidence/judge-matched.ts'
import {judgeProportionate} from '../evidence/judge-proportionate.ts'
import {judgeQuoted} from '../evidence/judge-quoted.ts'
import {EvidencePlacer} from '../evidence/place-evidence.ts'
import type {Library} from '../facts/library.ts'
import type {PlacedEvidence} from '../facts/placed-evidence.ts'
import {judgeSigned} from '../reviews/judge-signed.ts'
import type {ReviewLog} from '../reviews/review-log.ts'
import {signedPageOf} from '../reviews/signed-page.ts'
import {rangesOverlap} from '../text/range.ts'
import {CHECKS, type Check, type CheckName, type SupportedClaim} from './check.ts'
import {SupportFinder} from './find-supporting-markers.ts'
import {judgeBoundFacts} from './judge-bound-facts.ts'
import {judgeMarkers} from './judge-markers.ts'

export interface SupportOptions {
  /** A marker at the end of a paragraph supports all its sentences. */
  readonly paragraphEnd?: boolean
  readonly status: PageStatus
  readonly fictionalPage: boolean
  /** YYYY-MM-DD: a source that is read only later supports nothing yet. */
  readonly today?: string
  /** Entries of the evidence file that name this page. */
  readonly evidence?: readonly PlacedEvidence[]
}

const unknown = (reason: string): Check => ({status: 'unknown', code: 'no-source', reason})

const UNSIGNED: Check = {status: 'unknown', code: 'no-approval', reason: 'no approval is recorded'}

/** The checks above the first two where nothing holds a claim up: one value for all such claims. */
const NOTHING_ABOVE = {
  anchored: unknown('there is no source to look in'),
  quoted: unknown('there is no source to look in'),
  matched: unknown('there is no source to compare with'),
  proportionate: unknown('there is no source to compare with'),
  signed: UNSIGNED,
}

const UNSUPPORTED: Readonly<Record<CheckName, Check>> = {
  cited: {status: 'fail', code: 'unmarked', reason: 'no marker and no bound fact supports it'},
  resolved: {status: 'unknown', code: 'no-marker', reason: 'there is no marker to follow'},
  ...NOTHING_ABOVE,
}

const NONE: readonly never[] = []

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
  const placer = options.evidence?.length ? new EvidencePlacer(options.evidence) : undefined
  const supported = claims.map((claim): SupportedClaim => {
    const bound =
      draft.bindings.length === 0
        ? NONE
        : bindingsOf(draft.bindings, claim).map(binding => {
            const fact = library.facts.get(binding.target)
            return {binding, ...(fact ? {fact} : {})}
          })
    const markers = finder.find(claim.unit)
    if (!markers && bound.length === 0) return withSupport(claim, UNSUPPORTED, 0, NONE, bound, NONE)
    const ladders: Ladder[] = []
    const placed = placer?.entriesOf(claim) ?? NONE
    if (markers) {
      const sources = sourcesOfCitations(markers.citations, placed, bound, library)
      ladders.push(climb(claim, judgeMarkers(markers, options.fictionalPage), sources, options))
    }
    if (bound.length > 0) {
      const {status, fictionalPage: fictional, today} = options
      const facts = judgeBoundFacts(claim, bound, library, {status, fictional, ...(today ? {today} : {})})
      ladders.push(climb(claim, facts, sourcesOfFacts(facts.earned, library), options))
    }
    // A marker makes the claim cited even where it leads nowhere; then a bound fact may still hold it up.
    const best = ladders.reduce((high, ladder) => (ladder.rung > high.rung ? ladder : high))
    const {checks, rung} = best
    return withSupport(claim, checks, rung, markers?.citations ?? NONE, bound, gather(ladders))
  })
  return library.reviews && options.today ? sign(draft, supported, library, library.reviews, options.today) : supported
}

/** Key by key: most claims of a site pass here, and a spread costs many times as much. */
function withSupport(
  {id, kind, unit, range, text, quantities, aspects, confidence, cues}: Claim,
  checks: SupportedClaim['checks'],
  rung: number,
  citations: SupportedClaim['citations'],
  bound: SupportedClaim['bound'],
  evidence: SupportedClaim['evidence'],
): SupportedClaim {
  return {id, kind, unit, range, text, quantities, aspects, confidence, cues, checks, rung, citations, bound, evidence}
}

/** The last rung, once all that an approval covers is known. */
function sign(
  draft: Draft,
  claims: readonly SupportedClaim[],
  library: Library,
  log: ReviewLog,
  today: string,
): SupportedClaim[] {
  const page = signedPageOf(draft, claims, library)
  return claims.map(claim => {
    const checks = {...claim.checks, signed: judgeSigned(claim, log, today, page)}
    return {...claim, checks, rung: countRung(checks)}
  })
}

interface Ladder {
  readonly checks: Readonly<Record<CheckName, Check>>
  readonly rung: number
  readonly sources: readonly ClaimSource[]
}

/** What stands behind a claim by any of its ladders; a fact's entry may serve the claim's citation too. */
function gather(ladders: readonly Ladder[]): ClaimEvidence[] {
  const seen = new Set<unknown>()
  return ladders
    .flatMap(({sources}) => sources.flatMap(({evidence}) => evidence))
    .filter(({entry}) => entry === undefined || (!seen.has(entry) && seen.add(entry)))
}

/** The whole ladder of a claim by one kind of support: its markers, or the facts it is bound to. */
function climb(
  claim: Claim,
  {cited, resolved}: {readonly cited: Check; readonly resolved: Check},
  sources: readonly ClaimSource[],
  {today, fictionalPage}: SupportOptions,
): Ladder {
  if (cited.status !== 'pass') return {checks: {cited, resolved, ...NOTHING_ABOVE}, rung: 0, sources: NONE}
  const anchored = judgeAnchored(sources, today)
  const quoted = judgeQuoted(anchored.standing, {today, fictionalPage})
  const checks = {
    cited,
    resolved,
    anchored: anchored.check,
    quoted: quoted.check,
    matched: judgeMatched(claim, quoted.standing),
    proportionate: judgeProportionate(claim, quoted.standing),
    signed: UNSIGNED,
  }
  return {checks, rung: countRung(checks), sources}
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

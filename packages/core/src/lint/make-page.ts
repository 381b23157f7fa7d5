import type {Citation} from '../citations/citation.ts'
import {fillFromLock} from '../citations/fill-from-lock.ts'
import {type ReferenceList, readReferenceList} from '../citations/read-reference-list.ts'
import type {Reference} from '../citations/reference.ts'
import {resolveCitations} from '../citations/resolve-citations.ts'
import {makeSettler} from '../citations/standing.ts'
import {findClaims} from '../claims/find-claims.ts'
import type {Lexicon} from '../claims/lexicon.ts'
import type {Draft} from '../draft/draft.ts'
import {pageKey, statusOf} from '../draft/page-meta.ts'
import type {PageStatus} from '../draft/page-status.ts'
import {findUnplacedEvidence} from '../evidence/place-evidence.ts'
import type {Fault} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import type {PlacedEvidence} from '../facts/placed-evidence.ts'
import type {Ratchet} from '../ratchet/ratchet.ts'
import {supportClaims} from '../support/support-claims.ts'
import type {Gate} from './gate.ts'
import type {Page} from './page.ts'

export interface PageSettings {
  readonly lexicon: Lexicon
  readonly library?: Library
  /** YYYY-MM-DD. */
  readonly today: string
  /** Overrides the front matter's own. */
  readonly status?: PageStatus
  readonly regions?: readonly string[]
  readonly gate?: Gate
  readonly ratchet?: Ratchet
  readonly support?: {readonly paragraphEnd?: boolean}
  readonly frontMatterFaults?: readonly Fault[]
}

/** A library that holds nothing: a single draft without a project. */
export const EMPTY_LIBRARY: Library = {references: new Map(), facts: new Map(), factsFiles: []}

/** Takes a draft all the way: its claims, its own reference list, where its markers lead, what supports each claim. */
export function makePage(draft: Draft, settings: PageSettings): Page {
  const {lexicon, library = EMPTY_LIBRARY, today, regions = [], gate = {}, frontMatterFaults = []} = settings
  const status = settings.status ?? statusOf(draft)
  const {list: referenceList, citations} = readCitations(draft, library)
  const key = pageKey(draft)
  const evidence = evidenceOf(library, draft.source.path, key)
  const claims = supportClaims(draft, findClaims(draft, lexicon), citations, library, {
    status,
    fictionalPage: draft.fictional,
    today,
    evidence,
    ...(settings.support?.paragraphEnd === undefined ? {} : {paragraphEnd: settings.support.paragraphEnd}),
  })
  const cited = new Set(citations.map(({reference}) => reference))
  return {
    draft,
    key,
    claims,
    citations,
    ownReferences: referenceList.references,
    referenceList,
    uncitedReferences: referenceList.references.filter(reference => !cited.has(reference)),
    library,
    unplacedEvidence: evidence.length === 0 ? NONE : findUnplacedEvidence(draft, claims, evidence),
    frontMatterFaults,
    status,
    gate: gate[status] ?? {},
    ...(settings.ratchet ? {ratchet: settings.ratchet} : {}),
    today,
    regions,
  }
}

/** The page's own list and where its markers lead, each source as it stands today. */
function readCitations(draft: Draft, library: Library): {list: ReferenceList; citations: readonly Citation[]} {
  const read = readReferenceList(draft)
  if (!library.lock && !library.notices) return {list: read, citations: resolveCitations(draft, read, library)}
  const settle = makeSettler(library)
  // Citations of one bare identifier are told apart by their place; each source counts once all the same.
  const filled = new Map<string, Reference>()
  const fill = (reference: Reference): Reference => {
    if (reference.path !== draft.source.path || reference.raw !== undefined) return reference
    const known = filled.get(reference.id) ?? fillFromLock(reference, library)
    filled.set(reference.id, known)
    return known
  }
  const list = {...read, references: read.references.map(settle)}
  const citations = resolveCitations(draft, list, library).map(citation =>
    citation.reference ? {...citation, reference: settle(fill(citation.reference))} : citation,
  )
  return {list, citations}
}

const NONE: readonly never[] = []

/** Entries of the evidence file may name a page by its path or by its id. */
function evidenceOf({evidence}: Library, path: string, key: string): readonly PlacedEvidence[] {
  if (!evidence) return NONE
  const byPath = evidence.get(path) ?? NONE
  return key === path ? byPath : [...byPath, ...(evidence.get(key) ?? NONE)]
}

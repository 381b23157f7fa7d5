import type {Citation} from '../citations/citation.ts'
import type {NoticeHeader} from '../citations/notice-index.ts'
import type {ReferenceList} from '../citations/read-reference-list.ts'
import type {Reference} from '../citations/reference.ts'
import type {Draft} from '../draft/draft.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {Extract} from '../evidence/extract.ts'
import type {FactsFile, Fault} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import type {PlacedEvidence, UnplacedEvidence} from '../facts/placed-evidence.ts'
import type {Ratchet} from '../ratchet/ratchet.ts'
import type {SupportedClaim} from '../support/check.ts'
import type {SourceText} from '../text/source-text.ts'
import type {GateRule} from './gate.ts'

/** A draft with its claims, citations and all that they lead to: what a rule judges. */
export interface Page {
  readonly draft: Draft
  readonly claims: readonly SupportedClaim[]
  readonly citations: readonly Citation[]
  /** Front matter `id`, else the path: what names the page when it moves. */
  readonly key: string
  /** The page's own reference list, in its order. */
  readonly ownReferences: readonly Reference[]
  /** The same list with the count that the page states, what is odd about it, and where it stands. */
  readonly referenceList: ReferenceList
  /** Entries of the own list that no marker leads to. */
  readonly uncitedReferences: readonly Reference[]
  readonly library: Library
  /** Entries of the evidence file that name this page and back none of its claims. */
  readonly unplacedEvidence: readonly UnplacedEvidence[]
  readonly frontMatterFaults: readonly Fault[]
  readonly status: PageStatus
  /** What the project asks of pages of this status. */
  readonly gate: GateRule
  /** How far the pages of the project had come; absent where it holds none. */
  readonly ratchet?: Ratchet
  /** YYYY-MM-DD. */
  readonly today: string
  /** Jurisdictions the project chose: `us`, `uk`, `eu`. */
  readonly regions: readonly string[]
}

/** A data file of the project; of the index of retractions only its head is the text. */
export interface DataFile {
  readonly source: SourceText
  readonly kind: 'facts' | 'references' | 'evidence' | 'extract' | 'lock' | 'retractions' | 'waivers' | 'config'
  readonly faults: readonly Fault[]
  readonly references?: readonly Reference[]
  readonly facts?: FactsFile
  readonly evidence?: readonly PlacedEvidence[]
  /** Entries of an evidence file that back no claim of the pages that were read. */
  readonly unplaced?: readonly UnplacedEvidence[]
  readonly extract?: Extract
  readonly retractions?: NoticeHeader
  /** YYYY-MM-DD. */
  readonly today?: string
}

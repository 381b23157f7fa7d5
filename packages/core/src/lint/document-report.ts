import type {Aspect, ClaimKind, Confidence} from '../claims/claim.ts'
import type {Quantity} from '../claims/quantity.ts'
import type {UnitCounts} from '../draft/count-units.ts'
import type {BlockKind} from '../draft/draft.ts'
import type {MarkerSyntax} from '../draft/marker.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {ClaimEvidence} from '../evidence/claim-evidence.ts'
import type {Check, CheckName} from '../support/check.ts'
import type {Damage} from '../text/source-text.ts'
import type {Finding} from './finding.ts'
import type {FailLevel} from './gate.ts'

/** A place as reports tell it: line and column from 1, columns and offset in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface CitationRecord {
  readonly syntax: MarkerSyntax
  readonly key: string
  readonly locator?: string
  /** The id of the reference that it leads to, of `references`. */
  readonly reference?: string
  readonly fault?: string
}

/** What is recorded of one source of a claim, as plain data. */
export interface EvidenceRecord {
  /** The key of the source as it is cited. */
  readonly key: string
  readonly from: ClaimEvidence['from']
  /** The fact that it belongs to. */
  readonly fact?: string
  readonly locator?: string
  readonly passage?: string
  /** Proven to stand in the stored words, attested by a person, or given and not proven. */
  readonly proof: 'quoted' | 'attested' | 'none'
  /** The page of the stored words on which the passage stands. */
  readonly page?: string
  /** Who read the source, when, and how much of it. */
  readonly read?: {readonly by?: string; readonly on?: string; readonly how: string}
}

/** A claim as plain data: what the inventory prints and reports show. */
export interface ClaimRecord {
  readonly id: string
  readonly kind: ClaimKind
  readonly text: string
  readonly start: Place
  readonly end: Place
  /** The titles of the sections it stands in, the outer one first. */
  readonly section: readonly string[]
  readonly block: BlockKind
  readonly checks: Readonly<Record<CheckName, Check>>
  readonly rung: number
  readonly citations: readonly CitationRecord[]
  /** Where its sources say it, with which words; bare citations are left out. */
  readonly evidence: readonly EvidenceRecord[]
  /** Facts that its words are bound to, as written. */
  readonly facts: readonly string[]
  /** The references that those facts rest on, of `references`. */
  readonly factReferences: readonly string[]
  readonly quantities: readonly Omit<Quantity, 'span'>[]
  readonly aspects: readonly Aspect[]
  readonly confidence: Confidence
  readonly cues: readonly string[]
}

/** A reference in one line of words, with the way to it. */
export interface ReferenceRecord {
  readonly id: string
  readonly text: string
  /** Where a reader finds it: a DOI, PubMed or web address; only `https:` and `http:`. */
  readonly url?: string
  readonly fictional: boolean
  readonly retracted: boolean
}

export interface FindingRecord extends Finding {
  readonly start: Place
  readonly end: Place
}

/** One linted file as plain data: it can be sent to another thread, cached and printed. */
export interface DocumentReport {
  readonly path: string
  readonly kind:
    | 'draft'
    | 'facts'
    | 'references'
    | 'evidence'
    | 'extract'
    | 'lock'
    | 'retractions'
    | 'waivers'
    | 'config'
    | 'other'
  readonly title: string
  readonly status?: PageStatus
  /** The least severity that fails this page, where the project asks for one by status. */
  readonly failOn?: FailLevel
  readonly fictional: boolean
  readonly language?: string
  /** The decoded file, for excerpts. */
  readonly text: string
  readonly damage?: Damage
  readonly findings: readonly FindingRecord[]
  readonly claims: readonly ClaimRecord[]
  readonly references: readonly ReferenceRecord[]
  readonly units: UnitCounts
  /** Units that were not judged, for `--verbose`. */
  readonly unjudged: readonly {readonly start: Place; readonly reason: string; readonly text: string}[]
}

export interface ReportedRule {
  readonly id: string
  readonly family: string
  readonly summary: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly url: string
}

/** Everything a run found: what reporters speak. */
export interface Report {
  readonly tool: {readonly name: string; readonly version: string}
  /** YYYY-MM-DD: the day that decided reviews and expiries. */
  readonly today: string
  /** The commit of the linted tree, where it is known. */
  readonly commit?: string
  /** A hash of the settings that the run used. */
  readonly config: string
  readonly rules: readonly ReportedRule[]
  readonly documents: readonly DocumentReport[]
  /** What the tool could not do: paths that could not be read, rules that broke. */
  readonly failures: readonly {readonly path: string; readonly message: string}[]
  /** The indexes of retractions that the run looked sources up in, and how far each reaches. */
  readonly retractions?: readonly {readonly path: string; readonly asOf: string; readonly notices: number}[]
  readonly waivers: readonly {
    readonly id: string
    readonly rule: string
    readonly page: string
    readonly reason: string
    readonly owner?: string
    readonly approver?: string
    readonly until?: string
  }[]
}

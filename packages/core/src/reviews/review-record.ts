import type {ClaimKind} from '../claims/claim.ts'

/** The capacity in which somebody reviews. */
export type ReviewRole = 'clinical' | 'editorial' | 'legal'

/**
 * What an approval covers, in a canonical form that can be compared and read: words without white space that means
 * nothing, values and evidence as sorted lines. `form` is the version of that form.
 */
export interface ReviewedMatter {
  readonly form: 1
  readonly kind: ClaimKind
  /** The sentence with its negations, numbers and signs; no citation markers, one blank between words. */
  readonly sentence: string
  /** Fact id to its values. */
  readonly facts: Readonly<Record<string, string>>
  /** What each piece of evidence is and says, by a name for people. */
  readonly evidence: Readonly<Record<string, string>>
  /** SHA-256 of each passage, by the same names: a record outlives what may be stored of a source. */
  readonly passages: Readonly<Record<string, string>>
}

/** One approval, or the withdrawal of one; written once, never changed. */
export interface ReviewRecord {
  /** SHA-256 over the canonical record: its file's name. */
  readonly id: string
  readonly decision: 'approved' | 'withdrawn'
  /** The page's front matter `id`, else its path. */
  readonly page: string
  /** What is approved; absent in a withdrawal. */
  readonly covers?: ReviewedMatter
  /** The record that is withdrawn. */
  readonly withdraws?: string
  readonly reviewer: {
    readonly name: string
    readonly role: ReviewRole
    readonly credentials?: string
    readonly id?: string
    readonly interests?: string
  }
  /** YYYY-MM-DD. */
  readonly on: string
  /** The last day on which an approval holds, YYYY-MM-DD. */
  readonly until?: string
  readonly note?: string
  /** Made up for an example: it counts on a page that is marked so, and nowhere else. */
  readonly fictional?: boolean
  /** The newest records that were there when it was written, sorted. */
  readonly predecessors: readonly string[]
}

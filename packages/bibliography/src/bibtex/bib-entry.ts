import type {Fault, Range} from '@claimlint/core'

/** A field of an entry: its LaTeX with strings put in, and where its value stands, without the outer braces. */
export interface BibField {
  readonly name: string
  readonly value: string
  readonly range: Range
}

export interface BibEntry {
  /** In small letters, without `@`. */
  readonly type: string
  readonly key: string
  readonly keyRange: Range
  /** By name in small letters; of two with one name the first counts. */
  readonly fields: ReadonlyMap<string, BibField>
  readonly range: Range
}

export interface BibFile {
  readonly entries: readonly BibEntry[]
  readonly faults: readonly Fault[]
}

import type {Range} from '../text/range.ts'
import type {Notice} from './notice.ts'

/** What a registry holds of one identifier: CSL's fields, without a key. */
export type RegistryItem = Readonly<Record<string, unknown>>

/** A registry's answer about one identifier. */
export interface RegistryRecord {
  /** `doi:10.…` in small letters, or `pmid:…`. */
  readonly identifier: string
  readonly from: 'crossref' | 'pubmed'
  readonly item: RegistryItem
  /** Notices about the work, as the registry tells them. */
  readonly notices?: readonly Omit<Notice, 'from'>[]
  /** Of a preprint: the version that a journal published, as a DOI or as `pmid:` and its number. */
  readonly published?: string
}

/** The same as the lock file keeps it. */
export interface LockedRecord extends RegistryRecord {
  /** YYYY-MM-DD. */
  readonly fetched: string
  /** SHA-256 of everything but the day: an entry that was changed by hand is told. */
  readonly sha256: string
}

/** A locked record where it stands. */
export interface LockedReference extends LockedRecord {
  readonly path: string
  readonly range: Range
}

/** What the registries said, by identifier. */
export type Lock = ReadonlyMap<string, LockedReference>

import type {RegistryRecord} from '@claimlint/core'

/** An identifier to look up, in the form that is compared. */
export interface AskedIdentifier {
  readonly kind: 'doi' | 'pmid'
  readonly value: string
}

/** What became of one look-up: the record, an identifier that the registry does not know, or no answer. */
export type LookupAnswer =
  | {readonly record: RegistryRecord}
  | {readonly fault: 'unknown' | 'no-answer'; readonly message: string}

/** The port to the registries. This room knows no network: whoever calls brings one. */
export interface LookupPort {
  /** One answer for each identifier, in their order. */
  find(asked: readonly AskedIdentifier[]): Promise<readonly LookupAnswer[]>
  convert(doi: string): Promise<{readonly pmid?: string; readonly pmcid?: string}>
}

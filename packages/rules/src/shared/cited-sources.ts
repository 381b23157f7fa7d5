import type {MarkerItem, Page, Reference, RelatedPlace} from '@claimlint/core'

/** Each source that a page cites, at its first citation. */
export function* citedSources({citations}: Page): Iterable<{readonly item: MarkerItem; readonly reference: Reference}> {
  const seen = new Set<Reference>()
  for (const {item, reference} of citations) {
    if (!reference || seen.has(reference)) continue
    seen.add(reference)
    yield {item, reference}
  }
}

/** Where the entry of a source stands, for a finding that stands elsewhere. */
export const entryPlace = ({path, range}: Reference): RelatedPlace => ({path, range, note: 'the entry'})

/** Where a finding about an entry of a bibliography is shown: its key, else the entry. */
export const keyRange = ({idRange, range}: Reference): Reference['range'] => idRange ?? range

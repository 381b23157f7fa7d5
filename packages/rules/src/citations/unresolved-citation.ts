import {
  type Citation,
  defineRule,
  findMissingParts,
  type MarkerSyntax,
  type Page,
  type Reference,
  type RelatedPlace,
  type Suggestion,
} from '@claimlint/core'
import {listWords} from '../shared/list-words.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'unresolved-citation',
  summary: 'A citation marker leads to no source that a reader could find',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    'unknown-key': ({key}: {key: string}) => `No bibliography holds “${key}”. Add the entry, or correct the key.`,
    'mistyped-key': ({key, nearest}: {key: string; nearest: string}) =>
      `No bibliography holds “${key}”. Write “${nearest}” if that is meant, or add the entry.`,
    'beyond-list': ({key, last}: {key: string; last: number}) =>
      `“${key}” points beyond the reference list, which ends at ${last}. Correct the number, or add the entry.`,
    'not-in-list': ({key}: {key: string}) =>
      `The reference list has no entry for “${key}”. Add it, or correct the marker.`,
    'no-list': ({key, others}: {key: string; others: string}) =>
      `“${key}”${others} points to a reference list, and this page has none. Put the list at its end.`,
    'no-footnote': ({key}: {key: string}) =>
      `The footnote “${key}” has no note. Write [^${key}]: and the source on a line of its own.`,
    'empty-footnote': ({key}: {key: string}) => `The footnote “${key}” is empty. Write the source into it.`,
    incomplete: ({key, missing}: {key: string; missing: string}) =>
      `“${key}” leads to an entry that cannot be found again, for it gives no ${missing}. Complete it, or add a DOI, a PubMed number or an address.`,
    retracted: ({key}: {key: string}) =>
      `“${key}” leads to a source that was retracted. Take out what rests on it, or cite one that stands.`,
    fictional: ({key}: {key: string}) =>
      `“${key}” leads to a made-up source, and this page is not marked as fictional. Cite a real one.`,
  },
  *check(page) {
    const lost = new Map<MarkerSyntax, Citation[]>()
    for (const citation of page.citations) {
      const {item, marker, fault, nearest = []} = citation
      const {key, range} = item
      switch (fault) {
        case 'unknown-key':
          if (nearest[0] === undefined) yield {message: 'unknown-key', range, data: {key: quote(key)}}
          else
            yield {
              message: 'mistyped-key',
              range,
              data: {key: quote(key), nearest: nearest[0]},
              suggestions: nearest.flatMap(near => suggestKey(page, citation, near)),
            }
          break
        case 'beyond-list':
          if (marker.syntax === 'author-date') yield {message: 'not-in-list', range, data: {key}, confidence: 'weak'}
          else yield* beyondList(page, citation)
          break
        case 'no-list': {
          const same = lost.get(marker.syntax)
          if (same) same.push(citation)
          else lost.set(marker.syntax, [citation])
          break
        }
        case 'no-footnote':
        case 'empty-footnote':
          yield {message: fault, range, data: {key: quote(key)}}
      }
    }
    // A page that lost its list is told so once, not at each of its markers.
    for (const [syntax, citations] of lost) yield toldOnce(syntax, citations)
    yield* unusableSources(page)
  },
})

function suggestKey({draft}: Page, {item: {key, range}}: Citation, nearest: string): Suggestion[] {
  const at = draft.source.text.slice(range.start, range.end).indexOf(key)
  if (at < 0) return []
  const start = range.start + at
  return [
    {title: `Cite “${nearest}”`, edits: [{range: {start, end: start + key.length}, text: nearest}], safety: 'review'},
  ]
}

function* beyondList({ownReferences}: Page, {item: {key, range}}: Citation) {
  const numbers = ownReferences.map(({listNumber}) => listNumber ?? 0)
  const last = Math.max(...numbers)
  if (Number(key) > last) yield {message: 'beyond-list' as const, range, data: {key, last}}
  else yield {message: 'not-in-list' as const, range, data: {key}}
}

function toldOnce(syntax: MarkerSyntax, citations: readonly Citation[]) {
  const {key, range} = citations[0]!.item
  const more = citations.length - 1
  const others = more === 0 ? '' : `, like ${more} other ${more === 1 ? 'marker' : 'markers'} here,`
  // Raised numbers may be powers, and a name with a year may date something; a numbering that starts at 1 is none of these.
  const sure = syntax !== 'author-date' && citations.some(citation => citation.item.key === '1')
  return {message: 'no-list' as const, range, data: {key, others}, ...(sure ? {} : {confidence: 'weak' as const})}
}

/** Sources that are known and hold up nothing, each once: at the first claim that they leave without support. */
function* unusableSources({claims, citations, draft}: Page) {
  const told = new Set<Reference>()
  for (const {item, reference} of citations) {
    if (!reference?.retracted || told.has(reference)) continue
    told.add(reference)
    yield {
      message: 'retracted' as const,
      range: item.range,
      data: {key: quote(item.key)},
      related: [entryPlace(reference)],
    }
  }
  for (const claim of claims) {
    if (claim.checks.resolved.status !== 'fail') continue
    for (const {item, reference} of claim.citations) {
      if (!reference || told.has(reference)) continue
      told.add(reference)
      const common = {range: item.range, claim: claim.id, related: [entryPlace(reference)]}
      const key = quote(item.key)
      if (reference.fictional && !draft.fictional) yield {...common, message: 'fictional' as const, data: {key}}
      else {
        const missing = findMissingParts(reference)
        if (missing.length)
          yield {
            ...common,
            message: 'incomplete' as const,
            data: {key, missing: listWords(missing).replace(' and ', ', no ')},
          }
      }
    }
  }
}

const entryPlace = ({path, range}: Reference): RelatedPlace => ({path, range, note: 'the entry'})

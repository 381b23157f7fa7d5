import {
  type Citation,
  defineRule,
  type MarkerSyntax,
  type Page,
  type Reference,
  type Suggestion,
  sourceFault,
} from '@claimlint/core'
import {entryPlace} from '../shared/cited-sources.ts'
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
    'run-beyond-list': ({key, to, last}: {key: string; to: string; last: number}) =>
      `“${key}” to “${to}” point beyond the reference list, which ends at ${last}. Correct the numbers, or add the entries.`,
    'run-not-in-list': ({key, to}: {key: string; to: string}) =>
      `The reference list has no entries for “${key}” to “${to}”. Add them, or correct the marker.`,
    'no-bibliography': ({key, others}: {key: string; others: string}) =>
      `“${key}”${others} names an entry of a bibliography, and none was found. Put references.yaml beside the pages, or name the file in the config.`,
    'no-list': ({marker, others}: {marker: string; others: string}) =>
      `“${marker}”${others} points to a reference list, and this page has none. Put the list at its end.`,
    'no-footnote': ({key}: {key: string}) =>
      `The footnote “${key}” has no note. Write [^${key}]: and the source on a line of its own.`,
    'empty-footnote': ({key}: {key: string}) => `The footnote “${key}” is empty. Write the source into it.`,
    incomplete: ({key, missing}: {key: string; missing: string}) =>
      `“${key}” leads to an entry that cannot be found again, for it gives no ${missing}. Complete it, or add a DOI, a PubMed number or an address.`,
    'no-source': ({key, entry}: {key: string; entry: string}) =>
      `“${key}” leads to the entry “${entry}”, which names no source. Write out who published what, when and where, or give a DOI, a PubMed number or an address.`,
    'front-page': ({key, url}: {key: string; url: string}) =>
      `“${key}” leads to the front page of a site, ${url}, which shows nothing about this. Give the very page or publication that says it.`,
    private: ({key, url}: {key: string; url: string}) =>
      `“${key}” leads to ${url}, which opens on one machine or network alone. Give an address that readers can open.`,
    shop: ({key, url}: {key: string; url: string}) =>
      `“${key}” leads to a shop, ${url}, and who sells is no source for a medical statement. Cite a publication.`,
    social: ({key, url}: {key: string; url: string}) =>
      `“${key}” leads to a post on social media, ${url}, which nobody has reviewed and anybody can change. Cite the publication that it speaks of.`,
    fictional: ({key}: {key: string}) =>
      `“${key}” leads to a made-up source, and this page is not marked as fictional. Cite a real one.`,
  },
  *check(page) {
    const lost = new Map<MarkerSyntax | 'key', Citation[]>()
    const unknown = new Set<string>()
    const beyond: Citation[] = []
    const told = new Set<Reference>()
    for (const citation of page.citations) {
      const {item, marker, fault, nearest = []} = citation
      const {key, range} = item
      switch (fault) {
        case 'unknown-key':
          if (page.library.references.size === 0 && !page.library.hasBibliography) push(lost, 'key', citation)
          else if (nearest[0] !== undefined) {
            yield {
              message: 'mistyped-key',
              range,
              data: {key: quote(key), nearest: nearest[0]},
              suggestions: nearest.flatMap(near => suggestKey(page, citation, near)),
            }
          } else if (!unknown.has(key)) {
            unknown.add(key)
            yield {message: 'unknown-key', range, data: {key: quote(key)}}
          }
          break
        case 'beyond-list':
          if (marker.syntax === 'author-date') yield {message: 'not-in-list', range, data: {key}, confidence: 'weak'}
          else beyond.push(citation)
          break
        case 'no-list':
          push(lost, marker.syntax, citation)
          break
        case 'no-source': {
          const {raw = ''} = citation.reference!
          if (told.has(citation.reference!)) break
          told.add(citation.reference!)
          const related = [entryPlace(citation.reference!)]
          yield {message: fault, range, data: {key: quote(key), entry: quote(raw, 60)}, related}
          break
        }
        case 'no-footnote':
        case 'empty-footnote':
          yield {message: fault, range, data: {key: quote(key)}}
      }
    }
    yield* beyondList(page, beyond)
    // A page that lost its list is told so once, not at each of its markers.
    for (const [syntax, citations] of lost) yield toldOnce(page, syntax, citations)
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

/** Numbers that the list does not have; those of one marker that follow each other are one slip, and told once. */
function* beyondList({ownReferences}: Page, citations: readonly Citation[]) {
  const end = ownReferences.reduce((highest, {listNumber = 0}) => Math.max(highest, listNumber), 0)
  for (let at = 0; at < citations.length; at++) {
    const {marker, item} = citations[at]!
    const {key} = item
    const isBeyond = Number(key) > end
    let last = item
    for (; at + 1 < citations.length; at++) {
      const next = citations[at + 1]!
      const number = Number(next.item.key)
      if (next.marker !== marker || number !== Number(last.key) + 1 || number > end !== isBeyond) break
      last = next.item
    }
    const range = {start: item.range.start, end: last.range.end}
    if (last !== item) {
      const to = last.key
      yield isBeyond
        ? {message: 'run-beyond-list' as const, range, data: {key, to, last: end}}
        : {message: 'run-not-in-list' as const, range, data: {key, to}}
    } else if (isBeyond) yield {message: 'beyond-list' as const, range, data: {key, last: end}}
    else yield {message: 'not-in-list' as const, range, data: {key}}
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function toldOnce({draft}: Page, syntax: MarkerSyntax | 'key', citations: readonly Citation[]) {
  const {item, marker} = citations[0]!
  const {range} = item
  const more = citations.length - 1
  const others = more === 0 ? '' : `, like ${more} other ${more === 1 ? 'marker' : 'markers'} here,`
  // A draft by itself has no bibliography beside it.
  if (syntax === 'key')
    return {
      message: 'no-bibliography' as const,
      range,
      data: {key: quote(item.key), others},
      confidence: 'weak' as const,
    }
  // Raised numbers may be powers, and a name with a year may date something; a numbering that starts at 1 is neither.
  const sure = syntax !== 'author-date' && citations.some(citation => citation.item.key === '1')
  const words = quote(draft.source.text.slice(marker.range.start, marker.range.end))
  return {
    message: 'no-list' as const,
    range,
    data: {marker: words, others},
    ...(sure ? {} : {confidence: 'weak' as const}),
  }
}

/** Sources that are known and hold up nothing, each once: at the first claim that they leave without support. */
function* unusableSources({claims, draft}: Page) {
  const told = new Set<Reference>()
  for (const claim of claims) {
    if (claim.checks.resolved.status !== 'fail') continue
    for (const {item, reference} of claim.citations) {
      // A retraction is told by a rule of its own.
      if (!reference || reference.retracted || told.has(reference)) continue
      told.add(reference)
      const common = {range: item.range, claim: claim.id, related: [entryPlace(reference)]}
      const key = quote(item.key)
      const bad = sourceFault(reference, draft.fictional)
      if (bad?.code === 'fictional') yield {...common, message: bad.code, data: {key}}
      else if (bad?.code === 'incomplete')
        yield {
          ...common,
          message: bad.code,
          data: {key, missing: bad.missing.join(', no ')},
          // A printed entry may hold more than could be read out of it.
          ...(reference.path === draft.source.path ? {confidence: 'weak' as const} : {}),
        }
      else if (bad && bad.code !== 'retracted')
        yield {
          ...common,
          message: bad.code,
          data: {key, url: quote(bad.url, 60)},
          // A body may publish its own words there.
          ...(bad.code === 'social' ? {confidence: 'weak' as const} : {}),
        }
    }
  }
}

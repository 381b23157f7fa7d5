import {defineRule, isPreprint, type Library, lockedOf, type Reference, titlesAgree} from '@claimlint/core'
import {citedSources, entryPlace, keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'preprint-reference',
  summary: 'A preprint is cited whose reviewed version has been published',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    published: ({key, version}: {key: string; version: string}) =>
      `“${key}” is a preprint, and a journal has published it since as ${version}. Read that version, and cite it: review may have changed the results.`,
    'in-library': ({key, version}: {key: string; version: string}) =>
      `“${key}” is a preprint, and the bibliography holds the published version as “${version}”. Cite that one.`,
  },
  *check(page) {
    for (const {item, reference} of citedSources(page)) {
      const found = findPublished(reference, page.library)
      if (!found) continue
      const data = {key: quote(item.key), version: found.version}
      yield {message: found.message, range: item.range, data, related: [entryPlace(reference)]}
    }
  },
  *checkData({references = []}, library) {
    for (const reference of references) {
      const found = findPublished(reference, library)
      if (found?.message === 'published')
        yield {
          message: 'published',
          range: keyRange(reference),
          data: {key: quote(reference.id), version: found.version},
        }
    }
  },
})

/** The version of record, as the registry names it or the bibliography holds it. */
function findPublished(
  reference: Reference,
  library: Library,
): {readonly message: 'published' | 'in-library'; readonly version: string} | undefined {
  const records = lockedOf(reference, library)
  const version = records.find(({published}) => published)?.published
  const preprint = isPreprint(reference) || records.some(({item}) => item['genre'] === 'preprint')
  if (!preprint) return undefined
  const known = findTwin(reference, library, version)
  if (known) return {message: 'in-library', version: known.id}
  return version
    ? {message: 'published', version: version.startsWith('pmid:') ? `PubMed ${version.slice(5)}` : version}
    : undefined
}

function findTwin(reference: Reference, library: Library, version: string | undefined): Reference | undefined {
  const family = reference.author?.[0]?.family?.toLowerCase()
  for (const other of library.references.values()) {
    if (other === reference || isPreprint(other)) continue
    if (version && (other.doi === version || `pmid:${other.pmid}` === version)) return other
    if (!family || !reference.title || !other.title || !other.containerTitle) continue
    const later = (other.year ?? 0) >= (reference.year ?? 0)
    const alike = reference.title.split(' ').length > 4 && other.title.split(' ').length > 4
    if (
      later &&
      alike &&
      other.author?.[0]?.family?.toLowerCase() === family &&
      titlesAgree(reference.title, other.title)
    )
      return other
  }
  return undefined
}

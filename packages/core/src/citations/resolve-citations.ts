import type {Draft} from '../draft/draft.ts'
import {findHidden} from '../draft/find-hidden.ts'
import type {Marker, MarkerItem} from '../draft/marker.ts'
import type {Library} from '../facts/library.ts'
import {nearestWords} from '../text/nearest-word.ts'
import type {Citation} from './citation.ts'
import {findNamedMarkers} from './find-named-markers.ts'
import {IdentifierIndex, readCitedIdentifier} from './match-identifiers.ts'
import {entryNamesSource} from './names-source.ts'
import {type Footnote, footnoteKey, readFootnotes, readNote} from './read-footnotes.ts'
import type {ReferenceList} from './read-reference-list.ts'
import type {Reference} from './reference.ts'

/** More unknown keys than this mean a missing bibliography, not slips of the pen: no look-alikes are sought for them. */
const MOST_SUGGESTIONS = 50

type Lead = Pick<Citation, 'reference' | 'fault' | 'nearest'>

/**
 * Leads each item of each marker to its reference, or says why it leads nowhere. Markers inside the page's own
 * reference list are part of its entries and cite nothing. An item of a footnote gives one citation for each source that
 * the note names; a note that is a mere remark gives a citation without reference and without fault. A marker that a browser hides is none.
 */
export function resolveCitations(draft: Draft, list: ReferenceList, library: Library): Citation[] {
  const resolver = new Resolver(draft, list, library)
  const citations: Citation[] = []
  const blocks = [...list.blocks].sort((a, b) => a.range.start - b.range.start)
  let block = 0
  const hidden = findHidden(draft.tree, draft.source)
  let hiding = 0
  for (const marker of allMarkers(draft)) {
    while (hidden[hiding] && hidden[hiding]!.end <= marker.range.start) hiding++
    // A reader who cannot see a marker cannot follow it.
    if (hidden[hiding] && hidden[hiding]!.start <= marker.range.start) continue
    while (blocks[block] && blocks[block]!.range.end <= marker.range.start) block++
    const listed = blocks[block]
    if (listed && listed.range.start <= marker.range.start) continue
    for (const item of marker.items) {
      for (const lead of resolver.resolve(marker, item)) citations.push({marker, item, ...lead})
    }
  }
  return citations
}

function allMarkers(draft: Draft): readonly Marker[] {
  const named = findNamedMarkers(draft)
  if (named.length === 0) return draft.markers
  return [...draft.markers, ...named].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

class Resolver {
  readonly #draft: Draft
  readonly #library: Library
  readonly #own: readonly Reference[]
  readonly #identifiers: IdentifierIndex
  readonly #nearest = new Map<string, readonly string[]>()
  #numbers: Map<number, Reference[]> | undefined
  #footnotes: ReadonlyMap<string, Footnote> | undefined
  #names: Map<string, Reference> | undefined

  constructor(draft: Draft, list: ReferenceList, library: Library) {
    this.#draft = draft
    this.#library = library
    this.#own = list.references
    this.#identifiers = new IdentifierIndex(list.references, library)
  }

  resolve(marker: Marker, item: MarkerItem): Lead[] {
    if (marker.syntax === 'footnote') return this.#footnote(item)
    if (marker.syntax === 'inline-note') {
      const reference = readNote(item.key, 'note', {path: this.#draft.source.path, range: item.range})
      return [reference ? {reference} : {}]
    }
    if (marker.syntax === 'bracket' || marker.syntax === 'superscript') return [this.#numbered(marker, item)]
    if (marker.syntax === 'author-date') return [this.#authorDate(item)]
    const identifier = readCitedIdentifier(item.key)
    if (identifier) {
      const known = this.#library.references.get(item.key) ?? this.#identifiers.find(identifier)
      const {path} = this.#draft.source
      return [{reference: known ?? {id: item.key, [identifier.field]: identifier.value, path, range: item.range}}]
    }
    return [this.#key(item.key)]
  }

  #key(key: string): Lead {
    const reference = this.#library.references.get(key)
    if (reference) return {reference}
    let nearest = this.#nearest.get(key)
    if (!nearest) {
      nearest = this.#nearest.size < MOST_SUGGESTIONS ? nearestWords(key, this.#library.references.keys(), 3) : []
      this.#nearest.set(key, nearest)
    }
    return {fault: 'unknown-key', ...(nearest.length ? {nearest} : {})}
  }

  #numbered(marker: Marker, item: MarkerItem): Lead {
    if (this.#own.length === 0) return {fault: 'no-list'}
    if (!this.#numbers) {
      this.#numbers = new Map()
      for (const reference of this.#own) {
        const same = this.#numbers.get(reference.listNumber!)
        if (same) same.push(reference)
        else this.#numbers.set(reference.listNumber!, [reference])
      }
    }
    const same = this.#numbers.get(Number(item.key)) ?? []
    // On a page with a list for each part, a number means the next list below it.
    const reference = same.find(entry => entry.range.start > marker.range.start) ?? same.at(-1)
    if (!reference) return {fault: 'beyond-list'}
    return entryNamesSource(reference) ? {reference} : {reference, fault: 'no-source'}
  }

  #footnote(item: MarkerItem): Lead[] {
    this.#footnotes ??= readFootnotes(this.#draft)
    const note = this.#footnotes.get(footnoteKey(item.key))
    if (!note) return [{fault: 'no-footnote'}]
    if (!note.text) return [{fault: 'empty-footnote'}]
    const inner = this.#markersIn(note)
    if (inner.length) return inner
    return [note.reference ? {reference: note.reference} : {}]
  }

  /** The markers that a note holds lead on; a note that cites a note is followed no further. */
  #markersIn(note: Footnote): Lead[] {
    const {markers} = this.#draft
    let low = 0
    let high = markers.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (markers[middle]!.range.start < note.range.start) low = middle + 1
      else high = middle
    }
    const leads: Lead[] = []
    for (; low < markers.length && markers[low]!.range.end <= note.range.end; low++) {
      const marker = markers[low]!
      // A link inside words that read like an entry belongs to that entry.
      if (marker.syntax === 'footnote' || (marker.syntax === 'link' && note.reference?.title)) continue
      for (const item of marker.items) leads.push(...this.resolve(marker, item))
    }
    return leads
  }

  /** “(Smith et al., 2020)”: the first author's family name, or the body's name, and the year. */
  #authorDate(item: MarkerItem): Lead {
    if (!this.#names) {
      this.#names = new Map()
      for (const reference of [...this.#own, ...this.#library.references.values()]) {
        const first = reference.author?.[0]
        const name = first?.family ?? first?.literal
        const key = name && reference.year ? `${name.toLowerCase()} ${reference.year}` : undefined
        if (key && !this.#names.has(key)) this.#names.set(key, reference)
      }
    }
    const match = /^(.*?)(?:\s(?:et al\b|and\b|&)|,|\s(?=\d))[^\d]*(\d{4})/.exec(item.key)
    const reference = match ? this.#names.get(`${match[1]!.trim().toLowerCase()} ${match[2]}`) : undefined
    if (reference) return {reference}
    return {fault: this.#own.length ? 'beyond-list' : 'no-list'}
  }
}

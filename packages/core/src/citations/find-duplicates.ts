import {contentWords} from './content-words.ts'
import {isPreprint} from './is-preprint.ts'
import type {Reference} from './reference.ts'

/** An entry of a work that an earlier entry holds already. */
export interface Duplicate {
  readonly reference: Reference
  readonly first: Reference
  /** What both share: an identifier in words, or title, author and year. */
  readonly shared: string
}

const NOTICE = /^\W*(?:correction|corrigendum|erratum|retraction|expression of concern|reply|response|comment)\b/i

/** Entries that are one work: by an identifier, else by title, first author and year. Later ones are told, each once. */
export function findDuplicates(references: Iterable<Reference>): Duplicate[] {
  const first = new Map<string, Reference>()
  const found: Duplicate[] = []
  for (const reference of references) {
    const marks = marksOf(reference)
    const twin = marks.map(({key, shared}) => ({other: first.get(key), shared})).find(({other}) => other)
    if (twin?.other) found.push({reference, first: twin.other, shared: twin.shared})
    for (const {key} of marks) if (!first.has(key)) first.set(key, reference)
  }
  return found
}

function marksOf(reference: Reference): {key: string; shared: string}[] {
  const {doi, pmid, pmcid, title, year, author, type, raw} = reference
  const marks: {key: string; shared: string}[] = []
  if (doi) marks.push({key: `doi:${doi.toLowerCase()}`, shared: `the DOI ${doi}`})
  if (pmid) marks.push({key: `pmid:${pmid}`, shared: `the PubMed number ${pmid}`})
  if (pmcid) marks.push({key: `pmcid:${pmcid.toUpperCase().replace(/\.\d+$/, '')}`, shared: `the number ${pmcid}`})
  // The parts of a printed line are no proof; a preprint and its article, a work and its notice are two.
  if (raw !== undefined || !title || !year || NOTICE.test(title) || type === 'chapter') return marks
  const words = contentWords(title)
  const name = author?.[0]?.family ?? author?.[0]?.literal
  if (words.size < 4 || !name) return marks
  const kind = isPreprint(reference) ? 'preprint' : (reference.containerTitle ?? '')
  marks.push({
    key: `title:${[...words].sort().join(' ')}|${year}|${name.toLowerCase()}|${kind.toLowerCase()}`,
    shared: 'title, first author and year',
  })
  return marks
}

import {contentWords, shareIn} from './content-words.ts'
import {parseIdentifier} from './identifiers.ts'
import type {LockedRecord} from './lock.ts'
import type {Reference} from './reference.ts'

/** A field in which an entry and the registry's record of its identifier speak of two works. */
export interface RecordDifference {
  readonly field: 'title' | 'author' | 'year' | 'identifier'
  /** What the entry says, and what the registry says. */
  readonly here: string
  readonly there: string
}

/** Titles are shortened, and subtitles left out; of two works of one field, fewer words than this agree. */
const LEAST_SHARE = 0.6
const LABEL = /^\W*(?:retracted(?: article)?|withdrawn(?: article)?|retraction(?: notice)?)\s*[:.\]–—]\s*/i

/**
 * Holds an entry against what a registry says of its identifier. A printed entry is compared by its words alone, since
 * its parts are read out of a line.
 */
export function compareRecord(
  reference: Reference,
  {item, from}: Pick<LockedRecord, 'item' | 'from'>,
): RecordDifference[] {
  const differences: RecordDifference[] = []
  const title = typeof item['title'] === 'string' ? item['title'].replace(LABEL, '') : ''
  // PubMed prints a translation of a foreign title in square brackets.
  const comparable = title !== '' && !title.startsWith('[')
  if (reference.raw !== undefined) {
    const printed = contentWords(reference.raw)
    const shares = [title, title.split(/[:?–—]\s/, 1)[0]!].map(contentWords).filter(words => words.size > 2)
    if (comparable && shares.length > 0 && shares.every(words => shareIn(words, printed) < LEAST_SHARE))
      differences.push({field: 'title', here: reference.title ?? reference.raw, there: title})
    return differences
  }
  if (comparable && reference.title && !titlesAgree(reference.title.replace(LABEL, ''), title))
    differences.push({field: 'title', here: reference.title, there: title})
  const [families, own] = [familiesOf(item), reference.author?.[0]?.family]
  if (own && families.length > 0 && !families.some(family => sameFamily(own, family)))
    differences.push({field: 'author', here: own, there: families[0]!})
  const year = yearOf(item)
  // An article appears online in one year and in print in the next.
  if (reference.year && year && Math.abs(reference.year - year) > 1)
    differences.push({field: 'year', here: String(reference.year), there: String(year)})
  const doi = from === 'pubmed' && typeof item['DOI'] === 'string' ? parseIdentifier('doi', item['DOI']) : undefined
  if (doi && reference.doi && doi !== reference.doi)
    differences.push({field: 'identifier', here: reference.doi, there: doi})
  return differences
}

/** Whether two titles can be of one work. */
export function titlesAgree(one: string, other: string): boolean {
  const [a, b] = [contentWords(one), contentWords(other)]
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  // A title in signs that have no words here tells nothing.
  if (few.size === 0) return true
  return shareIn(few, many) >= LEAST_SHARE
}

function familiesOf(item: LockedRecord['item']): string[] {
  const author = Array.isArray(item['author']) ? (item['author'] as readonly unknown[]) : []
  return author.flatMap(one => {
    const family = (one as {family?: unknown} | null)?.family
    return typeof family === 'string' ? [family] : []
  })
}

/** Particles stand before the name in one list and apart in another: “van Dam”, “Dam”. */
function sameFamily(one: string, other: string): boolean {
  const [a, b] = [one, other].map(name =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase(),
  ) as [string, string]
  return a === '' || b === '' || a.endsWith(b) || b.endsWith(a)
}

export function yearOf(item: LockedRecord['item']): number | undefined {
  const parts = (item['issued'] as {'date-parts'?: readonly (readonly unknown[])[]} | undefined)?.['date-parts']?.[0]
  const year = Number(parts?.[0])
  return Number.isInteger(year) && year > 1000 ? year : undefined
}

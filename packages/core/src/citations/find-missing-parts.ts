import {frontPageSite} from './front-page-site.ts'
import type {Reference} from './reference.ts'

const ONLINE = new Set(['webpage', 'post', 'post-weblog', 'software', 'dataset', 'broadcast'])
const IN_JOURNAL = new Set(['article-journal', 'article-magazine', 'article-newspaper', 'review', 'review-book'])
const IN_BOOK = new Set(['chapter', 'paper-conference', 'entry', 'entry-dictionary', 'entry-encyclopedia'])
const ISSUED = new Set(['book', 'report', 'thesis', 'standard', 'pamphlet', 'manuscript'])

/**
 * The parts without which a reader cannot find a reference; none when it has an identifier or address. The front page
 * of a site alone, without a title to look for there, shows nothing. Else it takes a title or author, a year, and what
 * its type is found by: the journal, the book around it, who issued it, an address.
 */
export function findMissingParts(reference: Reference): string[] {
  const {doi, pmid, pmcid, nbk, isbn, url} = reference
  if (doi || pmid || pmcid || nbk || isbn) return []
  const site = url && !reference.title ? frontPageSite(url) : undefined
  if (site) return [`page of ${site} beyond its front page`]
  if (url) return []
  const missing: string[] = []
  if (!reference.title && !reference.author?.length) missing.push('title')
  if (!reference.year) missing.push('year')
  const place = missingPlace(reference)
  return place ? [...missing, place] : missing
}

function missingPlace({raw, containerTitle, publisher, author, ...rest}: Reference): string | undefined {
  // Of a printed line the type is a guess.
  const type = raw === undefined ? (rest.type ?? '') : ''
  // A report is issued by the body that wrote it, so its author tells where to ask.
  const issued = publisher || author?.some(name => name.literal)
  if (ONLINE.has(type)) return 'address'
  if (IN_JOURNAL.has(type)) return containerTitle ? undefined : 'journal'
  if (IN_BOOK.has(type)) return containerTitle ? undefined : 'book or meeting that it stands in'
  if (ISSUED.has(type)) return issued || containerTitle ? undefined : 'publisher'
  return issued || containerTitle ? undefined : 'journal, publisher or address'
}

import type {Reference} from './reference.ts'

/**
 * The parts without which a reader cannot find a reference; none when it has an identifier or address, or a title or
 * author, a year, and the journal, book or body that issued it.
 */
export function findMissingParts(reference: Reference): string[] {
  const {doi, pmid, pmcid, nbk, isbn, url} = reference
  if (doi || pmid || pmcid || nbk || isbn || url) return []
  const missing: string[] = []
  if (!reference.title && !reference.author?.length) missing.push('title')
  if (!reference.year) missing.push('year')
  // A report is issued by the body that wrote it, so its author tells where to ask.
  const issued = reference.containerTitle || reference.publisher || reference.author?.some(name => name.literal)
  if (!issued) missing.push('journal, publisher or address')
  return missing
}

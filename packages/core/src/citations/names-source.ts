import {readsLikeReference} from './find-list-blocks.ts'
import {identifyText} from './identify-text.ts'
import type {Reference} from './reference.ts'

/** “Mailed survey of members, 2021” names what was looked at; a remark does not. */
const SOURCE_WORDS =
  /\b(?:audit|survey|report|registry|register|guidelines?|leaflet|label|datasheet|statement|census|statistics|trial|study|studies|review|meta-analysis|cohort|records|data|bulletin|handbook|textbook|personal communication|unpublished)\b/i
// “Office for Thumb Safety. Warm packs, 2021.”: a body's name and a title.
const ISSUED = /^(?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on)(?:\s(?:\p{Lu}[\p{L}'’-]+|of|for|the|and|on)){1,9}\.\s\p{L}/u
const YEAR = /\b(?:19|20)\d\d\b/

/** Whether the words of a note name a source, rather than remark on something. */
export function namesSource(words: string, source: string): boolean {
  const {doi, pmid, pmcid, nbk, isbn, url} = identifyText(source)
  if (doi || pmid || pmcid || nbk || isbn || url) return true
  return (YEAR.test(words) && (SOURCE_WORDS.test(words) || ISSUED.test(words))) || readsLikeReference(words)
}

/** Names of bodies and products have capitals behind their first word, or are all capitals: “NHS”, “Office for Thumbs”. */
const NAME =
  /\b(?!TODO\b|TB[ACD]\b|FIXME\b|XX+\b|N\/?A\b|DIY\b)\p{Lu}{2,}\b|\p{L}\S*\s(?:.*\s)?\p{Lu}\p{Ll}.*\s\p{Lu}\p{Ll}/u

/**
 * Whether an entry of a page's own list names any source at all. Wider than the words of a note, for such a list holds
 * little else: a name with a year or a journal, a title in a journal, or the name of a body does.
 */
export function entryNamesSource(reference: Reference): boolean {
  const {raw = '', doi, pmid, pmcid, nbk, isbn, url, author, year, title, containerTitle} = reference
  if (doi || pmid || pmcid || nbk || isbn || url) return true
  if (year && (author?.length || containerTitle || raw.split(' ').length > FEWEST_WORDS)) return true
  if (author?.length && title && containerTitle) return NAME.test(raw) || raw.split(' ').length > FEWEST_WORDS
  return namesSource(raw, raw) || NAME.test(raw) || ISSUED_KIND.test(raw)
}

/** “Medicines label, alendronate 70 mg”: what was issued, and on what. */
const ISSUED_KIND =
  /^(?!(?:an?|any|ask|many|most|my|our|see|several|some|such|the|these|this|various|your)\b)(?=.*\b(?:labels?|leaflet|data ?sheet|guidelines?|handbook|textbook|registry|census|report|(?:prescribing|product) information)\b)(?:\S+\s+){3}\S/iu

/** A dated line of so few words tells no more than when. */
const FEWEST_WORDS = 3

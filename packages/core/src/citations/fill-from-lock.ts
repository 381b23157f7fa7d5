import type {Library} from '../facts/library.ts'
import {yearOf} from './compare-record.ts'
import type {Name, Reference} from './reference.ts'
import {lockedOf} from './standing.ts'

const TEXTS = [
  ['type', 'type'],
  ['genre', 'genre'],
  ['title', 'title'],
  ['container-title', 'containerTitle'],
  ['publisher', 'publisher'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'page'],
  ['number', 'number'],
  ['DOI', 'doi'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
] as const

/**
 * A source that a page cites by nothing but an identifier, `[@pmid:123]`, with what the lock file knows of it. What the
 * reference has itself stays.
 */
export function fillFromLock(reference: Reference, records: Pick<Library, 'lock'>): Reference {
  if (reference.title !== undefined || reference.raw !== undefined) return reference
  const [record] = lockedOf(reference, records)
  if (!record) return reference
  const {item} = record
  const texts = TEXTS.flatMap(([key, field]) => (typeof item[key] === 'string' ? [[field, item[key]] as const] : []))
  const author = (Array.isArray(item['author']) ? item['author'] : []).flatMap(readName)
  const year = yearOf(item)
  return {
    ...Object.fromEntries(texts),
    ...(author.length > 0 ? {author} : {}),
    ...(year ? {year} : {}),
    ...reference,
  }
}

function readName(written: unknown): Name[] {
  if (typeof written !== 'object' || written === null) return []
  const {family, given, literal} = written as Readonly<Record<string, unknown>>
  const name = Object.entries({family, given, literal}).filter(([, text]) => typeof text === 'string')
  return name.length > 0 ? [Object.fromEntries(name) as Name] : []
}

import {createRequire} from 'node:module'
import type {CslName} from '../csl-entry.ts'

// The module build of citation-js asks for a JSON import that Node 20 refuses; its CommonJS build loads everywhere.
const require = createRequire(import.meta.url)

/** The fields that every reader gives, in one form, so that two readers can be compared. */
export interface PlainReference {
  readonly key?: string | undefined
  readonly type?: string | undefined
  readonly title?: string | undefined
  readonly authors: readonly string[]
  readonly editors: readonly string[]
  readonly container?: string | undefined
  readonly publisher?: string | undefined
  readonly date?: string | undefined
  readonly volume?: string | undefined
  readonly issue?: string | undefined
  readonly page?: string | undefined
  readonly doi?: string | undefined
  readonly pmid?: string | undefined
  readonly pmcid?: string | undefined
  readonly isbn?: string | undefined
  readonly issn?: string | undefined
}

// biome-ignore lint/suspicious/noExplicitAny: foreign readers give untyped values
type Foreign = any

/** BibTeX and RIS as citation-js reads them: CSL-JSON. */
export function readWithCitationJs(text: string, format: 'bibtex' | 'ris'): PlainReference[] {
  const {plugins} = require('@citation-js/core') as Foreign
  require('@citation-js/plugin-bibtex')
  require('@citation-js/plugin-ris')
  const forceType = format === 'bibtex' ? '@biblatex/text' : '@ris/file'
  return plugins.input.chain(text, {generateGraph: false, forceType}).map(plainCsl)
}

/** MEDLINE as RefLib reads it. */
export async function readWithRefLib(path: string): Promise<PlainReference[]> {
  const {readFile} = await import('@iebh/reflib')
  const references: Foreign[] = await readFile(path)
  return references.map(one => ({
    title: one.title ?? one.medlineTitleBook,
    authors: one.medlineAuthorsFull ?? [],
    editors: [],
    container: one.medlineJournalFull,
    date: one.date,
    volume: one.volume,
    issue: one.number,
    page: one.pages,
    doi: one.medlineArticleID?.replace(/ \[doi\]$/, ''),
    pmid: one.medlinePMID,
    pmcid: one.medlinePubMedCentralID,
    isbn: one.isbn?.replace(/ \(.*/, ''),
    issn: one.medlineISSN?.replace(/ \(.*/, ''),
  }))
}

/** CSL in the form that is compared: our own readings and citation-js's alike. */
export function plainCsl(item: Foreign): PlainReference {
  return {
    key: item.id,
    type: item.type,
    title: item.title?.replace(/<\/?(?:i|b|span)[^>]*>/g, ''),
    authors: (item.author ?? []).map(tellName),
    editors: (item.editor ?? []).map(tellName),
    container: item['container-title'],
    publisher: item.publisher,
    date: item.issued?.['date-parts']?.map((part: number[]) => part.join('-')).join('/'),
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    doi: item.DOI,
    pmid: item.PMID,
    pmcid: item.PMCID,
    isbn: item.ISBN,
    issn: [item.ISSN].flat().join(', ') || undefined,
  }
}

const tellName = (name: CslName): string =>
  [[name['non-dropping-particle'], name.family ?? name.literal].filter(Boolean).join(' '), name.given, name.suffix]
    .filter(Boolean)
    .join(', ')

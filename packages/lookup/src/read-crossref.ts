import {type NoticeNature, parseIdentifier, type RegistryRecord} from '@claimlint/core'
import {dateParts, filled, listOf, mapOf, plainText} from './registry-text.ts'

/** Crossref's types in CSL's words; what is not named here is a document. */
const TYPES: Readonly<Record<string, string>> = {
  'journal-article': 'article-journal',
  'posted-content': 'article',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'reference-entry': 'entry-encyclopedia',
  book: 'book',
  monograph: 'book',
  'edited-book': 'book',
  'reference-book': 'book',
  report: 'report',
  'report-component': 'report',
  'peer-review': 'review',
  dissertation: 'thesis',
  dataset: 'dataset',
  standard: 'standard',
  journal: 'periodical',
}

/** The types of Crossref's updates in our words. */
const NATURES: Readonly<Record<string, NoticeNature>> = {
  retraction: 'retraction',
  partial_retraction: 'retraction',
  withdrawal: 'retraction',
  removal: 'retraction',
  correction: 'correction',
  corrigendum: 'correction',
  erratum: 'correction',
  expression_of_concern: 'expression-of-concern',
}

const MOST_NAMES = 200

/** Reads Crossref's answer about one DOI; `undefined` when it is none, or speaks of another work. */
export function readCrossref(json: unknown, doi: string): RegistryRecord | undefined {
  const message = mapOf(mapOf(json)['message'])
  const told = plainText(message['DOI'])
  if (told === undefined || parseIdentifier('doi', told) !== doi) return undefined
  const title = titleOf(message)
  if (!title) return undefined
  const published = relatedDoi(message, 'is-preprint-of')
  const notices = noticesOf(message)
  const preprint = message['type'] === 'posted-content'
  return {
    identifier: `doi:${doi}`,
    from: 'crossref',
    item: filled({
      type: TYPES[String(message['type'])] ?? 'document',
      genre: preprint ? (plainText(message['subtype']) ?? 'preprint') : undefined,
      title,
      author: namesOf(message['author']),
      editor: namesOf(message['editor']),
      'container-title': plainText(listOf(message['container-title'])[0]),
      publisher: plainText(message['publisher']),
      issued: dateParts(listOf(listOf(mapOf(message['issued'])['date-parts'])[0])),
      volume: plainText(message['volume']),
      issue: plainText(message['issue']),
      page: plainText(message['page']),
      number: plainText(message['article-number']),
      DOI: doi,
      ISSN: listOf(message['ISSN']).flatMap(issn => plainText(issn) ?? []),
      ISBN: plainText(listOf(message['ISBN'])[0]),
    }),
    ...(notices.length > 0 ? {notices} : {}),
    ...(published ? {published} : {}),
  }
}

/** Title and subtitle stand apart at Crossref, and as one everywhere else. */
function titleOf(message: Readonly<Record<string, unknown>>): string | undefined {
  const title = plainText(listOf(message['title'])[0])
  const subtitle = plainText(listOf(message['subtitle'])[0])
  return title && subtitle && !title.toLowerCase().includes(subtitle.toLowerCase()) ? `${title}: ${subtitle}` : title
}

function namesOf(value: unknown): Record<string, unknown>[] {
  return listOf(value)
    .slice(0, MOST_NAMES)
    .map(one => {
      const {family, given, name, suffix} = mapOf(one)
      return family
        ? filled({family: plainText(family), given: plainText(given), suffix: plainText(suffix)})
        : filled({literal: plainText(name)})
    })
    .filter(name => Object.keys(name).length > 0)
}

function relatedDoi(message: Readonly<Record<string, unknown>>, relation: string): string | undefined {
  for (const one of listOf(mapOf(message['relation'])[relation])) {
    const {id, 'id-type': type} = mapOf(one)
    const doi = type === 'doi' ? parseIdentifier('doi', plainText(id) ?? '') : undefined
    if (doi) return doi
  }
  return undefined
}

/** What later notices say of this work; a work that is itself a notice says so in `update-to`, which is not asked here. */
function noticesOf(message: Readonly<Record<string, unknown>>): NonNullable<RegistryRecord['notices']>[number][] {
  return listOf(message['updated-by']).flatMap(one => {
    const {DOI, type, updated} = mapOf(one)
    const nature = NATURES[String(type).replaceAll('-', '_').toLowerCase()]
    if (!nature) return []
    const [year, month, day] = dateParts(listOf(listOf(mapOf(updated)['date-parts'])[0]))?.['date-parts'][0] ?? []
    const two = (part: number): string => String(part).padStart(2, '0')
    const date = year && month && day ? `${year}-${two(month)}-${two(day)}` : undefined
    const notice = parseIdentifier('doi', plainText(DOI) ?? '')
    return [{nature, ...(date ? {date} : {}), ...(notice ? {notice} : {})}]
  })
}

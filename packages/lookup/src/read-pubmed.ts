import {MONTH_LETTERS, type NoticeNature, parseIdentifier, type RegistryRecord} from '@claimlint/core'
import {dateParts, filled, listOf, mapOf, plainText} from './registry-text.ts'

/** How PubMed names what was published about an article. */
const NATURES: Readonly<Record<string, NoticeNature>> = {
  'retraction in': 'retraction',
  'partial retraction in': 'retraction',
  'erratum in': 'correction',
  'corrected and republished in': 'correction',
  'expression of concern in': 'expression-of-concern',
}

const MOST_NAMES = 200

/** Reads what PubMed's esummary says of some numbers; a number that it does not know is left out. */
export function readPubmed(json: unknown, pmids: readonly string[]): RegistryRecord[] {
  const result = mapOf(mapOf(json)['result'])
  return pmids.flatMap(pmid => readSummary(mapOf(result[pmid]), pmid) ?? [])
}

function readSummary(summary: Readonly<Record<string, unknown>>, pmid: string): RegistryRecord | undefined {
  // An unknown number comes back with an `error`; an article without its own number is another one.
  if (summary['error'] !== undefined || plainText(summary['uid']) !== pmid) return undefined
  const title = plainText(summary['title'])?.replace(/(?<!\.)\.$/, '')
  if (!title) return undefined
  const ids = new Map(
    listOf(summary['articleids']).map(one => {
      const {idtype, value} = mapOf(one)
      return [plainText(idtype)?.toLowerCase(), plainText(value)] as const
    }),
  )
  const kinds = listOf(summary['pubtype']).map(kind => plainText(kind)?.toLowerCase())
  const told = noticesOf(summary)
  const retracted = kinds.includes('retracted publication') && !told.some(({nature}) => nature === 'retraction')
  const notices = retracted ? [...told, {nature: 'retraction' as const}] : told
  const preprint = kinds.includes('preprint')
  const update = preprint
    ? listOf(summary['references']).find(one => /^update in$/i.test(plainText(mapOf(one)['reftype']) ?? ''))
    : undefined
  const published = update === undefined ? undefined : publishedIn(mapOf(update))
  return {
    identifier: `pmid:${pmid}`,
    from: 'pubmed',
    item: filled({
      type: preprint ? 'article' : 'article-journal',
      genre: preprint ? 'preprint' : undefined,
      title,
      author: namesOf(summary['authors']),
      'container-title': plainText(summary['fulljournalname']) ?? plainText(summary['source']),
      issued: issuedOf(plainText(summary['pubdate'])),
      volume: plainText(summary['volume']),
      issue: plainText(summary['issue']),
      page: plainText(summary['pages']),
      DOI: parseIdentifier('doi', ids.get('doi') ?? ''),
      PMID: pmid,
      PMCID: parseIdentifier('pmcid', ids.get('pmc') ?? ''),
      ISSN: plainText(summary['issn']) ?? plainText(summary['essn']),
    }),
    ...(notices.length > 0 ? {notices} : {}),
    ...(published ? {published} : {}),
  }
}

/** “Lee AB” is a person, written family name first; a group keeps its name. */
function namesOf(value: unknown): Record<string, unknown>[] {
  return listOf(value)
    .slice(0, MOST_NAMES)
    .flatMap(one => {
      const {name, authtype} = mapOf(one)
      const words = plainText(name)
      if (!words) return []
      const person = /^author$/i.test(String(authtype))
        ? /^(.+)\s(\p{Lu}{1,4})(?:\s(Jr|Sr|\d\w\w))?$/u.exec(words)
        : undefined
      return [
        person
          ? filled({family: person[1], given: [...person[2]!].map(sign => `${sign}.`).join(' '), suffix: person[3]})
          : {literal: words},
      ]
    })
}

/** “2019 Mar 4”, “2019 Mar-Apr”, “2019 Spring”, “2019”. */
function issuedOf(written: string | undefined): ReturnType<typeof dateParts> {
  const parts = /^(\d{4})(?:\s([A-Za-z]{3})[a-z]*(?:\s(\d{1,2})$)?)?/.exec(written ?? '')
  if (!parts) return undefined
  const month = MONTH_LETTERS.indexOf(parts[2]?.toLowerCase() ?? '') + 1
  return dateParts([parts[1], ...(month > 0 ? [month, ...(parts[3] ? [parts[3]] : [])] : [])])
}

function noticesOf(summary: Readonly<Record<string, unknown>>): NonNullable<RegistryRecord['notices']>[number][] {
  return listOf(summary['references']).flatMap(one => {
    const {reftype, pmid} = mapOf(one)
    const nature = NATURES[plainText(reftype)?.toLowerCase() ?? '']
    const notice = parseIdentifier('pmid', plainText(pmid) ?? '')
    return nature ? [{nature, ...(notice ? {notice: `pmid:${notice}`} : {})}] : []
  })
}

const publishedIn = (update: Readonly<Record<string, unknown>>): string | undefined => {
  const pmid = parseIdentifier('pmid', plainText(update['pmid']) ?? '')
  return pmid && `pmid:${pmid}`
}

import {defineRule, type Reference} from '@claimlint/core'
import {citedSources, entryPlace, keyRange} from '../shared/cited-sources.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'incomplete-reference',
  summary: 'An entry of a bibliography lacks a field that its type needs, or has one that cannot be right',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    missing: ({key, type, fields}: {key: string; type: string; fields: string}) =>
      `“${key}” gives no ${fields}, which ${type} needs. Complete the entry from the source itself.`,
    future: ({key, year}: {key: string; year: number}) =>
      `“${key}” is dated ${year}, which has not come yet. Correct the year from the source itself.`,
    'et-al': ({key}: {key: string}) =>
      `“${key}” has “et al.” among its authors. Name the authors, and let the list of references shorten them.`,
    database: ({key, container}: {key: string; container: string}) =>
      `“${key}” gives “${container}” for its journal, and that is a database. Write the journal that published it.`,
  },
  *check(page) {
    const today = Number(page.today.slice(0, 4))
    for (const {item, reference} of citedSources(page)) {
      const year = futureYear(reference, today)
      if (year === undefined) continue
      const data = {key: quote(item.key), year}
      yield {message: 'future', range: item.range, data, related: [entryPlace(reference)]}
    }
  },
  *checkData({references = []}) {
    for (const reference of references) {
      const range = keyRange(reference)
      const key = quote(reference.id)
      const fields = missingFields(reference)
      if (fields.length > 0) {
        const type = `${/^[aeiou]/.test(reference.type!) ? 'an' : 'a'} ${reference.type!.replaceAll('-', ' ')}`
        yield {message: 'missing', range, data: {key, type, fields: fields.join(' and no ')}}
      }
      if (reference.author?.some(({family = '', literal = ''}) => /\bet al\b/i.test(`${family} ${literal}`)))
        yield {message: 'et-al', range, data: {key}}
      const {containerTitle = ''} = reference
      if (DATABASE.test(containerTitle)) yield {message: 'database', range, data: {key, container: containerTitle}}
    }
  },
})

/** Printed words may hold another year in a title, “Vision 2050”: an entry with a year that has come is dated by that. */
function futureYear({year, raw}: Reference, today: number): number | undefined {
  if (year === undefined || year <= today) return undefined
  const years = raw?.match(/\b(?:19|20)\d\d\b/g) ?? []
  return years.some(other => Number(other) <= today) ? undefined : year
}

const DATABASE =
  /^(?:pubmed(?: central)?|medline|embase|google scholar|scopus|web of science|sciencedirect|researchgate|europe pmc)$/i

type Field = 'title' | 'journal' | 'book' | 'publisher' | 'year' | 'address'

/** What each type of CSL cannot do without, whatever identifier the entry has; authors may be unknown. */
const NEEDED: Readonly<Record<string, readonly Field[]>> = {
  'article-journal': ['title', 'journal', 'year'],
  'article-magazine': ['title', 'journal', 'year'],
  'article-newspaper': ['title', 'journal', 'year'],
  book: ['title', 'publisher', 'year'],
  chapter: ['title', 'book', 'year'],
  'paper-conference': ['title', 'book', 'year'],
  report: ['title', 'publisher', 'year'],
  thesis: ['title', 'publisher', 'year'],
  webpage: ['title', 'address'],
  post: ['title', 'address'],
  'post-weblog': ['title', 'address'],
}

function missingFields({type = '', title, containerTitle, publisher, author, year, url, doi, nbk}: Reference): Field[] {
  const issued = publisher || author?.some(({literal}) => literal)
  const given: Readonly<Record<Field, unknown>> = {
    title,
    journal: containerTitle,
    book: containerTitle,
    publisher: issued || containerTitle,
    year,
    address: url || doi || nbk,
  }
  return (NEEDED[type] ?? []).filter(field => !given[field])
}

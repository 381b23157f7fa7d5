import type {DataNode, Range} from '@claimlint/core'
import {CslEntry} from '../csl-entry.ts'
import {type CslDate, monthOf, parseDate} from '../parse-date.ts'
import {readNote} from '../read-note.ts'
import type {BibEntry, BibField} from './bib-entry.ts'
import {decodeLatex, decodeVerbatim} from './decode-latex.ts'
import {CSL_TYPES, DATES, NAMES, TEXTS, THESES} from './entry-types.ts'
import {parseNames} from './parse-names.ts'

/** Journals number their issues; elsewhere the number is the work's own, or its place in a series. */
const NUMBERED_ISSUES = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'paper-conference',
  'periodical',
  'review',
])
const IN_SERIES = new Set(['book', 'chapter'])

/** A BibTeX or BibLaTeX entry in CSL's shape. */
export function entryToCsl(entry: BibEntry): DataNode {
  const {fields, type, key, keyRange} = entry
  const csl = new CslEntry()
  const text = (name: string): string | undefined => decoded(fields.get(name))
  const set = (to: string, ...names: string[]): void => {
    for (const name of names) {
      const field = fields.get(name)
      if (field) csl.set(to, decodeLatex(field.value), field.range)
    }
  }
  csl.set('id', key, keyRange)
  const kind = cslType(type, text('entrysubtype'))
  csl.set('type', kind, {start: entry.range.start, end: entry.range.start + type.length + 1})
  const genre = text('type') ?? THESES[type]
  if (genre) csl.set('genre', GENRES[genre.toLowerCase()] ?? genre, fields.get('type')?.range ?? keyRange)
  setTitle(csl, 'title', fields, 'title', 'subtitle')
  if (kind === 'article-journal' || !fields.has('booktitle')) {
    setTitle(csl, 'container-title', fields, fields.has('journaltitle') ? 'journaltitle' : 'journal', 'journalsubtitle')
  }
  setTitle(csl, 'container-title', fields, 'booktitle', 'booksubtitle')
  set('container-title', 'maintitle', 'organization')
  for (const [to, ...names] of TEXTS) set(to, ...names)
  for (const [to, name] of NAMES) {
    const field = fields.get(name)
    if (field) csl.names(to, parseNames(field.value), field.range)
  }
  setIssued(csl, fields)
  for (const [to, name] of DATES) {
    const field = fields.get(name)
    if (field) csl.date(to, parseDate(decodeLatex(field.value)), field.range)
  }
  setNumbers(csl, fields, kind)
  setIdentifiers(csl, fields)
  return csl.build(entry.range)
}

const decoded = (field: BibField | undefined): string | undefined => (field ? decodeLatex(field.value) : undefined)

/** BibLaTeX's own words for kinds of report and thesis. */
const GENRES: Readonly<Record<string, string>> = {
  mathesis: 'Master’s thesis',
  phdthesis: 'PhD thesis',
  candthesis: 'Candidate thesis',
  techreport: 'technical report',
  resreport: 'research report',
}

function cslType(type: string, subtype: string | undefined): string {
  if (type === 'article' && subtype === 'magazine') return 'article-magazine'
  if (type === 'article' && subtype === 'newspaper') return 'article-newspaper'
  return CSL_TYPES[type] ?? 'document'
}

function setTitle(csl: CslEntry, to: string, fields: BibEntry['fields'], main: string, sub: string): void {
  const field = fields.get(main)
  const title = decoded(field)
  if (!field || !title) return
  const rest = decoded(fields.get(sub))
  csl.set(to, rest ? `${title}${/[.?!:]$/.test(title) ? '' : ':'} ${rest}` : title, field.range)
}

function setIssued(csl: CslEntry, fields: BibEntry['fields']): void {
  const date = fields.get('date')
  const year = fields.get('year')
  if (date) csl.date('issued', parseDate(decodeLatex(date.value)), date.range)
  if (!year) return
  const parsed = parseDate(decodeLatex(year.value))
  const [first] = parsed.parts
  const month = monthsOf(decoded(fields.get('month')), decoded(fields.get('day')))
  const dated: CslDate =
    first?.length === 1 && parsed.parts.length === 1 && month.length > 0
      ? {parts: month.map(part => [first[0]!, ...part])}
      : parsed
  csl.date('issued', dated, year.range)
}

/** “mar”, “3”, “mar--apr”, “12 mar” and “mar 12”, as lists of month and day. */
function monthsOf(month: string | undefined, day: string | undefined): number[][] {
  if (!month) return []
  const [from = '', to] = month.split(/[–/-]/)
  const first = readMonth(from, day)
  const last = to === undefined ? undefined : readMonth(to, undefined)
  return first && last ? [first.slice(0, 1), last] : first ? [first] : []
}

function readMonth(text: string, day: string | undefined): number[] | undefined {
  const number = /^\d{1,2}$/.test(text.trim()) ? monthOf(text) : monthOf(/[A-Za-z]{3,}/.exec(text)?.[0] ?? '')
  if (!number) return undefined
  const within = /[A-Za-z]/.test(text) ? /\d{1,2}/.exec(text)?.[0] : undefined
  const date = Number(day ?? within ?? 0)
  return date >= 1 && date <= 31 ? [number, date] : [number]
}

function setNumbers(csl: CslEntry, fields: BibEntry['fields'], kind: string): void {
  const number = fields.get('number')
  const issue = fields.get('issue')
  if (issue) csl.set('issue', decodeLatex(issue.value), issue.range)
  const eid = fields.get('eid') ?? fields.get('articleno')
  if (number) {
    const to = NUMBERED_ISSUES.has(kind) ? 'issue' : IN_SERIES.has(kind) ? 'collection-number' : 'number'
    csl.set(to, decodeLatex(number.value), number.range)
  }
  if (eid) csl.set('number', decodeLatex(eid.value), eid.range)
  const pages = fields.get('pages')
  if (pages) csl.set('page', decodeLatex(pages.value).replace(/\s*[–—-]+\s*/g, '-'), pages.range)
}

function setIdentifiers(csl: CslEntry, fields: BibEntry['fields']): void {
  const set = (to: string, name: string): void => {
    const field = fields.get(name)
    if (field) csl.set(to, decodeVerbatim(field.value), field.range)
  }
  set('DOI', 'doi')
  set('PMID', 'pmid')
  set('PMCID', 'pmcid')
  set('PMCID', 'pmc')
  set('ISBN', 'isbn')
  set('ISSN', 'issn')
  set('URL', 'url')
  const eprint = fields.get('eprint')
  const archive = decoded(fields.get('eprinttype') ?? fields.get('archiveprefix'))?.toLowerCase()
  if (eprint && archive) {
    const number = decodeVerbatim(eprint.value)
    if (archive === 'pubmed' || archive === 'pmid') csl.set('PMID', number, eprint.range)
    else if (archive === 'pmc' || archive === 'pmcid' || archive === 'pubmedcentral')
      csl.set('PMCID', number, eprint.range)
    else if (archive === 'arxiv') csl.set('number', `arXiv:${number.replace(/^arxiv:/i, '')}`, eprint.range)
  }
  const published = fields.get('howpublished')
  if (published) {
    const address = /https?:\/\/[^\s{}]+/.exec(decodeVerbatim(published.value))?.[0]
    if (address) csl.set('URL', address, published.range)
    else csl.set('medium', decodeLatex(published.value), published.range)
  }
  const noted = fields.get('note') ?? fields.get('addendum')
  const note = readNote(decoded(noted))
  const range: Range = noted?.range ?? {start: 0, end: 0}
  csl.note(note, range)
  const custom = (name: string, value: string | undefined) => {
    const field = fields.get(name)
    const own = field ? decodeVerbatim(field.value) : value
    return own ? {value: own, range: field?.range ?? range} : undefined
  }
  const marked = fields.get('fictional')
  const fictional = marked ? /^(?:true|yes|1)$/i.test(marked.value.trim()) : note.fictional
  csl.custom({
    nbk: custom('nbk', note.nbk),
    nct: custom('nct', note.nct),
    fictional: fictional ? {value: true, range: marked?.range ?? range} : undefined,
  })
}

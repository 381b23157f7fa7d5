import {
  type Bibliography,
  type CslReading,
  type DataNode,
  explainDamage,
  type Fault,
  identifierFromUrl,
  parseIdentifier,
  referencesOf,
  type SourceText,
} from '@claimlint/core'
import {CslEntry, type CslName} from '../csl-entry.ts'
import {KeyMaker} from '../make-key.ts'
import {noEntries} from '../no-entries.ts'
import {type CslDate, parseDate} from '../parse-date.ts'
import {readNote} from '../read-note.ts'
import {CONTAINED, CSL_TYPES} from './ris-types.ts'
import {fieldOf, readLines, runOn, type TaggedField} from './scan-records.ts'

const TAGGED = /^[ \t]{0,4}([A-Z][A-Z0-9])(?: {2,3}- ?| -(?: |$))(.*)$/
const ANY = /^/

/** Reads a RIS file. A record that is not closed is told and counts; words outside of records are told. */
export const readRis = (source: SourceText): Bibliography => referencesOf(readRisCsl(source))

/** The records of a RIS file in CSL's shape. */
export function readRisCsl(source: SourceText): CslReading {
  const entries: DataNode[] = []
  const faults: Fault[] = explainDamage(source)
  const keys = new KeyMaker()
  let record: TaggedField[] = []
  let strayTold = false
  const close = (ended: boolean): void => {
    const [first] = record
    if (!first) return
    if (!ended) {
      const message = `The record that begins with “TY  - ${first.text}” has no end. Write “ER  - ” on a line of its own after it; the record was read as it stands.`
      faults.push({range: first.tagRange, code: 'unclosed-record', message})
    }
    entries.push(recordToCsl(record, keys))
    record = []
  }
  for (const line of readLines(source.text, TAGGED, ANY)) {
    if (line.kind === 'field' && line.tag === 'TY') {
      close(false)
      record = [fieldOf(line)]
      strayTold = false
    } else if (line.kind === 'field' && line.tag === 'ER') {
      if (record.length > 0) record.push(fieldOf(line))
      close(true)
    } else if (record.length > 0) {
      const last = record.at(-1)!
      if (line.kind === 'field') record.push(fieldOf(line))
      else if (line.kind !== 'blank') record[record.length - 1] = runOn(last, line)
    } else if (line.kind !== 'blank' && !strayTold && (entries.length > 0 || line.kind === 'field')) {
      strayTold = true
      const message =
        'These lines belong to no record, so they are left out. A record begins with “TY  - ” and ends with “ER  - ”.'
      faults.push({range: line.kind === 'field' ? fieldOf(line).tagRange : line.range, code: 'stray-lines', message})
    }
  }
  close(false)
  if (entries.length === 0 && faults.length === 0)
    faults.push(...noEntries(source, 'A RIS record begins with “TY  - ”'))
  return {path: source.path, entries, faults}
}

class RisRecord {
  readonly #fields: readonly TaggedField[]

  constructor(fields: readonly TaggedField[]) {
    this.#fields = fields
  }

  all(...tags: readonly string[]): readonly TaggedField[] {
    return this.#fields.filter(({tag, text}) => tags.includes(tag) && text !== '')
  }

  /** The first field of the first tag that has one. */
  first(...tags: readonly string[]): TaggedField | undefined {
    for (const tag of tags) {
      const [field] = this.all(tag)
      if (field) return field
    }
    return undefined
  }
}

function recordToCsl(fields: readonly TaggedField[], keys: KeyMaker): DataNode {
  const csl = new CslEntry()
  const record = new RisRecord(fields)
  const [head] = fields
  const type = CSL_TYPES[head!.text.toUpperCase()] ?? 'document'
  const set = (key: string, field: TaggedField | undefined): void => {
    if (field) csl.set(key, field.text, field.range)
  }
  csl.set('type', type, head!.range)
  const title = record.first('TI', 'T1', 'CT', 'BT')
  set('title', title)
  setContainer(csl, record, type, title)
  const authors = record.all('AU', 'A1')
  setNames(csl, 'author', authors)
  // In a book the second authors are editors; the third are those of its series.
  setNames(csl, 'editor', record.all('ED', ...(CONTAINED.has(type) || type === 'book' ? ['A2'] : [])))
  setNames(csl, 'translator', record.all('A4'))
  const issued = pickDate(record)
  if (issued) csl.date('issued', issued.date, issued.field.range)
  const accessed = record.first('Y2')
  if (accessed) csl.date('accessed', parseDate(accessed.text), accessed.range)
  set('volume', record.first('VL'))
  set(CONTAINED.has(type) ? 'issue' : 'number', record.first('IS', 'M1'))
  setPages(csl, record)
  set('number', record.first('C7'))
  set('edition', record.first('ET'))
  set('publisher', record.first('PB'))
  set('publisher-place', record.first('CY', 'PP'))
  set('title-short', record.first('ST'))
  set('abstract', record.first('AB', 'N2'))
  set('language', record.first('LA'))
  set('genre', record.first('M3'))
  csl.texts('keyword', joined(record.all('KW')))
  setIdentifiers(csl, record, type)
  const last = fields.at(-1)!
  const key = record.first('ID')
  const made = key && !/\s/.test(key.text) ? keyOf(key.text) : undefined
  csl.set(
    'id',
    made ??
      keys.make({
        pmid: csl.textAt('PMID'),
        doi: csl.textAt('DOI'),
        author: authors[0] ? readName(authors[0].text) : undefined,
        year: issued?.date.parts[0]?.[0],
        title: title?.text,
      }),
    made ? key!.range : head!.range,
  )
  return csl.build({start: head!.tagRange.start, end: Math.max(last.range.end, last.tagRange.end)})
}

/** Some publishers put the DOI or its address where the key belongs. */
function keyOf(text: string): string {
  const doi = /10\.\d{4,9}\//.test(text) ? parseIdentifier('doi', text) : undefined
  return doi ? `doi:${doi}` : text
}

function setContainer(csl: CslEntry, record: RisRecord, type: string, title: TaggedField | undefined): void {
  const set = (key: string, ...fields: readonly (TaggedField | undefined)[]): void => {
    const field = fields.find(one => one && one !== title)
    if (field) csl.set(key, field.text, field.range)
  }
  if (CONTAINED.has(type)) {
    set(
      'container-title',
      record.first('JF'),
      record.first('T2'),
      record.first('BT'),
      record.first('JO', 'JA', 'J2', 'J1'),
    )
    const short = record.first('JA', 'J2', 'J1', 'JO')
    if (short && short.text !== csl.textAt('container-title')) set('container-title-short', short)
    set('collection-title', record.first('T3'))
  } else set('collection-title', record.first('T3', 'T2'))
}

function setNames(csl: CslEntry, key: string, fields: readonly TaggedField[]): void {
  const [first] = fields
  if (!first) return
  const range = {start: first.range.start, end: fields.at(-1)!.range.end}
  csl.names(
    key,
    fields.map(({text}) => readName(text)),
    range,
  )
}

/** “Family, Given, Suffix”; a name without a comma is a body's, save “Lee AB” as databases shorten it. */
function readName(text: string): CslName {
  const [family = '', given, suffix] = text.split(/\s*,\s*/)
  if (given) return {family: family.trim(), given: given.trim(), ...(suffix ? {suffix: suffix.trim()} : {})}
  const short = /^(\p{Lu}[\p{L}'’-]+) (\p{Lu}{1,3})$/u.exec(text.trim())
  return short ? {family: short[1]!, given: short[2]!} : {literal: family.trim() || text.trim()}
}

/** The fullest of the dates that a record gives for its year. */
function pickDate(record: RisRecord): {date: CslDate; field: TaggedField} | undefined {
  const dates = record.all('PY', 'Y1', 'DA').map(field => ({date: parseDate(field.text), field}))
  const main = dates.find(({field}) => field.tag !== 'DA') ?? dates[0]
  const year = main?.date.parts[0]?.[0]
  const length = (date: CslDate): number => date.parts[0]?.length ?? 0
  return dates.reduce(
    (best, one) => (best && one.date.parts[0]?.[0] === year && length(one.date) > length(best.date) ? one : best),
    main,
  )
}

function setPages(csl: CslEntry, record: RisRecord): void {
  const start = record.first('SP')
  const end = record.first('EP')
  const from = start?.text.replace(/\s*[–—-]+\s*/g, '-')
  if (!start || !from) return
  const range = {start: start.range.start, end: Math.max(start.range.end, end?.range.end ?? 0)}
  csl.set('page', !end || from.includes('-') || end.text === from ? from : `${from}-${end.text}`, range)
}

function setIdentifiers(csl: CslEntry, record: RisRecord, type: string): void {
  const doi = record.first('DO')
  if (doi) csl.set('DOI', doi.text, doi.range)
  const urls = record.all('UR', 'L2', 'LK')
  if (urls[0]) csl.set('URL', urls[0].text, urls[0].range)
  const serial = record
    .all('SN')
    .flatMap(({text, range}) => text.split(/[;,]\s*/).map(one => ({text: strip(one), range})))
  const digits = (text: string): number => text.replace(/[^\dXx]/g, '').length
  csl.texts(
    'ISSN',
    serial.filter(({text}) => digits(text) === 8 || (digits(text) < 10 && type.startsWith('article'))),
  )
  csl.texts(
    'ISBN',
    serial.filter(({text}) => digits(text) >= 10),
  )
  // EndNote keeps the number of PubMed Central in the second custom field, and PubMed's own as accession number.
  const central = record.all('C2', 'C1').find(({text}) => /^PMC\d+$/i.test(text))
  if (central) csl.set('PMCID', central.text, central.range)
  const number = record.first('AN')
  const base = record.first('DB', 'DP')
  if (
    number &&
    /^(?:PMID:?\s*)?\d{1,8}$/i.test(number.text) &&
    /pubmed|medline|nlm/i.test(base?.text ?? number.text.replace(/\d/g, '').replace(/pmid/i, 'pubmed'))
  ) {
    csl.set('PMID', number.text.replace(/\D/g, ''), number.range)
  }
  for (const {text, range} of urls) {
    const found = identifierFromUrl(text)
    if (found?.kind === 'pmid') csl.set('PMID', found.value, range)
    if (found?.kind === 'pmcid') csl.set('PMCID', found.value, range)
  }
  const noted = record.all('N1', 'RN')
  const [first] = noted
  if (!first) return
  const range = {start: first.range.start, end: noted.at(-1)!.range.end}
  const note = readNote(noted.map(({text}) => text).join('\n'))
  csl.note(note, range)
  csl.custom({
    nbk: note.nbk ? {value: note.nbk, range} : undefined,
    nct: note.nct ? {value: note.nct, range} : undefined,
    fictional: note.fictional ? {value: true, range} : undefined,
  })
}

/** “1234-5679 (Electronic)” as databases write it. */
const strip = (text: string): string => text.replace(/\s*\([^)]*\)\s*$/, '').trim()

const joined = (fields: readonly TaggedField[]): {text: string; range: TaggedField['range']}[] =>
  fields.length === 0
    ? []
    : [
        {
          text: fields.map(({text}) => text).join('; '),
          range: {start: fields[0]!.range.start, end: fields.at(-1)!.range.end},
        },
      ]

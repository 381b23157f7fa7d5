import {
  type Bibliography,
  type CslReading,
  type DataNode,
  explainDamage,
  type Fault,
  type Range,
  referencesOf,
  type SourceText,
} from '@claimlint/core'
import {CslEntry, type CslName, type CustomValue} from '../csl-entry.ts'
import {KeyMaker} from '../make-key.ts'
import {noEntries} from '../no-entries.ts'
import {parseDate} from '../parse-date.ts'
import {fieldOf, readLines, runOn, type TaggedField} from './scan-records.ts'

const TAGGED = /^([A-Z][A-Z0-9]{0,3}) {0,3}- ?(.*)$/
const CONTINUED = /^\s/

/** Reads a file in MEDLINE's format (nbib), as PubMed exports it. A line that is broken is told; its record counts. */
export const readMedline = (source: SourceText): Bibliography => referencesOf(readMedlineCsl(source))

/** The records of a MEDLINE file in CSL's shape. */
export function readMedlineCsl(source: SourceText): CslReading {
  const entries: DataNode[] = []
  const faults: Fault[] = explainDamage(source)
  const keys = new KeyMaker()
  let record: TaggedField[] = []
  let blank = true
  let strayTold = false
  const close = (): void => {
    if (record.length > 0) entries.push(recordToCsl(record, keys))
    record = []
    strayTold = false
  }
  for (const line of readLines(source.text, TAGGED, CONTINUED)) {
    const last = record.at(-1)
    if (line.kind === 'field') {
      // A record begins after a blank line; some exports leave the blank lines out.
      if (blank || (line.tag === 'PMID' && record.length > 0)) close()
      record.push(fieldOf(line))
    } else if (line.kind === 'more' && last) record[record.length - 1] = runOn(last, line)
    else if (line.kind !== 'blank' && last && !strayTold) {
      strayTold = true
      const message =
        'This line has no tag, so it is left out; the rest of the record was read. Begin it with a tag such as “TI  - ”, or indent it by six spaces to go on with the line before.'
      faults.push({range: line.range, code: 'stray-lines', message})
    }
    blank = line.kind === 'blank'
  }
  close()
  if (entries.length === 0 && faults.length === 0)
    faults.push(...noEntries(source, 'A MEDLINE record begins with “PMID- ”'))
  return {path: source.path, entries, faults}
}

function recordToCsl(fields: readonly TaggedField[], keys: KeyMaker): DataNode {
  const csl = new CslEntry()
  const byTag = new Map<string, TaggedField[]>()
  for (const field of fields) {
    if (field.text === '') continue
    const same = byTag.get(field.tag)
    if (same) same.push(field)
    else byTag.set(field.tag, [field])
  }
  const all = (tag: string): readonly TaggedField[] => byTag.get(tag) ?? []
  const first = (...tags: readonly string[]): TaggedField | undefined => tags.map(tag => all(tag)[0]).find(one => one)
  const set = (key: string, field: TaggedField | undefined, words = field?.text): void => {
    if (field) csl.set(key, words, field.range)
  }
  const kinds = all('PT')
  const head = fields[0]!
  const book = first('BTI')
  const article = first('TI')
  csl.set('type', typeOf(kinds, book, article), kinds[0]?.range ?? head.range)
  const title = article ?? book
  set('title', title, title && withoutStop(title.text))
  if (article && book) set('container-title', book, withoutStop(book.text))
  set('container-title', first('JT', 'TA'))
  if (first('TA')?.text !== csl.textAt('container-title')) set('container-title-short', first('TA'))
  const authors = setNames(csl, 'author', fields, ['FAU', 'AU', 'CN'])
  setNames(csl, 'editor', fields, ['FED', 'ED'])
  const dated = first('DP')
  const date = dated ? parseDate(dated.text) : undefined
  if (date) csl.date('issued', date, dated!.range)
  set('volume', first('VI'))
  set('issue', first('IP'))
  const pages = first('PG')
  set('page', pages, pages?.text.replace(/\s*[–—-]+\s*/g, '-'))
  set('edition', first('EN'))
  set('publisher', first('PB'))
  set('publisher-place', book ? first('PL') : undefined)
  set('collection-title', first('CTI'))
  set('language', first('LA'))
  set('abstract', first('AB'))
  const words = [...all('OT'), ...all('MH')]
  if (words[0]) csl.set('keyword', words.map(({text}) => text).join('; '), words[0].range)
  set('PMID', first('PMID'))
  set('PMCID', first('PMC'), first('PMC')?.text.replace(/^PMC ?(?=\d)/i, 'PMC'))
  for (const field of [...all('LID'), ...all('AID')]) {
    const doi = /^(\S+) \[doi\]$/.exec(field.text)?.[1]
    if (doi) set('DOI', field, doi)
  }
  csl.texts(
    'ISSN',
    all('IS').map(({text, range}) => ({text: bare(text), range})),
  )
  csl.texts(
    'ISBN',
    all('ISBN').map(({text, range}) => ({text: bare(text), range})),
  )
  setCustom(csl, all, kinds)
  csl.set(
    'id',
    keys.make({
      pmid: csl.textAt('PMID'),
      doi: csl.textAt('DOI'),
      author: authors[0],
      year: date?.parts[0]?.[0],
      title: title?.text,
    }),
    first('PMID')?.range ?? head.range,
  )
  const last = fields.at(-1)!
  return csl.build({start: head.tagRange.start, end: Math.max(last.range.end, last.tagRange.end)})
}

function typeOf(
  kinds: readonly TaggedField[],
  book: TaggedField | undefined,
  article: TaggedField | undefined,
): string {
  if (book) return article ? 'chapter' : 'book'
  const names = new Set(kinds.map(({text}) => text.toLowerCase()))
  if (names.has('preprint')) return 'article'
  if (names.has('newspaper article')) return 'article-newspaper'
  if (names.has('dataset')) return 'dataset'
  if (names.has('academic dissertation')) return 'thesis'
  if (names.has('technical report')) return 'report'
  return 'article-journal'
}

/** Persons in full where the record has them, and bodies, in their order. */
function setNames(
  csl: CslEntry,
  key: string,
  fields: readonly TaggedField[],
  [full, short, body]: readonly [string, string, string?],
): CslName[] {
  const names: CslName[] = []
  let from: Range | undefined
  let end = 0
  let before = ''
  for (const field of fields) {
    const {tag, text, range} = field
    if (tag !== full && tag !== short && tag !== body) continue
    // “AU” tells once more, shortened, whom “FAU” told before it.
    const repeats = tag === short && before === full
    before = tag
    if (repeats || text === '') continue
    from ??= range
    end = range.end
    names.push(tag === body ? {literal: text} : tag === full ? readFullName(text) : readShortName(text))
  }
  if (from) csl.names(key, names, {start: from.start, end})
  return names
}

const SUFFIX = /\s(Jr|Sr|2nd|3rd|[1-9]th|II|III|IV)\.?$/

/** “Family, Given Jr” */
function readFullName(text: string): CslName {
  const comma = text.indexOf(',')
  if (comma < 0) return {family: text}
  const rest = text.slice(comma + 1).trim()
  const suffix = SUFFIX.exec(` ${rest}`)?.[1]
  const given = suffix ? rest.slice(0, rest.lastIndexOf(suffix)).trim() : rest
  const family = text.slice(0, comma).trim()
  return {family, ...(given ? {given} : {}), ...(suffix ? {suffix} : {})}
}

/** “Family AB Jr” */
function readShortName(text: string): CslName {
  const suffix = SUFFIX.exec(text)?.[1]
  const rest = suffix ? text.slice(0, text.lastIndexOf(suffix)).trim() : text
  const initials = /\s(\p{Lu}[\p{Lu}-]{0,4})$/u.exec(rest)?.[1]
  const family = initials ? rest.slice(0, -initials.length).trim() : rest
  return {family, ...(initials ? {given: initials} : {}), ...(suffix ? {suffix} : {})}
}

/** MEDLINE closes each title with a full stop that is not the title's; “U.S.” keeps its own. */
const withoutStop = (text: string): string => (/(?:\b\p{Lu}\.){2}$/u.test(text) ? text : text.replace(/\.$/, ''))

/** “1234-5679 (Electronic)” */
const bare = (text: string): string => text.replace(/\s*\([^)]*\)\s*$/, '')

/** The kinds of study that MEDLINE's own indexing names beyond doubt. */
const KINDS: readonly (readonly [string, string])[] = [
  ['systematic review', 'systematic-review'],
  ['randomized controlled trial', 'rct'],
  ['practice guideline', 'guideline'],
  ['guideline', 'guideline'],
  ['case reports', 'case-report'],
]

/** What was published about an article, the gravest first: retracted, then doubted, then corrected. */
const NOTICES: readonly (readonly [tag: string, nature: string])[] = [
  ['RIN', 'retraction'],
  ['RRI', 'retraction'],
  ['ECI', 'expression-of-concern'],
  ['PRIN', 'expression-of-concern'],
  ['EIN', 'correction'],
  ['CRI', 'correction'],
]

function setCustom(csl: CslEntry, all: (tag: string) => readonly TaggedField[], kinds: readonly TaggedField[]): void {
  const named = (name: string): TaggedField | undefined => kinds.find(({text}) => text.toLowerCase() === name)
  const kind = KINDS.map(([name, ours]) => ({field: named(name), ours})).find(({field}) => field)
  const trial = all('SI').find(({text}) => /NCT\d{8}/.test(text))
  const interests = all('COIS')[0]
  const funding = all('GR')
  const fictional = [...all('GN'), ...all('OT')].find(({text}) => /^fictional(?::\s?true)?$/i.test(text))
  csl.custom({
    kind: kind?.field ? {value: kind.ours, range: kind.field.range} : undefined,
    nct: trial ? {value: /NCT\d{8}/.exec(trial.text)![0], range: trial.range} : undefined,
    interests: interests ? {value: interests.text, range: interests.range} : undefined,
    funding: funding[0] ? {value: funding.map(({text}) => text).join('; '), range: funding[0].range} : undefined,
    retraction: readNotice(all, named('retracted publication')),
    fictional: fictional ? {value: true, range: fictional.range} : undefined,
  })
}

function readNotice(
  all: (tag: string) => readonly TaggedField[],
  retracted: TaggedField | undefined,
): CustomValue | undefined {
  for (const [tag, nature] of NOTICES) {
    const field = all(tag)[0]
    if (retracted && nature !== 'retraction') break
    if (!field) continue
    const doi = /\bdoi: ?(10\.\S+?)\.?(?:\s|$)/i.exec(field.text)?.[1]
    return {value: {nature, notice: doi ?? field.text}, range: field.range}
  }
  return retracted ? {value: {nature: 'retraction'}, range: retracted.range} : undefined
}

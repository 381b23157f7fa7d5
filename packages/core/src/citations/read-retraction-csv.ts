import type {Notice, NoticeNature} from './notice.ts'

/** A notice with the identifiers of the work that it is about, as the file writes them. */
export interface ListedNotice extends Omit<Notice, 'from'> {
  readonly doi?: string
  readonly pmid?: string
}

export interface RetractionCsv {
  readonly notices: readonly ListedNotice[]
  /** Rows that hold no notice we know, or fewer cells than the head names. */
  readonly broken: number
  /** Why the file was not read at all. */
  readonly fault?: string
}

const COLUMNS = [
  'OriginalPaperDOI',
  'OriginalPaperPubMedID',
  'RetractionNature',
  'RetractionDate',
  'RetractionDOI',
  'Reason',
] as const
type Column = (typeof COLUMNS)[number]

/** Reads the CSV of Retraction Watch, as Crossref publishes it; columns count by name, others may come and go. */
export function readRetractionCsv(text: string): RetractionCsv {
  const rows = cutRows(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)
  const first: Row | undefined = rows.next().value
  const head = first?.cells.map(name => name.trim()) ?? []
  const missing = COLUMNS.filter(name => !head.includes(name))
  if (missing.length > 0) {
    const fault = `it is no CSV of Retraction Watch: its first line does not name ${missing.join(', ')}`
    return {notices: [], broken: 0, fault}
  }
  const at = Object.fromEntries(COLUMNS.map(name => [name, head.indexOf(name)])) as Record<Column, number>
  const notices: ListedNotice[] = []
  let broken = 0
  for (const {cells, line, open} of rows) {
    if (open) {
      const fault = `the quotation mark that opens a cell in line ${line} is never closed, so the rows after it cannot be told apart`
      return {notices: [], broken, fault}
    }
    if (cells.length === 1 && cells[0]!.trim() === '') continue
    const cell = (name: Column): string => (cells[at[name]] ?? '').trim()
    const nature = natureOf(cell('RetractionNature'))
    if (cells.length < head.length || !nature) {
      broken++
      continue
    }
    const [doi, pmid, notice] = [cell('OriginalPaperDOI'), cell('OriginalPaperPubMedID'), cell('RetractionDOI')]
    const date = dateOf(cell('RetractionDate'))
    const reasons = reasonsOf(cell('Reason'))
    notices.push({
      nature,
      ...(date ? {date} : {}),
      ...(isGiven(doi) ? {doi} : {}),
      ...(isGiven(pmid) ? {pmid} : {}),
      ...(isGiven(notice) ? {notice} : {}),
      ...(reasons.length > 0 ? {reasons} : {}),
    })
  }
  return {notices, broken}
}

interface Row {
  readonly cells: readonly string[]
  /** From 1. */
  readonly line: number
  readonly open: boolean
}

/** RFC 4180: cells may stand in quotation marks, and hold commas, line ends and doubled marks there. */
function* cutRows(text: string): Generator<Row, undefined> {
  let at = 0
  let line = 1
  while (at < text.length) {
    const cells: string[] = []
    const first = line
    for (;;) {
      if (text[at] === '"') {
        let cell = ''
        let start = at + 1
        const opened = line
        for (;;) {
          const close = text.indexOf('"', start)
          if (close < 0) {
            yield {cells, line: opened, open: true}
            return undefined
          }
          const part = text.slice(start, close)
          for (let end = part.indexOf('\n'); end >= 0; end = part.indexOf('\n', end + 1)) line++
          cell += part
          at = close + 1
          if (text[at] !== '"') break
          cell += '"'
          start = at + 1
        }
        // What follows a closing mark before the comma belongs to the cell, as spreadsheets read it.
        const rest = endOfCell(text, at)
        cells.push(cell + text.slice(at, rest))
        at = rest
      } else {
        const end = endOfCell(text, at)
        cells.push(text.slice(at, end))
        at = end
      }
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    yield {cells, line: first, open: false}
  }
}

function endOfCell(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 44 || code === 10 || code === 13) break
  }
  return at
}

function natureOf(words: string): NoticeNature | undefined {
  switch (words.toLowerCase()) {
    case 'retraction':
      return 'retraction'
    case 'correction':
      return 'correction'
    case 'expression of concern':
      return 'expression-of-concern'
    case 'reinstatement':
      return 'reinstatement'
    default:
      return undefined
  }
}

const isGiven = (identifier: string): boolean => !/^(?:0|unavailable|none|n\/?a|null)?$/i.test(identifier)

/** `5/21/2025 0:00`, month first, or a date as ISO has it. */
function dateOf(words: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})\b/.exec(words)
  if (iso) return iso[0]
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(words)
  if (!parts) return ''
  const [first, second] = [Number(parts[1]), Number(parts[2])]
  const [month, day] = first > 12 ? [second, first] : [first, second]
  if (month < 1 || month > 12 || day < 1 || day > 31) return ''
  return `${parts[3]}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** `+Error in Data;+Withdrawal;` */
const reasonsOf = (words: string): string[] =>
  words
    .split(';')
    .map(reason => reason.replace(/^[\s+]+|\s+$/g, '').replace(/\s+/g, ' '))
    .filter(reason => reason !== '')

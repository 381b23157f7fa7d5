import {type DocumentReport, LineIndex, type Place, type Range, type Report} from '@claimlint/core'

/** A place as editors and forges count it: a byte order mark takes no column and no offset. */
export function viewPlace({text}: Pick<DocumentReport, 'text'>, place: Place): Place {
  if (text.charCodeAt(0) !== 0xfeff) return place
  const onFirstLine = place.line === 1 && place.column > 1
  return {
    line: place.line,
    column: onFirstLine ? place.column - 1 : place.column,
    offset: Math.max(0, place.offset - 1),
  }
}

/** Turns ranges of any linted file into places; a line index is made once a file, and only when asked for. */
export class Places {
  readonly #documents: ReadonlyMap<string, DocumentReport>
  readonly #lines = new Map<string, LineIndex>()

  constructor({documents}: Pick<Report, 'documents'>) {
    this.#documents = new Map(documents.map(document => [document.path, document]))
  }

  document(path: string): DocumentReport | undefined {
    return this.#documents.get(path)
  }

  lines(path: string): LineIndex | undefined {
    const known = this.#lines.get(path)
    if (known !== undefined) return known
    const document = this.#documents.get(path)
    if (document === undefined) return undefined
    const lines = new LineIndex(document.text)
    this.#lines.set(path, lines)
    return lines
  }

  /** Where a line stands, its ending left out. The line itself is never copied or searched: it may be megabytes long. */
  lineRange(path: string, line: number): Range {
    const text = this.#documents.get(path)?.text ?? ''
    const lines = this.lines(path)
    if (lines === undefined || line > lines.lines) return {start: text.length, end: text.length}
    const start = lines.offset({line, column: 1})
    let end = line < lines.lines ? lines.offset({line: line + 1, column: 1}) : text.length
    if (end > start && text[end - 1] === '\n') end--
    if (end > start && text[end - 1] === '\r') end--
    return {start, end}
  }

  /** Start and end as editors count them; nothing when the file was not part of the run. */
  view(path: string, range: Range): {readonly start: Place; readonly end: Place} | undefined {
    const document = this.#documents.get(path)
    const lines = this.lines(path)
    if (document === undefined || lines === undefined) return undefined
    const place = (offset: number): Place => viewPlace(document, {...lines.position(offset), offset})
    return {start: place(range.start), end: place(range.end)}
  }
}

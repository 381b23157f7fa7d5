import type {Range, Report, Severity} from '@claimlint/core'
import {escapeJson, webAddress} from './escape.ts'
import {Places} from './places.ts'
import {inTextOrder, isOpen} from './tally.ts'
import {stampMessage} from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

/** Reviewdog's diagnostic format: its columns count bytes of UTF-8 from 1. */
export function formatRdjson(report: Report): string {
  const columns = new ByteColumns(new Places(report))
  const diagnostics = report.documents.flatMap(({path, findings, fictional}) =>
    inTextOrder(findings)
      .filter(isOpen)
      .map(finding => {
        // A suggestion holds one range: one that edits two places would be taken in halves.
        const single = finding.suggestions.filter(({edits}) => edits.length === 1)
        const range = {start: finding.start.offset, end: finding.end.offset}
        return {
          message: stampMessage({fictional}, finding.message),
          location: {path, range: columns.range(path, range)},
          severity: SEVERITIES[finding.severity],
          code: {value: finding.ruleId, ...(webAddress(finding.url) === undefined ? {} : {url: finding.url})},
          ...(single.length === 0
            ? {}
            : {
                suggestions: single.map(({edits}) => ({
                  range: columns.range(path, edits[0]!.range),
                  text: edits[0]!.text,
                })),
              }),
        }
      }),
  )
  return `${escapeJson(JSON.stringify({source: {name: report.tool.name}, diagnostics}, null, 2))}\n`
}

/** Columns in bytes. It walks on from the last place asked for: findings come in order, and a line may be megabytes long. */
class ByteColumns {
  readonly #places: Places
  #path = ''
  #line = 0
  #offset = 0
  #bytes = 0

  constructor(places: Places) {
    this.#places = places
  }

  range(path: string, {start, end}: Range): object {
    return {start: this.#place(path, start), end: this.#place(path, end)}
  }

  #place(path: string, offset: number): object {
    const {line} = this.#places.lines(path)!.position(offset)
    const {text} = this.#places.document(path)!
    if (path !== this.#path || line !== this.#line) {
      this.#path = path
      this.#line = line
      this.#offset = this.#places.lineRange(path, line).start
      if (this.#offset === 0 && text.charCodeAt(0) === 0xfeff) this.#offset = 1
      this.#bytes = 0
    }
    while (this.#offset < offset) this.#bytes += bytesOf(text.charCodeAt(this.#offset++))
    while (this.#offset > offset && this.#bytes > 0) this.#bytes -= bytesOf(text.charCodeAt(--this.#offset))
    return {line, column: this.#bytes + 1}
  }
}

// Each half of a surrogate pair stands for two of its four bytes.
const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3)

import type {AlignType, Table, TableCell, TableRow} from 'mdast'
import type {Labels} from './labels.ts'
import type {Lines} from './lines.ts'
import {makeCell, makeRow, makeTable} from './make-node.ts'
import {readPhrasing} from './read-phrasing.ts'

const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/

/** Reads a table each of whose lines starts and ends with a pipe; `undefined` when it is none or no plain one. */
export function readPipeTable(text: string, {starts, ends}: Lines, labels: Labels): Table | undefined {
  const last = starts.length - 1
  if (last < 1) return undefined
  const delimiters = text.slice(starts[1], ends[1])
  if (!DELIMITERS.test(delimiters)) return undefined
  const align = delimiters.slice(1, -1).split('|').map(alignOf)
  const rows: TableRow[] = []
  for (let line = 0; line <= last; line++) {
    if (line === 1) continue
    const row = readRow(text, starts[line]!, ends[line]!, labels)
    if (!row || (line === 0 && row.children.length !== align.length)) return undefined
    rows.push(row)
  }
  return makeTable(align, rows, starts[0]!, ends[last]!)
}

function alignOf(delimiter: string): AlignType {
  const rule = delimiter.trim()
  const left = rule.startsWith(':')
  const right = rule.endsWith(':')
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

function readRow(text: string, start: number, end: number, labels: Labels): TableRow | undefined {
  if (text.charCodeAt(start) !== 124 || text.charCodeAt(end - 1) !== 124 || end - start < 3) return undefined
  const line = text.slice(start, end)
  if (line.includes('\\') || line.includes('`')) return undefined
  const cells: TableCell[] = []
  let pipe = start
  while (pipe < end - 1) {
    const next = text.indexOf('|', pipe + 1)
    let from = pipe + 1
    let to = next
    while (from < to && text.charCodeAt(from) === 32) from++
    while (to > from && text.charCodeAt(to - 1) === 32) to--
    const words = from < to ? readPhrasing(text, from, to, labels) : []
    // Two pipes side by side are read as the marks of one cell.
    if (!words || next === pipe + 1) return undefined
    const isLast = next === end - 1
    cells.push(makeCell(words, pipe, isLast ? end : next))
    pipe = next
  }
  return makeRow(cells, start, end)
}

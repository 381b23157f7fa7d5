import {type Cell, cutCells, isPlain} from './cells.ts'

/** Words to mark, as columns of the line from 0; `inner` ones stand inside others and get another sign. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly inner: boolean
}

/** One row of an excerpt and the signs that stand right under its marked words. */
export interface ExcerptRow {
  readonly text: string
  readonly signs: string
}

/** More rows than this say nothing that the place does not say. */
const ROWS = 3

/**
 * Cuts a line around its marked words: what fits in one row is shown with words around it, marked words that are longer are
 * laid out in up to three rows. Only a window of the line is looked at, so that a line of five million signs costs nothing.
 */
export function cutExcerpt(line: string, marks: readonly Mark[], room: number): readonly ExcerptRow[] {
  const start = Math.min(...marks.map(mark => mark.start))
  const end = Math.max(...marks.map(mark => mark.end))
  const window = (reach: number): [from: number, to: number] => [
    Math.max(0, start - reach),
    Math.min(line.length, Math.min(end, start + reach * ROWS) + reach),
  ]
  let [from, to] = window(room)
  // A letter with its accents may take several units; four a column is generous.
  if (!isPlain(line.slice(from, to))) [from, to] = window(room * 4)
  const cells = cutCells(line.slice(from, to)).map(cell => ({...cell, start: cell.start + from, end: cell.end + from}))
  const wide = (part: readonly Cell[]): number => part.reduce((sum, {width}) => sum + width, 0)
  if (from === 0 && to === line.length && wide(cells) <= room) return [row(cells, marks, false, false)]

  let first = cells.findIndex(cell => cell.end > start)
  if (first < 0) first = cells.length
  let last = first
  while (last < cells.length && cells[last]!.start < end) last++
  const marked = wide(cells.slice(first, last))
  if (marked > room - 2) return cutRows(cells, first, last, marks, room, from > 0)

  let spare = room - 2 - marked
  let left = Math.floor(spare / 2)
  const before = wide(cells.slice(0, first))
  const after = wide(cells.slice(last))
  left = Math.max(Math.min(left, before), Math.min(spare - after, before))
  let open = first
  while (open > 0 && left >= cells[open - 1]!.width) {
    open--
    left -= cells[open]!.width
    spare -= cells[open]!.width
  }
  let close = last
  while (close < cells.length && spare >= cells[close]!.width) {
    spare -= cells[close]!.width
    close++
  }
  if (from > 0 || open > 0) open = nextWord(cells, open, first)
  if (to < line.length || close < cells.length) close = lastWord(cells, close, last)
  return [row(cells.slice(open, close), marks, from > 0 || open > 0, to < line.length || close < cells.length)]
}

function cutRows(
  cells: readonly Cell[],
  first: number,
  last: number,
  marks: readonly Mark[],
  room: number,
  cut: boolean,
): readonly ExcerptRow[] {
  const rows: ExcerptRow[] = []
  let at = first
  while (at < last && rows.length < ROWS) {
    let next = at
    let used = 0
    const dots = rows.length === 0 && (cut || at > 0) ? 1 : 0
    while (next < last && used + cells[next]!.width <= room - 1 - dots) {
      used += cells[next]!.width
      next++
    }
    if (next < last) next = lastWord(cells, next, at + 1)
    if (next === at) next++
    rows.push(row(cells.slice(at, next), marks, dots === 1, rows.length === ROWS - 1 && next < last))
    at = next
    while (at < last && cells[at]!.text === ' ') at++
  }
  return rows
}

/** Moves a cut to the start of a word, if one is near. */
function nextWord(cells: readonly Cell[], at: number, limit: number): number {
  for (let i = at; i < Math.min(at + 12, limit); i++) if (cells[i]!.text === ' ') return i + 1
  return at
}

function lastWord(cells: readonly Cell[], at: number, limit: number): number {
  for (let i = at; i > Math.max(at - 12, limit); i--) if (cells[i]?.text === ' ') return i
  return at
}

function row(cells: readonly Cell[], marks: readonly Mark[], cutLeft: boolean, cutRight: boolean): ExcerptRow {
  let text = cutLeft ? '…' : ''
  let signs = cutLeft ? ' ' : ''
  for (const cell of cells) {
    text += cell.text
    const over = marks.filter(mark => mark.start < cell.end && cell.start < mark.end)
    signs += (over.some(({inner}) => inner) ? '^' : over.length > 0 ? '~' : ' ').repeat(cell.width)
  }
  // An empty place (something is missing here) still needs a sign to look at.
  const point = marks.find(mark => mark.start === mark.end)
  if (point !== undefined && signs.trim() === '') {
    const before = cells.filter(cell => cell.end <= point.start).reduce((sum, {width}) => sum + width, cutLeft ? 1 : 0)
    signs = `${' '.repeat(before)}^`
  }
  return {text: `${text.trimEnd()}${cutRight ? '…' : ''}`, signs: signs.trimEnd()}
}

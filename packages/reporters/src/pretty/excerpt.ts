import {type Cell, cutCells, isPlain} from './cells.ts'

/** Words to mark, as columns of the line from 0; `inner` ones stand inside others and get another sign. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly inner: boolean
  /** Stands in place of the first signs, and before the message that belongs to the mark. */
  readonly label?: string
}

/** One row of an excerpt and the signs that stand right under its marked words. */
export interface ExcerptRow {
  readonly text: string
  readonly signs: string
}

/** More rows of one mark than this say nothing that the place does not say. */
const ROWS = 3

/**
 * Cuts a line around its marked words, so that no word is shown twice: a line that fits is shown whole, and of a longer
 * one each stretch of marked words, with words around it where they fit in one row, else laid out in up to three rows a
 * mark. Only windows of the line are looked at, so that a line of five million signs costs nothing.
 */
export function cutExcerpt(line: string, marks: readonly Mark[], room: number): readonly ExcerptRow[] {
  const whole = cutWindow(line, 0, room * WIDE + 1)
  if (line.length <= room * WIDE && widthOf(whole) <= room) return [row(whole, marks, false, false)]
  const rows: ExcerptRow[] = []
  let shown = 0
  for (const stretch of stretchesOf(marks, Math.floor(room / 4))) {
    const one = cutOneRow(line, stretch, room, shown)
    if (one) {
      rows.push(one.row)
      shown = one.end
      continue
    }
    const several = cutRows(line, stretch, room)
    rows.push(...several.rows)
    shown = several.end
  }
  return rows
}

/** A letter with its accents may take several units; four a column is generous. */
const WIDE = 4

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, {width}) => sum + width, 0)

/** The cells of a part of a line, at their places in the line. */
function cutWindow(line: string, from: number, to: number): Cell[] {
  return cutCells(line.slice(from, to)).map(cell => ({...cell, start: cell.start + from, end: cell.end + from}))
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Marks that overlap, or stand so near that the words between them would be shown anyway. */
function stretchesOf(marks: readonly Mark[], gap: number): Stretch[] {
  const stretches: {start: number; end: number; marks: Mark[]}[] = []
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const last = stretches[stretches.length - 1]
    if (last && mark.start <= last.end + gap) {
      last.marks.push(mark)
      last.end = Math.max(last.end, mark.end)
    } else stretches.push({start: mark.start, end: mark.end, marks: [mark]})
  }
  return stretches
}

/** The stretch with what fits around it, from `shown` on; `undefined` when it does not fit in a row. */
function cutOneRow(
  line: string,
  {start, end, marks}: Stretch,
  room: number,
  shown: number,
): {readonly row: ExcerptRow; readonly end: number} | undefined {
  if (end - start > room * WIDE) return undefined
  const reach = isPlain(line.slice(Math.max(shown, start - room), end + room)) ? room : room * WIDE
  const from = Math.max(shown, start - reach)
  const to = Math.min(line.length, end + reach)
  const cells = cutWindow(line, from, to)
  let first = cells.findIndex(cell => cell.end > start)
  if (first < 0) first = cells.length
  let last = first
  while (last < cells.length && cells[last]!.start < end) last++
  let spare = room - 2 - widthOf(cells.slice(first, last))
  if (spare < 0) return undefined
  const before = widthOf(cells.slice(0, first))
  const after = widthOf(cells.slice(last))
  let left = Math.max(Math.min(Math.floor(spare / 2), before), Math.min(spare - after, before))
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
  return {
    row: row(cells.slice(open, close), marks, from > 0 || open > 0, to < line.length || close < cells.length),
    end: cells[close - 1]?.end ?? end,
  }
}

/** Lays a stretch out; what is left of a mark after three rows is skipped up to the next mark that starts there. */
function cutRows(line: string, {start, end, marks}: Stretch, room: number): {rows: ExcerptRow[]; end: number} {
  const rows: ExcerptRow[] = []
  let at = start
  let since = 0
  while (at < end) {
    if (since === ROWS) {
      const next = marks.find(mark => mark.start >= at)
      if (!next) break
      at = next.start
      since = 0
    }
    const dots = rows.length === 0 || since === 0 ? Number(at > 0) : 0
    const cells = cutWindow(line, at, Math.min(end, at + room * WIDE))
    let next = 0
    let used = 0
    while (next < cells.length && used + cells[next]!.width <= room - 1 - dots) {
      used += cells[next]!.width
      next++
    }
    const isLast = cells[next - 1]?.end === end
    if (!isLast) next = lastWord(cells, next, 1)
    if (next === 0) next++
    const stop = cells[next - 1]!.end
    since = marks.some(mark => mark.start >= at && mark.start < stop) ? 1 : since + 1
    const isCut = since === ROWS && stop < end && !marks.some(mark => mark.start >= stop && mark.start <= stop + 1)
    rows.push(row(cells.slice(0, next), marks, dots === 1, isCut))
    at = stop
    while (at < end && line[at] === ' ') at++
  }
  return {rows, end: at}
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
  const columnOf = (offset: number): number =>
    cells.filter(cell => cell.end <= offset).reduce((sum, {width}) => sum + width, cutLeft ? 1 : 0)
  const [first, last] = [cells[0]?.start ?? 0, cells[cells.length - 1]?.end ?? 0]
  let labelled = 0
  for (const {start, end, label} of marks) {
    // An empty place (something is missing here) still needs a sign to look at.
    const sign = label ?? (start === end && signs.trim() === '' ? '^' : '')
    const here = start >= first && (start < last || (start === end && start === last))
    if (sign === '' || (cells.length > 0 && !here)) continue
    const column = columnOf(start)
    // Of two marks that start in one place the second number stands behind the first.
    const [at, put] = column < labelled ? [labelled, `,${sign}`] : [column, sign]
    signs = `${signs.slice(0, at).padEnd(at)}${put}${signs.slice(at + put.length)}`
    labelled = at + put.length
  }
  return {text: `${text.trimEnd()}${cutRight ? '…' : ''}`, signs: signs.trimEnd()}
}

import type {Range} from '../text/range.ts'

export interface Guard {
  readonly range: Range
  readonly why: 'too-deep' | 'line-too-long' | 'list-too-long' | 'too-tangled'
}

/** Longest line that is read: no paragraph of a health page comes near it. */
const MAX_LINE = 100_000
/** Deepest nesting of lists and quotations: the parser's time grows with the cube of it. */
const MAX_DEPTH = 50
/** Most brackets and emphasis marks in one run of lines: the parser's time grows with their square. */
const MAX_MARKS = 1500
/** Most headings underlined with `=` or `-`: each costs the parser a walk over all before it. */
const MAX_UNDERLINES = 400
/** Most items inside other items or quotations with no outer item between: such a list cannot be parsed in pieces. */
const MAX_INNER_ITEMS = 1000
/** Unclosed comments are looked for to the end of the paragraph, each time. */
const COMMENT_WEIGHT = 30
/** So is the other end of inline code: runs of many lengths, each open, are nothing that anybody writes. */
const LONG_RUN_WEIGHT = 30
const LONG_RUN = 8

/** Finds the parts of a text that would cost the parser minutes. They are left out, told, and the rest is read. */
export function guardInput(text: string): Guard[] {
  const guards: Guard[] = []
  /** Indents of the open list items. */
  const indents: number[] = []
  let marks = 0
  let underlines = 0
  let runStart = 0
  let filled = false
  let innerItems = 0
  /** Inside fenced code no mark costs anything; a fence must never be cut away from its other end. */
  let fence: Fence | undefined
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const drop = (start: number, end: number, why: Guard['why']): void => {
    const last = guards.at(-1)
    if (last && last.why === why && start <= last.range.end + 2)
      guards[guards.length - 1] = {range: {start: last.range.start, end}, why}
    else if (last && start < last.range.end)
      guards.push({range: {start: last.range.end, end: Math.max(end, last.range.end)}, why})
    else guards.push({range: {start, end}, why})
  }
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) end = text.length
    if (end - at > MAX_LINE) {
      drop(at, end, 'line-too-long')
      at = end + 1
      filled = false
      continue
    }
    const {depth, indent, content, item, quotes} = readPrefix(text, at, end)
    // A line that is all list and quote marks opens as many blocks as any other.
    const blank = content >= end && ((depth === 0 && quotes === 0) || isRule(text, at, end))
    const width = fenceWidth(text, content, end)
    if (fence && !blank && isOutside(fence, indent, quotes)) fence = undefined
    if (fence) {
      // What looks like a fence may stand in raw HTML and hold nothing back.
      if (!blank && depth + quotes > MAX_DEPTH) drop(at, end, 'too-deep')
      else if (closes(fence, text, content, end, {width, depth, quotes})) fence = undefined
      filled = false
    } else if (blank) {
      filled = false
    } else {
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
      const nested = indents.length + depth + quotes
      const owner = item ? indent : indents.at(-1)
      if (item) for (let i = 0; i < depth; i++) indents.push(indent + i * 2)
      const tooDeep = nested > MAX_DEPTH
      const isCode = owner === undefined && quotes === 0 && indent >= 4
      if (tooDeep) drop(at, end, 'too-deep')
      if (quotes === 0 && indent < 2 && (item || !filled)) innerItems = 0
      else {
        if (item) innerItems++
        if (innerItems > MAX_INNER_ITEMS) drop(at, end, 'list-too-long')
      }
      if (width > 0 && !isCode) {
        if (!tooDeep) fence = {code: text.charCodeAt(content), width, quotes, ...(owner === undefined ? {} : {owner})}
        filled = false
        at = end + 1
        continue
      }
      const first = text.charCodeAt(content)
      // A run of lines ends at a blank line, an item, a heading, a row or a definition.
      if (!filled || item || first === 35 || first === 124 || isDefinition(text, content, end)) {
        marks = 0
        runStart = at
      }
      marks += countMarks(text, content, end)
      if (marks > MAX_MARKS) drop(runStart, end, 'too-tangled')
      if (
        (first === 61 || first === 45) &&
        filled &&
        isUnderline(text, content, end) &&
        ++underlines > MAX_UNDERLINES
      ) {
        drop(at, end, 'too-tangled')
      }
      filled = content < end
    }
    at = end + 1
  }
  return guards
}

function readPrefix(text: string, start: number, end: number) {
  let at = start
  let indent = 0
  let column = 0
  let depth = 0
  let quotes = 0
  let item = false
  for (;;) {
    while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) {
      column += text.charCodeAt(at) === 9 ? 4 : 1
      at++
    }
    if (depth === 0) indent = column
    const code = text.charCodeAt(at)
    if (code === 62) quotes++
    else {
      const width = markerWidth(text, at, end)
      if (width === 0) break
      depth++
      item = true
      at += width - 1
      column += width - 1
    }
    at++
    column++
  }
  const content = text.charCodeAt(at) === 13 && at + 1 === end ? end : at
  return {depth, indent, content, item, quotes}
}

/** The width of a list mark that a blank or the line's end follows. */
function markerWidth(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  let width = 0
  if (code === 45 || code === 42 || code === 43) width = 1
  else if (code >= 48 && code <= 57) {
    let digits = 1
    while (digits < 10 && text.charCodeAt(at + digits) >= 48 && text.charCodeAt(at + digits) <= 57) digits++
    const close = text.charCodeAt(at + digits)
    if (close === 46 || close === 41) width = digits + 1
  }
  if (width === 0 || at >= end) return 0
  const next = text.charCodeAt(at + width)
  return at + width >= end || next === 32 || next === 9 ? width : 0
}

/** Fenced code that is open: its sign, how often it stands, and the quotes and the list item that hold it. */
interface Fence {
  readonly code: number
  readonly width: number
  readonly quotes: number
  /** The indent of the item. */
  readonly owner?: number
}

/** How many signs of a fence of code stand at an offset; 0 where none opens there. */
function fenceWidth(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code !== 96 && code !== 126) return 0
  let width = 1
  while (at + width < end && text.charCodeAt(at + width) === code) width++
  // More backticks on the line: it is inline code.
  if (width < 3 || (code === 96 && text.slice(at + width, end).includes('`'))) return 0
  return width
}

/** Code ends with the quote or the list item that holds it, its other fence or not. */
const isOutside = (fence: Fence, indent: number, quotes: number): boolean =>
  quotes < fence.quotes || (fence.owner !== undefined && indent <= fence.owner)

function closes(
  fence: Fence,
  text: string,
  at: number,
  end: number,
  {width, depth, quotes}: {readonly width: number; readonly depth: number; readonly quotes: number},
): boolean {
  if (width < fence.width || depth > 0 || quotes !== fence.quotes || text.charCodeAt(at) !== fence.code) return false
  return text.slice(at + width, end).trim() === ''
}

/** Whether a line is a thematic break: one of its signs again and again, with blanks between. */
function isRule(text: string, start: number, end: number): boolean {
  let sign = 0
  let count = 0
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 9 || code === 13) continue
    if (sign === 0 && (code === 45 || code === 42)) sign = code
    else if (code !== sign) return false
    count++
  }
  return count >= 3
}

function countMarks(text: string, start: number, end: number): number {
  let marks = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 93 || code === 42 || code === 95 || code === 91) marks++
    else if (code === 60 && text.charCodeAt(i + 1) === 33) marks += COMMENT_WEIGHT
    else if (code === 96) {
      const from = i
      while (i + 1 < end && text.charCodeAt(i + 1) === 96) i++
      if (i - from >= LONG_RUN) marks += LONG_RUN_WEIGHT
    }
  }
  return marks
}

function isDefinition(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(start) !== 91) return false
  const close = text.slice(start, Math.min(end, start + 200)).indexOf(']') + start
  return close > start && text.charCodeAt(close + 1) === 58
}

function isUnderline(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  let at = start
  while (at < end && text.charCodeAt(at) === code) at++
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 13)) at++
  return at >= end
}

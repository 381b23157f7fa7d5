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
  let fenced = 0
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
    const fence = fenceAt(text, content)
    if (fenced !== 0) {
      if (fence === fenced) fenced = 0
    } else if (fence !== 0) fenced = fence
    if (fenced !== 0) {
      filled = false
    } else if (content >= end) {
      filled = false
    } else {
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop()
      const nested = indents.length + depth + quotes
      if (item) for (let i = 0; i < depth; i++) indents.push(indent + i * 2)
      if (nested > MAX_DEPTH) drop(at, end, 'too-deep')
      if (quotes === 0 && indent < 2 && (item || !filled)) innerItems = 0
      else {
        if (item) innerItems++
        if (innerItems > MAX_INNER_ITEMS) drop(at, end, 'list-too-long')
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
      filled = true
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

/** The code of the sign that three or more of stand at an offset: a fence of code. */
function fenceAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code !== 96 && code !== 126) return 0
  return text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code ? code : 0
}

function countMarks(text: string, start: number, end: number): number {
  let marks = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 93 || code === 42 || code === 95 || code === 91) marks++
    else if (code === 60 && text.charCodeAt(i + 1) === 33) marks += COMMENT_WEIGHT
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

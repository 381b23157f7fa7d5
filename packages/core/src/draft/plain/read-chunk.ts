import type {ListItem, RootContent} from 'mdast'
import {type Labels, normaliseLabel} from './labels.ts'
import type {Lines} from './lines.ts'
import {makeBreak, makeHeading, makeItem, makeList, makeParagraph, makeQuote, placeAt} from './make-node.ts'
import {readPhrasing} from './read-phrasing.ts'
import {readPipeTable} from './read-pipe-table.ts'

/** What the first sign of a line may start. */
const UNKNOWN = 0
const WORDS = 1
const DIGIT = 2
const HASH = 3
const MARK = 4
const EITHER = 5
const DEFINITION = 6
const STARTS = new Uint8Array(128)
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"\'(),.;!?/$%@&[{}^]_\\')
  STARTS[sign.charCodeAt(0)] = WORDS
for (const sign of '0123456789') STARTS[sign.charCodeAt(0)] = DIGIT
STARTS['#'.charCodeAt(0)] = HASH
STARTS['-'.charCodeAt(0)] = MARK
STARTS['+'.charCodeAt(0)] = MARK
// `* ` is the mark of a list, `*words*` is emphasis.
STARTS['*'.charCodeAt(0)] = EITHER

const HEADING = /(#{1,6}) (?=[^\s#])/y
const ORDERED = /(\d{1,9})([.)]) (?=\S)/y
const BULLET = /[-+*] (?=\S)/y
const FOOTNOTE = /\[\^([\w.:-]{1,200})\]: (?=\S)/y
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/

export interface Chunk {
  readonly nodes: RootContent[]
  /** What its last node is, if what follows might carry it on. */
  readonly open?: 'list' | 'footnote'
}

/**
 * Reads the blocks of a chunk: lines between blank ones, outside of any container. Each line must show by itself what
 * it is; `undefined` for all that only the whole parser can tell. Definitions of footnotes are read where asked for.
 */
export function readChunk(text: string, lines: Lines, labels: Labels, footnotes: boolean): Chunk | undefined {
  const {starts, ends} = lines
  const count = starts.length
  const first = starts[0]!
  if (text.charCodeAt(first) === 124) {
    const table = readPipeTable(text, lines, labels)
    return table && {nodes: [table]}
  }
  if (count === 1 && ends[0]! - first < 100 && RULE.test(text.slice(first, ends[0]))) {
    return {nodes: [makeBreak(first, ends[0]!)]}
  }
  if (count === 1 && text.charCodeAt(first) === 62) {
    const quote = readQuote(text, first, ends[0]!, labels)
    return quote && {nodes: [quote]}
  }
  const nodes: RootContent[] = []
  /** The first line of the open paragraph. */
  let open = -1
  for (let line = 0; line < count; line++) {
    const start = starts[line]!
    const end = ends[line]!
    const kind = kindOf(text, start, end)
    if (kind === UNKNOWN || (kind === DEFINITION && !footnotes)) return undefined
    if (kind === WORDS) {
      if (open < 0) open = line
      continue
    }
    if (open >= 0 && !addParagraph(nodes, text, starts[open]!, ends[line - 1]!, labels)) return undefined
    if (kind === HASH) {
      if (!addHeading(nodes, text, start, end, labels)) return undefined
      open = -1
      continue
    }
    if (kind === DEFINITION) {
      if (open >= 0 || !addFootnotes(nodes, text, lines, line, labels)) return undefined
      return {nodes, open: 'footnote'}
    }
    // The list runs to the end of the chunk.
    const interrupts = open >= 0
    return addList(nodes, text, lines, line, interrupts, labels) ? {nodes, open: 'list'} : undefined
  }
  if (open >= 0 && !addParagraph(nodes, text, starts[open]!, ends[count - 1]!, labels)) return undefined
  return {nodes}
}

/** A line of words behind one `> `. */
function readQuote(text: string, start: number, end: number, labels: Labels): RootContent | undefined {
  const from = start + 2
  if (from >= end || text.charCodeAt(start + 1) !== 32 || kindOf(text, from, end) !== WORDS) return undefined
  const words = readPhrasing(text, from, end, labels)
  return words && makeQuote(makeParagraph(words, from, end), start, end)
}

/** Whether a line starts with the mark of a list. */
export function startsItem(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  if (isDigit(code)) return kindOf(text, start, end) === MARK
  const next = text.charCodeAt(start + 1)
  return (code === 45 || code === 43 || code === 42) && (start + 1 >= end || next === 32 || next === 9 || next === 13)
}

/** What a line is: words, a heading, the item of a list, or something else. */
function kindOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  const kind = code < 128 ? STARTS[code]! : WORDS
  if (kind === DIGIT) {
    let at = start + 1
    while (at < end && at - start < 10 && isDigit(text.charCodeAt(at))) at++
    const close = text.charCodeAt(at)
    if (close !== 46 && close !== 41) return WORDS
    return at + 1 < end && text.charCodeAt(at + 1) !== 32 ? WORDS : MARK
  }
  if (kind === EITHER)
    return text.charCodeAt(start + 1) === 32
      ? MARK
      : end - start < 3 || RULE.test(text.slice(start, start + 3))
        ? UNKNOWN
        : WORDS
  if (code === 91 && isDefinition(text, start, end)) return DEFINITION
  // `:-` may divide a table; `:::` opens a Pandoc block, which is words here.
  if (code === 58 && text.charCodeAt(start + 1) === 58) return WORDS
  // `___` and `_ _ _` are rules.
  if (code === 95 && /^_[_ ]*$/.test(text.slice(start, Math.min(end, start + 3)))) return UNKNOWN
  return kind
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function addParagraph(nodes: RootContent[], text: string, start: number, end: number, labels: Labels): boolean {
  const words = readPhrasing(text, start, end, labels)
  if (words) nodes.push(makeParagraph(words, start, end))
  return words !== undefined
}

function addHeading(nodes: RootContent[], text: string, start: number, end: number, labels: Labels): boolean {
  HEADING.lastIndex = start
  const hashes = HEADING.exec(text)?.[1]
  // Closing hashes are no words of the heading.
  if (!hashes || HEADING.lastIndex >= end || text.charCodeAt(end - 1) === 35) return false
  const words = readPhrasing(text, start + hashes.length + 1, end, labels)
  if (words) nodes.push(makeHeading(hashes.length, words, start, end))
  return words !== undefined
}

/** Adds a list of items of one line each, from a line to the end of the chunk. */
function addList(
  nodes: RootContent[],
  text: string,
  {starts, ends}: Lines,
  line: number,
  interrupts: boolean,
  labels: Labels,
): boolean {
  const from = starts[line]!
  const items: ListItem[] = []
  let mark = ''
  let number: number | null = null
  for (let at = line; at < starts.length; at++) {
    const start = starts[at]!
    const end = ends[at]!
    const pattern = isDigit(text.charCodeAt(start)) ? ORDERED : BULLET
    pattern.lastIndex = start
    const match = pattern.exec(text)
    const words = pattern.lastIndex
    if (!match || words >= end || kindOf(text, words, end) !== WORDS) return false
    const own = match[2] ?? match[0]
    if (at === line) {
      mark = own
      number = match[1] === undefined ? null : Number(match[1])
      // Words in front of it would swallow a list that does not start with 1.
      if (interrupts && number !== null && number !== 1) return false
    } else if (own !== mark) return false
    const phrasing = readPhrasing(text, words, end, labels)
    if (!phrasing) return false
    items.push(makeItem(makeParagraph(phrasing, words, end), start, end))
  }
  nodes.push(makeList(number, items, from, ends.at(-1)!))
  return true
}

function isDefinition(text: string, start: number, end: number): boolean {
  const close = text.slice(start, end).indexOf(']:')
  return close >= 0
}

/** Adds definitions of footnotes of one line each, from a line to the end of the chunk. */
function addFootnotes(
  nodes: RootContent[],
  text: string,
  {starts, ends}: Lines,
  line: number,
  labels: Labels,
): boolean {
  for (let at = line; at < starts.length; at++) {
    const start = starts[at]!
    const end = ends[at]!
    FOOTNOTE.lastIndex = start
    const label = FOOTNOTE.exec(text)?.[1]
    const words = FOOTNOTE.lastIndex
    if (label === undefined || words >= end || kindOf(text, words, end) !== WORDS) return false
    const phrasing = readPhrasing(text, words, end, labels)
    if (!phrasing) return false
    nodes.push({
      type: 'footnoteDefinition',
      identifier: normaliseLabel(label).toLowerCase(),
      label,
      children: [makeParagraph(phrasing, words, end)],
      position: placeAt(start, end),
    })
  }
  return true
}

import type {List, RootContent} from 'mdast'
import type {Labels} from './labels.ts'
import {makeYaml} from './make-node.ts'
import {readChunk, startsItem} from './read-chunk.ts'

/** A stretch of plain chunks, read into nodes. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly nodes: readonly RootContent[]
}

const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/m

/**
 * Finds the stretches of a text that can be read line by line, and reads them, definitions of footnotes where asked for;
 * the gaps between are left to the parser.
 */
export function findRuns(text: string, labels: Labels, footnotes: boolean): Run[] {
  const runs = new RunBuilder()
  const hasTabs = text.includes('\t')
  /** A list may be open: an item would carry it on. */
  let listOpen = false
  let at = 0
  const head = readHead(text)
  if (head) {
    runs.add(0, head.end, [head.yaml])
    at = head.end
  }
  while (at < text.length) {
    const lines = new LineReader(text, at)
    at = lines.next
    const {starts, ends} = lines
    if (starts.length === 0) continue
    const start = starts[0]!
    const end = ends.at(-1)!
    const plain = lines.plain && !(hasTabs && text.slice(start, end).includes('\t'))
    const chunk = plain ? readChunk(text, lines, labels, footnotes) : undefined
    if (chunk && !(chunk.open && (listOpen || carriesOn(text, at))) && runs.takes(chunk.nodes[0] as List)) {
      runs.add(start, end, chunk.nodes)
      listOpen = false
      continue
    }
    runs.close()
    at = spanEnd(text, start) ?? at
    listOpen = (listOpen && isBlank(text.charCodeAt(start))) || ITEM.test(text.slice(start, at))
  }
  return runs.runs
}

/**
 * Joins plain chunks to runs. What the parser makes of the lines before and behind a run may hang on the kind of block
 * that follows or went before, even beyond a blank line; so a run starts and ends with a paragraph, as its stand-in is
 * one, unless it starts or ends the text.
 */
class RunBuilder {
  readonly runs: {readonly start: number; end: number; nodes: RootContent[]}[] = []
  /** The chunks of the open run: where they end, and how many nodes there are up to there. */
  #chunks: {readonly end: number; readonly count: number}[] = []

  #left = false

  /** Whether a chunk can be read here. */
  takes({type, start}: Pick<List, 'start'> & {readonly type: string}): boolean {
    if (this.#chunks.length === 0 && this.#left) return type === 'paragraph'
    // An ordered list that does not start with 1 is words to micromark where it holds the block before to be open still.
    if (type !== 'list' || start === null || start === 1) return true
    return this.#chunks.length > 0 && this.runs.at(-1)!.nodes.at(-1)!.type === 'paragraph'
  }

  add(start: number, end: number, nodes: readonly RootContent[]): void {
    if (this.#chunks.length === 0) this.runs.push({start, end, nodes: []})
    const run = this.runs.at(-1)!
    for (const node of nodes) run.nodes.push(node)
    run.end = end
    this.#chunks.push({end, count: run.nodes.length})
  }

  /** Ends the open run, as what follows is left to the parser. */
  close(): void {
    this.#left = true
    const run = this.runs.at(-1)
    if (!run || this.#chunks.length === 0) return
    for (
      let last = this.#chunks.at(-1);
      last && run.nodes[last.count - 1]!.type !== 'paragraph';
      last = this.#chunks.at(-1)
    ) {
      this.#chunks.pop()
    }
    const last = this.#chunks.at(-1)
    if (last) {
      run.end = last.end
      run.nodes.length = last.count
    } else this.runs.pop()
    this.#chunks = []
  }
}

const isBlank = (code: number): boolean => code === 32 || code === 9

/** Gathers the lines from an offset up to the next blank one. */
class LineReader {
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** Where to read on. */
  readonly next: number
  /** No line is indented or ends in a blank. */
  readonly plain: boolean = true

  constructor(text: string, from: number) {
    let at = from
    while (at < text.length) {
      const feed = text.indexOf('\n', at)
      const next = feed < 0 ? text.length : feed + 1
      let end = feed < 0 ? next : feed
      if (end > at && text.charCodeAt(end - 1) === 13) end--
      if (isBlankLine(text, at, end)) {
        at = next
        if (this.starts.length > 0) break
        continue
      }
      if (isBlank(text.charCodeAt(at)) || isBlank(text.charCodeAt(end - 1))) this.plain = false
      this.starts.push(at)
      this.ends.push(end)
      at = next
    }
    this.next = at
  }
}

function isBlankLine(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at === end
}

/** Whether the next line that is not blank would carry a list on: it is indented, or an item itself. */
function carriesOn(text: string, from: number): boolean {
  let at = from
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    if (!isBlankLine(text, at, text.charCodeAt(end - 1) === 13 ? Math.max(at, end - 1) : end)) {
      return isBlank(text.charCodeAt(at)) || startsItem(text, at, end)
    }
    at = end + 1
  }
  return false
}

/** Where a fence or a comment that opens a chunk ends: it runs across blank lines. `undefined` for other chunks. */
function spanEnd(text: string, start: number): number | undefined {
  const code = text.charCodeAt(start)
  if (code === 60 && text.startsWith('<!--', start)) {
    const close = text.indexOf('-->', start + 4)
    return close < 0 ? text.length : lineEnd(text, close)
  }
  if (code !== 96 && code !== 126) return undefined
  const sign = text[start]!
  let width = 1
  while (text.charCodeAt(start + width) === code) width++
  if (width < 3) return undefined
  const fence = sign.repeat(width)
  for (let at = text.indexOf(`\n${fence}`, start); at >= 0; at = text.indexOf(`\n${fence}`, at + 1)) {
    let close = at + 1 + width
    while (text.charCodeAt(close) === code) close++
    if (isBlankLine(text, close, lineEnd(text, close))) return lineEnd(text, close)
  }
  return text.length
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed
}

/** Front matter that opens and does not plainly close: micromark reads what follows as no other text. */
export const isHeadUnclear = (text: string): boolean => text.startsWith('---') && !readHead(text)

/** Reads front matter fenced by `---` at the start of a text. */
function readHead(text: string) {
  const opening = /^---\r?\n/.exec(text)
  if (!opening) return undefined
  const from = opening[0].length
  const closing = /^---[ \t]*$/gm
  closing.lastIndex = from
  const close = closing.exec(text)
  if (close?.[0] !== '---') return undefined
  const end = close.index + close[0].length
  const value = text.slice(from, close.index).replace(/\r?\n$/, '')
  return {end, yaml: makeYaml(value, 0, end)}
}

import type {Range} from '@claimlint/core'

/** A step into a value: a key of a map, or the items of a list. */
export type Step = string | typeof ITEM
export const ITEM = Symbol('item')

/** Where a cursor stands in YAML that may be half written. */
export interface YamlPlace {
  /** The way to the map or list that is being written in. */
  readonly path: readonly Step[]
  /** The key whose value is being written; absent where a key, or an item of a list, is. */
  readonly key?: string
  /** What is already written of the word, quotation marks included. */
  readonly word: Range
  /** Keys that the same map already has. */
  readonly siblings: readonly string[]
}

interface Line {
  readonly start: number
  readonly text: string
  /** Columns of the dashes that open items on this line. */
  readonly dashes: readonly number[]
  /** The column of what follows them. */
  readonly column: number
  readonly key?: string
  /** The column after the key's colon and space; absent without a key. */
  readonly valueAt?: number
  readonly blank: boolean
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#:,[\]{}"'-][^:#]*?|-[^\s:#]+))[ \t]*:(?=[ \t]|$)[ \t]*/

function readLine(start: number, text: string): Line {
  const dashes: number[] = []
  let column = /^ */.exec(text)![0].length
  while (/^-(?: |$)/.test(text.slice(column))) {
    dashes.push(column)
    column += 1 + /^ */.exec(text.slice(column + 1))![0].length
  }
  const rest = text.slice(column)
  const match = KEY.exec(rest)
  const key = match?.[1] ?? match?.[2] ?? match?.[3]
  return {
    start,
    text,
    dashes,
    column,
    ...(match && key !== undefined ? {key, valueAt: column + match[0].length} : {}),
    blank: /^\s*(?:#|$)/.test(text),
  }
}

/**
 * Finds out by indentation where a cursor stands, since half-written YAML has no tree. `undefined` inside a comment or a
 * block of text.
 */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const lines = linesOf(text)
  const at = Math.max(
    lines.findLastIndex(({start}) => start <= offset),
    0,
  )
  const line = lines[at]!
  const column = offset - line.start
  const before = line.text.slice(0, column)
  if (/(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined
  const own = Math.min(line.column, column)
  const {path, siblings, textBlock} = climb(
    lines,
    at,
    line.blank ? column : own,
    line.dashes.filter(dash => dash < column),
  )
  if (textBlock) return undefined
  const dashed = line.dashes.some(dash => dash < column)
  const base: Step[] = dashed
    ? [...path, ...line.dashes.filter(dash => dash < column).map((): Step => ITEM)]
    : [...path]
  const inValue = line.valueAt !== undefined && column >= line.valueAt && line.key !== undefined
  const from = inValue ? line.valueAt! : own
  const written = before.slice(from)
  const flow = /[[{]/.test(written) ? readFlow(written, inValue ? [...base, line.key!] : base) : undefined
  if (flow) return {...flow, word: shift(flow.word, line.start + from)}
  const word = {start: line.start + from, end: line.start + column}
  const keys = dashed ? siblingsOf(lines, at, own, true) : siblings
  return inValue ? {path: base, key: line.key!, word, siblings: keys} : {path: base, word, siblings: keys}
}

/** Every line with its start; `\r` before a line's end is no part of it. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    lines.push(readLine(start, text.slice(start, stop).replace(/\r$/, '')))
    start = stop + 1
  }
  return lines
}

/** Walks up over lines that stand further left: each is a parent. */
function climb(
  lines: readonly Line[],
  at: number,
  column: number,
  dashes: readonly number[],
): {path: Step[]; siblings: string[]; textBlock: boolean} {
  const path: Step[] = []
  let limit = dashes[0] ?? column
  let dashed = dashes.length > 0
  let textBlock = false
  let nearest = true
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]!
    if (line.blank) continue
    if (line.key !== undefined && (line.column < limit || (line.column === limit && dashed))) {
      if (nearest) textBlock = /[|>][+-]?\d*\s*$/.test(line.text.slice(line.valueAt))
      path.unshift(line.key)
      limit = line.column
      dashed = false
      nearest = false
    }
    for (const dash of [...line.dashes].reverse()) {
      if (dash >= limit) continue
      path.unshift(ITEM)
      limit = dash
      dashed = true
      nearest = false
    }
  }
  return {path, siblings: dashes.length > 0 ? [] : siblingsOf(lines, at, column, false), textBlock}
}

/** The keys of the map that a line belongs to, above and below it. */
function siblingsOf(lines: readonly Line[], at: number, column: number, opens: boolean): string[] {
  const keys: string[] = []
  const own = lines[at]!
  const collect = (step: 1 | -1): void => {
    for (let i = at + step; i >= 0 && i < lines.length; i += step) {
      const line = lines[i]!
      if (line.blank) continue
      const left = line.dashes[0] ?? line.column
      if (step === 1 && left < column) return
      if (line.column === column && line.key !== undefined) keys.push(line.key)
      if (left < column) return
    }
  }
  if (!opens) collect(-1)
  collect(1)
  return own.key === undefined ? keys : keys.filter(key => key !== own.key)
}

interface FlowLevel {
  readonly map: boolean
  readonly keys: string[]
  key?: string
}

/** The place inside `{…}` and `[…]` on one line; `undefined` when all of them are closed. */
function readFlow(written: string, base: readonly Step[]): YamlPlace | undefined {
  const levels: FlowLevel[] = []
  let from = 0
  for (let i = 0; i < written.length; i++) {
    const char = written[i]!
    if (char === '"' || char === "'") {
      const end = written.indexOf(char, i + 1)
      i = end < 0 ? written.length : end
    } else if (char === '{' || char === '[') {
      levels.push({map: char === '{', keys: []})
      from = i + 1
    } else if (char === '}' || char === ']') {
      levels.pop()
      from = i + 1
    } else if (char === ',') {
      const level = levels.at(-1)
      if (level) delete level.key
      from = i + 1
    } else if (char === ':' && levels.at(-1)?.map && /\s|$/.test(written[i + 1] ?? '')) {
      const level = levels.at(-1)!
      level.key = written
        .slice(from, i)
        .trim()
        .replace(/^["']|["']$/g, '')
      level.keys.push(level.key)
      from = i + 1
    }
  }
  const last = levels.at(-1)
  if (!last) return undefined
  const path: Step[] = [...base]
  levels.forEach((level, index) => {
    if (!level.map) path.push(ITEM)
    else if (index < levels.length - 1 && level.key !== undefined) path.push(level.key)
  })
  const blank = /^\s*/.exec(written.slice(from))![0].length
  return {
    path,
    ...(last.map && last.key !== undefined ? {key: last.key} : {}),
    word: {start: from + blank, end: written.length},
    siblings: last.keys,
  }
}

const shift = ({start, end}: Range, by: number): Range => ({start: start + by, end: end + by})

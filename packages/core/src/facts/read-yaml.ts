import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml'
import type {Range} from '../text/range.ts'
import type {DataEntry, DataNode} from './data-node.ts'
import {explainSyntax} from './explain-syntax.ts'
import type {Fault} from './fact.ts'

export interface YamlReading {
  /** What could be read; absent for an empty text. */
  readonly node?: DataNode
  readonly faults: readonly Fault[]
  /** Source offset from which nothing is to be trusted, because the YAML breaks there. */
  readonly brokenAt?: number
}

/** Data files are written by hand or by a reference manager; beyond this many characters a mistake would cost minutes. */
const MAX_LENGTH = 8 * 1024 * 1024
const MAX_DEPTH = 100
/** Nodes that aliases may stand for in all: an alias bomb multiplies a few lines to millions. */
const MAX_ALIASED = 10_000

/**
 * Reads YAML 1.2 (and JSON, which is a part of it) into nodes with source ranges. Never throws: what is broken is told,
 * what stands before it is kept.
 *
 * @param toSource maps an offset of `text` to the source it was taken from
 */
export function readYaml(text: string, toSource: (offset: number) => number = offset => offset): YamlReading {
  if (text.length > MAX_LENGTH) {
    return refuse(
      'too-large',
      'This file is larger than 8 million characters and was not read. Split it.',
      toSource,
      text,
    )
  }
  const deep = tooDeepAt(text)
  if (deep !== undefined) return tooDeep(deep, toSource)
  try {
    return new Reader(text, toSource).read()
  } catch (error) {
    // The parser recurses once for each level; a stack that runs out is the only thing it may die of.
    if (error instanceof RangeError) return tooDeep(0, toSource)
    return refuse('broken-yaml', 'This YAML cannot be read. Check its indentation, colons and quotes.', toSource, text)
  }
}

/** The offset where more brackets are open, or more dashes follow each other, than any real file nests. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0
  let dashes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 91 || code === 123) depth++
    else if (code === 93 || code === 125) depth = Math.max(0, depth - 1)
    else if (code === 10) dashes = 0
    else if ((code === 45 || code === 63) && text.charCodeAt(i + 1) === 32) dashes++
    if (depth > MAX_DEPTH || dashes > MAX_DEPTH) return i
  }
  return undefined
}

const tooDeep = (at: number, toSource: (offset: number) => number): YamlReading => {
  const range = {start: toSource(at), end: toSource(at) + 1}
  const message = `This file nests more than ${MAX_DEPTH} levels deep and was not read. Lay it out flatter.`
  return {faults: [{range, code: 'too-deep', message}], brokenAt: 0}
}

const refuse = (code: string, message: string, toSource: (offset: number) => number, text: string): YamlReading => ({
  faults: [{range: {start: toSource(0), end: toSource(Math.min(1, text.length))}, code, message}],
  brokenAt: 0,
})

class Reader {
  readonly #text: string
  readonly #toSource: (offset: number) => number
  readonly #faults: Fault[] = []
  readonly #anchors = new Map<string, DataNode>()
  #aliased = 0

  constructor(text: string, toSource: (offset: number) => number) {
    this.#text = text
    this.#toSource = toSource
  }

  read(): YamlReading {
    const document = parseDocument(this.#text, {
      version: '1.2',
      schema: 'core',
      // Ours is linear and names both places; the parser compares each key with all others.
      uniqueKeys: false,
      prettyErrors: false,
      keepSourceTokens: false,
      logLevel: 'error',
    })
    const error = document.errors[0]
    // After the first break the parser's complaints are echoes of it.
    const at = error ? (openQuoteOf(error, document) ?? error.pos[0]) : 0
    if (error) {
      // One line is enough to find the place; what follows it is rarely at fault.
      const [start, end] = this.#trim(at, this.#lineEnd(at))
      const written = this.#text.slice(start, end)
      this.#faults.push({
        range: this.#range(start, end),
        code: 'broken-yaml',
        message: explainSyntax(error, short(written)),
      })
    }
    const contents = document.contents
    const node =
      contents && !(isScalar(contents) && contents.value === null && !contents.source)
        ? this.#convert(contents, 0)
        : undefined
    return {
      ...(node ? {node} : {}),
      faults: this.#faults,
      ...(error ? {brokenAt: this.#toSource(this.#lineStart(at))} : {}),
    }
  }

  #convert(node: Node, depth: number): DataNode {
    const [start, end] = node.range ? this.#trim(node.range[0], node.range[1]) : [0, 0]
    const range = this.#range(start, end)
    if (depth > MAX_DEPTH) throw new RangeError('nested too deep')
    if (isAlias(node)) return this.#resolve(node.source, range)
    let made: DataNode
    if (isMap(node)) {
      const entries = new Map<string, DataEntry>()
      let size = 1
      for (const pair of node.items) {
        const keyNode = pair.key as Node
        const [keyStart, keyEnd] = keyNode.range ? this.#trim(keyNode.range[0], keyNode.range[1]) : [start, start]
        const keyRange = this.#range(keyStart, keyEnd)
        const value: DataNode = pair.value
          ? this.#convert(pair.value as Node, depth + 1)
          : {
              kind: 'scalar',
              range: {start: keyRange.end, end: keyRange.end},
              value: null,
              written: '',
              plain: true,
              size: 1,
            }
        size += value.size
        if (!isScalar(keyNode)) {
          this.#faults.push({
            range: keyRange,
            code: 'odd-key',
            message: 'A key has to be plain text here. Write it as a word.',
          })
          continue
        }
        const key = keyNode.source ?? String(keyNode.value ?? '')
        if (key === '<<') {
          this.#faults.push({
            range: keyRange,
            code: 'merge-key',
            message: '“<<” does not merge in YAML 1.2. Write the keys out.',
          })
          continue
        }
        const first = entries.get(key)
        if (first) {
          this.#faults.push({
            range: keyRange,
            code: 'duplicate-key',
            message: `“${short(key)}” stands twice in the same map; the first one counts. Remove one, or rename it.`,
            related: [{path: '', range: first.keyRange, note: 'first here'}],
          })
        } else entries.set(key, {key, keyRange, value})
      }
      made = {kind: 'map', range, entries, size}
    } else if (isSeq(node)) {
      const items = node.items.map(item => this.#convert(item as Node, depth + 1))
      made = {kind: 'list', range, items, size: items.reduce((sum, item) => sum + item.size, 1)}
    } else {
      const scalar = isScalar(node) ? node : undefined
      const value = scalar?.value
      made = {
        kind: 'scalar',
        range,
        value: typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null,
        written: scalar?.source ?? (value === null || value === undefined ? '' : String(value)),
        plain: scalar?.type === 'PLAIN',
        size: 1,
      }
    }
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) this.#anchors.set(node.anchor, made)
    return made
  }

  /** An alias shares the nodes of its anchor; only how much it stands for is counted. */
  #resolve(name: string, range: Range): DataNode {
    const target = this.#anchors.get(name)
    this.#aliased += target?.size ?? 0
    if (target && this.#aliased <= MAX_ALIASED) return {...target, range}
    const told = this.#faults.some(fault => fault.code === 'alias-bomb')
    if (!target) {
      this.#faults.push({
        range,
        code: 'unknown-alias',
        message: `“*${short(name)}” points to no anchor before it. Write the value out.`,
      })
    } else if (!told) {
      this.#faults.push({
        range,
        code: 'alias-bomb',
        message: `Aliases in this file stand for more than 10,000 values; those from here on were not read. Write the values out.`,
      })
    }
    return {kind: 'scalar', range, value: null, written: `*${name}`, plain: true, size: 1}
  }

  #range(start: number, end: number): Range {
    const from = this.#toSource(start)
    // The last character is mapped, not the place after it: in a fenced block that place may lie on another line.
    return {start: from, end: end > start ? this.#toSource(end - 1) + 1 : from}
  }

  #trim(start: number, end: number): [number, number] {
    let to = Math.min(end, this.#text.length)
    while (to > start && /\s/.test(this.#text[to - 1]!)) to--
    return [Math.min(start, to), to]
  }

  #lineEnd(start: number): number {
    const line = /[\r\n]/g
    line.lastIndex = start
    return line.exec(this.#text)?.index ?? this.#text.length
  }

  #lineStart(at: number): number {
    return Math.max(this.#text.lastIndexOf('\n', at - 1), -1) + 1
  }
}

/** Where the quotation mark stands whose closing one the parser misses at the end of what it read. */
function openQuoteOf({message, pos}: YAMLParseError, document: Document): number | undefined {
  if (!/^Missing closing .?quote/.test(message)) return undefined
  let opened: number | undefined
  visit(document, {
    Scalar(_, {type, range}) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range[0] < pos[0]) opened = range[0]
    },
  })
  return opened
}

/** The author's words, cut where they would drown the message. */
export const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words)

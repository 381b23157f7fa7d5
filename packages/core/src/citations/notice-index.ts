import type {Fault} from '../facts/fact.ts'
import {parseIdentifier} from './identifiers.ts'
import type {Notice, NoticeNature} from './notice.ts'

/** The letters that stand for each nature in the index. */
export const NATURE_LETTERS: readonly (readonly [string, NoticeNature])[] = [
  ['R', 'retraction'],
  ['E', 'expression-of-concern'],
  ['C', 'correction'],
  ['B', 'reinstatement'],
]

/** The first line of an index: how a file is told to be one. */
export const INDEX_MARK = '# claimlint retractions 1'

/** What an index says of itself. */
export interface NoticeHeader {
  /** YYYY-MM-DD: the data are known to reach so far. */
  readonly asOf: string
  /** How many notices it holds. */
  readonly notices: number
}

/** The longest head that is read: some hundred reasons of a line each. */
const LONGEST_HEAD = 256 * 1024
const TAB = 9
const LINE_END = 10

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * The index of retractions: a head, an empty line, then one line for each identifier and notice in the order of their
 * bytes, so that a look-up halves its way to the line and reads nothing else.
 */
export class NoticeIndex {
  /** Everything before the notices, for findings about the file. */
  readonly head: string
  readonly header: NoticeHeader | undefined
  readonly faults: readonly Fault[]
  readonly #bytes: Uint8Array
  readonly #body: number
  readonly #reasons: ReadonlyMap<string, string>

  constructor(bytes: Uint8Array) {
    const end = endOfHead(bytes)
    this.#bytes = bytes
    this.#body = end
    this.head = decoder.decode(bytes.subarray(0, end))
    const fields = new Map(
      [...this.head.matchAll(/^# ([a-z-]+(?: \d+)?): (.*)$/gm)].map(match => [match[1]!, match[2]!]),
    )
    this.#reasons = new Map(
      [...fields].flatMap(([name, words]) => (name.startsWith('reason ') ? [[name.slice(7), words] as const] : [])),
    )
    const asOf = fields.get('as-of') ?? ''
    const notices = Number(fields.get('notices'))
    const sound = this.head.startsWith(INDEX_MARK) && /^\d{4}-\d{2}-\d{2}$/.test(asOf) && Number.isSafeInteger(notices)
    const whole = Number(fields.get('bytes')) === bytes.length - end
    this.header = sound ? {asOf, notices} : undefined
    this.faults =
      sound && whole
        ? []
        : [
            {
              range: {start: 0, end: Math.max(0, this.head.indexOf('\n'))},
              code: 'damaged-index',
              message: sound
                ? 'This index of retractions is not as long as it says, so notices are missing or changed. Build it again: claimlint refs retractions FILE.csv.'
                : 'This is no index of retractions that can be read, so no retraction is known. Build it: claimlint refs retractions FILE.csv.',
            },
          ]
  }

  /** The notices about a work, by any of its identifiers, the earliest first; each once. */
  find({doi, pmid}: {readonly doi?: string; readonly pmid?: string}): Notice[] {
    if (!this.header) return []
    const lines = new Set<string>()
    for (const key of keysOf(doi, pmid)) for (const line of this.#linesOf(key)) lines.add(line)
    return [...lines].map(line => this.#read(line)).sort(byDate)
  }

  /** What stands after the identifier in its lines. */
  #linesOf(key: string): string[] {
    const bytes = this.#bytes
    const wanted = encoder.encode(`${key}\t`)
    let low = this.#body
    let high = bytes.length
    while (low < high) {
      const start = this.#startOfLine((low + high) >> 1, low)
      if (isBefore(bytes, start, wanted)) low = this.#endOfLine(start)
      else high = start
    }
    const found: string[] = []
    while (low < bytes.length && startsWith(bytes, low, wanted)) {
      const end = this.#endOfLine(low)
      found.push(decoder.decode(bytes.subarray(low + wanted.length, end)).trimEnd())
      low = end
    }
    return found
  }

  #startOfLine(offset: number, least: number): number {
    let at = offset
    while (at > least && this.#bytes[at - 1] !== LINE_END) at--
    return at
  }

  /** The start of the next line. */
  #endOfLine(offset: number): number {
    const end = this.#bytes.indexOf(LINE_END, offset)
    return end < 0 ? this.#bytes.length : end + 1
  }

  #read(line: string): Notice {
    const [letter = '', date = '', notice = '', reasons = ''] = line.split('\t')
    const told = reasons.split(',').flatMap(number => this.#reasons.get(number) ?? [])
    return {
      nature: NATURE_LETTERS.find(([sign]) => sign === letter)?.[1] ?? 'correction',
      ...(date ? {date} : {}),
      ...(notice ? {notice} : {}),
      ...(told.length > 0 ? {reasons: told} : {}),
      from: 'index',
    }
  }
}

/** The key of an identifier in an index; `undefined` when it is not written right. */
export function indexKey(kind: 'doi' | 'pmid', written: string): string | undefined {
  const value = parseIdentifier(kind, written)
  // In ASCII the order of text and the order of bytes are one; the percent sign is what escapes the rest.
  return value && `${kind}:${value.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^!-$&-~]/gu, encodeURIComponent)}`
}

function keysOf(doi: string | undefined, pmid: string | undefined): string[] {
  const keys = [
    doi === undefined ? undefined : indexKey('doi', doi),
    pmid === undefined ? undefined : indexKey('pmid', pmid),
  ]
  return keys.filter(key => key !== undefined)
}

const byDate = ({date: a = ''}: Notice, {date: b = ''}: Notice): number => (a < b ? -1 : a > b ? 1 : 0)

/** The head ends with its first empty line. */
function endOfHead(bytes: Uint8Array): number {
  const limit = Math.min(bytes.length, LONGEST_HEAD)
  for (let at = bytes.indexOf(LINE_END); at >= 0 && at < limit; at = bytes.indexOf(LINE_END, at + 1)) {
    if (bytes[at + 1] === LINE_END) return at + 2
  }
  return limit
}

/** Whether a line stands before the wanted words in the order of bytes. */
function isBefore(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) {
    const sign = bytes[start + i] ?? 0
    if (sign !== wanted[i]) return (sign === LINE_END ? TAB - 1 : sign) < wanted[i]!
  }
  return false
}

function startsWith(bytes: Uint8Array, start: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false
  return true
}

import {type ClassBits, hasClass} from '../class-bits.ts'
import type {Tag} from '../lexicon.ts'
import type {Reading} from '../reading.ts'
import type {Word} from '../words.ts'
import type {Amount} from './amounts.ts'

let last: {readonly reading: Reading; readonly scan: Scan} | undefined

/**
 * The scan of a reading. The grammar and then both finders ask for the same one in turn, so the last is kept; a weak map
 * of all of them costs more than making them anew.
 */
export function scanOf(reading: Reading): Scan {
  if (last?.reading !== reading) last = {reading, scan: new Scan(reading)}
  return last.scan
}

/** A unit's words with quick looks at what starts and what ends at a word: grammar asks both ways. */
export class Scan {
  readonly words: readonly Word[]
  readonly text: string
  /** Amounts already read, by their first word: many readers ask for the same one. */
  readonly amounts: (Amount | null | undefined)[] = []
  readonly #tags: readonly Tag[]
  readonly #bits: ClassBits
  /** The first tag that starts at a word or behind it: tags come in the order of the text. */
  readonly #starts: number[] = []
  /** One more than the last tag that ends at a word, and for each tag the one before it that ends there too. */
  #ends: {readonly last: readonly number[]; readonly before: readonly number[]} | undefined

  constructor(reading: Reading) {
    const {words, tags, bits} = reading
    this.words = words
    this.text = reading.unit.text
    this.#tags = tags
    this.#bits = bits
    for (let i = 0, at = 0; i <= words.length; i++) {
      while (at < tags.length && tags[at]!.from < i) at++
      this.#starts.push(at)
    }
  }

  /** The word at `i` in lower case, '' outside the unit. */
  word(i: number): string {
    return this.words[i]?.text ?? ''
  }

  /** The word as the author wrote it. */
  raw(i: number): string {
    const word = this.words[i]
    return word ? this.text.slice(word.start, word.end) : ''
  }

  isNumber(i: number): boolean {
    return this.words[i]?.kind === 'number'
  }

  isWord(i: number): boolean {
    return this.words[i]?.kind === 'word'
  }

  /** Nothing stands between the word and the one before it. */
  glued(i: number): boolean {
    const word = this.words[i]
    const before = this.words[i - 1]
    return word !== undefined && before !== undefined && before.end === word.start
  }

  /** Whether any run starts at `i`. */
  isTagged(i: number): boolean {
    return this.#starts[i + 1]! > this.#starts[i]!
  }

  /** How many words the longest run of a class takes from `i`; 0 when none starts there. */
  run(i: number, name: string): number {
    if (i < 0 || i >= this.words.length) return 0
    const end = this.#starts[i + 1]!
    const first = this.#starts[i]!
    if (first === end || !hasClass(this.#bits, name)) return 0
    for (let at = first; at < end; at++) {
      const tag = this.#tags[at]!
      if (tag.classes.includes(name)) return tag.to - tag.from
    }
    return 0
  }

  /** How many words the longest run of a class takes that ends right before `i`. */
  runBefore(i: number, name: string): number {
    if (i <= 0 || i > this.words.length || !hasClass(this.#bits, name)) return 0
    this.#ends ??= chainEnds(this.words.length, this.#tags)
    const {last, before} = this.#ends
    let longest = 0
    for (let at = last[i]!; at > 0; at = before[at - 1]!) {
      const tag = this.#tags[at - 1]!
      if (tag.classes.includes(name)) longest = Math.max(longest, tag.to - tag.from)
    }
    return longest
  }

  /** Whether a run of the class starts in the words `from` to `to`, half-open. */
  holds(from: number, to: number, name: string): boolean {
    if (!hasClass(this.#bits, name)) return false
    for (let i = Math.max(0, from); i < to && i < this.words.length; i++) if (this.run(i, name) > 0) return true
    return false
  }

  /** The number of the word that holds the offset or starts after it. */
  wordAt(offset: number): number {
    let low = 0
    let high = this.words.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.words[middle]!.end <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where the clause of word `i` starts: after a comma, semicolon, colon, bracket, or dash with spaces. */
  clauseStart(i: number): number {
    let from = i
    while (from > 0 && i - from < 25 && !this.#parts(from - 1)) from--
    return from
  }

  clauseEnd(i: number): number {
    let to = i
    while (to < this.words.length && to - i < 25 && !this.#parts(to)) to++
    return to
  }

  #parts(i: number): boolean {
    const word = this.words[i]!
    return word.kind === 'sign' && (/^[,;:()[\].!?—]$/.test(word.text) || (word.text === '-' && !this.glued(i)))
  }
}

function chainEnds(words: number, tags: readonly Tag[]): {last: number[]; before: number[]} {
  const last: number[] = []
  for (let i = 0; i <= words; i++) last.push(0)
  const before: number[] = []
  for (let at = 0; at < tags.length; at++) {
    const {to} = tags[at]!
    before.push(last[to]!)
    last[to] = at + 1
  }
  return {last, before}
}

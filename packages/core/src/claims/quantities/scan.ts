import type {Tag} from '../lexicon.ts'
import type {Reading} from '../reading.ts'
import type {Word} from '../words.ts'
import type {Amount} from './amounts.ts'

/** A unit's words with quick looks at what starts and what ends at a word: grammar asks both ways. */
export class Scan {
  readonly words: readonly Word[]
  readonly text: string
  /** Amounts already read, by their first word: many readers ask for the same one. */
  readonly amounts: (Amount | null | undefined)[] = []
  readonly #starts: (Tag[] | undefined)[]
  readonly #ends: (Tag[] | undefined)[]

  constructor(reading: Reading) {
    this.words = reading.words
    this.text = reading.unit.text
    this.#starts = new Array<Tag[] | undefined>(this.words.length + 1).fill(undefined)
    this.#ends = new Array<Tag[] | undefined>(this.words.length + 1).fill(undefined)
    for (const tag of reading.tags) {
      const starts = this.#starts[tag.from]
      if (starts) starts.push(tag)
      else this.#starts[tag.from] = [tag]
      const ends = this.#ends[tag.to]
      if (ends) ends.push(tag)
      else this.#ends[tag.to] = [tag]
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

  /** How many words the longest run of a class takes from `i`; 0 when none starts there. */
  run(i: number, name: string): number {
    const tags = this.#starts[i]
    if (tags) for (const tag of tags) if (tag.classes.includes(name)) return tag.to - tag.from
    return 0
  }

  /** How many words the longest run of a class takes that ends right before `i`. */
  runBefore(i: number, name: string): number {
    let longest = 0
    const tags = this.#ends[i]
    if (tags) for (const tag of tags) if (tag.classes.includes(name)) longest = Math.max(longest, tag.to - tag.from)
    return longest
  }

  /** Whether a run of the class starts in the words `from` to `to`, half-open. */
  holds(from: number, to: number, name: string): boolean {
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

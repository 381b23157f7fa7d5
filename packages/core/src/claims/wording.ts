import {type ClassBits, hasClass} from './class-bits.ts'
import type {Lexicon, Tag} from './lexicon.ts'
import {cutWords, type Word} from './words.ts'

const NO_CLASSES: readonly string[] = []
const NO_RUNS: readonly Tag[] = []

/**
 * A text cut into words, with the phrases that a lexicon knows: what can be told of a unit wherever it stands. Units of the
 * same text share one.
 */
export class Wording {
  readonly text: string
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  /** Every class that occurs. */
  readonly bits: ClassBits
  /** What others remember of the words alone, each in a place of its own: `WordingNotes`. */
  readonly notes: unknown[] = []
  #runs: Map<string, readonly Tag[]> | undefined
  #longest: readonly Tag[] | undefined

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.words = cutWords(text)
    const {tags, bits} = lexicon.tag(this.words)
    this.tags = tags
    this.bits = bits
  }

  has(name: string): boolean {
    return hasClass(this.bits, name)
  }

  /** The runs of a class; a run inside a longer run of the same class is left out. */
  runs(name: string): readonly Tag[] {
    if (!this.has(name)) return NO_RUNS
    this.#runs ??= new Map()
    let runs = this.#runs.get(name)
    if (!runs) {
      runs = this.#findRuns(name)
      this.#runs.set(name, runs)
    }
    return runs
  }

  #findRuns(name: string): Tag[] {
    const runs: Tag[] = []
    let covered = 0
    for (const tag of this.tags) {
      if (tag.to <= covered || !tag.classes.includes(name)) continue
      runs.push(tag)
      covered = tag.to
    }
    return runs
  }

  /** The classes of the longest run that starts at a word. */
  at(word: number): readonly string[] {
    if (!this.#longest) {
      const longest: Tag[] = []
      for (const tag of this.tags) longest[tag.from] ??= tag
      this.#longest = longest
    }
    return this.#longest[word]?.classes ?? NO_CLASSES
  }

  textOf({from, to}: {readonly from: number; readonly to: number}): string {
    const first = this.words[from]
    const last = this.words[to - 1]
    return first && last ? this.text.slice(first.start, last.end) : ''
  }
}

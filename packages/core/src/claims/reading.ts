import type {Unit} from '../draft/draft.ts'
import type {Lexicon, Tag} from './lexicon.ts'
import {cutWords, type Word} from './words.ts'

const NONE: readonly string[] = []

/** A unit cut into words, with the phrases that the lexicon knows. Made once a unit; every finder works on it. */
export class Reading {
  readonly unit: Unit
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  /** The runs of each class, a run inside a longer run of the same class left out. */
  readonly #runs = new Map<string, Tag[]>()
  #longest: readonly Tag[] | undefined

  constructor(unit: Unit, lexicon: Lexicon) {
    this.unit = unit
    this.words = cutWords(unit.text)
    this.tags = lexicon.tag(this.words)
    for (const tag of this.tags) {
      for (const name of tag.classes) {
        const runs = this.#runs.get(name)
        if (!runs) this.#runs.set(name, [tag])
        else if (tag.to > runs[runs.length - 1]!.to) runs.push(tag)
      }
    }
  }

  has(name: string): boolean {
    return this.#runs.has(name)
  }

  runs(name: string): readonly Tag[] {
    return this.#runs.get(name) ?? []
  }

  /** The classes of the longest run that starts at a word. */
  at(word: number): readonly string[] {
    if (!this.#longest) {
      const longest: Tag[] = []
      for (const tag of this.tags) longest[tag.from] ??= tag
      this.#longest = longest
    }
    return this.#longest[word]?.classes ?? NONE
  }

  textOf({from, to}: {readonly from: number; readonly to: number}): string {
    const first = this.words[from]
    const last = this.words[to - 1]
    return first && last ? this.unit.text.slice(first.start, last.end) : ''
  }
}

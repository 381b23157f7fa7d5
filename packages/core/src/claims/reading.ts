import type {Unit} from '../draft/draft.ts'
import type {Lexicon, Tag} from './lexicon.ts'
import {cutWords, type Word} from './words.ts'

/** A unit cut into words, with the phrases that the lexicon knows. Made once a unit; every finder works on it. */
export class Reading {
  readonly unit: Unit
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  readonly #classes: ReadonlySet<string>

  constructor(unit: Unit, lexicon: Lexicon) {
    this.unit = unit
    this.words = cutWords(unit.text)
    this.tags = lexicon.tag(this.words)
    const classes = new Set<string>()
    for (const tag of this.tags) for (const name of tag.classes) classes.add(name)
    this.#classes = classes
  }

  has(name: string): boolean {
    return this.#classes.has(name)
  }

  /** The runs of a class; a run inside a longer run of the same class is left out. */
  runs(name: string): Tag[] {
    if (!this.#classes.has(name)) return []
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
    for (const tag of this.tags) if (tag.from === word) return tag.classes
    return []
  }

  textOf({from, to}: {readonly from: number; readonly to: number}): string {
    const first = this.words[from]
    const last = this.words[to - 1]
    return first && last ? this.unit.text.slice(first.start, last.end) : ''
  }
}

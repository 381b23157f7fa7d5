import type {Unit} from '../draft/draft.ts'
import type {ClassBits} from './class-bits.ts'
import type {Lexicon, Tag} from './lexicon.ts'
import type {Wording} from './wording.ts'
import type {Word} from './words.ts'

/** A unit on its page, with what its words tell by themselves. Made once a unit; every finder works on it. */
export class Reading {
  readonly unit: Unit
  readonly wording: Wording
  readonly words: readonly Word[]
  readonly tags: readonly Tag[]
  /** Every class that occurs. */
  readonly bits: ClassBits

  constructor(unit: Unit, lexicon: Lexicon) {
    this.unit = unit
    this.wording = lexicon.read(unit.text)
    this.words = this.wording.words
    this.tags = this.wording.tags
    this.bits = this.wording.bits
  }

  has(name: string): boolean {
    return this.wording.has(name)
  }

  /** The runs of a class; a run inside a longer run of the same class is left out. */
  runs(name: string): readonly Tag[] {
    return this.wording.runs(name)
  }

  /** The classes of the longest run that starts at a word. */
  at(word: number): readonly string[] {
    return this.wording.at(word)
  }

  textOf(run: {readonly from: number; readonly to: number}): string {
    return this.wording.textOf(run)
  }
}

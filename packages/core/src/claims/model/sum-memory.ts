import {WordingNotes} from '../wording-notes.ts'
import type {FeatureGround} from './feature-sink.ts'

/** Remembers what the features of one sort of parts added up to, by what they hang on. */
export class SumMemory {
  readonly #byWords = new WordingNotes<number>()
  readonly #byBoth = new WordingNotes<Map<number, number>>()
  readonly #byKey = new Map<number, number>()

  recall(on: FeatureGround | undefined, add: () => number): number {
    if (!on) return add()
    const {words, key} = on
    if (!words) return recallIn(this.#byKey, key ?? 0, add)
    return key === undefined
      ? this.#byWords.recall(words, add)
      : recallIn(
          this.#byBoth.recall(words, () => new Map()),
          key,
          add,
        )
  }
}

function recallIn(sums: Map<number, number>, key: number, add: () => number): number {
  let sum = sums.get(key)
  if (sum === undefined) {
    sum = add()
    sums.set(key, sum)
  }
  return sum
}

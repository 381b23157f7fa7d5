import type {Reading} from './reading.ts'

let kinds = 0

/** Remembers a value for each of many readings; see `Notes` for why this is no WeakMap. */
export class ReadingNotes<V> {
  readonly #at = kinds++

  get(about: Reading): V | undefined {
    return about.notes[this.#at] as V | undefined
  }

  set(about: Reading, value: V): void {
    about.notes[this.#at] = value
  }
}

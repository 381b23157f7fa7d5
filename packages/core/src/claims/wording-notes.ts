import type {Wording} from './wording.ts'

let kinds = 0

/** Remembers a value for each of many wordings; see `Notes` for why this is no WeakMap. It must follow from the words alone. */
export class WordingNotes<V> {
  readonly #at = kinds++

  get(about: Wording): V | undefined {
    return about.notes[this.#at] as V | undefined
  }

  set(about: Wording, value: V): void {
    about.notes[this.#at] = value
  }

  recall(about: Wording, make: (about: Wording) => V): V {
    let value = about.notes[this.#at] as V | undefined
    if (value === undefined) {
      value = make(about)
      about.notes[this.#at] = value
    }
    return value
  }
}

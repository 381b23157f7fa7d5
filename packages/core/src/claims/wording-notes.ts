/** What notes are kept on: a wording, or what was found in one. */
export interface Noted {
  /** What others remember of it alone, each in a place of its own. */
  readonly notes: unknown[]
}

let kinds = 0

/** Remembers a value for each of many wordings; see `Notes` for why this is no WeakMap. It must follow from the words alone. */
export class WordingNotes<V> {
  readonly #at = kinds++

  get(about: Noted): V | undefined {
    return about.notes[this.#at] as V | undefined
  }

  set(about: Noted, value: V): void {
    about.notes[this.#at] = value
  }

  recall<N extends Noted>(about: N, make: (about: N) => V): V {
    let value = about.notes[this.#at] as V | undefined
    if (value === undefined) {
      value = make(about)
      about.notes[this.#at] = value
    }
    return value
  }
}

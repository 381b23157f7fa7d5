/** How many texts each generation holds. */
const MOST = 4096
/** A longer text is not worth its keep. */
const LONGEST = 2000

/**
 * Remembers what was made of a text while that text keeps coming back: the same words on many pages, or a page that is
 * read again after an edit. The last few thousand texts are held, and no more, however long the run.
 */
export class Memory<V> {
  #fresh = new Map<string, V>()
  #stale = new Map<string, V>()

  /** The value of a text; `make` must depend on the text alone. */
  recall(text: string, make: (text: string) => V): V {
    const fresh = this.#fresh.get(text)
    if (fresh !== undefined) return fresh
    const value = this.#stale.get(text) ?? make(text)
    if (text.length > LONGEST) return value
    if (this.#fresh.size >= MOST) {
      this.#stale = this.#fresh
      this.#fresh = new Map()
    }
    this.#fresh.set(text, value)
    return value
  }
}

/** A function of a text that remembers what it told of the texts it met last. */
export function remembering<V>(make: (text: string) => V): (text: string) => V {
  const memory = new Memory<V>()
  return text => memory.recall(text, make)
}

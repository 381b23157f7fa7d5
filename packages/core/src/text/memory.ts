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
    if (text.length > LONGEST) return make(text)
    const own = alone(text)
    const value = this.#stale.get(own) ?? make(own)
    if (this.#fresh.size >= MOST) {
      this.#stale = this.#fresh
      this.#fresh = new Map()
    }
    this.#fresh.set(own, value)
    return value
  }
}

/**
 * A copy that stands by itself. A slice keeps alive the whole page that it was cut from, and in an editor each keystroke
 * makes a page anew: what is remembered of a sentence would hold them all.
 */
const alone = (text: string): string => ` ${text}`.slice(1)

/** A function of a text that remembers what it told of the texts it met last. */
export function remembering<V>(make: (text: string) => V): (text: string) => V {
  const memory = new Memory<V>()
  return text => memory.recall(text, make)
}

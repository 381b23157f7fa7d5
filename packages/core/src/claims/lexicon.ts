import type {Word} from './words.ts'

/**
 * Phrases by class: `{harm: ['infection', 'nerve damage'], …}`. A phrase is words as `cutWords` cuts them, joined by one
 * space (“life - threatening” for “life-threatening”). A phrase may stand in many classes.
 */
export type LexiconData = Readonly<Record<string, readonly string[]>>

interface Node {
  next?: Map<string, Node>
  classes?: string[]
  /** The classes as bits, 30 to a number. */
  bits?: number[]
}

/** A run of words that a lexicon knows. `from` and `to` are word numbers, half-open. */
export interface Tag {
  readonly from: number
  readonly to: number
  readonly classes: readonly string[]
}

/** What a lexicon knows of a row of words. */
export interface Tagging {
  /** In the order of the text; of the runs that start at one word each length is given, longest first. */
  readonly tags: readonly Tag[]
  /** Every class that occurs, as bits; read by `Lexicon.knows`. */
  readonly bits: readonly number[]
}

const BITS = 30
const NO_BITS: readonly number[] = []

/** A merged matcher over word runs: linear in the words. */
export class Lexicon {
  readonly #root = new Map<string, Node>()
  readonly #ids = new Map<string, number>()

  constructor(...layers: readonly LexiconData[]) {
    for (const layer of layers) {
      for (const [name, phrases] of Object.entries(layer)) {
        let id = this.#ids.get(name)
        if (id === undefined) {
          id = this.#ids.size
          this.#ids.set(name, id)
        }
        for (const phrase of phrases) this.#add(phrase, name, id)
      }
    }
  }

  #add(phrase: string, name: string, id: number): void {
    let level = this.#root
    let node: Node | undefined
    for (const word of phrase.split(' ')) {
      if (node) {
        node.next ??= new Map()
        level = node.next
      }
      node = level.get(word)
      if (!node) {
        node = {}
        level.set(word, node)
      }
    }
    if (!node) return
    node.classes ??= []
    node.bits ??= []
    if (node.classes.includes(name)) return
    node.classes.push(name)
    const at = Math.floor(id / BITS)
    while (node.bits.length <= at) node.bits.push(0)
    node.bits[at]! |= 1 << (id % BITS)
  }

  /** All known runs of a row of words. */
  tag(words: readonly Word[]): Tagging {
    const tags: Tag[] = []
    let bits: number[] | undefined
    for (let from = 0; from < words.length; from++) {
      let node = this.#root.get(words[from]!.text)
      if (!node) continue
      const first = tags.length
      let to = from + 1
      while (node) {
        if (node.classes) {
          tags.push({from, to, classes: node.classes})
          bits = joinBits(bits, node.bits!)
        }
        const next: Map<string, Node> | undefined = node.next
        const word = next && words[to]
        if (!word) break
        node = next.get(word.text)
        to++
      }
      if (tags.length - first > 1) reverseFrom(tags, first)
    }
    return {tags, bits: bits ?? NO_BITS}
  }

  /** Whether a class is among the bits of a tagging. */
  knows(bits: readonly number[], name: string): boolean {
    const id = this.#ids.get(name)
    return id !== undefined && ((bits[Math.floor(id / BITS)] ?? 0) & (1 << (id % BITS))) !== 0
  }
}

function joinBits(joined: number[] | undefined, more: readonly number[]): number[] {
  const bits = joined ?? []
  for (let at = 0; at < more.length; at++) bits[at] = (bits[at] ?? 0) | more[at]!
  return bits
}

function reverseFrom(tags: Tag[], first: number): void {
  for (let low = first, high = tags.length - 1; low < high; low++, high--) {
    const tag = tags[low]!
    tags[low] = tags[high]!
    tags[high] = tag
  }
}

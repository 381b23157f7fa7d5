import type {Word} from './words.ts'

/**
 * Phrases by class: `{harm: ['infection', 'nerve damage'], …}`. A phrase is words as `cutWords` cuts them, joined by one
 * space (“life - threatening” for “life-threatening”). A phrase may stand in many classes.
 */
export type LexiconData = Readonly<Record<string, readonly string[]>>

interface Node {
  next?: Map<string, Node>
  classes?: string[]
}

/** A run of words that a lexicon knows. `from` and `to` are word numbers, half-open. */
export interface Tag {
  readonly from: number
  readonly to: number
  readonly classes: readonly string[]
}

/** A merged matcher over word runs: linear in the words, longest phrase first. */
export class Lexicon {
  readonly #root: Node = {}

  constructor(...layers: readonly LexiconData[]) {
    for (const layer of layers) {
      for (const [name, phrases] of Object.entries(layer)) for (const phrase of phrases) this.#add(phrase, name)
    }
  }

  #add(phrase: string, name: string): void {
    let node = this.#root
    for (const word of phrase.split(' ')) {
      node.next ??= new Map()
      let next = node.next.get(word)
      if (!next) node.next.set(word, (next = {}))
      node = next
    }
    node.classes ??= []
    if (!node.classes.includes(name)) node.classes.push(name)
  }

  /** All known runs, in the order of the text; of the runs that start at one word each length is given, longest first. */
  tag(words: readonly Word[]): Tag[] {
    const tags: Tag[] = []
    for (let from = 0; from < words.length; from++) {
      let node = this.#root.next?.get(words[from]!.text)
      let to = from + 1
      const found: Tag[] = []
      while (node) {
        if (node.classes) found.push({from, to, classes: node.classes})
        const word = words[to]
        if (!word) break
        node = node.next?.get(word.text)
        to++
      }
      for (let i = found.length - 1; i >= 0; i--) tags.push(found[i]!)
    }
    return tags
  }
}

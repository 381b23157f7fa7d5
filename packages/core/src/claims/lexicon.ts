import {Memory} from '../text/memory.ts'
import {bitsOf, type ClassBits, joinBits} from './class-bits.ts'
import {Wording} from './wording.ts'
import type {Word} from './words.ts'

/**
 * Phrases by class: `{harm: ['infection', 'nerve damage'], …}`. A phrase is words as `cutWords` cuts them, joined by one
 * space (“life - threatening” for “life-threatening”). A phrase may stand in many classes.
 */
export type LexiconData = Readonly<Record<string, readonly string[]>>

/** The same with the phrases of a class in one text, sorted and parted by “|”: quicker to load. */
export type PackedLexicon = Readonly<Record<string, string>>

/** The classes of a phrase; phrases of the same classes share it. */
interface ClassSet {
  readonly names: readonly string[]
  readonly bits: ClassBits
  /** The set that one more class leads to. */
  readonly more: Map<string, ClassSet>
  /** The row of words, by number, in which it was last met. */
  met: number
}

interface Node {
  next: Map<string, Node> | undefined
  classes: ClassSet | undefined
}

/** All phrases with one first word; they become nodes when a text holds that word. */
interface Bucket extends Node {
  /** Phrase and class, in turn. */
  waiting: string[] | undefined
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
  /** Every class that occurs. */
  readonly bits: ClassBits
}

const makeSet = (names: readonly string[]): ClassSet => ({names, bits: bitsOf(names), more: new Map(), met: 0})

/** A merged matcher over word runs: linear in the words. */
export class Lexicon {
  readonly #buckets = new Map<string, Bucket>()
  readonly #noClasses = makeSet([])
  #row = 0
  readonly #read = new Memory<Wording>()

  constructor(...layers: readonly (LexiconData | PackedLexicon)[]) {
    for (const layer of layers) {
      for (const name of Object.keys(layer)) {
        const phrases = layer[name]!
        for (const phrase of typeof phrases === 'string' ? unpack(phrases) : phrases) this.#note(phrase, name)
      }
    }
  }

  #note(phrase: string, name: string): void {
    const space = phrase.indexOf(' ')
    const first = space < 0 ? phrase : phrase.slice(0, space)
    const bucket = this.#buckets.get(first)
    if (!bucket) this.#buckets.set(first, {next: undefined, classes: undefined, waiting: [phrase, name]})
    else if (bucket.waiting) bucket.waiting.push(phrase, name)
  }

  #grow(bucket: Bucket, waiting: readonly string[]): void {
    bucket.waiting = undefined
    for (let at = 0; at < waiting.length; at += 2) {
      const words = waiting[at]!.split(' ')
      let node: Node = bucket
      for (let i = 1; i < words.length; i++) {
        node.next ??= new Map()
        let next = node.next.get(words[i]!)
        if (!next) {
          next = {next: undefined, classes: undefined}
          node.next.set(words[i]!, next)
        }
        node = next
      }
      node.classes = addClass(node.classes ?? this.#noClasses, waiting[at + 1]!)
    }
  }

  /** A text cut into words, with all known runs. */
  read(text: string): Wording {
    return this.#read.recall(text, own => new Wording(own, this))
  }

  /** All known runs of a row of words. */
  tag(words: readonly Word[]): Tagging {
    const row = ++this.#row
    const tags: Tag[] = []
    const bits: number[] = []
    for (let from = 0; from < words.length; from++) {
      const bucket = this.#buckets.get(words[from]!.text)
      if (!bucket) continue
      if (bucket.waiting) this.#grow(bucket, bucket.waiting)
      const first = tags.length
      let node: Node | undefined = bucket
      let to = from + 1
      while (node) {
        const {classes, next}: Node = node
        if (classes) {
          tags.push({from, to, classes: classes.names})
          if (classes.met !== row) {
            classes.met = row
            joinBits(bits, classes.bits)
          }
        }
        if (!next || to === words.length) break
        node = next.get(words[to]!.text)
        to++
      }
      if (tags.length - first > 1) reverseFrom(tags, first)
    }
    return {tags, bits}
  }
}

const unpack = (phrases: string): string[] => (phrases === '' ? [] : phrases.split('|'))

function addClass(known: ClassSet, name: string): ClassSet {
  if (known.names.includes(name)) return known
  let set = known.more.get(name)
  if (!set) {
    set = makeSet([...known.names, name])
    known.more.set(name, set)
  }
  return set
}

function reverseFrom(tags: Tag[], first: number): void {
  for (let low = first, high = tags.length - 1; low < high; low++, high--) {
    const tag = tags[low]!
    tags[low] = tags[high]!
    tags[high] = tag
  }
}

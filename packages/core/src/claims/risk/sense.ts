import {type ClassBits, hasClass} from '../class-bits.ts'
import type {Tag} from '../lexicon.ts'
import type {Word} from '../words.ts'
import type {Subject} from './clause.ts'
import {cutMentions} from './cut-mentions.ts'
import {ADJECTIVE_LEADERS, DETERMINERS, SUBJECT_LEADERS, TO_LEADERS, VERB_LEADERS} from './grammar-words.ts'
import {type Mention, meaningOf, type Verb} from './meaning.ts'
import type {Stretch} from './stretch.ts'

const OBJECT_OPENER = /^(?:the|a|an|your|their|his|her|you|it|them|its|people|some|any|my|our|this)$/
const OWN_OBJECT_OPENER = /^(?:the|your|a|an|their|our|my|his|her)$/

const CONDITIONAL = new Set(['if', 'unless', 'whether', 'whenever', 'when', 'once', 'where', 'until', 'before'])
const MODAL = new Set(['can', 'may', 'might', 'could'])

/** A stretch of text cut into noun phrases and the verbs of harm. */
export class Sense {
  readonly body: string
  readonly words: readonly Word[]
  readonly mentions: readonly Mention[]
  readonly verbs: readonly Verb[]
  readonly #tags: readonly Tag[]
  readonly #bits: ClassBits
  /** Who does what the verb at a word says; many detectors ask it of the same verb. */
  readonly subjects: Subject[] = []
  #modal: boolean | undefined
  #conditional: boolean | undefined
  /** For each word the verb that starts there. */
  readonly #verbAt: Verb[] = []

  constructor({text, words, tags, bits}: Stretch) {
    this.body = text
    this.words = words
    this.#tags = tags
    this.#bits = bits
    this.verbs = this.#findVerbs()
    this.mentions = cutMentions(this, tags)
  }

  /** The word at a place in lower case; '' outside the text. */
  text(index: number): string {
    return this.words[index]?.text ?? ''
  }

  /** The words of a run as one string in lower case. */
  phrase({from, to}: {readonly from: number; readonly to: number}): string {
    return this.words
      .slice(from, to)
      .map(word => word.text)
      .join(' ')
  }

  /** A modal verb says that something may be. */
  get modal(): boolean {
    this.#modal ??= this.words.some(w => MODAL.has(w.text))
    return this.#modal
  }

  /** A word that opens a condition is there at all. */
  get conditional(): boolean {
    this.#conditional ??= this.words.some(w => CONDITIONAL.has(w.text))
    return this.#conditional
  }

  has(name: string): boolean {
    return hasClass(this.#bits, name)
  }

  /** The runs of a class of the lexicon; a run inside a longer one is left out. */
  runs(name: string): Tag[] {
    if (!this.has(name)) return []
    const runs: Tag[] = []
    let covered = 0
    for (const tag of this.#tags) {
      if (tag.to <= covered || !tag.classes.includes(name)) continue
      runs.push(tag)
      covered = tag.to
    }
    return runs
  }

  /** The verb that starts at a word, as far as its place does not speak for a noun. */
  verbAt(at: number): Verb | undefined {
    return this.#verbAt[at]
  }

  #findVerbs(): Verb[] {
    const verbs: Verb[] = []
    let covered = 0
    for (const {from, to, classes} of this.#tags) {
      if (from < covered) continue
      const sorts = meaningOf(classes).verbs
      if (sorts.length === 0) continue
      const verb = {from, to, sorts}
      verbs.push(verb)
      this.#verbAt[from] = verb
      covered = to
    }
    return verbs
  }

  /** Whether the neighbours of a word that is noun or verb make it a verb: “may burn the skin”, not “a burn”. */
  standsAsVerb(from: number, to: number): boolean {
    const before = this.text(from - 1)
    const after = this.text(to)
    if (VERB_LEADERS.has(before)) return true
    if (before === 'to') return !TO_LEADERS.has(this.text(from - 2))
    if (DETERMINERS.has(before)) return false
    if (to === from + 1 && this.text(from).endsWith('ing')) return OWN_OBJECT_OPENER.test(after)
    if (SUBJECT_LEADERS.has(before)) return true
    if (to === from + 1 && this.text(from).endsWith('ed') && !DETERMINERS.has(after)) return after === 'by'
    return OBJECT_OPENER.test(after)
  }

  /** Whether a word of a verb class is a verb at its place. */
  isVerb({from, to}: Verb): boolean {
    if (this.mentions.some(m => m.from <= from && m.to >= to && m.sort !== 'pronoun'))
      return this.standsAsVerb(from, to)
    if (to === from + 1 && /ed$|^(?:torn|burnt|broken)$/.test(this.text(from))) {
      // “in badly damaged joints”: a participle after a preposition is an adjective.
      let at = from - 1
      while (at > 0 && this.text(at).endsWith('ly')) at--
      if (ADJECTIVE_LEADERS.has(this.text(at)) && !(OWN_OBJECT_OPENER.test(this.text(to)) || this.text(to) === 'by'))
        return false
    }
    // “an irritated nerve”, “a thin tube”: before a noun and after a determiner it is an adjective.
    const before = this.text(from - 1)
    return (
      !DETERMINERS.has(before) || /^(?:this|these|those|that|some|any|more|most|such|other|its|her|his)$/.test(before)
    )
  }
}

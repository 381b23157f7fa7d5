import {cutWords, type Word} from '../claims/words.ts'
import type {Range} from '../text/range.ts'
import {STRENGTH} from './strength.generated.ts'

/** Words of a known class. `from` and `to` are word numbers, `start` and `end` offsets into the text. */
export interface Hit extends Range {
  readonly name: string
  readonly from: number
  readonly to: number
  /** “not proven”, “does not always”. */
  readonly negated: boolean
}

interface Phrase {
  readonly words: readonly string[]
  readonly name: string
}

let index: Map<string, Phrase[]> | undefined

/** Phrases by their first word, the longest first. */
function phrasesBy(word: string): readonly Phrase[] {
  if (!index) {
    index = new Map()
    for (const [name, packed] of Object.entries(STRENGTH)) {
      for (const phrase of packed.split('|')) {
        const words = phrase.split(' ')
        const list = index.get(words[0]!)
        if (list) list.push({words, name})
        else index.set(words[0]!, [{words, name}])
      }
    }
    for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  }
  return index.get(word) ?? []
}

/** A text cut into words, with the words of the scale that stand in it. */
export class TaggedWording {
  readonly text: string
  readonly words: readonly Word[]
  readonly hits: readonly Hit[]
  #ends: Map<number, string[]> | undefined
  #starts: Map<number, string[]> | undefined

  constructor(text: string) {
    this.text = text
    this.words = cutWords(text)
    this.hits = findHits(this.words)
  }

  /** What stands of a class and is not denied. */
  of(...names: readonly string[]): Hit[] {
    return this.hits.filter(hit => !hit.negated && names.includes(hit.name))
  }

  has(...names: readonly string[]): boolean {
    return this.hits.some(hit => !hit.negated && names.includes(hit.name))
  }

  /** The classes of what stands up to a word number: `person` of the word before a verb. */
  endsAt(word: number): readonly string[] {
    this.#ends ??= byWord(this.hits, 'to')
    return this.#ends.get(word) ?? []
  }

  /** The classes of what starts with a word number. */
  startsAt(word: number): readonly string[] {
    this.#starts ??= byWord(this.hits, 'from')
    return this.#starts.get(word) ?? []
  }

  /** The classes that start with a prefix, denied or not: whom and what a text speaks of. */
  kindsOf(prefix: string): Set<string> {
    return new Set(this.hits.filter(({name}) => name.startsWith(prefix)).map(({name}) => name))
  }

  textOf({start, end}: Range): string {
    return this.text.slice(start, end)
  }
}

function byWord(hits: readonly Hit[], edge: 'from' | 'to'): Map<number, string[]> {
  const names = new Map<number, string[]>()
  for (const hit of hits) {
    const list = names.get(hit[edge])
    if (list) list.push(hit.name)
    else names.set(hit[edge], [hit.name])
  }
  return names
}

function findHits(words: readonly Word[]): Hit[] {
  const hits: Hit[] = []
  // Runs that started earlier and reach beyond this word.
  let open: {readonly name: string; readonly from: number; readonly to: number}[] = []
  for (let from = 0; from < words.length; from++) {
    const phrases = phrasesBy(words[from]!.text).filter(({words: phrase}) => startsWith(words, from, phrase))
    open = open.filter(({to}) => to > from)
    const around = [...open, ...phrases.map(({name, words: phrase}) => ({name, from, to: from + phrase.length}))]
    for (const {words: phrase, name} of phrases) {
      const to = from + phrase.length
      if (around.some(outer => to <= outer.to && to - from < outer.to - outer.from && swallows(outer.name, name)))
        continue
      const [start, end] = [words[from]!.start, words[to - 1]!.end]
      hits.push({name, from, to, start, end, negated: isNegated(words, from, VERBAL.has(name))})
    }
    open = around.filter(({to}) => to > from + 1)
  }
  return hits
}

const familyOf = (name: string): string => name.slice(0, name.indexOf('-') + 1) || name
const TOPICS = new Set(['out-', 'site-', 'sex-', 'age-', 'cond-', 'pregnant', 'healthy', 'athlete', 'animal', 'lab'])

/**
 * Whether a phrase inside a longer one is part of it: “almost never” holds no “never”, “high blood pressure” no
 * measurement, “progression-free survival” no survival, and “older people” no people at large; but “period pain” is pain, and “some people” are people.
 */
function swallows(outer: string, inner: string): boolean {
  const [large, small] = [familyOf(outer), familyOf(inner)]
  if (large === small) return true
  if (small === 'share-') return false
  if (small === 'person') return large === 'age-' || large === 'healthy'
  if (TOPICS.has(small)) {
    return small === 'out-' && (large === 'surrogate' || (large === 'cond-' && outer !== 'cond-sciatica'))
  }
  return true
}

function startsWith(words: readonly Word[], from: number, phrase: readonly string[]): boolean {
  if (from + phrase.length > words.length) return false
  for (let i = 1; i < phrase.length; i++) if (words[from + i]!.text !== phrase[i]) return false
  return true
}

const NEGATORS = new Set([
  'not',
  'no',
  'never',
  'without',
  'neither',
  'nor',
  'cannot',
  'hardly',
  'scarcely',
  'nothing',
  'nobody',
  'none',
])
/** How many words a “not” reaches: “has not yet been proven”. */
const REACH = 4

/** “Going without breakfast makes …”: what is gone without is not what is denied. */
const VERBAL = new Set(['cause', 'strong-cause', 'complete'])

function isNegated(words: readonly Word[], at: number, verbal: boolean): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const {text, kind} = words[i]!
    if (kind === 'sign' && /[,;:.–(]/.test(text)) return false
    if (text === 'but') return false
    if (text === 'only' || text === 'just' || (verbal && text === 'without' && i < at - 1)) continue
    if (NEGATORS.has(text) || text.endsWith("n't")) return words[i + 1]?.text !== 'only'
  }
  return false
}

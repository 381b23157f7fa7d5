import {DENIALS, KINDS, LIGHT, OUTCOMES, THINGS} from './concepts.generated.ts'
import {stem} from './stem.ts'

/** A phrase that stands for one thing. */
interface Phrase {
  readonly words: readonly string[]
  readonly name: string
}

const byWord = new Map<string, string>()
const byStem = new Map<string, string>()
const phrases = new Map<string, Phrase[]>()
const light = new Set(LIGHT.split('|'))
const outcomes = new Set(Object.keys(OUTCOMES))

function learn(said: string, name: string): void {
  const words = said.replaceAll('-', ' - ').split(/\s+/)
  if (words.length === 1) {
    byWord.set(said, name)
    if (!byStem.has(stem(said))) byStem.set(stem(said), name)
    return
  }
  const list = phrases.get(words[0]!)
  if (list) list.push({words, name})
  else phrases.set(words[0]!, [{words, name}])
}

for (const table of [OUTCOMES, THINGS]) {
  for (const [name, words] of Object.entries(table)) {
    learn(name, name)
    for (const said of words.split('|')) if (said !== '') learn(said, name)
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length)

/** The thing that a word stands for, '' for a word that tells nothing. */
export const conceptOf = (word: string): string => {
  const known = byWord.get(word)
  if (known !== undefined) return known
  if (light.has(word)) return ''
  const stemmed = stem(word)
  return byStem.get(stemmed) ?? stemmed
}

/** The longest phrase that starts at a word, and how many words it takes. */
export function phraseAt(
  words: readonly {readonly text: string}[],
  at: number,
): {name: string; length: number} | undefined {
  for (const {words: said, name} of phrases.get(words[at]?.text ?? '') ?? []) {
    if (said.every((word, i) => words[at + i]?.text === word)) return {name, length: said.length}
  }
  return undefined
}

/** What happens to people: a claim names no such thing where its passage has another. */
export const isOutcome = (concept: string): boolean => outcomes.has(concept)

const members = new Map<string, readonly string[]>(
  Object.entries(KINDS).map(([name, words]) => [name, words.split('|')]),
)

const denials = new Map<string, readonly string[]>(
  Object.entries(DENIALS).map(([name, words]) => [name, words.split('|')]),
)

/** What a word leaves out: conservative treatment, an operation. */
export const impliedDenials = (concept: string): readonly string[] => denials.get(concept) ?? []

/** Operations by their Greek endings: appendectomy, rhinoplasty, tracheostomy. */
const OPERATION = /(?:ectom|plast|otom|ostom|orrhaph)(?:i|y)?$/

/** Whether things that a passage speaks of make it speak of another: of pneumonia, of an infection. */
export function isImplied(concept: string, held: ReadonlySet<string>): boolean {
  if ((members.get(concept) ?? []).some(one => held.has(one))) return true
  if (concept === 'infection' || concept === 'inflammation')
    for (const one of held) if (one.endsWith('itis')) return true
  if (concept === 'surgery' || concept === 'procedure') for (const one of held) if (OPERATION.test(one)) return true
  return false
}

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['death', 'survival'],
  ['stop', 'use'],
  ['remove', 'kept'],
  ['stop', 'stay'],
  ['insomnia', 'sleep'],
  ['dropout', 'stay'],
  ['relapse', 'remission'],
  ['fail', 'function'],
  ['fail', 'survival'],
  ['miss', 'positiv'],
  ['miss', 'detect'],
  ['alarm', 'rule-out'],
]

/** Two outcomes of which everybody has the one or the other. */
export const areOpposite = (a: string, b: string): boolean =>
  OPPOSITES.some(([x, y]) => (a === x && b === y) || (a === y && b === x))

import {LIGHT, MORE, OTHERS, OUTCOMES, PHRASES} from './concept-words.ts'
import {stem} from './stem.ts'

const byWord = new Map<string, string>()
const outcomes = new Set<string>()
function learn(lines: string, into?: Set<string>): void {
  for (const line of lines.trim().split('\n')) {
    const words = line.trim().split(' ')
    const name = words[0]!
    into?.add(name)
    for (const word of words) byWord.set(word, name)
  }
}
learn(OUTCOMES, outcomes)
learn(OTHERS)
learn(MORE)

const phrases = new Map<string, {readonly words: readonly string[]; readonly name: string}[]>()
for (const line of PHRASES.trim().split('\n')) {
  const [said, name] = line.split('|') as [string, string]
  const words = said.split(' ')
  phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), {words, name}])
}

/** The thing that a word stands for, '' for a word that tells nothing. */
export const conceptOf = (word: string): string => byWord.get(word) ?? (LIGHT.has(word) ? '' : stem(word))

/** The phrase that starts at a word, and how many words it takes. */
export function phraseAt(
  words: readonly {readonly text: string}[],
  at: number,
): {name: string; length: number} | undefined {
  for (const {words: said, name} of phrases.get(words[at]?.text ?? '') ?? []) {
    if (said.every((word, i) => words[at + i]?.text === word)) return {name, length: said.length}
  }
  return undefined
}

/** What happens to people: a claim names no such thing that its passage does not name. */
export const isOutcome = (concept: string): boolean => outcomes.has(concept)

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['death', 'survival'],
  ['stop', 'use'],
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

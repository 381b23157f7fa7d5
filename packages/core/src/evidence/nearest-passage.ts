import {type Extract, oneLine, pageOf} from './extract.ts'
import type {NormalText} from './normalise-passage.ts'

/** The words of a source that most look like a passage. */
export interface NearestPassage {
  /** As the source has them, on one line. */
  readonly text: string
  readonly page?: string
  /** The share of the passage's words that stand in them, 0 to 1. */
  readonly share: number
}

/** Below this share the likeness is chance: common words alone give as much. */
const LEAST_SHARE = 0.5
/** A word pair tells more than two lone words. */
const PAIR_WEIGHT = 2
const EDGE = /^[("'[]+|[.,;:!?)"'\]]+$/g

/**
 * The stretch of the source, as long as the passage, that shares most words and pairs of neighbours with it. One pass over
 * the source's words.
 */
export function nearestPassage(extract: Extract, source: NormalText, passage: string): NearestPassage | undefined {
  const wanted = wordsOf(passage).map(({word}) => word)
  const words = wordsOf(source.text)
  if (words.length === 0) return undefined
  const open = new Map<string, number>()
  for (const [i, word] of wanted.entries()) {
    open.set(word, (open.get(word) ?? 0) + 1)
    if (i > 0) open.set(`${wanted[i - 1]} ${word}`, (open.get(`${wanted[i - 1]} ${word}`) ?? 0) + 1)
  }
  let score = 0
  let [best, bestAt] = [0, 0]
  const add = (token: string, weight: number): void => {
    const left = open.get(token)
    if (left === undefined) return
    if (left > 0) score += weight
    open.set(token, left - 1)
  }
  const drop = (token: string, weight: number): void => {
    const left = open.get(token)
    if (left === undefined) return
    if (left >= 0) score -= weight
    open.set(token, left + 1)
  }
  const pairAt = (i: number): string => `${words[i - 1]!.word} ${words[i]!.word}`
  for (let i = 0; i < words.length; i++) {
    add(words[i]!.word, 1)
    if (i > 0) add(pairAt(i), PAIR_WEIGHT)
    const gone = i - wanted.length
    if (gone >= 0) {
      drop(words[gone]!.word, 1)
      drop(pairAt(gone + 1), PAIR_WEIGHT)
    }
    if (score > best) {
      best = score
      bestAt = i
    }
  }
  const first = words[Math.max(0, bestAt - wanted.length + 1)]!
  const last = words[bestAt]!
  const inside = new Set(words.slice(Math.max(0, bestAt - wanted.length + 1), bestAt + 1).map(({word}) => word))
  const share = wanted.filter(word => inside.has(word)).length / wanted.length
  if (share < LEAST_SHARE) return undefined
  const range = {start: source.from[first.start]!, end: source.from[last.start + last.word.length - 1]! + 1}
  const page = pageOf(extract, range)
  return {text: oneLine(extract, range), share, ...(page === undefined ? {} : {page})}
}

function wordsOf(text: string): {word: string; start: number}[] {
  const words: {word: string; start: number}[] = []
  let start = 0
  for (let at = text.indexOf(' '); start < text.length; at = text.indexOf(' ', start)) {
    const end = at < 0 ? text.length : at
    const token = text.slice(start, end)
    const word = token.replace(EDGE, '')
    if (word !== '') words.push({word, start: start + token.indexOf(word)})
    start = end + 1
  }
  return words
}

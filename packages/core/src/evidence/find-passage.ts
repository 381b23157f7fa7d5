import type {Range} from '../text/range.ts'
import {type Extract, oneLine, pageOf} from './extract.ts'
import {findLostNegation} from './find-lost-negation.ts'
import {type NearestPassage, nearestPassage} from './nearest-passage.ts'
import {isLetter, type NormalText, normalisePassage} from './normalise-passage.ts'

/** What became of a passage that was looked for in the stored words of its source. */
export type PassageSearch =
  | {
      readonly found: true
      /** Offsets into the extract's `text`, from the first part to the last. */
      readonly range: Range
      /** The page as printed, where the extract tells pages. */
      readonly page?: string
    }
  | {
      readonly found: false
      readonly why:
        | 'absent' // its words do not stand there in this order
        | 'too-short' // fewer than three words, or a part of fewer than two: it proves nothing
        | 'too-long' // more than 1,500 characters: its file is at fault
        | 'too-far-apart' // the parts around an ellipsis are there, but too far from each other
        | 'negation-cut' // the words that were left out deny it
      /** The words that most look like it. */
      readonly nearest?: NearestPassage
      /** The word of denial that was left out. */
      readonly lost?: string
    }

/** How many characters an ellipsis may stand for: some five long sentences. */
const LONGEST_GAP = 800
const LEAST_WORDS = 3
/** The schemas allow as much: more is a copy, not a quotation. */
export const LONGEST_PASSAGE = 1500
const LEAST_PART = 2
const MOST_PARTS = 8

const ELLIPSIS = /[[(] ?(?:…|\. ?\. ?\.) ?[\])]|…|\. ?\. ?\.(?: ?\.)?/g
const EDGE = /^[\s"'“”‘’.,;:!?–—-]+|[\s"'“”‘’.,;:!?–—-]+$/gu

/**
 * Looks for a passage in the stored words of its source. White space, dashes, quotation marks, line-end hyphens, ligatures
 * and capitals do not count; whole words do, and so do numbers: “5 %” is not in “15 %”, and “6 months” not in “2–6
 * months”. The parts around an ellipsis stand in order and near each other. Linear in the words of the source.
 */
export function findPassage(extract: Extract, passage: string): PassageSearch {
  if (passage.length > LONGEST_PASSAGE) return {found: false, why: 'too-long'}
  const {normal, searches} = readyOf(extract)
  let result = searches.get(passage)
  if (!result) {
    result = search(extract, normal, passage)
    searches.set(passage, result)
  }
  return result
}

function search(extract: Extract, source: NormalText, passage: string): PassageSearch {
  const parts = passage
    .normalize('NFC')
    .split(ELLIPSIS)
    .map(part => normalisePassage(trimEdges(part)).text)
    .filter(part => part !== '')
  const words = parts.map(part => part.split(' ').length)
  const total = words.reduce((sum, count) => sum + count, 0)
  if (total < LEAST_WORDS || words.some(count => count < LEAST_PART) || parts.length > MOST_PARTS)
    return {found: false, why: 'too-short'}
  const chain = chainParts(source.text, parts)
  if (chain === 'absent' || chain === 'too-far-apart') {
    const nearest = nearestPassage(extract, source, parts.join(' '))
    return {found: false, why: chain, ...(nearest ? {nearest} : {})}
  }
  const lost = findLostNegation(source.text, chain)
  const range = {start: source.from[chain[0]!.start]!, end: source.from[chain.at(-1)!.end - 1]! + 1}
  if (lost) {
    const nearest = sentenceAround(extract, source, chain)
    return {found: false, why: 'negation-cut', lost, nearest}
  }
  const page = pageOf(extract, range)
  return {found: true, range, ...(page === undefined ? {} : {page})}
}

/** Punctuation at the edges belongs to the writer’s sentence as often as to the source; a minus before a number does not. */
function trimEdges(part: string): string {
  const trimmed = part.replace(EDGE, '')
  const at = part.indexOf(trimmed)
  return /[-–—\u2212]/.test(part[at - 1] ?? '') && /^\d/.test(trimmed) ? `-${trimmed}` : trimmed
}

interface ReadyExtract {
  readonly normal: NormalText
  readonly searches: Map<string, PassageSearch>
}

const ready = new WeakMap<Extract, ReadyExtract>()

/** An extract is made ready once, and a passage that several claims rest on is looked for once. */
function readyOf(extract: Extract): ReadyExtract {
  let one = ready.get(extract)
  if (!one) {
    const marks = extract.pages.map(({mark}) => mark)
    one = {normal: normalisePassage(extract.text, marks), searches: new Map()}
    ready.set(extract, one)
  }
  return one
}

/**
 * The first way to place all parts in order, each at most `LONGEST_GAP` after the one before. Every place of a part that
 * the parts before it can reach is kept, so that a first part which occurs twice hides nothing.
 */
function chainParts(text: string, parts: readonly string[]): Range[] | 'absent' | 'too-far-apart' {
  let reached: Link[] = []
  let apart = false
  for (const [index, part] of parts.entries()) {
    const next: Link[] = []
    let before = 0
    for (const start of placesOf(text, part)) {
      const range = {start, end: start + part.length}
      if (index === 0) {
        next.push({range})
        continue
      }
      // The nearest place of the part before that ends in front of this one.
      while (before + 1 < reached.length && reached[before + 1]!.range.end <= start) before++
      const link = reached[before]
      if (!link || link.range.end > start) continue
      if (start - link.range.end > LONGEST_GAP) apart = true
      else next.push({range, before: link})
    }
    if (next.length === 0) return apart ? 'too-far-apart' : 'absent'
    reached = next
  }
  const chain: Range[] = []
  for (let link: Link | undefined = reached[0]; link; link = link.before) chain.unshift(link.range)
  return chain
}

interface Link {
  readonly range: Range
  readonly before?: Link
}

/** Where a part stands as whole words and whole numbers. */
function* placesOf(text: string, part: string): Iterable<number> {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (isWholeStart(text, at) && isWholeEnd(text, at + part.length)) yield at
  }
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'
const isWordChar = (char: string | undefined): boolean => char !== undefined && (isDigit(char) || isLetter(char))

function isWholeStart(text: string, at: number): boolean {
  const before = text[at - 1]
  if (!isWordChar(text[at])) return true
  if (isWordChar(before)) return false
  if (!isDigit(text[at])) return true
  // A digit of “0.5”, “1,300” or “2-6” cut from its number, or one without its minus.
  return !((before === '.' || before === ',' || before === '/') && isDigit(text[at - 2])) && before !== '-'
}

function isWholeEnd(text: string, end: number): boolean {
  const after = text[end]
  if (!isWordChar(text[end - 1])) return true
  if (isWordChar(after)) return false
  if (!isDigit(text[end - 1])) return true
  if (after === '%') return false
  return !((after === '.' || after === ',' || after === '-' || after === '/') && isDigit(text[end + 1]))
}

/** The whole sentences that hold a passage, as the source has them. */
function sentenceAround(extract: Extract, {text, from}: NormalText, chain: readonly Range[]): NearestPassage {
  const first = chain[0]!.start
  const last = chain.at(-1)!.end
  const opening = text.slice(Math.max(0, first - REACH), first)
  const cut = Math.max(opening.lastIndexOf('. '), opening.lastIndexOf('? '), opening.lastIndexOf('! '))
  const start = cut < 0 ? first - opening.length : first - opening.length + cut + 2
  const closing = /[.!?](?=\s|$)/.exec(text.slice(last, last + REACH))
  const end = closing ? last + closing.index + 1 : last
  const range = {start: from[start]!, end: from[end - 1]! + 1}
  const page = pageOf(extract, range)
  return {text: oneLine(extract, range), share: 1, ...(page === undefined ? {} : {page})}
}

const REACH = 300

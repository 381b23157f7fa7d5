import type {Range} from '../text/range.ts'
import {ALWAYS_OPEN, BEFORE_LETTER, BEFORE_NUMBER, MAYBE_OPEN, STARTERS} from './abbreviations.ts'
import {MARKER_CHAR} from './prose.ts'

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map(sign => sign.charCodeAt(0)))
const CLOSERS = codesOf('"\'”’»)]')
const OPENERS = codesOf('"\'“‘«([')
const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014
const isEndMark = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x2026
const SPEECH_VERB =
  '(?:says?|said|saying|explain(?:s|ed)|add(?:s|ed)|note(?:s|d)|tells?|told|ask(?:s|ed)|repl(?:y|ies|ied)|recall(?:s|ed)|warn(?:s|ed)|advise[sd]?|write[s]?|wrote|clarif(?:y|ies|ied)|continue[sd]?|suggest(?:s|ed)|report(?:s|ed)|stress(?:es|ed)|recommend(?:s|ed)|confirm(?:s|ed)|comment(?:s|ed))'
/** “… weeks.” Dr. Shin says – the words behind the quotation tell who speaks. */
const ATTRIBUTION = new RegExp(
  `^(?:(?:he|she|they|I|we)\\s${SPEECH_VERB}\\b|${SPEECH_VERB}\\s|(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s)?[A-Z][\\p{L}'’-]*\\.?(?:\\s[A-Z][\\p{L}'’-]*\\.?){0,3},?\\s${SPEECH_VERB}\\b)`,
  'u',
)

/**
 * Cuts prose into sentences: trimmed spans that hold closing punctuation and the citation markers behind it. Written by
 * hand because Intl.Segmenter cuts after “Dr.” and “Fig.”, joins “… world. 577 million …”, moves a raised number behind
 * a full stop into the next sentence, and costs more than the Markdown parser.
 */
export function cutSentences(text: string): Range[] {
  const spans: Range[] = []
  let start = skipBlank(text, 0)
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    // . ! ? … and line breaks; everything else is passed over as fast as it can be.
    if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026 && code !== 10) {
      at++
      continue
    }
    const end = code === 10 ? breakEnd(text, at) : sentenceEnd(text, start, at)
    if (end === undefined) {
      at++
      while (at < text.length && isEndMark(text.charCodeAt(at))) at++
      continue
    }
    push(spans, text, start, end)
    start = skipBlank(text, end)
    at = start
  }
  push(spans, text, start, text.length)
  return spans
}

function push(spans: Range[], text: string, start: number, end: number): void {
  let first = start
  let last = end
  while (last > start && isBlank(text.charCodeAt(last - 1))) last--
  // “… medicines. - Find out”: a dash typed in the place of a list mark is no word of the sentence.
  const opening = text.charCodeAt(start)
  if ((isDash(opening) || opening === 42) && /\s/.test(text.charAt(start + 1))) first = skipBlank(text, start + 1)
  if (last > first) spans.push({start: first, end: last})
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009

function skipBlank(text: string, start: number): number {
  let at = start
  while (at < text.length && isBlank(text.charCodeAt(at))) at++
  return at
}

/** A hard line break ends a unit only where the next line is laid out as an item of its own. */
function breakEnd(text: string, at: number): number | undefined {
  return /^\s*(?:[•·▪●◦‣✓✔★☆*–-]\s?|\d{1,2}[.)]\s)/.test(text.slice(at + 1, at + 12)) ? at : undefined
}

/** Where the sentence ends whose closing mark may stand at `at`; `undefined` when it goes on. */
function sentenceEnd(text: string, start: number, at: number): number | undefined {
  let end = at
  while (end < text.length && isEndMark(text.charCodeAt(end))) end++
  const marks = text.slice(at, end)
  let quoted = false
  while (end < text.length && CLOSERS.has(text.charCodeAt(end))) {
    // An opening straight quote follows a blank; one glued to the full stop closes.
    if (text[end] === '"' || text[end] === '”' || text[end] === '’' || text[end] === '»') quoted = true
    end++
  }
  const tight = end
  let markers = end
  while (text[markers] === MARKER_CHAR || (text[markers] === ' ' && text[markers + 1] === MARKER_CHAR)) markers++
  const glued = text[end] === MARKER_CHAR
  const gap = skipBlank(text, markers)
  if (gap >= text.length) return text.length
  if (markers > end) {
    // “. @lee2021 found …”: a marker that is the subject of what follows.
    if (!glued && /[\p{Ll}]/u.test(text[gap]!)) return isOpen(text, start, at, marks, end, gap) ? undefined : end
    return isOpen(text, start, at, marks, end, gap) ? undefined : markers
  }
  if (gap === tight) return gluedEnd(text, start, at, end)
  let next = gap
  let dash = false
  while (next < text.length) {
    const code = text.charCodeAt(next)
    if (isDash(code)) dash = true
    else if (!isBlank(code) && !OPENERS.has(code)) break
    next++
  }
  const first = text[next]
  if (first === undefined) return text.length
  if (quoted && (dash || isAttribution(text.slice(gap, gap + 80)))) return undefined
  const code = first.charCodeAt(0)
  if (isLower(code, first) && !/^\p{Ll}\p{Lu}/u.test(text.slice(next, next + 2))) return undefined
  const isWord = code < 128 && isWordCode(code)
  if (!isWord && !/[\p{L}\p{N}\uFFFC\u25A1$£€~≈<>≥≤+@#*★☆•✓✔%&\p{Extended_Pictographic}]/u.test(first)) return undefined
  return isOpen(text, start, at, marks, tight, next) ? undefined : end
}

const SPEAKS = new RegExp(SPEECH_VERB)

/** The verb is looked for first: the whole pattern, with names in any script, is costly to make and rarely needed. */
const isAttribution = (text: string): boolean => SPEAKS.test(text) && ATTRIBUTION.test(text)

/** A full stop with the next word glued to it: a cut only where a blank was plainly lost (“prostate.The needle”). */
function gluedEnd(text: string, start: number, at: number, end: number): number | undefined {
  if (end !== at + 1 || !/\p{Lu}/u.test(text[end] ?? '') || !/\p{Ll}/u.test(text[end + 1] ?? '')) return undefined
  const word = wordBefore(text, start, at)
  return /^\p{Ll}{4,}$/u.test(word) && !ALWAYS_OPEN.has(word) ? end : undefined
}

/** Whether a mark belongs to an abbreviation, a number or an initial, so that the sentence goes on behind it. */
function isOpen(text: string, start: number, at: number, marks: string, end: number, next: number): boolean {
  if (marks[0] !== '.') return false
  if (marks.length > 1) return false
  const word = wordBefore(text, start, at)
  if (word === '') return false
  const lower = word.toLowerCase()
  const nextCode = text.charCodeAt(next)
  const digitNext = nextCode < 128 ? nextCode >= 48 && nextCode <= 57 : /\p{N}/u.test(text[next]!)
  if (end > at + 1 && text[at + 1] !== ')') return false
  if (ALWAYS_OPEN.has(lower)) return true
  const isDotted = word.includes('.') && /^(?:\p{L}\.)+\p{L}$/u.test(word)
  if (word.length <= 3 && /^\d{1,3}$/.test(word) && text.slice(start, at).trim() === word) return true
  if (digitNext) {
    if (BEFORE_NUMBER.has(lower)) return true
    return lower === 'al' || lower === 'st' || isDotted
  }
  if (word.length === 1 && /\p{L}/u.test(word)) return isInitial(text, start, at, word, startsSentence(text, next))
  if (isDotted || MAYBE_OPEN.has(lower)) {
    const starter = startsSentence(text, next)
    if (lower === 'am' || lower === 'pm' || lower === 'sun' || lower === 'sat' || lower === 'co') {
      return lower === 'co' && !starter
    }
    return !starter
  }
  return false
}

/** Whether a capitalised word that opens many sentences stands at an offset. */
function startsSentence(text: string, next: number): boolean {
  const word = wordAt(text, next)
  return STARTERS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)
}

/** “J. E. Smith”, but not “vitamin C. Most …” nor “my sister and I. We …”. */
function isInitial(text: string, start: number, at: number, word: string, starter: boolean): boolean {
  const before = wordBefore(text, start, skipBlankBack(text, start, at - word.length)).toLowerCase()
  if (BEFORE_LETTER.has(before) || starter) return false
  return /\p{Lu}/u.test(word)
}

function skipBlankBack(text: string, start: number, from: number): number {
  let at = from
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

/** Most letters are ASCII: the tables of Unicode are asked for the others only. */
const isLower = (code: number, sign: string): boolean => (code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(sign))

const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)

/** The word that ends at an offset, with the full stops inside it: `U.S`, `e.g`, `mg`. */
function wordBefore(text: string, start: number, end: number): string {
  let at = end
  const limit = Math.max(start, end - 24)
  while (at > limit) {
    const code = text.charCodeAt(at - 1)
    if (isWordCode(code) || (code === 46 && at - 1 > limit && isWordCode(text.charCodeAt(at - 2)))) at--
    else break
  }
  return text.slice(at, end)
}

function wordAt(text: string, start: number): string {
  let at = start
  while (at < text.length && at - start < 24 && isWordCode(text.charCodeAt(at))) at++
  return text.slice(start, at)
}

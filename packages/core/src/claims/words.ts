/** A word, number or sign of a unit. */
export interface Word {
  /** Lower case, quotes and dashes straightened. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'number' | 'sign' | 'marker'
  /** The first letter is a capital in the text. */
  readonly capital: boolean
}

const LETTER = /\p{L}/u
const LETTER_OR_MARK = /[\p{L}\p{M}]/u
const MARKER = 0xfffc
const HIDDEN = 0x25a1
const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const FULL_STOP = 0x2e
const COMMA = 0x2c

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isFraction = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2153 && code <= 0x215e)

/** Letters of ASCII are told by their code; asking the Unicode tables for each would cost most of the cutting. */
function isLetter(code: number, pattern: RegExp): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return code !== CURLY_APOSTROPHE && pattern.test(String.fromCodePoint(code))
}

/** White space and characters that are not seen. */
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

/**
 * Cuts a unit into words, numbers and signs. A hyphen is a sign of its own, so that “six-week” is three words; glued
 * units (“24h”) are a number and a word; “don’t” is one word. Written as a loop over codes: it runs over every word of
 * every page.
 */
export function cutWords(text: string): Word[] {
  const words: Word[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const code = text.codePointAt(at)!
    if (isSpace(code)) {
      at++
      continue
    }
    const start = at
    if (isLetter(code, LETTER)) {
      at = endOfWord(text, at)
      const lower = lowerCase(text, start, at)
      words.push({text: lower, start, end: at, kind: 'word', capital: text.charCodeAt(start) !== lower.charCodeAt(0)})
      continue
    }
    if (isDigit(code) || isFraction(code) || (code === FULL_STOP && isDigit(text.charCodeAt(at + 1)))) {
      at = isFraction(code) ? at + 1 : endOfNumber(text, at)
      words.push({text: text.slice(start, at), start, end: at, kind: 'number', capital: false})
      continue
    }
    // The genitive of a marker or of hidden words: “in @key's trial”; its “s” is no second.
    if (isGenitive(text, at)) {
      at += 2
      words.push({text: "'s", start, end: at, kind: 'word', capital: false})
      continue
    }
    at += code > 0xffff ? 2 : 1
    words.push({
      text: sign(text.slice(start, at), code),
      start,
      end: at,
      kind: code === MARKER ? 'marker' : 'sign',
      capital: false,
    })
  }
  return words
}

/** “'s” right behind something that is neither a blank nor an opening sign, with no letter behind it. */
function isGenitive(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code !== APOSTROPHE && code !== CURLY_APOSTROPHE) || text.charCodeAt(at + 1) !== 0x73) return false
  const before = text.charCodeAt(at - 1)
  if (before !== MARKER && before !== HIDDEN && before !== 0x29) return false
  const after = text.codePointAt(at + 2)
  return after === undefined || !isLetter(after, LETTER_OR_MARK)
}

const SLOTS = 8192
/** From this length on the engine makes a part of a text a view of it: one kept word would keep its whole page. */
const LONGEST_KEPT = 12
const kept: (string | undefined)[] = new Array<string | undefined>(SLOTS).fill(undefined)

/**
 * A word in lower case, its apostrophes straight. Words of the same spelling are one string: it need be neither cut out
 * nor hashed again for each look into a set or map.
 */
function lowerCase(text: string, start: number, end: number): string {
  const length = end - start
  if (length > LONGEST_KEPT) return straighten(text.slice(start, end).toLowerCase())
  const middle = text.charCodeAt(start + (length >> 1))
  const slot =
    (text.charCodeAt(start) * 31 + middle * 269 + text.charCodeAt(end - 1) * 2053 + length * 523) & (SLOTS - 1)
  const known = kept[slot]
  if (known !== undefined && isSpelt(known, text, start, length)) return known
  const lower = straighten(text.slice(start, end).toLowerCase())
  kept[slot] = lower
  return lower
}

const straighten = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

/** Whether the text spells the word at `start`, capitals of ASCII aside. */
function isSpelt(word: string, text: string, start: number, length: number): boolean {
  if (word.length !== length) return false
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(start + i)
    if ((code >= 65 && code <= 90 ? code | 32 : code) !== word.charCodeAt(i)) return false
  }
  return true
}

function endOfWord(text: string, from: number): number {
  let at = from
  for (;;) {
    const code = text.codePointAt(at)
    if (code === undefined) return at
    if (isLetter(code, LETTER_OR_MARK)) {
      at += code > 0xffff ? 2 : 1
      continue
    }
    const next = code === APOSTROPHE || code === CURLY_APOSTROPHE ? text.codePointAt(at + 1) : undefined
    if (next === undefined || !isLetter(next, LETTER)) return at
    at++
  }
}

/** Digits, with commas before each three and one decimal point. */
function endOfNumber(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at++
  if (at - from <= 3 || text.charCodeAt(at) === COMMA) {
    while (text.charCodeAt(at) === COMMA && threeDigits(text, at + 1)) at += 4
  }
  if (text.charCodeAt(at) === FULL_STOP && isDigit(text.charCodeAt(at + 1))) {
    at++
    while (isDigit(text.charCodeAt(at))) at++
  }
  return at
}

const threeDigits = (text: string, at: number): boolean =>
  isDigit(text.charCodeAt(at)) &&
  isDigit(text.charCodeAt(at + 1)) &&
  isDigit(text.charCodeAt(at + 2)) &&
  !isDigit(text.charCodeAt(at + 3))

function sign(raw: string, code: number): string {
  if (code < 0x80) return raw
  if (code === 0x2019 || code === 0x2018) return "'"
  if (code === 0x201c || code === 0x201d) return '"'
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-'
  return raw.toLowerCase()
}

import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {ProseBuilder} from './prose-builder.ts'

const BACKSLASH = 92
const AMPERSAND = 38
const LINE_FEED = 10
const CARRIAGE_RETURN = 13

const isBlank = (code: number): boolean => code === 32 || code === 9
const isBreak = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN
/** ASCII punctuation: what a backslash escapes. */
export const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126)

/**
 * Adds the value of a text node, walking it beside its source: an entity or an escape is one character that stands for
 * several, and a line break stands for itself, the blanks around it and the marks of the containers on the next line.
 */
export function addText(to: ProseBuilder, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && !/[\n\r]/.test(value)) {
    to.add(value, start, end)
    return
  }
  let at = start
  let i = 0
  while (i < value.length) {
    const code = value.charCodeAt(i)
    if (isBreak(code)) {
      const from = at
      while (at < end && !isBreak(source.charCodeAt(at))) at++
      at += source.charCodeAt(at) === CARRIAGE_RETURN && source.charCodeAt(at + 1) === LINE_FEED ? 2 : 1
      i += code === CARRIAGE_RETURN && value.charCodeAt(i + 1) === LINE_FEED ? 2 : 1
      at = skipPrefix(source, at, end, value.charCodeAt(i))
      to.add(' ', from, at)
      continue
    }
    // The plain stretch up to the next character that may stand for several.
    let n = 0
    while (i + n < value.length && at + n < end) {
      const next = source.charCodeAt(at + n)
      if (next === BACKSLASH || next === AMPERSAND || isBreak(next) || next !== value.charCodeAt(i + n)) break
      n++
    }
    if (n > 0) {
      to.add(value.slice(i, i + n), at, at + n)
      i += n
      at += n
      continue
    }
    const from = at
    const own = source.charCodeAt(at)
    const decoded = own === AMPERSAND ? decodeReference(source, at, end) : undefined
    if (decoded && value.startsWith(decoded.text, i)) {
      at = decoded.end
      i += decoded.text.length
      to.add(decoded.text, from, at)
    } else if (own === BACKSLASH && isPunctuation(source.charCodeAt(at + 1)) && source.charCodeAt(at + 1) === code) {
      at += 2
      i++
      to.add(value[i - 1]!, from, at)
    } else if (own === code || at >= end || own === 0) {
      at = Math.min(at + 1, end)
      to.add(value[i]!, from, at)
      i++
    } else at++
  }
}

/** Steps over what containers put before a continued line: blanks, quote marks. */
function skipPrefix(source: string, start: number, end: number, next: number): number {
  let at = start
  while (at < end && (isBlank(source.charCodeAt(at)) || source.charCodeAt(at) === 62)) at++
  // Words that start with “>” themselves: the last mark is theirs.
  if (next === 62 && source.charCodeAt(at) !== AMPERSAND && source.charCodeAt(at) !== BACKSLASH && at > start) {
    while (at > start && source.charCodeAt(at - 1) !== 62) at--
    return Math.max(at - 1, start)
  }
  return at
}

/** Reads `&amp;`, `&#176;` or `&#xB0;` at an offset. */
export function decodeReference(
  source: string,
  start: number,
  limit: number,
): {readonly text: string; readonly end: number} | undefined {
  // The longest name has 31 letters; looking further would cost the square of a page of ampersands.
  const near = source.slice(start, Math.min(limit, start + 34)).indexOf(';')
  if (near < 0) return undefined
  const close = start + near
  const body = source.slice(start + 1, close)
  if (body[0] === '#') {
    const hex = body[1] === 'x' || body[1] === 'X'
    const digits = body.slice(hex ? 2 : 1)
    if (!(hex ? /^[0-9a-f]{1,6}$/i : /^\d{1,7}$/).test(digits)) return undefined
    const code = Number.parseInt(digits, hex ? 16 : 10)
    return {text: isForbidden(code) ? '\uFFFD' : String.fromCodePoint(code), end: close + 1}
  }
  if (!/^[a-z][a-z0-9]*$/i.test(body)) return undefined
  const text = decodeNamedCharacterReference(body)
  return text === false ? undefined : {text, end: close + 1}
}

/** Code points that CommonMark turns into U+FFFD: controls, surrogates, non-characters. */
const isForbidden = (code: number): boolean =>
  code < 9 ||
  code === 11 ||
  (code > 13 && code < 32) ||
  (code > 126 && code < 160) ||
  (code > 55_295 && code < 57_344) ||
  (code > 64_975 && code < 65_008) ||
  (code & 65_535) === 65_535 ||
  (code & 65_535) === 65_534 ||
  code > 1_114_111

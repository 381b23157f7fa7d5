import type {CslName} from '../csl-entry.ts'
import {decodeLatex} from './decode-latex.ts'

const LONG_FORM = /^\s*(?:family|given|prefix|suffix)(?:-i)?\s*=/i

/**
 * Reads a BibTeX list of names: parts joined by “and”, each as “First von Last”, “von Last, First” or “von Last, Jr,
 * First”, or in BibLaTeX's long form. A name wholly in braces is a body's; “others” is nobody.
 */
export function parseNames(raw: string): CslName[] {
  return splitOutside(raw, 'and')
    .map(name => name.trim())
    .filter(name => name !== '' && name !== 'others')
    .map(parseName)
    .filter(name => Object.keys(name).length > 0)
}

function parseName(raw: string): CslName {
  if (isBraced(raw)) return given({literal: decodeLatex(raw)})
  const parts = splitOutside(raw, ',').map(part => part.trim())
  if (LONG_FORM.test(raw)) return readLongForm(parts)
  if (parts.length === 1) return readNatural(wordsOf(raw))
  const [last = '', middle = '', first = ''] = parts
  const words = wordsOf(last)
  const from = Math.min(particleLength(words, words.length), Math.max(0, words.length - 1))
  return given({
    family: decodeLatex(words.slice(from).join(' ')),
    given: decodeLatex(parts.length > 2 ? first : middle),
    'non-dropping-particle': decodeLatex(words.slice(0, from).join(' ')),
    suffix: parts.length > 2 ? decodeLatex(middle) : '',
  })
}

function readNatural(words: readonly string[]): CslName {
  const lower = words.findIndex((word, at) => at < words.length - 1 && isLower(word))
  let from = words.length - 1
  let particle = from
  if (lower >= 0) {
    particle = lower
    from = lower + particleLength(words.slice(lower), words.length - lower - 1)
  }
  return given({
    family: decodeLatex(words.slice(from).join(' ')),
    given: decodeLatex(words.slice(0, particle).join(' ')),
    'non-dropping-particle': decodeLatex(words.slice(particle, from).join(' ')),
  })
}

/** How many words lead up to the last one of those that begin small: “van der” of “van der Berg”. */
function particleLength(words: readonly string[], most: number): number {
  let length = 0
  for (let at = 0; at < most; at++) if (isLower(words[at]!)) length = at + 1
  return length
}

function readLongForm(parts: readonly string[]): CslName {
  const values = new Map<string, string>()
  for (const part of parts) {
    const match = /^\s*([a-z-]+)\s*=([\s\S]*)$/i.exec(part)
    if (match) values.set(match[1]!.toLowerCase(), decodeLatex(match[2]!.replace(/^\s*"|"\s*$/g, '')))
  }
  return given({
    family: values.get('family') ?? '',
    given: values.get('given') ?? '',
    'non-dropping-particle': values.get('prefix') ?? '',
    suffix: values.get('suffix') ?? '',
  })
}

const given = (name: Readonly<Record<string, string>>): CslName =>
  Object.fromEntries(Object.entries(name).filter(([, text]) => text !== ''))

/** BibTeX looks at the first letter outside braces; a braced sign such as {\'e} counts, a braced word does not. */
function isLower(word: string): boolean {
  const braced = word.startsWith('{')
  if (braced && !word.startsWith('{\\')) return false
  const first = /\p{L}/u.exec(decodeLatex(word.slice(0, 24)))?.[0]
  return first !== undefined && first === first.toLowerCase() && first !== first.toUpperCase()
}

function isBraced(raw: string): boolean {
  if (!raw.startsWith('{') || !raw.endsWith('}') || raw.startsWith('{\\')) return false
  let depth = 0
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === '{') depth++
    else if (raw[at] === '}' && --depth === 0) return at === raw.length - 1
  }
  return false
}

/** The words of a name, parted by white space or `~` outside braces. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at]
    if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (sign === undefined || (depth <= 0 && (/\s/.test(sign) || (sign === '~' && text[at - 1] !== '\\')))) {
      if (at > from) words.push(text.slice(from, at))
      from = at + 1
    }
  }
  return words
}

/** Splits at commas, or at the word “and” between white space, outside braces. */
function splitOutside(text: string, by: ',' | 'and'): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (depth > 0) continue
    else if (by === ',' ? sign === ',' : isAnd(text, at)) {
      parts.push(text.slice(from, at))
      from = at + by.length
      at = from - 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

const isAnd = (text: string, at: number): boolean =>
  (text[at] === 'a' || text[at] === 'A') &&
  /^and$/i.test(text.slice(at, at + 3)) &&
  /[\s}]/.test(text[at - 1] ?? '') &&
  /[\s{]/.test(text[at + 3] ?? '')

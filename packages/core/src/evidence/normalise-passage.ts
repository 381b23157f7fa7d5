import type {Range} from '../text/range.ts'

/** A text as passages are compared in, with the way back. */
export interface NormalText {
  readonly text: string
  /** For each unit of `text` the offset that it came from. */
  readonly from: readonly number[]
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

const HYPHEN = 45
const SPACE = 32

/**
 * The same words however they are set: one kind of dash and of quotation mark, one space, small letters, no soft hyphens,
 * ligatures or page marks. A hyphen between letters goes, since at the end of a line nobody can tell whether it belongs to
 * the word; between numbers it is a range or a minus and stays.
 *
 * @param marks page marks, in their order; they count as white space
 */
export function normalisePassage(text: string, marks: readonly Range[] = []): NormalText {
  const out: string[] = []
  const from: number[] = []
  let gap = false
  let nextMark = 0
  const put = (chars: string, at: number): void => {
    if (gap && out.length > 0 && out.at(-1) !== '-' && chars !== '-' && chars !== '%') {
      out.push(' ')
      from.push(at)
    }
    gap = false
    if (out.at(-1) === '-' && isLetter(chars) && isLetter(out.at(-2) ?? '')) {
      out.pop()
      from.pop()
    }
    for (const char of chars) {
      out.push(char)
      from.push(at)
    }
  }
  for (let at = 0; at < text.length; at++) {
    const mark = marks[nextMark]
    if (mark && at >= mark.start) {
      at = mark.end - 1
      nextMark++
      gap = true
      continue
    }
    const code = text.charCodeAt(at)
    if (code > 32 && code < 127) {
      if (code >= 65 && code <= 90) put(String.fromCharCode(code + 32), at)
      // “[T]he”: a letter that the writer set anew.
      else if (code === 91 && text.charCodeAt(at + 2) === 93 && isLetter(text[at + 1]!)) {
        put(text[at + 1]!.toLowerCase(), at)
        at += 2
      } else put(code === 96 ? "'" : text[at]!, at)
    } else if (code <= SPACE || isSpace(code)) gap = true
    else if (isDash(code)) put('-', at)
    else if (!isInvisible(code)) put(foldSign(text, at, code), at)
  }
  return {text: out.join(''), from}
}

const isSpace = (code: number): boolean =>
  code === 0x7f ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

const isDash = (code: number): boolean =>
  code === HYPHEN ||
  (code >= 0x2010 && code <= 0x2015) ||
  code === 0x2212 ||
  code === 0xfe58 ||
  code === 0xfe63 ||
  code === 0xff0d

/** Soft hyphens, joiners, and marks without a width. */
const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function foldSign(text: string, at: number, code: number): string {
  if ((code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0x2033) return '"'
  if ((code >= 0x2018 && code <= 0x201b) || code === 0x2032 || code === 0x2bc || code === 0xb4) return "'"
  // Some journals set the decimal point at half height.
  if ((code === 0xb7 || code === 0x2219 || code === 0x22c5) && isDigit(text.charCodeAt(at + 1))) return '.'
  if (code === 0xff05) return '%'
  return LIGATURES[text[at]!] ?? text[at]!.toLowerCase()
}

/** Letters of any script; a half of a surrogate pair counts as one, so that the pair is kept together. */
export const isLetter = (char: string): boolean => /^[\p{L}\p{M}\p{Cs}]/u.test(char)

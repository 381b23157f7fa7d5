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

const TOKEN =
  /(\uFFFC)|([\p{L}][\p{L}\p{M}]*(?:['’][\p{L}]+)*)|(\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])|(\S)/gu

const straighten = (text: string): string =>
  text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[‐-―−]/g, '-')

/**
 * Cuts a unit into words, numbers and signs. A hyphen is a sign of its own, so that “six-week” is three words; glued
 * units (“24h”) are a number and a word; “don't” is one word.
 */
export function cutWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0]
    const kind = match[1] ? 'marker' : match[2] ? 'word' : match[3] ? 'number' : 'sign'
    const lower = kind === 'number' ? raw : straighten(raw)
    words.push({
      text: lower,
      start: match.index,
      end: match.index + raw.length,
      kind,
      capital: kind === 'word' && raw[0] !== lower[0],
    })
  }
  return words
}

/** Signs that part words and are common enough in prose to be told without the Unicode tables. */
const isPartingSign = (code: number): boolean =>
  code === 0xa0 || code === 0xfffc || code === 0xfeff || (code >= 0x2010 && code <= 0x2025) || code === 0x25a1

const isAsciiLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)

/**
 * Words as they count for identity: no case, no punctuation but a percent sign and a point before a digit, no citation
 * markers, one space between. White space, quotes and dashes never change an identity.
 */
export function normaliseWords(text: string): string {
  let words = ''
  let start = -1
  let parted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const next = code === 0x2e ? text.charCodeAt(at + 1) : 0
    if (isAsciiLetterOrDigit(code) || code === 0x25 || (next >= 48 && next <= 57)) {
      if (start < 0) {
        if (parted && words !== '') words += ' '
        start = at
      }
      continue
    }
    if (code > 0x7f && !isPartingSign(code)) return normaliseAny(text)
    if (start >= 0) {
      words += text.slice(start, at)
      start = -1
      parted = false
    }
    // A full stop vanishes (“e.g.” is “eg”); every other sign parts.
    if (code !== 0x2e) parted = true
  }
  if (start >= 0) words += text.slice(start)
  return words.toLowerCase()
}

const normaliseAny = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\.(?!\d)/g, '')
    .replace(/[^\p{L}\p{N}%.]+/gu, ' ')
    .trim()

const LONGEST = 90

/** The author's words for a message: markers, line ends and the last full stop gone; cut between words. */
export function quote(text: string, longest = LONGEST): string {
  const plain = isPlain(text)
    ? text
    : text
        .replace(/\s*\uFFFC/g, '')
        .replace(/\s+/g, ' ')
        .trim()
  const words = plain.endsWith('.') ? plain.slice(0, -1) : plain
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > longest / 2 ? cut : longest)} …`
}

/** ASCII words with one space between them, as nearly all are: nothing is to be tidied. */
function isPlain(text: string): boolean {
  let before = 32
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 32 || (code === 32 && before === 32) || (code > 126 && (code < 0x2010 || code > 0x2026))) return false
    before = code
  }
  return before !== 32 || text === ''
}

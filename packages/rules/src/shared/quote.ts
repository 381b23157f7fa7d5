const LONGEST = 90

/** The author's words for a message: markers, line ends and the last full stop gone; cut between words. */
export function quote(text: string, longest = LONGEST): string {
  const words = text
    .replace(/\s*\uFFFC/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
  if (words.length <= longest) return words
  const cut = words.lastIndexOf(' ', longest)
  return `${words.slice(0, cut > longest / 2 ? cut : longest)} …`
}

/**
 * Edits between two words: insertions, deletions, replacements and swaps of neighbours. Stops above `limit` and then
 * gives `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length]!, limit + 1)
}

/** How many edits a slip may take before another word is meant. */
const allowance = (word: string): number => (word.length <= 2 ? 0 : word.length === 3 ? 1 : word.length <= 7 ? 2 : 3)

const bare = (word: string): string => word.toLowerCase().replace(/[-_.\s]/g, '')

/** The words that look most like this one, nearest first; none when all are too far. */
export function nearestWords(word: string, candidates: Iterable<string>, count = 1): string[] {
  if (word.length > 80) return []
  const wanted = bare(word)
  const limit = allowance(wanted)
  const found: {candidate: string; distance: number}[] = []
  for (const candidate of candidates) {
    const other = bare(candidate)
    // A word that begins with the other was cut short or carries a plural: `quantity` beside `quantities`.
    const prefix = wanted.length >= 4 && other.length >= 4 && (other.startsWith(wanted) || wanted.startsWith(other))
    const distance = editDistance(wanted, other, limit)
    if (distance <= Math.min(limit, Math.max(1, other.length - 2))) found.push({candidate, distance})
    else if (prefix) found.push({candidate, distance: limit})
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : a.candidate > b.candidate ? 1 : 0))
  return found.slice(0, count).map(({candidate}) => candidate)
}

export const nearestWord = (word: string, candidates: Iterable<string>): string | undefined =>
  nearestWords(word, candidates)[0]

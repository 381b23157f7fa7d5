/**
 * The known keys nearest to an unknown one: the same but for case first, then by edit distance (a swap of neighbours
 * counts one), at most three. Keys that differ in more than a third of their letters are not near.
 */
export function nearestKeys(key: string, known: Iterable<string>): string[] {
  const wanted = key.toLowerCase()
  const reach = Math.max(1, Math.min(4, Math.floor(wanted.length / 3)))
  const near: {key: string; distance: number}[] = []
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) > reach) continue
    const lower = candidate.toLowerCase()
    const distance = lower === wanted ? 0 : editDistance(wanted, lower, reach)
    if (distance <= reach) near.push({key: candidate, distance})
  }
  return near
    .sort((a, b) => a.distance - b.distance || (a.key < b.key ? -1 : 1))
    .slice(0, 3)
    .map(({key}) => key)
}

/** Optimal string alignment distance; `reach + 1` as soon as it must be larger. */
function editDistance(a: string, b: string, reach: number): number {
  let before: number[] = []
  let last = Array.from({length: b.length + 1}, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > reach) return reach + 1
    before = last
    last = row
  }
  return last[b.length]!
}

import type {Figure} from './figure.ts'
import type {Sentence} from './sentence.ts'

/** Which way the claim's own two numbers go: “from 40% to 25%” down, “12 days, not 8” up; 0 where there are not two. */
export function compareOwn({scan}: Sentence, figures: readonly Figure[]): number {
  const pair = figures
    .map(({scale}) => figures.filter(other => other.scale === scale))
    .find(alike => alike.length === 2)
  const [a, b] = pair ?? []
  if (!a || !b) return 0
  const [first, second] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0]
  const between = [a.to, a.to + 1, a.to + 2]
  if (scan.word(a.from - 1) === 'from' || between.some(i => scan.word(i) === 'to' && i < b.from))
    return Math.sign(second - first)
  for (let i = a.to; i < b.from; i++)
    if (/^(?:than|versus|vs|compared|against|instead)$/.test(scan.word(i))) return Math.sign(first - second)
  return 0
}

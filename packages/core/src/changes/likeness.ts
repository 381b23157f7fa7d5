import {normaliseWords} from '../text/normalise-words.ts'
import type {ClaimAt} from './claim-change.ts'
import {valueKey} from './value-key.ts'

/** A claim with what it is recognised by. */
export interface Spot extends ClaimAt {
  /** Its place among the claims of its page. */
  readonly at: number
  /** Kind and normalised words: equal for a claim that nobody touched. */
  readonly key: string
  /** Its words without numbers, with how often each stands there. */
  readonly words: ReadonlyMap<string, number>
  readonly values: ReadonlySet<string>
  readonly section: string
}

/** Words that any sentence has say little about which sentence it is. */
const COMMON = new Set(
  'a an and are as at be been by can did do does for from had has have if in into is it its may more most not of on or some than that the their them there these they this those to up was were when which who will with you your people patients after before about'.split(
    ' ',
  ),
)
const COMMON_WEIGHT = 0.25

export const weightOf = (word: string): number => (COMMON.has(word) ? COMMON_WEIGHT : 1)

export function spotsOf(page: ClaimAt['page']): Spot[] {
  return page.claims.map((claim, at) => {
    const normal = normaliseWords(claim.text)
    const words = new Map<string, number>()
    for (const word of normal.split(' ')) if (!/\d/.test(word)) words.set(word, (words.get(word) ?? 0) + 1)
    return {
      page,
      claim,
      at,
      key: `${claim.kind}\n${normal}`,
      words,
      values: new Set(claim.quantities.map(valueKey)),
      section: claim.section.join('\n'),
    }
  })
}

/** How much of their words two claims share, 0 to 1; numbers aside, rare words first. */
export function sharedWords({words}: Spot, {words: others}: Spot): number {
  let [common, all] = [0, 0]
  for (const [word, count] of words) {
    all += count * weightOf(word)
    common += Math.min(count, others.get(word) ?? 0) * weightOf(word)
  }
  for (const [word, count] of others) all += count * weightOf(word)
  return all === 0 ? 0 : (2 * common) / all
}

/** How much of their values two claims share, 0 to 1; `undefined` when neither has any. */
export function sharedValues({values}: Spot, {values: others}: Spot): number | undefined {
  const all = new Set([...values, ...others])
  if (all.size === 0) return undefined
  return [...values].filter(value => others.has(value)).length / all.size
}

/** The log odds of a unit that is put before the model, and the part of the page it stands in. */
export interface NeighbourOdds {
  readonly odds: number
  readonly section: unknown
}

/** What the likelihoods around a unit are worth: its own log odds, the two units on either side, the rest of page and section. */
export const NEIGHBOURS = ['own', 'before', 'after', 'second-before', 'second-after', 'page', 'section'] as const
export type NeighbourWeights = Readonly<Record<(typeof NEIGHBOURS)[number] | 'bias', number>>

/** A neighbour beyond the section, or one that nobody judges, speaks a little against a claim. */
const NOBODY = -0.3

const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds))

/**
 * The features of each unit of a page, in the order of `NEIGHBOURS`. Risks stand together: a sentence between two that
 * tell of harm is likelier to do so than the same sentence alone.
 */
export function describeNeighbours(units: readonly (NeighbourOdds | undefined)[]): (readonly number[] | undefined)[] {
  const shares = units.map(unit => (unit ? likelihood(unit.odds) : 0))
  const sections = new Map<unknown, {sum: number; count: number}>()
  let total = 0
  let count = 0
  units.forEach((unit, at) => {
    if (!unit) return
    total += shares[at]!
    count++
    const section = sections.get(unit.section)
    if (section) {
      section.sum += shares[at]!
      section.count++
    } else sections.set(unit.section, {sum: shares[at]!, count: 1})
  })
  return units.map((unit, at) => {
    if (!unit) return undefined
    const beside = (other: number): number => (units[other]?.section === unit.section ? shares[other]! - 0.5 : NOBODY)
    const page = count > 1 ? (total - shares[at]!) / (count - 1) : 0
    const section = sections.get(unit.section)!
    const rest = section.count > 1 ? (section.sum - shares[at]!) / (section.count - 1) : page
    return [unit.odds, beside(at - 1), beside(at + 1), beside(at - 2), beside(at + 2), page, rest]
  })
}

/** The log odds of a unit once its neighbours have been heard. */
export function weighNeighbours(features: readonly number[], weights: NeighbourWeights): number {
  let odds = weights.bias
  for (let at = 0; at < NEIGHBOURS.length; at++) odds += features[at]! * weights[NEIGHBOURS[at]!]
  return odds
}

import {describeNeighbours, NEIGHBOURS, type NeighbourWeights, weighNeighbours} from '@claimlint/core/training'
import type {Judged} from './cross-validate.ts'
import {fitLogistic} from './fit-logistic.ts'

/** The weights are few and the units many: a light hand is enough. */
const STRENGTH = 1

/** Learns what the neighbours of a unit are worth, from log odds that models gave to pages they were not trained on. */
export function trainNeighbours(judged: readonly Judged[]): NeighbourWeights {
  const features = featuresOf(judged)
  const known = judged.flatMap(({example: {truth}}, at) => (truth === undefined ? [] : [{truth, at}]))
  const rows = known.map(({at}) => ({
    columns: Int32Array.from(NEIGHBOURS, (_, column) => column),
    values: Float64Array.from(features[at]!),
    offset: 0,
  }))
  const fitted = fitLogistic(
    rows,
    known.map(({truth}) => truth),
    Float64Array.from(NEIGHBOURS, () => STRENGTH),
  )
  const weights = Object.fromEntries(NEIGHBOURS.map((name, column) => [name, round(fitted[column]!)]))
  return {...weights, bias: round(fitted[NEIGHBOURS.length]!)} as NeighbourWeights
}

/** The same units with the log odds that they have once their neighbours are heard. */
export function hearNeighbours(judged: readonly Judged[], weights: NeighbourWeights): Judged[] {
  const features = featuresOf(judged)
  return judged.map(({example}, at) => ({example, odds: weighNeighbours(features[at]!, weights)}))
}

function featuresOf(judged: readonly Judged[]): (readonly number[])[] {
  const pages = new Map<string, number[]>()
  judged.forEach(({example: {document}}, at) => {
    const own = pages.get(document)
    if (own) own.push(at)
    else pages.set(document, [at])
  })
  const features: (readonly number[])[] = []
  for (const page of pages.values()) {
    const units: ({odds: number; section: unknown} | undefined)[] = []
    for (const at of page) {
      const {example, odds} = judged[at]!
      units[example.index] = {odds, section: example.section}
    }
    const described = describeNeighbours(Array.from(units))
    for (const at of page) features[at] = described[judged[at]!.example.index]!
  }
  return features
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000

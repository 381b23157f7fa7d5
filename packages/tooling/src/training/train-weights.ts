import type {FeatureGroup} from '@claimlint/core/training'
import {fitLogistic} from './fit-logistic.ts'
import type {Example} from './read-examples.ts'

/** The learned part of a model before it is rounded. */
export interface Weights {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** How strongly the weights of a group are held to nothing; chosen by cross-validation. */
export const STRENGTHS: Readonly<Record<FeatureGroup, number>> = {
  reason: 4,
  word: 5,
  'word-stem': 5,
  run: 5,
  stem: 5,
  shape: 3,
  class: 4,
  heading: 6,
  'lead-in': 4,
  place: 4,
  before: 4,
}
/** A feature of fewer pages says more of these pages than of the language. */
const LEAST_PAGES = 3
/** Weights smaller than this are left out, and the rest fitted again. */
const LEAST_WEIGHT = 0.1

/** Words that tell nothing by themselves. */
const PLAIN = new Set(
  `the a an of to in on at and or is are was it be for with that this as by from you your , . ; : - ( ) " ' have has had not do does i we our he she they his her their its will can may`.split(
    ' ',
  ),
)

/** Trains on examples whose truth is known. */
export function trainWeights(examples: readonly Example[]): Weights {
  const known = examples.filter(({truth}) => truth !== undefined)
  const all = fit(known, commonFeatures(examples))
  const telling = [...all.weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT).map(([name]) => name)
  return fit(known, telling)
}

/** The log odds that weights give an example. */
export function oddsOf({features, grammar}: Example, {bias, weights}: Weights): number {
  let odds = grammar + bias
  for (const [name, value] of features) odds += (weights.get(name) ?? 0) * value
  return odds
}

function commonFeatures(examples: readonly Example[]): string[] {
  const pages = new Map<string, Set<string>>()
  for (const {features, document} of examples) {
    for (const name of features.keys()) {
      const known = pages.get(name) ?? new Set()
      pages.set(name, known)
      if (known.size < LEAST_PAGES) known.add(document)
    }
  }
  return [...pages].filter(([name, {size}]) => size >= LEAST_PAGES && !isPlain(name)).map(([name]) => name)
}

function isPlain(key: string): boolean {
  const [group, name = ''] = key.split('\t')
  return (group === 'word' || group === 'run' || group === 'stem' || group === 'heading') && PLAIN.has(name)
}

function fit(examples: readonly Example[], unordered: readonly string[]): Weights {
  const names = [...unordered].sort()
  const columnOf = new Map(names.map((name, column) => [name, column]))
  const rows = examples.map(({features, grammar}) => {
    const known = [...features].filter(([name]) => columnOf.has(name))
    return {
      columns: Int32Array.from(known, ([name]) => columnOf.get(name)!),
      values: Float64Array.from(known, ([, value]) => value),
      offset: grammar,
    }
  })
  const strengths = Float64Array.from(names, name => STRENGTHS[name.split('\t')[0] as FeatureGroup])
  const fitted = fitLogistic(
    rows,
    examples.map(({truth}) => truth === true),
    strengths,
  )
  return {bias: fitted[names.length]!, weights: new Map(names.map((name, column) => [name, fitted[column]!]))}
}

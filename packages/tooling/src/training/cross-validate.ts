import type {Example} from './read-examples.ts'
import {oddsOf, trainWeights} from './train-weights.ts'

/** An example and the log odds of a model that was trained without its page. */
export interface Judged {
  readonly example: Example
  readonly odds: number
}

export interface Figures {
  readonly threshold: number
  readonly recall: number
  readonly precision: number
  readonly f1: number
}

const FOLDS = 8

/** Judges every example by a model trained on the other pages; a page is never parted. */
export function crossValidate(examples: readonly Example[]): Judged[] {
  const pages = [...new Set(examples.map(({document}) => document))].sort()
  const foldOf = new Map(pages.map((page, at) => [page, at % FOLDS]))
  const judged: Judged[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainWeights(examples.filter(({document}) => foldOf.get(document) !== fold))
    for (const example of examples)
      if (foldOf.get(example.document) === fold) judged.push({example, odds: oddsOf(example, weights)})
  }
  return judged
}

export function figuresAt(threshold: number, judged: readonly Judged[], unreached: number): Figures {
  let hits = 0
  let misses = unreached
  let alarms = 0
  for (const {example, odds} of judged) {
    if (example.truth === true) odds > threshold ? hits++ : misses++
    else if (example.truth === false && odds > threshold) alarms++
  }
  const recall = hits / Math.max(1, hits + misses)
  const precision = hits / Math.max(1, hits + alarms)
  return {threshold, recall, precision, f1: (2 * recall * precision) / Math.max(1e-9, recall + precision)}
}

/** Steps of a tenth in log odds. */
const STEPS = Array.from({length: 50}, (_, step) => step / 10)
const STRONG_PRECISION = 0.9

/** The lowest log odds from which on nine claims in ten are right. */
export const chooseStrong = (judged: readonly Judged[]): number =>
  STEPS.find(step => figuresAt(step, judged, 0).precision >= STRONG_PRECISION) ?? STEPS.at(-1)!

import type {ClaimKind} from '@claimlint/core'
import type {Label, LabelledDocument} from './labels.ts'

/** A claim as it is scored. */
export interface Found {
  readonly kind: ClaimKind
  readonly start: number
  readonly end: number
  readonly cited: boolean
  readonly strong: boolean
  readonly cues: readonly string[]
}

/** What one document adds to the count of one kind. */
export interface Tally {
  hits: number
  misses: Label[]
  alarms: Found[]
}

/** The least part of a claim that must lie inside a label to meet it, so that a span over many sentences meets nothing. */
const LEAST_SHARE = 0.4

const share = (found: Found, label: Label): number =>
  (Math.min(found.end, label.end) - Math.max(found.start, label.start)) / Math.max(1, found.end - found.start)

/**
 * Holds the claims of one kind against its labels. A claim belongs to the label that it lies in most; a required label is
 * hit when a claim belongs to it; a claim that meets no label is an alarm, each sentence once; debatable labels count
 * for nothing.
 */
export function tallyKind(document: LabelledDocument, found: readonly Found[], kind: ClaimKind): Tally {
  const labels = document.labels.filter(label => label.kind === kind)
  const met = new Set<Label>()
  const alarms: Found[] = []
  for (const claim of found) {
    if (claim.kind !== kind) continue
    const best = bestLabel(claim, labels)
    if (best) met.add(best)
    else if (!alarms.some(other => other.start < claim.end && claim.start < other.end)) alarms.push(claim)
  }
  const required = labels.filter(label => label.required)
  return {
    hits: required.filter(label => met.has(label)).length,
    misses: required.filter(label => !met.has(label)),
    alarms,
  }
}

export function bestLabel(claim: Found, labels: readonly Label[]): Label | undefined {
  let best: Label | undefined
  let most = LEAST_SHARE
  for (const label of labels) {
    const part = share(claim, label)
    if (part > most || (part === most && !best)) {
      most = part
      best = label
    }
  }
  return best
}

export interface Score {
  readonly required: number
  readonly hits: number
  readonly alarms: number
  readonly recall: number
  readonly precision: number
  readonly f1: number
}

export function scoreOf(hits: number, misses: number, alarms: number): Score {
  const recall = hits + misses === 0 ? 1 : hits / (hits + misses)
  const precision = hits + alarms === 0 ? 1 : hits / (hits + alarms)
  return {
    required: hits + misses,
    hits,
    alarms,
    recall,
    precision,
    f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
  }
}

export const bootstrapF1 = (
  tallies: readonly {hits: number; misses: number; alarms: number}[],
): readonly [number, number] => bootstrap(tallies, ({hits, misses, alarms}) => scoreOf(hits, misses, alarms).f1)

/**
 * The 95 % interval of a figure over the sums of some documents. Whole documents are drawn anew, since the sentences of
 * one page resemble each other; a draw of which `figure` makes no number is left out.
 */
export function bootstrap<Key extends string>(
  tallies: readonly Readonly<Record<Key, number>>[],
  figure: (sums: Readonly<Record<Key, number>>) => number,
  rounds = 1000,
): readonly [number, number] {
  let state = 20_260_101
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  const keys = Object.keys(tallies[0] ?? {}) as Key[]
  const values: number[] = []
  for (let round = 0; round < rounds; round++) {
    const sums = Object.fromEntries(keys.map(key => [key, 0])) as Record<Key, number>
    for (let i = 0; i < tallies.length; i++) {
      const tally = tallies[draw(tallies.length)]!
      for (const key of keys) sums[key] += tally[key]
    }
    const value = figure(sums)
    if (!Number.isNaN(value)) values.push(value)
  }
  values.sort((a, b) => a - b)
  return [values[Math.floor(values.length * 0.025)] ?? 0, values[Math.ceil(values.length * 0.975) - 1] ?? 0]
}

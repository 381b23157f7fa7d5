import {builtInLexicon, decodeSource, readDraft} from '@claimlint/core'
import {
  type FeatureGroup,
  type FeatureSink,
  type LearnedKind,
  Reading,
  type UnitCase,
  unitCase,
} from '@claimlint/core/training'
import type {LabelledDocument} from '../evaluation/labels.ts'
import {bestLabel} from '../evaluation/score.ts'

/** One unit as the trainer sees it. */
export interface Example {
  readonly document: string
  /** Its place among the units of the page, and the part of the page it stands in. */
  readonly index: number
  readonly section: unknown
  /** Nothing where the annotators left it open. */
  readonly truth: boolean | undefined
  /** The log odds of the grammar. */
  readonly grammar: number
  readonly features: ReadonlyMap<string, number>
}

export interface Examples {
  readonly units: readonly Example[]
  /** Required labels that no unit put before a model meets. */
  readonly unreached: number
}

/** Puts every unit of labelled pages before a model of a kind and writes its features down. */
export function readExamples(kind: LearnedKind, documents: readonly LabelledDocument[]): Examples {
  const units: Example[] = []
  let unreached = 0
  for (const document of documents) {
    const source = decodeSource(`${document.name}.md`, new TextEncoder().encode(document.text))
    const readings = readDraft(source).units.map(unit => new Reading(unit, builtInLexicon()))
    const labels = document.labels.filter(label => label.kind === kind)
    const met = new Set<unknown>()
    readings.forEach(({unit}, index) => {
      const put = unit.skip ? undefined : unitCase(kind, readings, index)
      if (!put) return
      if (!Number.isFinite(put.grammar))
        throw new Error(`${document.name}: the grammar gives no score to “${unit.text}”`)
      const label = bestLabel(
        {kind, start: unit.range.start, end: unit.range.end, cited: false, strong: false, cues: []},
        labels,
      )
      if (label) met.add(label)
      const truth = label ? label.required || undefined : false
      units.push({
        document: document.name,
        index,
        section: unit.block.section,
        truth,
        grammar: put.grammar,
        features: writeFeatures(put),
      })
    })
    unreached += labels.filter(label => label.required && !met.has(label)).length
  }
  return {units, unreached}
}

/** The group and the name of a feature in one string. */
export const featureKey = (group: FeatureGroup, name: string): string => `${group}\t${name}`

function writeFeatures(unit: UnitCase): Map<string, number> {
  const features = new Map<string, number>()
  for (const part of unit.parts()) {
    const {value: times = 1} = part ?? {}
    const sink: FeatureSink = {
      named: (group, name, value) => features.set(featureKey(group, name), times * value),
      runs: (group, tokens, longest, value) => {
        tokens.forEach((_, first) => {
          const run = tokens.slice(first, first + longest).map(({text}) => text)
          for (let last = 1; last <= run.length; last++)
            features.set(featureKey(group, run.slice(0, last).join(' ')), times * value)
        })
      },
    }
    part?.describe(sink)
  }
  return features
}

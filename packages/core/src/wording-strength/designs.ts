import {BENCH_DESIGNS, tellDesign} from '../facts/study-design.ts'
import type {StatedEvidence} from './strength.ts'

const BENCH: ReadonlySet<string> = new Set(BENCH_DESIGNS)
/** Who was treated was not left to chance: what goes together need not be cause and effect. */
const OBSERVED = new Set([
  'nonrandomised',
  'cohort',
  'case-control',
  'case-series',
  'case-report',
  'registry',
  'survey',
])
const SINGLE = new Set([...OBSERVED, 'rct', 'diagnostic-accuracy'])

export const isBench = ({design}: StatedEvidence): boolean => BENCH.has(design ?? '')
export const isObserved = ({design}: StatedEvidence): boolean => OBSERVED.has(design ?? '')
/** One study, as against a review of many or a body that weighs them. */
export const isSingle = ({design}: StatedEvidence): boolean => SINGLE.has(design ?? '')

export const isGraded = ({certainty}: StatedEvidence): boolean => certainty !== undefined && certainty !== 'not-graded'
export const isWeak = ({certainty}: StatedEvidence): boolean => certainty === 'low' || certainty === 'very-low'

/** A source as a reason tells it: “one randomised trial, low certainty”. */
export function tellSource(evidence: StatedEvidence): string {
  const design = tellDesign(evidence.design)
  return isGraded(evidence) ? `${design}, ${evidence.certainty?.replace('-', ' ')} certainty` : design
}

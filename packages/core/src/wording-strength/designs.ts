import type {StatedEvidence} from './strength.ts'

const BENCH = new Set(['animal', 'in-vitro'])
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

const WORDS: Readonly<Record<string, string>> = {
  'systematic-review': 'a systematic review',
  rct: 'one randomised trial',
  nonrandomised: 'a comparison without random choice',
  cohort: 'a cohort study',
  'case-control': 'a case-control study',
  'case-series': 'a series of cases without comparison',
  'case-report': 'a case report',
  guideline: 'a guideline',
  label: 'a label',
  regulator: 'a regulator',
  registry: 'a registry',
  survey: 'a survey',
  'diagnostic-accuracy': 'one study of a test',
  animal: 'a study in animals',
  'in-vitro': 'a study in the laboratory',
  'expert-opinion': 'an opinion',
  textbook: 'a textbook',
}

/** A source as a reason tells it: “one randomised trial, low certainty”. */
export function tellSource(evidence: StatedEvidence): string {
  const design = WORDS[evidence.design ?? ''] ?? 'a source'
  return isGraded(evidence) ? `${design}, ${evidence.certainty?.replace('-', ' ')} certainty` : design
}

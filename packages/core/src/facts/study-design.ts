/** The designs of the published schemas in words: one source, and several of the kind. */
const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'systematic-review': ['a systematic review', 'systematic reviews'],
  rct: ['one randomised trial', 'randomised trials'],
  nonrandomised: ['a comparison without random choice', 'comparisons without random choice'],
  cohort: ['a cohort study', 'cohort studies'],
  'case-control': ['a case-control study', 'case-control studies'],
  'case-series': ['a series of cases without comparison', 'series of cases without comparison'],
  'case-report': ['a report of a single case', 'reports of single cases'],
  guideline: ['a guideline', 'guidelines'],
  label: ['a label', 'labels'],
  regulator: ['a regulator', 'regulators'],
  registry: ['a registry', 'registries'],
  survey: ['a survey', 'surveys'],
  'diagnostic-accuracy': ['one study of a test', 'studies of a test'],
  animal: ['a study in animals', 'studies in animals'],
  'in-vitro': ['a study in the laboratory', 'studies in the laboratory'],
  'expert-opinion': ['an opinion', 'opinion'],
  textbook: ['a textbook', 'textbooks'],
}

/** What was studied in animals or in the laboratory, and in no person. */
export const BENCH_DESIGNS = ['animal', 'in-vitro'] as const

/** “one randomised trial”; “a source” where no design is known. */
export const tellDesign = (design: string | undefined): string => WORDS[design ?? '']?.[0] ?? 'a source'

/** “reports of single cases”; `undefined` for what is no design of the schemas. */
export const tellDesigns = (design: string): string | undefined => WORDS[design]?.[1]

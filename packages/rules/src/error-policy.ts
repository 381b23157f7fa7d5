/** Families whose rules judge language: whether words mean what the rule takes them to mean. */
export const LANGUAGE_FAMILIES: readonly string[] = ['claims', 'promotion', 'regions', 'structure', 'wording']

/** Rules of those families that judge no language: they compute, or compare what is declared. */
export const EXACT_RULES: Readonly<Record<string, string>> = {
  'impossible-number': 'it is arithmetic',
  'unmet-check': 'it holds computed checks against what the project asks for',
  'missing-review': 'it reads front matter',
  'stale-review': 'it compares dates',
}

/**
 * Language rules that are errors by default although labelled text alone would not earn it: a draft that says such a
 * thing without support is what this tool is there to stop. A weak cue still makes a warning.
 */
export const MISSION_RULES: Readonly<Record<string, string>> = {
  'uncited-duration': 'a length of time without a source',
  'uncited-percentage': 'a figure without a source',
  'uncited-risk': 'a harm, or its absence, without a source',
  'supplement-claim': 'promotion that nothing supports: what a supplement is said to do',
  'disease-claim': 'a product put in the place of a treatment',
  'cure-guarantee': 'a promised cure',
  'product-claim': 'promotion that nothing supports: what a product is said to do',
}

/** Fewer findings than this on labelled text say nothing about how often a rule is right. */
export const LEAST_FINDINGS = 30

/** A language rule is an error by default only where at least this share of its findings was right. */
export const LEAST_PRECISION = 0.9

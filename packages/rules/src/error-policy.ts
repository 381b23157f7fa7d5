/** Families whose rules judge language: whether words mean what the rule takes them to mean. */
export const LANGUAGE_FAMILIES: readonly string[] = ['claims', 'promotion', 'regions', 'structure', 'wording']

/** Fewer findings than this on labelled text say nothing about how often a rule is right. */
export const LEAST_FINDINGS = 30

/** A language rule is an error by default only where at least this share of its findings was right. */
export const LEAST_PRECISION = 0.9

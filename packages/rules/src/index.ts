export {EXACT_RULES, LANGUAGE_FAMILIES, LEAST_FINDINGS} from './error-policy.ts'
export {FAMILIES, RULES} from './rules.generated.ts'

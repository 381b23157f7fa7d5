export {FAMILIES, RULES} from './rules.generated.ts'

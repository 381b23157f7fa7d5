export * from './lint-text.ts'
export * from './test-rule.ts'
export * from './unmark.ts'

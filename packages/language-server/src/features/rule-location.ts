import type {Location} from 'vscode-languageserver'
import type {Session} from '../session.ts'

/** The address of a rule's page; a client that explains rules shows what `claimlint/rulePage` gives under it. */
export const rulePageUri = (rule: string): string => `claimlint:/explain/${rule}.md`

/** The page of a rule as a place to jump to; none for a client that could not open it. */
export function ruleLocation({abilities}: Session, rule: string): Location[] {
  if (!abilities.commands.has('claimlint.explain')) return []
  const start = {line: 0, character: 0}
  return [{uri: rulePageUri(rule), range: {start, end: start}}]
}

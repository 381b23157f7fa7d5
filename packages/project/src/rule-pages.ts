import type {Rule} from '@claimlint/core'
import {RULES} from '@claimlint/rules'

/** Every rule, for rooms that show rules and judge nothing. */
export const RULE_LIST: readonly Rule[] = RULES

/** The page of a rule as Markdown, as `claimlint explain` prints it; `undefined` for an unknown name. */
export async function readRulePage(id: string): Promise<string | undefined> {
  const {PAGES} = await import('@claimlint/rules/pages')
  return PAGES[id]
}

import {join} from 'node:path'
import {addFindings, applyOpenWaivers, lintSite, lintWaivers, type SiteFinding} from '@claimlint/core'
import {RULES} from '@claimlint/rules'
import type {DraftResult} from './lint-draft.ts'
import type {Project} from './project.ts'
import {ruleUrl} from './rule-url.ts'

/**
 * Holds the pages of a project against one another, once each of them was judged alone. It works on plain data, so that it
 * is the same whichever threads the pages came from. A page on which nothing is found keeps its very result.
 */
export function settleSite(project: Project, results: readonly DraftResult[]): readonly DraftResult[] {
  const statements = results.flatMap(result => result.statements)
  if (statements.length < 2 && results.every(({openWaivers}) => openWaivers.length === 0)) return results
  const settingsFor = (path: string) => ({
    rules: project.settingsFor(join(project.config.root, path)).rules,
    ruleUrl,
  })
  const site = lintSite(statements, RULES, settingsFor)
  const byPath = new Map<string, SiteFinding[]>()
  for (const found of site.findings) {
    const here = byPath.get(found.statement.path)
    if (here) here.push(found)
    else byPath.set(found.statement.path, [found])
  }
  return results.map(result => {
    const {document, openWaivers} = result
    const {path, text} = document
    const found = byPath.get(path) ?? []
    const failures = site.failures.filter(failure => failure.path === path)
    if (found.length === 0 && openWaivers.length === 0 && failures.length === 0) return result
    const waived = applyOpenWaivers(found, openWaivers)
    const inline = waived.outcomes
      .filter(outcome => outcome.path === path)
      .map(outcome => lintWaivers(outcome, text, RULES, settingsFor(path)))
    const findings = [...waived.findings, ...inline.flatMap(outcome => outcome.findings)]
    return {
      ...result,
      document: addFindings(document, findings),
      failures: [...result.failures, ...failures, ...inline.flatMap(outcome => outcome.failures)],
      outcomes: [...result.outcomes, ...waived.outcomes.filter(outcome => outcome.path !== path)],
    }
  })
}

import type {Report, Severity} from '@claimlint/core'
import {escapeCommandMessage, escapeCommandProperty, plainLine} from './escape.ts'
import {viewPlace} from './places.ts'
import {countSeverities, countWaived, draftsOf, sumUnits, unitWords, worstFirst} from './tally.ts'
import {severityWords, stampMessage} from './words.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** GitHub shows ten annotations of a type and step and drops the others unseen, so more than this help nobody. */
const BUDGET = 50

/** Workflow commands of GitHub Actions: the gravest first, at most 50, then one notice with all counts. */
export function formatGithub(report: Report, quiet: boolean): string {
  const all = worstFirst(report.documents).filter(({finding}) => !quiet || finding.severity === 'error')
  const lines = all.slice(0, BUDGET).map(({document, finding}) => {
    const start = viewPlace(document, finding.start)
    const end = viewPlace(document, finding.end)
    // GitHub ignores columns of an annotation that ends on another line.
    const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
    const title = escapeCommandProperty(finding.ruleId)
    const place = `file=${escapeCommandProperty(document.path)},line=${start.line},endLine=${end.line}${columns}`
    return `::${COMMANDS[finding.severity]} ${place},title=${title}::${escapeCommandMessage(stampMessage(document, finding.message))}`
  })
  for (const {path, message} of report.failures) {
    lines.unshift(`::error file=${escapeCommandProperty(path)},title=claimlint::${escapeCommandMessage(message)}`)
  }
  const waived = countWaived(report.documents)
  const parts = [
    `${severityWords(countSeverities(report.documents))}.`,
    all.length > BUDGET ? `${all.length - BUDGET} more are not annotated here.` : '',
    waived > 0 ? `${waived} waived.` : '',
    unitWords(sumUnits(draftsOf(report))),
  ]
  const summary = plainLine(parts.filter(part => part !== '').join(' '))
  lines.push(`::notice title=claimlint::${escapeCommandMessage(summary)}`)
  return `${lines.join('\n')}\n`
}

import type {Report} from '@claimlint/core'
import {escapeMarkdown, webAddress} from './escape.ts'
import {viewPlace} from './places.ts'
import {
  countSeverities,
  countWaived,
  draftsOf,
  knownChecks,
  type Placed,
  sumUnits,
  tallyKinds,
  unitWords,
  worstFirst,
} from './tally.ts'
import {count, FICTIONAL, KIND_WORDS, NO_CLEARANCE, severityWords} from './words.ts'

/** A comment of a forge may hold some 65,000 characters; nobody reads half of that. */
const BUDGET = 40

/** A summary for a pull request: counts, the table of claims, the gravest findings, what was not judged. */
export function formatMarkdown(report: Report, quiet: boolean): string {
  const drafts = draftsOf(report)
  const all = worstFirst(report.documents).filter(({finding}) => !quiet || finding.severity === 'error')
  const waived = countWaived(report.documents)
  const lines = [
    `### claimlint: ${severityWords(countSeverities(report.documents))}`,
    '',
    `${count(drafts.length, 'page')}. ${unitWords(sumUnits(drafts))}${waived > 0 ? ` ${count(waived, 'finding')} waived.` : ''}`,
    '',
    ...kindTable(report),
    ...all.slice(0, BUDGET).map(item),
  ]
  if (all.length > BUDGET) lines.push(`- … and ${all.length - BUDGET} more.`)
  if (all.length > 0) lines.push('')
  for (const {path, message} of report.failures)
    lines.push(`- **not linted** ${escapeMarkdown(path)}: ${escapeMarkdown(message)}`)
  if (report.failures.length > 0) lines.push('')
  const commit = report.commit === undefined ? '' : `, commit ${escapeMarkdown(report.commit)}`
  lines.push(`${NO_CLEARANCE} ${report.tool.name} ${report.tool.version}, ${report.today}${commit}.`)
  return `${lines.join('\n')}\n`
}

function kindTable(report: Report): readonly string[] {
  const drafts = draftsOf(report)
  const tallies = tallyKinds(drafts)
  if (tallies.length === 0) return []
  const checks = knownChecks(drafts)
  return [
    `| claims | found | ${checks.join(' | ')} |`,
    `|---|--:|${checks.map(() => '--:|').join('')}`,
    ...tallies.map(
      ({kind, found, held}) => `| ${KIND_WORDS[kind]} | ${found} | ${checks.map(check => held[check]).join(' | ')} |`,
    ),
    '',
  ]
}

function item({document, finding}: Placed): string {
  const {line, column} = viewPlace(document, finding.start)
  const url = webAddress(finding.url)
  const rule = url === undefined ? escapeMarkdown(finding.ruleId) : `[${escapeMarkdown(finding.ruleId)}](<${url}>)`
  const stamp = document.fictional ? ` **${FICTIONAL}**` : ''
  return `- **${finding.severity}** ${escapeMarkdown(document.path)} (line ${line}, column ${column})${stamp} ${rule}: ${escapeMarkdown(finding.message)}`
}

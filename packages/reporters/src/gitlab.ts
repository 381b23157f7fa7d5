import {hashText, type Report, type Severity} from '@claimlint/core'
import {escapeJson} from './escape.ts'
import {viewPlace} from './places.ts'
import {inTextOrder, isOpen} from './tally.ts'
import {stampMessage} from './words.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', info: 'info'}

/** GitLab's code quality report. */
export function formatGitlab(report: Report): string {
  const issues = report.documents.flatMap(document =>
    inTextOrder(document.findings)
      .filter(isOpen)
      .map(finding => {
        const {line, column} = viewPlace(document, finding.start)
        const end = viewPlace(document, finding.end)
        return {
          description: stampMessage(document, finding.message),
          check_name: finding.ruleId,
          // GitLab drops equal fingerprints, and two pages may hold the same words.
          fingerprint: hashText(`${document.path}\n${finding.fingerprint}`),
          severity: SEVERITIES[finding.severity],
          location: {
            path: document.path,
            positions: {begin: {line, column}, end: {line: end.line, column: end.column}},
            lines: {begin: line, end: end.line},
          },
        }
      }),
  )
  return `${escapeJson(JSON.stringify(issues, null, 2))}\n`
}

import {type FailLevel, type Report, verdict} from '@claimlint/core'

/** 0 nothing at or above the fail level · 1 the text's fault · 2 the tool's, the configuration's, or nothing was read. */
export const EXIT = {clean: 0, findings: 1, trouble: 2} as const

/** The exit code of a run over drafts. */
export function exitCode(
  report: Report,
  options: {readonly failOn?: FailLevel; readonly maxWarnings?: number} = {},
): number {
  if (report.failures.length > 0 || report.documents.length === 0) return EXIT.trouble
  return verdict(report, options) === 'pass' ? EXIT.clean : EXIT.findings
}

/** What the tool could not do, on standard error. */
export function tellFailures({failures}: Report): void {
  for (const {path, message} of failures) process.stderr.write(`${path}: ${message}\n`)
}

import type {Report} from './document-report.ts'
import {GRAVITY} from './finding.ts'
import type {FailLevel} from './gate.ts'

const LEVEL: Readonly<Record<FailLevel, number>> = {...GRAVITY, never: GRAVITY.error + 1}

/**
 * Whether a run passes: no finding at or above the fail level, and no more warnings than allowed. Waived findings never
 * count. A level that is given here wins over the one that a page's status asks for.
 */
export function verdict(
  report: Pick<Report, 'documents'>,
  {failOn, maxWarnings}: {readonly failOn?: FailLevel; readonly maxWarnings?: number} = {},
): 'pass' | 'fail' {
  let warnings = 0
  for (const document of report.documents) {
    const level = failOn ?? document.failOn ?? 'error'
    for (const {severity, waivedBy, toldWith} of document.findings) {
      // The finding that tells another one is at least as grave.
      if (waivedBy || toldWith) continue
      if (LEVEL[severity] >= LEVEL[level]) return 'fail'
      if (severity === 'warning') warnings++
    }
  }
  return maxWarnings !== undefined && warnings > maxWarnings ? 'fail' : 'pass'
}

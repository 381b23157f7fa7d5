import type {Finding} from './finding.ts'

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order in which findings are told: path, place, rule, message. */
export const compareFindings = (a: Finding, b: Finding): number =>
  byText(a.path, b.path) ||
  a.range.start - b.range.start ||
  a.range.end - b.range.end ||
  byText(a.ruleId, b.ruleId) ||
  byText(a.messageId, b.messageId) ||
  byText(a.message, b.message)

/** Drops doubles (one rule saying one thing of one place twice) and puts the rest in order. */
export function settleFindings<F extends Finding>(findings: readonly F[]): F[] {
  if (findings.length < 2) return [...findings]
  const sorted = [...findings].sort(compareFindings)
  return sorted.filter((finding, i) => {
    const before = sorted[i - 1]
    return !before || compareFindings(before, finding) !== 0
  })
}

import {rangesOverlap} from '../text/range.ts'
import type {Finding} from './finding.ts'

/**
 * Leaves out the findings whose cause another rule tells already: one cause, one finding. A finding that is waived, or that
 * its rule was not run for, tells nothing.
 */
export function dropRepeated(findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({toldBy}) => toldBy)) return findings
  const open = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.waivedBy !== undefined) continue
    const same = open.get(finding.ruleId)
    if (same) same.push(finding)
    else open.set(finding.ruleId, [finding])
  }
  return findings.filter(({toldBy}) => {
    if (!toldBy || toldBy.places.length === 0) return true
    const others = open.get(toldBy.rule) ?? []
    return !toldBy.places.every(place => others.some(({range}) => rangesOverlap(range, place)))
  })
}

import {type Finding, GRAVITY} from './finding.ts'

/**
 * Of the findings of one sentence that one action mends, tells one: the gravest, among equals the weightiest. Its message
 * adds a sentence for each of the others; they stay as data with `toldWith`. A waived finding speaks for none and is told
 * by none, and no finding is told by one of its own rule, which would say the same words of another place.
 */
export function tellTogether(findings: readonly Finding[]): readonly Finding[] {
  const sentences = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.joint === undefined || finding.waivedBy !== undefined) continue
    const key = `${finding.joint.place.start} ${finding.joint.place.end}`
    const same = sentences.get(key)
    if (same) same.push(finding)
    else sentences.set(key, [finding])
  }
  const changed = new Map<Finding, Finding>()
  for (const joined of sentences.values()) {
    if (joined.length < 2) continue
    const teller = joined.reduce((best, one) => (isGraver(one, best) ? one : best))
    const {answer} = teller.joint!
    // What the same action mends comes first.
    const others = joined
      .filter(({ruleId}) => ruleId !== teller.ruleId)
      .sort((a, b) => Number(b.joint!.answer === answer) - Number(a.joint!.answer === answer))
    if (others.length === 0) continue
    const added = others.map(({joint}) => joint!.beside[answer])
    changed.set(teller, {
      ...teller,
      message: [teller.message, ...new Set(added)].join(' '),
      also: [...new Set(others.map(({ruleId}) => ruleId))].sort(),
      // What mends the others is offered where they are told.
      suggestions: [teller, ...others].flatMap(({suggestions}) => suggestions),
    })
    for (const other of others) changed.set(other, {...other, toldWith: teller.fingerprint, suggestions: []})
  }
  return changed.size === 0 ? findings : findings.map(finding => changed.get(finding) ?? finding)
}

const isGraver = (one: Finding, other: Finding): boolean =>
  GRAVITY[one.severity] > GRAVITY[other.severity] ||
  (one.severity === other.severity && one.joint!.weight > other.joint!.weight)

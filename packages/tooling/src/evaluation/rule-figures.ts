import {lintPage, type Rule} from '@claimlint/core'
import {readPage} from './find.ts'
import type {LabelledDocument} from './labels.ts'
import {bestLabel, bootstrap} from './score.ts'

/** A rule and the family that it stands in. */
export interface RuleOfFamily {
  readonly family: string
  readonly rule: Rule
}

/** How many findings of a rule stand on a unit that the annotator labelled with its kind, debatable ones included. */
export interface RuleFigure {
  readonly id: string
  /** `full`: at the rule's own level; `lowered`: on weak cues, or for a milder message. */
  readonly level: 'full' | 'lowered'
  readonly findings: number
  readonly right: number
  /** 95 % interval of the share that is right. */
  readonly interval: readonly [number, number]
}

interface Tally {
  findings: number
  right: number
}

/** Measures rules on labelled text, in their order; a rule that found nothing gives no figure. */
export function measureRules(documents: readonly LabelledDocument[], rules: readonly RuleOfFamily[]): RuleFigure[] {
  // For rules that name no kind the labels say nothing.
  const judging = rules.flatMap(({rule}) =>
    rule.judges ? [{rule, kind: rule.judges, level: rule.strictSeverity ?? rule.severity}] : [],
  )
  const levels = new Map(judging.map(({rule, level}) => [rule.id, {level}]))
  const tallies = new Map<string, Tally[]>()
  for (const [at, document] of documents.entries()) {
    const {findings} = lintPage(
      readPage(document),
      judging.map(({rule}) => rule),
      {rules: levels, ruleUrl: id => id},
    )
    for (const {ruleId, severity, range} of findings) {
      const {kind, level} = judging.find(({rule}) => rule.id === ruleId)!
      const key = `${ruleId} ${severity === level ? 'full' : 'lowered'}`
      const own = tallies.get(key) ?? documents.map(() => ({findings: 0, right: 0}))
      tallies.set(key, own)
      own[at]!.findings++
      // A finding may stand on a few words of its unit.
      const found = {kind, ...range, cited: false, strong: true, cues: []}
      const labels = document.labels.filter(label => label.kind === kind)
      if (bestLabel(found, labels)) own[at]!.right++
    }
  }
  return judging.flatMap(({rule: {id}}) =>
    (['full', 'lowered'] as const).flatMap(level => {
      const own = tallies.get(`${id} ${level}`)
      if (!own) return []
      const findings = own.reduce((sum, tally) => sum + tally.findings, 0)
      const right = own.reduce((sum, tally) => sum + tally.right, 0)
      return [{id, level, findings, right, interval: intervalOf(own, right, findings)}]
    }),
  )
}

/** The wider of two: a bootstrap sees that pages differ, but says nothing where every finding was right. */
function intervalOf(tallies: readonly Tally[], right: number, findings: number): readonly [number, number] {
  const drawn = bootstrap(
    tallies.map(tally => ({findings: tally.findings, right: tally.right})),
    sums => sums.right / sums.findings,
  )
  const [low, high] = wilson(right, findings)
  return [Math.min(low, drawn[0]), Math.max(high, drawn[1])]
}

function wilson(hits: number, total: number): readonly [number, number] {
  const z = 1.96
  const share = hits / total
  const centre = share + z ** 2 / (2 * total)
  const margin = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const scale = 1 + z ** 2 / total
  return [Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale)]
}

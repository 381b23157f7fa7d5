import {type ClaimKind, lintPage, type Rule} from '@claimlint/core'
import {FAMILIES, RULES} from '@claimlint/rules'
import {readPage} from './find.ts'
import type {LabelledDocument} from './labels.ts'
import {bestLabel} from './score.ts'

/** The kind of claim that a rule judges; rules on other things have no labels to be held against. */
function kindOf({id}: Rule): ClaimKind | undefined {
  if (id === 'uncited-duration' || id === 'quote-as-evidence') return 'duration'
  if (id === 'uncited-percentage') return 'percentage'
  if (id === 'uncited-risk' || id === 'absolute-safety') return 'risk'
  return FAMILIES[id] === 'promotion' ? 'promotional' : undefined
}

export interface RuleScore {
  readonly id: string
  readonly findings: number
  /** Findings on a unit that the annotator labelled with the rule's kind, debatable ones included. */
  readonly right: number
}

/** How many findings of each rule stand on a unit that the labels call a claim of its kind, errors and warnings apart. */
export function scoreRules(documents: readonly LabelledDocument[], severity: 'error' | 'warning'): RuleScore[] {
  const scores = new Map<string, {findings: number; right: number}>()
  const judging = RULES.filter(rule => kindOf(rule) !== undefined)
  for (const document of documents) {
    const {findings} = lintPage(readPage(document), judging, {rules: new Map(), ruleUrl: id => id})
    for (const finding of findings) {
      if (finding.severity !== severity) continue
      const kind = kindOf(RULES.find(({id}) => id === finding.ruleId)!)!
      const score = scores.get(finding.ruleId) ?? {findings: 0, right: 0}
      scores.set(finding.ruleId, score)
      score.findings++
      // A finding may stand on a few words of its unit.
      const found = {kind, ...finding.range, cited: false, strong: true, cues: []}
      if (
        bestLabel(
          found,
          document.labels.filter(label => label.kind === kind),
        )
      )
        score.right++
    }
  }
  return [...scores].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, score]) => ({id, ...score}))
}

/** Fewer findings than this say nothing about a rule's precision. */
const LEAST = 30

/** The table of rules: precision with a Wilson interval of 95 %. */
export function ruleTable(documents: readonly LabelledDocument[]): string {
  const rows = (['error', 'warning'] as const).flatMap(severity =>
    scoreRules(documents, severity).map(({id, findings, right}) => {
      const [low, high] = wilson(right, findings)
      const precision =
        findings < LEAST ? 'unmeasured' : `${(right / findings).toFixed(3)} | ${low.toFixed(3)}–${high.toFixed(3)}`
      return `| ${id} | ${severity} | ${findings} | ${findings < LEAST ? `${precision} | ` : precision} |`
    }),
  )
  return `| Rule | Level | Findings | Precision | 95 % interval |\n|---|---|--:|--:|--:|\n${rows.join('\n')}`
}

function wilson(hits: number, total: number): readonly [number, number] {
  if (total === 0) return [0, 1]
  const z = 1.96
  const share = hits / total
  const centre = share + z ** 2 / (2 * total)
  const margin = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const scale = 1 + z ** 2 / total
  return [(centre - margin) / scale, (centre + margin) / scale]
}

import {LANGUAGE_FAMILIES, LEAST_FINDINGS} from '@claimlint/rules/policy'
import type {RuleFigure, RuleOfFamily} from './rule-figures.ts'

const UNMEASURED = `unmeasured: fewer than ${LEAST_FINDINGS} findings`

const TABLE_HEAD = '| Findings | Number | Right | 95 % interval |\n|---|--:|--:|--:|'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

function cells({findings, right, interval: [low, high]}: RuleFigure): string {
  if (findings < LEAST_FINDINGS) return `${findings} | ${UNMEASURED} | – |`
  return `${findings} | ${percent(right / findings)} | ${(low * 100).toFixed(1)}–${percent(high)} |`
}

const LEVELS = {full: 'strong cues', lowered: 'weak cues, told milder'} as const

/** The table of all rules that the labels can judge. */
export const ruleTable = (figures: readonly RuleFigure[]): string =>
  `| Rule ${TABLE_HEAD.replace('\n|', '\n|---|')}\n${figures
    .map(figure => `| ${figure.id} | ${LEVELS[figure.level]} | ${cells(figure)}`)
    .join('\n')}`

/** What the page of a rule says about how often it is right. */
export function ruleFigureBlock(
  {family, rule}: RuleOfFamily,
  figures: readonly RuleFigure[],
  documents: number,
): string {
  const told = (words: string): string => `### How often it is right\n\n${words}`
  if (!LANGUAGE_FAMILIES.includes(family) || rule.exactBecause)
    return told('Not measured: the rule compares what is written or declared, and judges no language.')
  if (!rule.judges)
    return told(
      'Unmeasured: the labels of the project’s own text (`test/corpus`) do not tell whether its findings are right.',
    )
  const own = figures.filter(({id}) => id === rule.id)
  const body =
    own.length === 0
      ? `Unmeasured: fewer than ${LEAST_FINDINGS} findings (none).`
      : `${TABLE_HEAD}\n${own.map(figure => `| ${LEVELS[figure.level]} | ${cells(figure)}`).join('\n')}`
  return told(
    `On the project’s own labelled text (\`test/corpus\`, ${documents} documents). Regression floors, not accuracy on your pages.\n\n${body}`,
  )
}

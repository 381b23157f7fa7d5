import {type DataFile, readFacts, type SourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './source-disagrees.ts'

const data = (source: SourceText): DataFile => {
  const file = readFacts(source)
  return {source, kind: 'facts', faults: file.faults, facts: file}
}
const quantity = (value: string, evidence: string, more = ''): string =>
  `schema: 1\nid: bath\nkind: procedure\ntitle: Wrist bath\nfictional: true\nquantities:\n  - id: relief\n    role: duration\n    value: ${value}\n${more}    evidence:\n      - ${evidence}\n`
const outcome = (value: string, evidence: string, more = ''): string =>
  quantity(value, evidence, more).replace('quantities:', 'outcomes:').replace('    role: duration\n', '')
const DAYS = '{low: 3, high: 5, unit: d}'

testRule(rule, {
  valid: [
    {
      data,
      name: 'inside the range',
      text: quantity(DAYS, '{ref: ito2020, stance: supports, value: {value: 4, unit: d}}'),
    },
    {
      data,
      name: 'another unit',
      text: quantity(DAYS, '{ref: ito2020, stance: supports, value: {low: 72, high: 120, unit: h}}'),
    },
    {
      data,
      name: 'below the top',
      text: quantity(
        '{high: 6, unit: mo, bound: at-most}',
        '{ref: ito2020, stance: supports, value: {value: 4, unit: mo}}',
      ),
    },
    {
      data,
      name: 'a source that contradicts',
      text: quantity(DAYS, '{ref: ito2020, stance: contradicts, value: {value: 9, unit: d}}'),
    },
    {
      data,
      name: 'another outcome',
      text: outcome(
        '{events: 26, total: 50}',
        '{ref: ito2020, stance: supports, outcome: sleep, value: {events: 40, total: 50}}',
        '    outcome: calm\n',
      ),
    },
    {
      data,
      name: 'rounded',
      text: outcome('{value: 0.25}', '{ref: ito2020, stance: supports, value: {events: 29, total: 118}}'),
    },
    {
      data,
      name: 'words that agree',
      text: quantity(DAYS, '{ref: ito2020, stance: supports, says: Soreness eased for four days.}'),
    },
    {
      data,
      name: 'words with several values',
      text: quantity(
        DAYS,
        '{ref: ito2020, stance: supports, says: Soreness eased for 9 days in one group and for 12 days in the other.}',
      ),
    },
    {
      data,
      name: 'words without a value',
      text: quantity(DAYS, '{ref: ito2020, stance: supports, says: Soreness eased.}'),
    },
  ],
  invalid: [
    {
      data,
      name: 'another value',
      text: quantity(DAYS, '{ref: ⟦ito2020⟧, stance: supports, value: {value: 4, unit: wk}}'),
      messages: ['value'],
      severity: 'error',
    },
    {
      data,
      name: 'narrower than its source',
      text: quantity(DAYS, '{ref: ⟦ito2020⟧, stance: supports, value: {low: 3, high: 9, unit: d}}'),
      messages: ['value'],
    },
    {
      data,
      name: 'beyond the top',
      text: quantity(
        '{high: 6, unit: mo, bound: at-most}',
        '{ref: ⟦ito2020⟧, stance: supports, value: {value: 9, unit: mo}}',
      ),
      messages: ['value'],
    },
    {
      data,
      name: 'another share',
      text: outcome('{value: 0.62}', '{ref: ⟦ito2020⟧, stance: supports, value: {events: 26, total: 50}}'),
      messages: ['value'],
    },
    {
      data,
      name: 'words that differ',
      text: quantity(DAYS, '{ref: ⟦ito2020⟧, stance: supports, says: Soreness eased for two weeks.}'),
      messages: ['says'],
    },
    {
      name: 'a fact on the page itself',
      text: `\uFEFF🛁 Baths.\n\n\`\`\`yaml facts\n${quantity(DAYS, '{ref: ⟦ito2020⟧, stance: supports, value: {value: 4, unit: wk}}')}\`\`\`\n`,
      messages: ['value'],
    },
  ],
})

import {NoticeIndex, type SourceText, writeNoticeIndex} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './stale-retractions.ts'

const judged = (asOf: string, today = '2026-11-22') => {
  const {head, header} = new NoticeIndex(writeNoticeIndex([], {asOf, from: 'x', madeOn: today}).bytes)
  const data = (source: SourceText) => ({
    source,
    kind: 'retractions' as const,
    faults: [],
    today,
    ...(header ? {retractions: header} : {}),
  })
  return {text: head, data, name: `${asOf} on ${today}`}
}

testRule(rule, {
  valid: [
    judged('2026-11-20'),
    judged('2026-09-23'),
    {...judged('2020-01-01'), options: {days: 9999}},
    judged('2027-01-01'),
  ],
  invalid: [
    {
      ...judged('2026-09-22'),
      text: judged('2026-09-22').text.replace('# as-of: 2026-09-22', '⟦# as-of: 2026-09-22⟧'),
      severity: 'warning',
    },
    {...judged('2026-11-12'), options: {days: 7}, messages: ['stale']},
  ],
})

import {testRule} from '@claimlint/core/testing'
import {describe, expect, it} from 'vitest'
import rule from './conflicting-claims.ts'

testRule(rule, {
  valid: [
    'Wrist soreness lasts 2 to 3 days.\n\nFor most people wrist soreness lasts 1 to 4 days.\n',
    'Wrist soreness lasts 2 to 3 days.\n\nFinger soreness lasts 5 to 6 weeks.\n',
    {
      name: 'other sections',
      text: '## Bath\n\nWrist soreness lasts 2 days.\n\n## Splint\n\nWrist soreness lasts 6 weeks.\n',
    },
    {name: 'items have their subject elsewhere', text: '- wrist soreness for 2 days\n- wrist soreness for 6 weeks\n'},
    {
      name: 'several values',
      text: 'Wrist soreness lasts 2 days, or 6 weeks after a fall.\n\nWrist soreness lasts 1 year.\n',
    },
    {name: 'another unit for the same time', text: 'Wrist soreness lasts 14 days.\n\nWrist soreness lasts 2 weeks.\n'},
  ],
  invalid: [
    {
      text: 'Wrist soreness usually lasts 2 to 3 days.\n\n⟦For most people wrist soreness lasts 5 to 6 weeks.⟧\n',
      severity: 'warning',
      messages: ['conflict'],
    },
    '\uFEFFWrist soreness affects 10% of bathers.\r\n\r\nWe bathe. ⟦Wrist soreness affects about 40% of bathers.⟧\r\n',
  ],
})

describe('conflicting-claims across pages', () => {
  const statement = (path: string, low: number, topics: readonly string[]) =>
    ({
      path,
      topics,
      subject: 'duration soreness wrist',
      text: `Wrist soreness lasts ${low} days.`,
      quantity: {form: 'time', low, high: low, unit: 'd', role: 'duration', bound: 'exact', span: {start: 0, end: 1}},
      range: {start: 0, end: 10},
      claim: `v1:${path}`,
    }) as never

  it('tells the later page, and names the other', () => {
    const found = [...rule.checkSite!([statement('a.md', 2, ['bath']), statement('b.md', 40, ['bath'])], {} as never)]
    expect(found).toMatchObject([{message: 'elsewhere', data: {page: 'a.md'}, related: [{path: 'a.md'}]}])
  })

  it('leaves pages on other topics alone', () => {
    expect([
      ...rule.checkSite!([statement('a.md', 2, ['bath']), statement('b.md', 40, ['splint'])], {} as never),
    ]).toEqual([])
  })
})

import type {CheckName, KnownLack, Ratchet} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './lost-support.ts'

const NUMB = 'Numbness wears off in 6 to 8 hours.'

const lack = (words: string): KnownLack => ({claim: 'v1:gone', kind: 'duration', lacks: ['cited'], words})

const ratchet = (
  lacking: readonly KnownLack[],
  claims = 1,
  passed: Partial<Record<CheckName, number>> = {},
): Ratchet => ({checks: ['cited'], pages: new Map([['page.md', {claims, passed, lacking}]])})

testRule(rule, {
  valid: [
    {text: NUMB, name: 'no ratchet'},
    {text: NUMB.replace('wears off', 'goes away'), ratchet: ratchet([lack(NUMB)]), name: 'a known claim worded anew'},
  ],
  invalid: [
    {text: '⟦Swelling lasts for 2 days.⟧', ratchet: ratchet([lack(NUMB)]), messages: ['claim'], severity: 'error'},
    {text: '⟦Numbness wears off in 6 to 9 hours.⟧', ratchet: ratchet([lack(NUMB)]), name: 'another number'},
    {text: `${NUMB}\n\n⟦${NUMB.replace('N', 'The n')}⟧`, ratchet: ratchet([lack(NUMB)]), name: 'a second one like it'},
    {text: `⟦${NUMB}⟧`, ratchet: {checks: ['cited'], pages: new Map()}, name: 'a page that the file does not know'},
    {
      text: '⟦# Packs⟧\n\nNumbness wears off in 6 to 8 hours [@gone].',
      ratchet: ratchet([], 1, {cited: 1, resolved: 1}),
      messages: ['count'],
    },
    {
      text: '⟦# Packs⟧\n\nNumbness wears off in 6 to 8 hours [@gone].',
      ratchet: ratchet([lack(NUMB)]),
      messages: ['further'],
      severity: 'info',
    },
  ],
})

it('lets claims go with their passes, and not one more', () => {
  const two = ratchet([], 2, {cited: 1, resolved: 1})
  expect(lintText('Numbness wears off in 6 to 8 hours [@gone].', [rule], {ratchet: two}).findings).toEqual([])
  const three = ratchet([], 2, {cited: 1, resolved: 2})
  expect(lintText('Numbness wears off in 6 to 8 hours [@gone].', [rule], {ratchet: three}).findings).toMatchObject([
    {messageId: 'count', data: {check: 'resolved', before: 1, now: 0}},
  ])
})

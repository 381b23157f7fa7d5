import {applyEdits, type DataFile, type Rule, readWaivers, type SourceText, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './invalid-waiver.ts'

// Made-up rules: what waivers are told of hangs on no other rule.
const made = {summary: 'Made up', severity: 'warning', presets: [], options: {}, messages: {}} as const
const known: readonly Rule[] = [
  {...made, id: 'superlative'},
  {...made, id: 'uncited-duration', protected: true},
]
const data = (source: SourceText): DataFile => ({source, kind: 'waivers', faults: readWaivers(source).faults})

testRule(rule, {
  valid: [
    {text: '<!-- claimlint-allow superlative -- a quoted prize -->\n\nSit down first.\n', known},
    {
      name: 'what the waiver itself is told of',
      text: '- {rule: superlative, page: page.md, reason: A prize.}\n- {rule: superlative, page: page.md, owner: a, until: 2027-1-1, reason: A prize.}\n',
      data,
    },
    {
      name: 'another kind of file',
      text: 'x',
      data: source => ({source, kind: 'facts', faults: [{range: {start: 0, end: 1}, code: 'x', message: 'No.'}]}),
    },
  ],
  invalid: [
    {
      text: '⟦<!-- claimlint-allow superlative -->⟧\n\nSit down first.\n',
      known,
      messages: ['no-reason'],
      severity: 'error',
    },
    {text: 'Sit ⟦<!-- claimlint-allow superlativ -- a prize -->⟧ down first.\n', known, messages: ['unknown-rule']},
    {
      text: '⟦<!-- claimlint-allow uncited-duration -- known here -->⟧\n\nSit down first.\n',
      known,
      messages: ['inline-for-protected'],
    },
    {
      text: '- {rule: superlative, page: page.md, reason: A prize., owner: a, until: ⟦2027-02-31⟧}\n',
      data,
      messages: ['fault'],
    },
    {
      text: '- {rule: superlative, ⟦pages⟧: page.md, reason: A prize., owner: a, until: 2027-02-28}\n',
      data,
      messages: ['fault'],
    },
  ],
})

const base = 'rule: uncited-duration, page: page.md, reason: Known here., owner: Ada'
it.each([
  ['poor-reason', `{${base.replace('Known here', 'TODO')}, until: 2027-01-01, approver: Ben, words: for two days}`],
  ['no-owner', '{rule: superlative, page: page.md, reason: A prize., until: 2027-01-01}'],
  ['no-end', '{rule: superlative, page: page.md, reason: A prize., owner: Ada}'],
  ['bad-date', '{rule: superlative, page: page.md, reason: A prize., owner: Ada, until: soon}'],
  ['expired', '{rule: superlative, page: page.md, reason: A prize., owner: Ada, until: 2026-01-01}'],
  ['no-approver', `{${base}, until: 2027-01-01, words: for two days}`],
  ['self-approved', `{${base}, until: 2027-01-01, approver: ada, words: for two days}`],
  ['no-words', `{${base}, until: 2027-01-01, approver: Ben}`],
  ['over-broad', `{${base}, until: 2027-01-01, approver: Ben, words: days}`],
])('tells %s of an entry, with the way out', (message, entry) => {
  const source = sourceText('waivers.yaml', `- ${entry}\n`)
  const {waivers} = readWaivers(source)
  const {findings} = lintText('Sit down first.', [rule], {waivers, known})
  expect(findings.map(({messageId, path}) => [messageId, path])).toEqual([[message, 'waivers.yaml']])
  expect(findings[0]!.message).toMatch(/\. [^.]+\.$|waives nothing\. /)
})

it('doubts a last day that is years away, and the waiver holds', () => {
  const entry = (until: string) => `- {${base}, until: ${until}, approver: Ben, words: for two days}\n`
  const found = (until: string) => {
    const {waivers} = readWaivers(sourceText('waivers.yaml', entry(until)))
    return lintText('Sit down first.', [rule], {waivers, known, today: '2026-11-22'}).findings.map(
      ({messageId, severity}) => `${messageId} ${severity}`,
    )
  }
  expect([found('2028-11-22'), found('2028-11-23'), found('9999-12-31')]).toEqual([
    [],
    ['far-end warning'],
    ['far-end warning'],
  ])
})

it('tells everything that an entry lacks at once', () => {
  const entry =
    '{rule: uncited-duration, page: page.md, reason: Known here., owner: Ada, until: 2026-01-01, words: for two days}'
  const {waivers} = readWaivers(sourceText('waivers.yaml', `- ${entry}\n`))
  const {findings} = lintText('Sit down first.', [rule], {waivers, known})
  expect(findings.map(({messageId}) => messageId)).toEqual(['expired', 'no-approver'])
})

it('offers the nearest rule', () => {
  const text = '\uFEFF🛁 <!-- claimlint-allow superlativ -- superlativ -->\r\n'
  const [suggestion] = lintText(text, [rule], {known}).findings[0]!.suggestions
  expect(applyEdits(text, suggestion!.edits)).toBe('\uFEFF🛁 <!-- claimlint-allow superlative -- superlativ -->\r\n')
})

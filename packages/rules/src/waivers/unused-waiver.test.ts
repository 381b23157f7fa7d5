import {applyEdits, lintWaivers, type Rule, readWaivers, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './unused-waiver.ts'

// A made-up rule: what waivers are told of hangs on no other.
const made = {summary: 'Made up', severity: 'warning', presets: [], options: {}, messages: {}} as const
const known: readonly Rule[] = [{...made, id: 'superlative'}]

testRule(rule, {
  valid: [
    {
      name: 'a waiver with a fault is told by another rule',
      text: '<!-- claimlint-allow superlative -->\n\nSit down.\n',
      known,
    },
    {name: 'a comment in code', text: '`<!-- claimlint-allow superlative -- a prize -->`\n', known},
  ],
  invalid: [
    {
      text: '⟦<!-- claimlint-allow superlative -- a prize -->⟧\n\nSit down first.\n',
      known,
      messages: ['comment'],
      severity: 'warning',
    },
    {text: 'Sit ⟦{/* claimlint-allow superlative -- a prize */}⟧ down first.\n', known, messages: ['comment']},
  ],
})

it('takes out a comment that serves this rule alone, and nothing else', () => {
  const text = '\uFEFFSit 🛁 down.\r\n\r\n<!-- claimlint-allow superlative -- a prize -->\r\n\r\nRest.\r\n'
  const [suggestion] = lintText(text, [rule], {known}).findings[0]!.suggestions
  expect(suggestion!.safety).toBe('safe')
  expect(applyEdits(text, suggestion!.edits)).toBe('\uFEFFSit 🛁 down.\r\n\r\nRest.\r\n')
  const two = '<!-- claimlint-allow superlative, unused-waiver -- a prize -->\n\nRest.\n'
  expect(lintText(two, [rule], {known}).findings.flatMap(({suggestions}) => suggestions)).toEqual([])
})

it('offers to take out an entry with its dash', () => {
  const first = '- rule: superlative\n  page: a.md\n  reason: A prize.\n'
  const second = '- rule: superlative\n  page: b.md\n  reason: A prize.\n'
  const source = sourceText('waivers.yaml', first + second)
  const {waivers} = readWaivers(source)
  const outcome = {path: source.path, faults: [], unused: [waivers[1]!]}
  const {findings} = lintWaivers(outcome, source.text, [rule], {rules: new Map(), ruleUrl: id => id})
  expect(findings.map(({messageId}) => messageId)).toEqual(['entry'])
  const [suggestion] = findings[0]!.suggestions
  expect(suggestion!.safety).toBe('review')
  expect(applyEdits(source.text, suggestion!.edits)).toBe(first)
})

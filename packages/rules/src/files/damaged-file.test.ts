import {builtInLexicon, decodeSource, lintPage, makePage, readDraft, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './damaged-file.ts'

testRule(rule, {
  valid: ['The dose is 5 µg.', ''],
  invalid: [{text: '🛁 The dose is 5 ⟦\uFFFD⟧g, then 6 \uFFFDg.', messages: ['lost-sign'], severity: 'warning'}],
})

const judge = (source: ReturnType<typeof decodeSource>) =>
  lintPage(makePage(readDraft(source), {lexicon: builtInLexicon(), today: '2026-11-22'}), [rule], {
    rules: new Map(),
    ruleUrl: id => id,
  }).findings

it.each([
  ['invalid-utf8', Uint8Array.of(0x35, 0x20, 0xb5, 0x67)],
  ['utf16', Uint8Array.of(0xff, 0xfe, 0x35, 0x00)],
  ['binary', Uint8Array.of(0x35, 0x00, 0x35)],
])('tells %s once, as an error, inside the text', (message, bytes) => {
  const source = decodeSource('page.md', bytes)
  const found = judge(source)
  expect(found.map(({messageId, severity}) => [messageId, severity])).toEqual([[message, 'error']])
  expect(source.text.slice(found[0]!.range.start, found[0]!.range.end)).toBe(message === 'invalid-utf8' ? '\uFFFD' : '')
})

it('tells a file that is too large, and a kind of file that is not read', () => {
  expect(judge({...sourceText('page.md', ''), damage: 'too-large'})[0]!.messageId).toBe('too-large')
  const [found] = judge({...sourceText('a.b/page.docx', ''), damage: 'unsupported'})
  expect([found!.messageId, found!.message]).toEqual(['unsupported', expect.stringContaining('“.docx”')])
})

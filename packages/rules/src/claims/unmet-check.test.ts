import {builtInLexicon, lintPage, makePage, readDraft, sourceText} from '@claimlint/core'
import {expect, it} from 'vitest'
import rule from './unmet-check.ts'

const gate = {approved: {checks: {duration: ['cited']}}} as const

function lint(status: string, sentence: string): string[] {
  const draft = readDraft(sourceText('a.md', `---\nstatus: ${status}\n---\n\n${sentence}\n`))
  const page = makePage(draft, {lexicon: builtInLexicon(), today: '2026-01-01', gate})
  return lintPage(page, [rule], {rules: new Map(), ruleUrl: id => id}).findings.map(({message}) => message)
}

it('stops a claim that lacks a check its page must have', () => {
  const [message, ...more] = lint('approved', 'Numbness wears off in 6 to 8 hours.')
  expect(more).toEqual([])
  expect(message).toBe(
    'A duration claim on a page with status “approved” must be cited, and this one is not: “Numbness wears off in 6 to 8 hours” (no marker and no bound fact supports it). Mend its support, or set the page back to an earlier status.',
  )
})

it('leaves other statuses, other kinds and claims that hold alone', () => {
  expect(lint('draft', 'Numbness wears off in 6 to 8 hours.')).toEqual([])
  expect(lint('approved', 'One in five patients has a second block.')).toEqual([])
  expect(lint('approved', 'Numbness wears off in 6 to 8 hours [@lee2024].')).toEqual([])
})

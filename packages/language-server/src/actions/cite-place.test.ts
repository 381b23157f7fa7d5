import {builtInLexicon, makePage, readDraft, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {citePlace} from './cite-place.ts'

/** The text with a bar where the marker of its first claim goes. */
function cited(text: string): string | undefined {
  const page = makePage(readDraft(sourceText('page.md', text)), {lexicon: builtInLexicon(), today: '2026-11-22'})
  const claim = page.claims[0]
  if (!claim) throw new Error('there is no claim')
  const at = citePlace(page, claim)
  return at === undefined ? undefined : `${text.slice(0, at)}¦${text.slice(at)}`
}

describe('the place of a citation', () => {
  it.each([
    'Soreness lasts two weeks¦.',
    'Soreness lasts two weeks¦. Rest helps.',
    'Soreness lasts **two weeks**¦.',
    'Soreness lasts [two weeks](https://example.org/a)¦.',
    'Soreness lasts [two weeks](https://example.org/a)¦',
    'Some say: “Soreness lasts two weeks¦.”',
    '- Soreness lasts two weeks¦\n- Rest helps',
    '| Soreness | How long |\n|---|---|\n| after a bath | lasts two weeks¦ |',
    '\uFEFFSoreness 🛁 lasts two&nbsp;weeks¦.\r\n',
  ])('%j', marked => {
    expect(cited(marked.replace('¦', ''))).toBe(marked)
  })

  it('is none in raw HTML', () => {
    expect(cited('<div>Soreness lasts two weeks.</div>')).toBeUndefined()
  })
})

import {describe, expect, it} from 'vitest'
import {builtInLexicon} from '../claims/built-in-lexicon.ts'
import {readDraft} from '../draft/read-draft.ts'
import {makePage} from '../lint/make-page.ts'
import {sourceText} from '../text/source-text.ts'
import {markerPlace, remarkPlace} from './words-end.ts'

/** The text with a bar where something goes that is said of its first claim. */
function marked(text: string, place: typeof markerPlace): string | undefined {
  const page = makePage(readDraft(sourceText('page.md', text)), {lexicon: builtInLexicon(), today: '2026-11-22'})
  const claim = page.claims[0]
  if (!claim) throw new Error('there is no claim')
  const at = place(page.draft, claim.unit)
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
  ])('%j', text => {
    expect(marked(text.replace('¦', ''), markerPlace)).toBe(text)
  })

  it('is none in raw HTML', () => {
    expect(marked('<div>Soreness lasts two weeks.</div>', markerPlace)).toBeUndefined()
  })
})

describe('the place of a remark', () => {
  it.each([
    'Soreness lasts two weeks¦ [@ito2020].',
    'Soreness lasts **two weeks¦** [@ito2020; @lee2021].',
    'Soreness lasts [two weeks](fact:bath/soreness)¦.',
    'Soreness lasts two weeks¦.[^1] Rest helps.\n\n[^1]: A book.',
  ])('%j', text => {
    expect(marked(text.replace('¦', ''), remarkPlace)).toBe(text)
  })
})

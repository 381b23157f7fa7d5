import {expect, it} from 'vitest'
import {Lexicon} from '../claims/lexicon.ts'
import {readDraft} from '../draft/read-draft.ts'
import {sourceText} from '../text/source-text.ts'
import {makePage, type PageSettings} from './make-page.ts'

const make = (text: string, settings: Partial<PageSettings> = {}) =>
  makePage(readDraft(sourceText('packs.md', text)), {lexicon: new Lexicon(), today: '2026-11-22', ...settings})

it('takes key and status from the front matter', () => {
  expect(make('---\nid: warm-packs\nstatus: approved\n---\n\nPacks.')).toMatchObject({
    key: 'warm-packs',
    status: 'approved',
  })
  expect(make('---\nstatus: done\n---\n\nPacks.')).toMatchObject({key: 'packs.md', status: 'draft'})
  expect(make('---\nstatus: approved\n---\n\nPacks.', {status: 'draft'}).status).toBe('draft')
})

it.each(['', '---\n---\n', '---\n- a\n- b\n---\n\nPacks.', '---\nid: [broken\n---\n\nPacks.'])(
  'makes a page of %j',
  text => {
    expect(make(text)).toMatchObject({key: 'packs.md', status: 'draft', claims: [], citations: []})
  },
)

it('tells the references that no marker leads to', () => {
  const page = make(
    '18 citations\n\nPacks help [2].\n\n## References\n\n1. Quade C. Warm packs. J Thumb. 2019;1:2.\n2. Ost B. Cold packs. J Wrist. 2020;3:4.\n',
  )
  expect(page.ownReferences.map(({id}) => id)).toEqual(['1', '2'])
  expect(page.uncitedReferences.map(({id}) => id)).toEqual(['1'])
  expect(page.referenceList.statedCount?.count).toBe(18)
})

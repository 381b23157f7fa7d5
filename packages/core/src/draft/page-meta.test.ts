import {expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {metaOf, metaTitle, pageKey, statusOf} from './page-meta.ts'
import {readDraft} from './read-draft.ts'

const page = (yaml: string) => readDraft(sourceText('a.md', `---\n${yaml}\n---\n\nA bath warms.\n`))

it('reads what is there', () => {
  const draft = page('id: baths\nstatus: approved\ntitle: " Warm baths "\nauthors: [A]')
  expect(metaOf(draft)['authors']).toEqual(['A'])
  expect([pageKey(draft), statusOf(draft), metaTitle(draft)]).toEqual(['baths', 'approved', 'Warm baths'])
  expect(metaTitle(page('title: 2020'))).toBe('2020')
})

it.each([
  '- a\n- list',
  'just words',
  'id: [broken',
  'id: 7\nstatus: done\ntitle: {a: b}',
  'id: ""\nstatus:\ntitle: ""',
])('relies on nothing of “%s”', yaml => {
  const draft = page(yaml)
  expect(Array.isArray(metaOf(draft))).toBe(false)
  expect([pageKey(draft), statusOf(draft), metaTitle(draft)]).toEqual(['a.md', 'draft', undefined])
})

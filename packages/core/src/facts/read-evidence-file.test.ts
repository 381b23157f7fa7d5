import {expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {readEvidenceFile} from './read-evidence-file.ts'

const read = (text: string) => readEvidenceFile(sourceText('evidence.yaml', text))

const ENTRY = `page: a.md
    words: Packs ease aches
    ref: packs
    locator: p. 3
    passage: >-
      Packs ease
      aches.
    value: {low: 3, high: 5, unit: d}
    checked: {by: An Editor, on: 2026-01-02, how: full-text}`

it('reads entries, in a list or under their key', () => {
  for (const text of [`schema: 1\nevidence:\n  - ${ENTRY}\n`, `- ${ENTRY.replaceAll('\n    ', '\n  ')}\n`]) {
    const {evidence, faults} = read(text)
    expect(faults).toEqual([])
    expect(evidence).toMatchObject([
      {
        page: 'a.md',
        words: 'Packs ease aches',
        ref: 'packs',
        locator: 'p. 3',
        passage: 'Packs ease aches.',
        stance: 'supports',
        value: {low: 3, high: 5, unit: 'd'},
        checked: {by: 'An Editor', on: '2026-01-02', how: 'full-text'},
        path: 'evidence.yaml',
      },
    ])
    const {start, end} = evidence[0]!.wordsRange
    expect(text.slice(start, end)).toBe('Packs ease aches')
  }
})

it('takes a stance that is not known for context', () => {
  const {evidence, faults} = read('- {page: a.md, words: one two three, ref: x, stance: proves}')
  expect(evidence).toMatchObject([{stance: 'context'}])
  expect(faults.map(({code}) => code)).toEqual(['not-allowed'])
})

it('leaves out what cannot back anything, and tells it', () => {
  const {evidence, faults} = read(
    '- {page: a.md, ref: x}\n- {words: one two three, ref: x}\n- {page: a.md, words: b}\n',
  )
  expect(evidence).toEqual([])
  expect(faults).toHaveLength(3)
})

it('refuses a passage that is longer than a quotation needs', () => {
  const {faults} = read(`- {page: a.md, words: one two three, ref: x, passage: "${'word '.repeat(400)}"}`)
  expect(faults).toHaveLength(1)
})

import {describe, expect, it} from 'vitest'
import {readDraft} from '../draft/read-draft.ts'
import type {Library} from '../facts/library.ts'
import {sourceText} from '../text/source-text.ts'
import {readReferenceList} from './read-reference-list.ts'
import type {Reference} from './reference.ts'
import {resolveCitations} from './resolve-citations.ts'

const entry = (id: string, parts: Partial<Reference> = {}): Reference => ({
  id,
  path: 'references.yaml',
  range: {start: 0, end: 0},
  ...parts,
})

const LIBRARY: Library = {
  references: new Map(
    [
      entry('quade2019', {title: 'Warm packs', doi: '10.1234/Packs', author: [{family: 'Quade'}], year: 2019}),
      entry('lorrimer2020'),
    ].map(reference => [reference.id, reference]),
  ),
  facts: new Map(),
  factsFiles: [],
}

const resolve = (text: string, library = LIBRARY) => {
  const draft = readDraft(sourceText('page.md', text))
  return resolveCitations(draft, readReferenceList(draft), library)
}
const leads = (text: string) =>
  resolve(text).map(({item, reference, fault}) => `${item.key} → ${fault ?? reference?.id ?? 'remark'}`)

const LIST = `\n\n## References\n\n1. Quade C. Warm packs. J Thumb. 2019;1:2. doi:10.5555/own\n2. Lorrimer A, Ost B. Cold packs. J Wrist. 2020;3:4.\n`

describe('leads', () => {
  it.each([
    [
      'a Pandoc key to the library',
      'Warm packs help [@quade2019, p. 3; @lorrimer2020].',
      ['quade2019 → quade2019', 'lorrimer2020 → lorrimer2020'],
    ],
    ['a narrative key', 'As @quade2019 [p. 3] says, packs help.', ['quade2019 → quade2019']],
    ['numbers to the own list', `Packs help [1,2].${LIST}`, ['1 → 1', '2 → 2']],
    ['a superscript to the own list', `Packs help.<sup>2</sup>${LIST}`, ['2 → 2']],
    [
      'author and year to the own list',
      `Packs help (Quade 2019; Lorrimer & Ost, 2020).${LIST}`,
      ['Quade 2019 → 1', 'Lorrimer & Ost 2020 → 2'],
    ],
    ['author and year to the library', 'Quade et al. (2019) found that packs help.', ['Quade et al. 2019 → quade2019']],
    [
      'an identifier to the entry that has it, case aside',
      'Packs help [@doi:10.1234/packs].',
      ['doi:10.1234/packs → quade2019'],
    ],
    [
      'a link to the own entry that has it',
      `Packs [help](https://doi.org/10.5555/own).${LIST}`,
      ['doi:10.5555/own → 1'],
    ],
    ['an unknown identifier to itself', 'Packs help [@pmid:123456].', ['pmid:123456 → pmid:123456']],
    [
      'a footnote to the source it names',
      'Packs help.[^a]\n\n[^a]: Quade C. Warm packs. J Thumb. 2019;1:2.\n',
      ['a → ^a'],
    ],
    [
      'a footnote to the keys it holds',
      'Packs help.[^a]\n\n[^a]: See @quade2019.\n',
      ['a → quade2019', 'quade2019 → quade2019'],
    ],
    [
      '“ibid.” to the note before',
      'One.[^a] Two.[^b]\n\n[^a]: Quade C. Packs. J Thumb. 2019;1:2.\n\n[^b]: Ibid., p. 4.\n',
      ['a → ^a', 'b → ^a'],
    ],
    [
      'an inline note to the source it names',
      'Packs help.^[Office for Thumbs. Warm packs, 2021.]',
      ['Office for Thumbs. Warm packs, 2021. → ^note'],
    ],
  ])('%s', (_, text, wanted) => expect(leads(text)).toEqual(wanted))

  it('numbers to the list of their own part of the page', () => {
    const parts = [
      'One helps [1].',
      '## References',
      '1. Quade C. Warm packs. J Thumb. 2019;1:2.',
      '# Two',
      'Two helps [1].',
      '## References',
      '1. Ost B. Cold packs. J Wrist. 2020;3:4.',
    ]
    expect(resolve(parts.join('\n\n')).map(({reference}) => reference?.title)).toEqual(['Warm packs', 'Cold packs'])
  })
})

describe('says why a marker leads nowhere', () => {
  it.each([
    ['Packs help [@nobody].', ['nobody → unknown-key']],
    [`Packs help [1,7].${LIST}`, ['1 → 1', '7 → beyond-list']],
    ['Packs help [1].', ['1 → no-list']],
    ['Packs help.[^z]', ['z → no-footnote']],
    ['Packs help (Nemo 2011).', ['Nemo 2011 → no-list']],
  ])('%s', (text, wanted) => expect(leads(text)).toEqual(wanted))

  it('an entry of the list that names no source', () => {
    expect(leads('Packs help [1].\n\n## References\n\n1. Trust me.\n')).toEqual(['1 → no-source'])
  })

  it('a marker that a browser hides is none', () => {
    expect(leads(`Packs help <span style="display:none">[1]</span>. Baths help [2].${LIST}`)).toEqual(['2 → 2'])
  })

  it('a footnote that is a mere remark is neither source nor fault', () => {
    expect(leads('Packs help.[^a]\n\n[^a]: We warm ours in a bowl of water.\n')).toEqual(['a → remark'])
  })

  it('names the keys that look alike, the same but for case first', () => {
    expect(resolve('One [@Quade2019]. Two [@qaude2019]. Three [@nobody].').map(({nearest}) => nearest)).toEqual([
      ['quade2019'],
      ['quade2019'],
      undefined,
    ])
  })

  it('a date in brackets names nobody', () => {
    expect(leads('The clinic opened its doors (March 2019). See the rules (Medicines Act 1968).')).toEqual([])
  })

  it('a link inside the reference list cites nothing', () => {
    expect(leads(`Packs help.${LIST}3. Nemo D. [Hot packs](https://doi.org/10.1234/packs). 2011.\n`)).toEqual([])
  })
})

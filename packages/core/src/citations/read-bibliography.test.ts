import {describe, expect, it} from 'vitest'
import {tellFaults} from '../testing/tell-faults.ts'
import {sourceText} from '../text/source-text.ts'
import {readReferences} from './read-bibliography.ts'

const read = (text: string, path = 'references.yaml') => readReferences(sourceText(path, text))

describe('CSL-YAML and CSL-JSON', () => {
  const yaml = `references:
  - id: doe2020
    type: article-journal
    title: Tea baths in made-up people
    author: [{family: Doe, given: Ann}, {literal: The Tea Group}]
    container-title: Journal of Examples
    issued: {date-parts: [[2020, 2, 29]]}
    volume: 3
    page: 1-9
    DOI: https://doi.org/10.1000/ABC
    PMID: 123
    ISSN: 0378-5955, 2434-561X
    custom: {nbk: NBK12, fictional: true}
`
  it('reads an entry with its place', () => {
    const {references, faults} = read(yaml)
    expect(faults).toEqual([])
    expect(references[0]).toMatchObject({
      id: 'doe2020',
      type: 'article-journal',
      year: 2020,
      volume: '3',
      page: '1-9',
      doi: '10.1000/abc',
      pmid: '123',
      issn: '0378-5955',
      nbk: 'NBK12',
      fictional: true,
      author: [{family: 'Doe', given: 'Ann'}, {literal: 'The Tea Group'}],
    })
    expect(yaml.slice(references[0]!.range.start, references[0]!.range.end)).toMatch(
      /^id: doe2020[\s\S]*fictional: true}$/,
    )
    expect(
      references[0]!.identifiers!.map(({kind, text, range}) => [kind, text, yaml.slice(range.start, range.end)]),
    ).toContainEqual(['issn', '2434-561X', '0378-5955, 2434-561X'])
  })

  it('reads JSON with tabs, numeric keys and dates in words', () => {
    const json =
      '[\n\t{"id": 7, "type": "webpage", "URL": "https://pubmed.ncbi.nlm.nih.gov/55/", "issued": {"raw": "May 2019"}, "source": "x"},\n\t{"id": "b", "issued": "2018-01-02"}\n]\n'
    const {references, faults} = read(json, 'references.json')
    expect(faults).toEqual([])
    expect(references.map(({id, year, pmid}) => ({id, year, pmid}))).toEqual([
      {id: '7', year: 2019, pmid: '55'},
      {id: 'b', year: 2018, pmid: undefined},
    ])
  })

  it('keeps an identifier that is wrong as it is written', () => {
    expect(read('- {id: a, DOI: "1000/182"}\n').references[0]).toMatchObject({doi: '1000/182'})
  })

  it('sees a retraction in the title or the custom block', () => {
    const {references} = read(
      '- {id: a, title: "Retracted: Tea"}\n- {id: b, custom: {retraction: {nature: retraction}}}\n- {id: c, title: Retracted discs}\n- {id: d, title: Discs}\n',
    )
    expect(references.map(({retracted}) => retracted ?? false)).toEqual([true, true, false, false])
  })
})

describe('faults', () => {
  it.each([
    ['- {id: a}\n- {id: a}\n', ['2:8 duplicate-id «a»']],
    ['- {id: a, type: journal-article}\n', ['1:17 not-allowed «journal-article»']],
    ['- {id: a, titel: b}\n', ['1:11 misspelled-key «titel»']],
    ['- {title: b}\n', ['1:4 missing-key «title»']],
    ['- {id: a, author: Ann Doe}\n', ['1:19 wrong-type «Ann Doe»']],
    ['- {id: a, issued: {date-parts: [[2023, 2, 29]]}}\n', ['1:33 impossible-date «[2023, 2, 29]»']],
    ['refs:\n  - {id: a}\n', ['1:1 unknown-key «refs»']],
    ['- {id: a, custom: {vendorof: [x]}}\n', ['1:20 misspelled-key «vendorof»']],
  ])('%j', (text, expected) => expect(tellFaults(text, read(text).faults)).toEqual(expected))

  it('keeps the entries before a break', () => {
    const {references, faults} = read('- {id: a}\n- id: b\n  title: one: two\n')
    expect(references.map(({id}) => id)).toEqual(['a'])
    expect(faults.map(({code}) => code)).toEqual(['broken-yaml'])
  })
})

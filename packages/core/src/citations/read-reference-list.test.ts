import {describe, expect, it} from 'vitest'
import {readDraft} from '../draft/read-draft.ts'
import {sourceText} from '../text/source-text.ts'
import {readReferenceList} from './read-reference-list.ts'

const read = (text: string) => readReferenceList(readDraft(sourceText('page.md', text)))
const titles = (text: string) => read(text).references.map(({listNumber, title}) => `${listNumber} ${title}`)

const THUMBS = 'Quade C. Warm packs for thumbs. J Thumb. 2019;1:2-9.'
const WRISTS = 'Lorrimer A. Cold packs for wrists. J Wrist. 2020;3:4-8.'
const BOTH = ['1 Warm packs for thumbs', '2 Cold packs for wrists']

describe('reads', () => {
  it('an ordered list under a heading', () => {
    expect(titles(`# Packs\n\nText.\n\n## References\n\n1. ${THUMBS}\n2. ${WRISTS}\n`)).toEqual(BOTH)
  })

  it('the number that a list starts with', () => {
    expect(titles(`## References\n\n4. ${THUMBS}\n5. ${WRISTS}\n`)).toEqual([
      '4 Warm packs for thumbs',
      '5 Cold packs for wrists',
    ])
  })

  it('numbers that the list does not print: Markdown counts on from the first', () => {
    expect(titles(`## References\n\n1. ${THUMBS}\n1. ${WRISTS}\n`)).toEqual(BOTH)
  })

  it('bullets, by their order', () => {
    expect(titles(`## References\n\n- ${THUMBS}\n- ${WRISTS}\n`)).toEqual(BOTH)
  })

  it('a trailing list without a heading', () => {
    const list = read(`# Packs\n\n1. Warm it.\n2. Put it on.\n\nThat is all.\n\n1. ${THUMBS}\n2. ${WRISTS}\n`)
    expect(list.references.map(({title}) => title)).toEqual(['Warm packs for thumbs', 'Cold packs for wrists'])
    expect(list.problems.map(({code}) => code)).toEqual(['no-heading'])
  })

  it('numbers that stand alone on their lines', () => {
    const list = read(`## References\n\n1.\n\n${THUMBS}\n\n2.\n\n${WRISTS}\n`)
    expect(list.references.map(({listNumber, title}) => `${listNumber} ${title}`)).toEqual(BOTH)
    expect(list.problems.map(({code}) => code)).toEqual(['number-apart'])
  })

  it('paragraphs with a number in brackets', () => {
    expect(titles(`## References\n\n[1] ${THUMBS}\n\n[2] ${WRISTS}\n`)).toEqual(BOTH)
  })

  it('lines of one paragraph with a number in brackets', () => {
    expect(titles(`## References\n\n[1] ${THUMBS}\n[2] ${WRISTS}\n`)).toEqual(BOTH)
  })

  it('escaped numbers, and leaves a remark beside them out', () => {
    expect(titles(`## References\n\n4\\. ${THUMBS}\n\n6\\. ${WRISTS}\n\nWritten March 2024.\n`)).toEqual([
      '4 Warm packs for thumbs',
      '6 Cold packs for wrists',
    ])
  })

  it('plain paragraphs, and leaves out those that are none', () => {
    expect(titles(`## References\n\nWe used two sources.\n\n${THUMBS}\n\n${WRISTS}\n`)).toEqual(BOTH)
  })

  it('a table', () => {
    const table = `## References\n\n| No. | Authors | Title |\n|---|---|---|\n| 1 | Quade C | Warm packs for thumbs. J Thumb. 2019;1:2 |\n| 2 | Lorrimer A | Cold packs for wrists. J Wrist. 2020;3:4 |\n`
    expect(titles(table)).toEqual(BOTH)
  })

  it('an HTML list', () => {
    expect(
      titles(
        `## References\n\n<ol>\n<li>${THUMBS}</li>\n<li>${WRISTS.replace('J Wrist', '<i>J Wrist</i>')}</li>\n</ol>\n`,
      ),
    ).toEqual(BOTH)
  })

  it('link definitions with numbers', () => {
    const {references} = read('Relief is brief [1].\n\n[1]: https://pubmed.ncbi.nlm.nih.gov/123456/ "Warm packs"\n')
    expect(references).toMatchObject([{listNumber: 1, pmid: '123456', url: 'https://pubmed.ncbi.nlm.nih.gov/123456/'}])
  })

  it('the addresses that prose leaves out, and where the entry stands', () => {
    const text = `\uFEFF## References\n\n1. Quade C. [Warm packs](https://doi.org/10.1234/packs). *J Thumb*. 2019.\n`
    const [entry] = read(text).references
    expect(entry).toMatchObject({doi: '10.1234/packs', containerTitle: 'J Thumb'})
    expect(text.slice(entry!.range.start, entry!.range.end)).toMatch(/^Quade C.*2019\.$/)
  })
})

describe('leaves alone', () => {
  it.each([
    ['steps at the end of a page', '# Packs\n\n1. Warm the pack.\n2. Put it on in 2024.\n'],
    ['a page without a list', '# Packs\n\nWarm.\n'],
  ])('%s', (_, text) => expect(read(text).references).toEqual([]))
})

describe('tells', () => {
  it.each([
    ['18 citations', {count: 18, noun: 'citations'}],
    ['Sources: 12', {count: 12, noun: 'sources'}],
    ['## References (9)', {count: 9, noun: 'references'}],
    ['Backed by 14 published sources.', {count: 14, noun: 'sources'}],
    ['See all 27 references', {count: 27, noun: 'references'}],
    ['This page cites 8 studies', {count: 8, noun: 'studies'}],
  ])('the count that “%s” states', (line, wanted) => {
    const text = `# Packs\n\n${line}\n\nWarm.\n`
    const {statedCount} = read(text)
    expect(statedCount).toMatchObject(wanted)
    expect(text.slice(statedCount!.range.start, statedCount!.range.end)).toContain(String(wanted.count))
  })

  it.each([
    ['Fourteen citations', 14],
    ['Based on twenty-three studies cited below.', 23],
  ])('a count in words, “%s”', (line, count) => expect(read(`${line}\n`).statedCount?.count).toBe(count))

  it('no count in a sentence', () => {
    expect(read('We asked 12 sources at the ministry.\n').statedCount).toBeUndefined()
  })

  it('a number that is skipped and one that is used twice', () => {
    const list = read(`## References\n\n[1] ${THUMBS}\n\n[3] ${WRISTS}\n\n[3] ${THUMBS}\n`)
    expect(list.problems.map(({code}) => code)).toEqual(['skipped-number', 'repeated-number'])
  })
})

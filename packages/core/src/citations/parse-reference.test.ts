import {expect, it} from 'vitest'
import {findMissingParts} from './find-missing-parts.ts'
import {parseReference} from './parse-reference.ts'

const parse = (words: string) => {
  const {
    id: _,
    path: __,
    range: ___,
    raw: ____,
    ...parts
  } = parseReference(words, words, {
    id: '1',
    path: 'page.md',
    range: {start: 0, end: words.length},
  })
  return parts
}

it('reads an article in APA style', () => {
  expect(
    parse(
      'Lorrimer, A. B., & Quade, C. (2019). Warm packs for stiff thumbs. Journal of Made-up Medicine, 12(3), 40–48. <https://doi.org/10.1234/jmm.40>',
    ),
  ).toEqual({
    author: [
      {family: 'Lorrimer', given: 'A. B.'},
      {family: 'Quade', given: 'C'},
    ],
    year: 2019,
    title: 'Warm packs for stiff thumbs',
    containerTitle: 'Journal of Made-up Medicine',
    volume: '12',
    issue: '3',
    page: '40-48',
    doi: '10.1234/jmm.40',
    url: 'https://doi.org/10.1234/jmm.40',
  })
})

it('reads an article in Vancouver style', () => {
  expect(
    parse(
      'Lorrimer AB, Quade C, et al. Warm packs for stiff thumbs: a trial. J Made-up Med. 2019 Mar 4;12(3):40-8. PMID: 123456',
    ),
  ).toEqual({
    author: [
      {family: 'Lorrimer', given: 'AB'},
      {family: 'Quade', given: 'C'},
    ],
    year: 2019,
    title: 'Warm packs for stiff thumbs: a trial',
    containerTitle: 'J Made-up Med',
    volume: '12',
    issue: '3',
    page: '40-8',
    pmid: '123456',
  })
})

it('takes a title without authors for a title', () => {
  expect(parse('A review of every warm pack that was ever tried on a stiff thumb. (2007). PubMed.')).toMatchObject({
    title: 'A review of every warm pack that was ever tried on a stiff thumb',
    year: 2007,
    containerTitle: 'PubMed',
  })
})

it('takes a body for an author', () => {
  expect(parse('Office for Thumb Safety. Burns from warm packs: 2021 report.')).toMatchObject({
    author: [{literal: 'Office for Thumb Safety'}],
    title: 'Burns from warm packs: 2021 report',
    year: 2021,
  })
})

it('does not take the day of access for the year', () => {
  const parts = parse('Office for Thumb Safety. Warm packs. https://thumbs.example/packs. Accessed 2 May 2024.')
  expect(parts.year).toBeUndefined()
  expect(parts.url).toBe('https://thumbs.example/packs')
})

it.each([
  ['NBK and PMC numbers', 'Quade C. Thumbs. ThumbPearls, PMC1234567, NBK7654', {pmcid: 'PMC1234567', nbk: 'NBK7654'}],
  [
    'a DOI with brackets and a full stop after it',
    'Quade C. Thumbs. doi:10.1016/S0140(05)1-X.',
    {doi: '10.1016/S0140(05)1-X'},
  ],
])('finds %s', (_, words, wanted) => {
  expect(parse(words)).toMatchObject(wanted)
})

it.each([
  'RETRACTED: Quade C. Thumbs. J Thumb. 2019;1:2.',
  'Quade C. Retracted: Thumbs. J Thumb. 2019;1:2.',
  'Quade C. Thumbs [Retracted]. J Thumb. 2019;1:2.',
])('sees a retraction in “%s”', words => expect(parse(words).retracted).toBe(true))

it('is not fooled by a title about retracting', () => {
  expect(parse('Quade C. Retracted eyelids in adults. J Lid. 2019;1:2.').retracted).toBeUndefined()
})

it.each([
  ['Quade C. Thumbs in winter. J Thumb. 2019;1:2.', []],
  ['Quade C. Thumbs in winter. 2019.', ['journal, publisher or address']],
  ['Thumb leaflet.', ['year', 'publisher']],
  ['Thumb leaflet. https://thumbs.example', []],
])('tells what “%s” lacks', (words, missing) => {
  expect(findMissingParts({...parse(words), id: '1', path: '', range: {start: 0, end: 0}})).toEqual(missing)
})

it('stays linear on hostile entries', () => {
  const time = (length: number) => {
    const words = 'A. '.repeat(length) + '(2019'.repeat(length)
    const start = performance.now()
    parse(words)
    return performance.now() - start
  }
  time(100)
  expect(time(100_000)).toBeLessThan(200)
})

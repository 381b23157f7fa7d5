import type {CslItem} from '@claimlint/core'
import {expect, it} from 'vitest'
import {formatCitations} from './citation-style.ts'

const article: CslItem = {
  id: 'a',
  type: 'article-journal',
  title: 'Does a made-up bath help?',
  author: [
    {family: 'Nulle', given: 'Mary-Jane', 'non-dropping-particle': 'van der'},
    {family: 'Ørnot', given: 'J. P.', suffix: 'Jr'},
    {literal: 'The Made-up Group'},
  ],
  'container-title': 'Annals of Examples',
  issued: {'date-parts': [[2020, 3, 4]]},
  volume: 12,
  issue: '3',
  page: '4-9',
  DOI: 'https://doi.org/10.5555/a',
  PMID: 99999001,
  custom: {fictional: true},
}
const chapter: CslItem = {
  id: 'b',
  type: 'chapter',
  title: 'Nothing',
  author: [{family: 'Zed', given: 'A'}],
  editor: [{family: 'Nobody', given: 'Ann'}],
  'container-title': 'The invented handbook',
  publisher: 'Nowhere Press',
  'publisher-place': 'Exampleville',
  edition: 2,
  issued: '2019',
  page: '1-2',
  status: 'retracted',
}
const page: CslItem = {
  id: 'c',
  type: 'webpage',
  title: 'A made-up page',
  author: [{literal: 'Institute of Nothing'}],
  URL: 'https://example.org/x',
  accessed: {'date-parts': [[2024, 5, 6]]},
}

it('numbers references in their order, and says which are retracted or made up', () => {
  expect(
    formatCitations([article, chapter, page], 'numeric'),
  ).toBe(`1. van der Nulle MJ, Ørnot JP Jr, The Made-up Group. Does a made-up bath help? Annals of Examples. 2020 Mar 4;12(3):4-9. doi:10.5555/a. PMID: 99999001. [Made-up source]
2. [RETRACTED] Zed A. Nothing. In: Nobody A, editor. The invented handbook. 2nd ed. Exampleville: Nowhere Press; 2019. p. 1-2.
3. Institute of Nothing. A made-up page. [cited 2024 May 6]. Available from: https://example.org/x
`)
})

it('puts the year after the authors and sorts by them', () => {
  expect(
    formatCitations([chapter, article, page], 'author-year')
      .split('\n')
      .map(line => line.slice(0, 60)),
  ).toEqual([
    'Institute of Nothing. no date. A made-up page. [cited 2024 M',
    'van der Nulle MJ, Ørnot JP Jr, The Made-up Group. 2020. Does',
    '[RETRACTED] Zed A. 2019. Nothing. In: Nobody A, editor. The ',
    '',
  ])
})

it('shortens more than six authors', () => {
  const author = Array.from({length: 8}, (_, at) => ({family: `Nobody${at}`, given: 'A'}))
  expect(formatCitations([{id: 'd', author}], 'numeric')).toContain('Nobody5 A, et al.')
})

import {describe, expect, it} from 'vitest'
import type {Reference} from './reference.ts'
import {addressOf, referenceLine, shortReference, tellReference} from './tell-reference.ts'

const reference = (more: Partial<Reference>): Reference => ({
  id: 'moon',
  path: 'references.yaml',
  range: {start: 0, end: 1},
  ...more,
})
const AUTHORS = ['Lorrimer', 'Quade', 'Ost', 'Vale'].map(family => ({family, given: 'A'}))
const WHOLE = reference({
  author: AUTHORS,
  title: 'Moon dust and itching.',
  containerTitle: 'Made-up Letters',
  year: 2021,
  volume: '12',
  issue: '3',
  page: '4-9',
})

describe('a reference in words', () => {
  it('is one line for reports', () => {
    expect(tellReference(WHOLE)).toBe(
      'Lorrimer A, Quade A, Ost A, et al. Moon dust and itching. Made-up Letters. 2021;12(3):4-9',
    )
    expect(tellReference(reference({raw: '3. As the page has it.'}))).toBe('3. As the page has it.')
    expect(tellReference(reference({}))).toBe('moon')
  })

  it('is short for lists', () => {
    expect(shortReference(WHOLE)).toBe('Lorrimer et al 2021')
    expect(shortReference(reference({author: [{literal: 'Moon Office'}]}))).toBe('Moon Office')
    expect(referenceLine(WHOLE)).toBe('Lorrimer et al 2021: Moon dust and itching.')
    expect(referenceLine(reference({title: 'Dust'}))).toBe('Dust')
    expect(referenceLine(reference({}))).toBe('moon')
  })
})

describe('addressOf', () => {
  it.each<[Partial<Reference>, string | undefined]>([
    [{doi: '10.5555/a b', pmid: '1'}, 'https://doi.org/10.5555/a%20b'],
    [{doi: 'https://doi.org/10.5555/a'}, 'https://doi.org/10.5555/a'],
    [{pmid: '12'}, 'https://pubmed.ncbi.nlm.nih.gov/12/'],
    [{pmcid: 'PMC1'}, 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1/'],
    [{nbk: 'NBK1'}, 'https://www.ncbi.nlm.nih.gov/books/NBK1/'],
    [{url: 'https://example.org/a%20b'}, 'https://example.org/a%20b'],
    [{url: 'javascript:alert(1)'}, undefined],
    [{}, undefined],
  ])('of %j is %s', (more, url) => expect(addressOf(reference(more))?.url).toBe(url))
})

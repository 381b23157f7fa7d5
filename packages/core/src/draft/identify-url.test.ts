import {describe, expect, it} from 'vitest'
import {identifyUrl, trimAddress} from './identify-url.ts'

describe('identifyUrl', () => {
  it.each([
    ['https://doi.org/10.1000/xyz', 'doi:10.1000/xyz'],
    ['http://dx.doi.org/10.1000/a%28b%29?x=1', 'doi:10.1000/a(b)'],
    ['https://pubmed.ncbi.nlm.nih.gov/12345/', 'pmid:12345'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/12345', 'pmid:12345'],
    ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC99/', 'pmcid:PMC99'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/pmc99', 'pmcid:PMC99'],
    ['https://www.ncbi.nlm.nih.gov/books/NBK12/', 'nbk:NBK12'],
    ['doi:10.1000/1.', 'doi:10.1000/1'],
    ['pmid: 12', 'pmid:12'],
    ['https://example.org/10.1000/xyz', undefined],
    ['https://doi.org/', undefined],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=back', undefined],
    ['fact:a/b', undefined],
    ['https://doi.org/%E0%A4%A', undefined],
  ])('%s', (url, key) => {
    expect(identifyUrl(url)).toBe(key)
  })
})

it('trimAddress keeps a bracket that was opened inside', () => {
  expect(trimAddress('https://x.org/a_(b)')).toBe('https://x.org/a_(b)')
  expect(trimAddress('https://x.org/a).')).toBe('https://x.org/a')
})

import {describe, expect, it} from 'vitest'
import {type IdentifierKind, identifierFromUrl, parseIdentifier, readIdentifier} from './identifiers.ts'

describe('identifiers that are written right', () => {
  it.each<[IdentifierKind, string, string]>([
    ['doi', '10.1000/182', '10.1000/182'],
    ['doi', 'https://doi.org/10.1000/ABC.1', '10.1000/abc.1'],
    ['doi', 'http://dx.doi.org/10.1000/182', '10.1000/182'],
    ['doi', 'doi: 10.1000/182.', '10.1000/182'],
    [
      'doi',
      '10.1002/(SICI)0000-0000(00000000)1:1<1::AID-EX1>3.0.CO;2-X',
      '10.1002/(sici)0000-0000(00000000)1:1<1::aid-ex1>3.0.co;2-x',
    ],
    ['doi', '10.1016/S0000-0000(99)00000-1)', '10.1016/s0000-0000(99)00000-1'],
    ['pmid', '12345678', '12345678'],
    ['pmid', 'PMID: 123', '123'],
    ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/123/', '123'],
    ['pmcid', 'pmc123456', 'PMC123456'],
    ['pmcid', 'PMC123456.2', 'PMC123456.2'],
    ['nbk', 'NBK12345', 'NBK12345'],
    ['isbn', '0-306-40615-2', '0306406152'],
    ['isbn', '978-0-306-40615-7', '9780306406157'],
    ['isbn', '0-8044-2957-X', '080442957X'],
    ['issn', '0378-5955', '0378-5955'],
    ['issn', '2434561X', '2434-561X'],
    ['orcid', 'https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-0097'],
    ['orcid', '0000-0002-1694-233X', '0000-0002-1694-233X'],
    ['nct', 'nct01234567', 'NCT01234567'],
  ])('%s %s', (kind, written, value) => expect(parseIdentifier(kind, written)).toBe(value))
})

describe('identifiers that are not', () => {
  it.each<[IdentifierKind, string, RegExp]>([
    ['doi', '1000/182', /Write 10\.1000\/182 if/],
    ['doi', '10.1000', /ends after the publisher/],
    ['doi', '10.1000/18 2', /a space in the DOI/],
    ['doi', 'see the journal', /space|no DOI/],
    ['doi', 'unavailable', /no DOI/],
    ['doi', '10.1000/a{b}', /signs that no DOI has/],
    ['pmid', '0', /no PubMed number/],
    ['pmid', '123456789', /9 digits, and a PMID has at most 8/],
    ['pmid', 'PMC123', /Move it to PMCID/],
    ['pmcid', '123456', /Write PMC123456/],
    ['nbk', '123', /Write NBK123/],
    ['isbn', '978-0-306-40615-8', /check digit/],
    ['isbn', '0-306-40615-3', /check digit/],
    ['isbn', '12345', /5 digits/],
    ['isbn', '1234567890123', /978 or 979/],
    ['issn', '0378-5956', /check digit/],
    ['issn', '378-5955', /no ISSN/],
    ['orcid', '0000-0002-1825-0098', /check digit/],
    ['nct', 'NCT123', /8 digits/],
  ])('%s %s', (kind, written, words) => {
    const reading = readIdentifier(kind, written)
    expect(reading.ok ? 'right' : reading.message).toMatch(words)
    expect(reading.ok ? '' : reading.message).toMatch(/^“|^The /)
  })
})

describe('addresses', () => {
  it.each([
    ['https://doi.org/10.1000/182?x=1', 'doi', '10.1000/182'],
    ['https://www.ncbi.nlm.nih.gov/pubmed/123', 'pmid', '123'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC99/', 'pmcid', 'PMC99'],
    ['https://www.ncbi.nlm.nih.gov/books/NBK55/#x', 'nbk', 'NBK55'],
    ['https://clinicaltrials.gov/study/NCT01234567', 'nct', 'NCT01234567'],
    ['https://press.example/doi/full/10.1000/xyz', 'doi', '10.1000/xyz'],
  ])('%s', (url, kind, value) => expect(identifierFromUrl(url)).toEqual({kind, value}))

  it('finds none in a plain address', () => expect(identifierFromUrl('https://clinic.example/books/1')).toBeUndefined())
})

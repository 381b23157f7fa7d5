import {describe, expect, it} from 'vitest'
import {readRetractionCsv} from './read-retraction-csv.ts'

const HEAD =
  'Record ID,Title,Subject,Journal,RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes'
const row = (
  cells: Partial<Record<'title' | 'date' | 'notice' | 'doi' | 'pmid' | 'nature' | 'reason', string>>,
): string =>
  `1,${cells.title ?? 'T'},S,J,${cells.date ?? '5/21/2025 0:00'},${cells.notice ?? ''},0,${cells.doi ?? ''},${cells.pmid ?? '0'},${cells.nature ?? 'Retraction'},${cells.reason ?? ''},No,`

describe('the CSV of Retraction Watch', () => {
  it('gives notices by the names of its columns', () => {
    const text = [
      HEAD,
      row({doi: '10.5555/A', pmid: '123', notice: '10.5555/n', reason: '+Error in Data;+Withdrawal;'}),
      row({doi: 'unavailable', pmid: '7', nature: 'Expression of concern', date: '21/5/2025 0:00'}),
      row({doi: '10.5555/b', nature: 'Correction', date: '2024-01-02'}),
      row({doi: '10.5555/c', nature: 'Reinstatement', date: '13/13/2024'}),
    ].join('\r\n')
    expect(readRetractionCsv(`\uFEFF${text}\r\n`)).toEqual({
      broken: 0,
      notices: [
        {
          nature: 'retraction',
          date: '2025-05-21',
          doi: '10.5555/A',
          pmid: '123',
          notice: '10.5555/n',
          reasons: ['Error in Data', 'Withdrawal'],
        },
        {nature: 'expression-of-concern', date: '2025-05-21', pmid: '7'},
        {nature: 'correction', date: '2024-01-02', doi: '10.5555/b'},
        {nature: 'reinstatement', doi: '10.5555/c'},
      ],
    })
  })

  it('reads cells in quotation marks, with commas, line ends and doubled marks in them', () => {
    const text = `${HEAD}\n${row({title: '"On ""warm"", moist\npacks"', doi: '10.5555/a'})}\n${row({doi: '10.5555/b'})}`
    expect(readRetractionCsv(text).notices.map(({doi}) => doi)).toEqual(['10.5555/a', '10.5555/b'])
  })

  it('counts the rows that it cannot read', () => {
    const text = `${HEAD}\n1,2,3\n\n${row({nature: 'Poem'})}\n${row({doi: '10.5555/a'})}\n`
    expect(readRetractionCsv(text)).toMatchObject({broken: 2, notices: [{doi: '10.5555/a'}]})
  })

  it.each([
    ['another file', 'a,b\n1,2\n', /does not name OriginalPaperDOI/],
    ['an empty one', '', /does not name/],
    ['a page', '<!doctype html>\n<p>Sign in', /does not name/],
    ['a cut one', `${HEAD}\n${row({})}\n1,"On warm packs`, /line 3 is never closed/],
  ])('refuses %s', (_, text, why) => {
    expect(readRetractionCsv(text).fault).toMatch(why)
  })
})

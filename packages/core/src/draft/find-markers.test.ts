import {describe, expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {readDraft} from './read-draft.ts'

const read = (text: string) => readDraft(sourceText('page.md', text))
const told = (text: string): string[] =>
  read(text).markers.map(
    ({syntax, items}) => `${syntax} ${items.map(({key, locator}) => (locator ? `${key}|${locator}` : key)).join(' ')}`,
  )

describe('markers', () => {
  it.each([
    ['It helps [@lee2021].', 'pandoc lee2021'],
    ['It helps [@lee2021, p. 3; see @roe-b].', 'pandoc lee2021|p. 3 roe-b'],
    ['It helps [see @lee2021, pp. 3-5 and *passim*].', 'pandoc lee2021|pp. 3-5 and passim'],
    ['It helps [-@lee2021].', 'pandoc lee2021'],
    ['It helps [@lee2021, @roe].', 'pandoc lee2021 roe'],
    ['It helps [@lee2021, p. 3, and @roe,@doe].', 'pandoc lee2021|p. 3 roe doe'],
    ['It helps [1-9999].', 'bracket 1 9999'],
    ['@lee2021 [p. 3] found relief.', 'narrative lee2021|p. 3'],
    ['As @lee_2021.', 'narrative lee_2021'],
    ['All from @odd:key.b2.', 'narrative odd:key.b2'],
    ['It helps [@{odd key.}] or [@{odd.key.}].', 'pandoc odd.key.'],
    ['It helps [@doi:10.1000/ab(1)c; @pmid:123].', 'manubot doi:10.1000/ab(1)c pmid:123'],
    ['It helps @pmc:PMC77.', 'manubot pmcid:PMC77'],
    ['It helps [1].', 'bracket 1'],
    ['It helps [1, 3-5].', 'bracket 1 3 4 5'],
    ['It helps [1, p. 3].', 'bracket 1|p. 3'],
    ['It helps [12, Table 2].', 'bracket 12|Table 2'],
    ['It helps [1–3].', 'bracket 1 2 3'],
    ['It helps [1]–[3].', 'bracket 1 2 3'],
    ['It helps \\[2\\].', 'bracket 2'],
    ['It fell by 51% [3].', 'bracket 3'],
    ['It helps<sup>1,2</sup>.', 'superscript 1 2'],
    ['It lasts a week.¹⁻³ Then not.', 'superscript 1 2 3'],
    ['It helps^4^.', 'superscript 4'],
    ['It helps [1](#ref-1).', 'bracket 1'],
    ['It helps [1].\n\n[1]: https://example.org/a', 'bracket 1'],
    ['It helps [@lee].\n\n[@lee]: https://example.org/a', 'pandoc lee'],
    ['It helps [@lee](https://example.org/a).', 'pandoc lee'],
    ['It helps.[^a]\n\n[^a]: Smith J. A paper. 2020;1:2-3.', 'footnote a'],
    ['It helps.[^zz]', 'footnote zz'],
    ['It [helps](https://doi.org/10.1000/xyz.1).', 'link doi:10.1000/xyz.1'],
    ['See https://pubmed.ncbi.nlm.nih.gov/123456/.', 'link pmid:123456'],
    ['See <https://pmc.ncbi.nlm.nih.gov/articles/PMC123/>.', 'link pmcid:PMC123'],
    ['See [this book](https://www.ncbi.nlm.nih.gov/books/NBK1234/).', 'link nbk:NBK1234'],
    ['See doi:10.1000/182.', 'link doi:10.1000/182'],
    ['See PMID: 7654321.', 'link pmid:7654321'],
  ])('%s', (text, marker) => {
    expect(told(text)).toEqual([marker])
  })

  it.each([
    'See @fig-needle and [@tbl-doses; @sec-harms].',
    'Write to nurse@example.org today.',
    'Follow us @painfree on any network.',
    'It costs \\@lee2021 nothing.',
    '- [x] done\n- [ ] open',
    'He wrote it [sic] so.',
    'An area of 5 m², or 10², at 3 mJ/mm² (I² = 64%) in 2 cm³.',
    'A square of 4 m<sup>2</sup> and 10^6^ cells.',
    'The interval was wide (95% CI [1, 5]).',
    'Run `items[1]` and `@lee`.',
    'It is 2020 [2021] now.',
    'It costs $5 to $10, or $20.',
  ])('finds none in: %s', text => {
    expect(told(text)).toEqual([])
  })

  it('stand in prose as one character that maps to the whole marker', () => {
    const draft = read('It helps [@lee2021, p. 3] much.')
    const [unit] = draft.units
    expect(unit!.text).toBe('It helps \uFFFC much.')
    const at = unit!.text.indexOf('\uFFFC')
    const {prose} = unit!.block
    expect([prose.sourceStart(at), prose.sourceEnd(at + 1)]).toEqual([9, 25])
    expect(draft.markers[0]!.range).toEqual({start: 9, end: 25})
    expect(draft.markers[0]!.items[0]!.range).toEqual({start: 10, end: 18})
  })

  it('stand behind the words of a link to a paper', () => {
    const draft = read('It [helps a lot](https://doi.org/10.1000/xyz) here.')
    expect(draft.units[0]!.text).toBe('It helps a lot\uFFFC here.')
    expect(draft.links[0]!.text).toBe('helps a lot')
  })

  it('are not looked for in a bibliography', () => {
    expect(told('## References\n\n1. Roe J. A paper. Lancet. 2020;1(2):3-4. doi:10.1000/1')).toEqual([])
  })
})

import {plainValue, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {decodeLatex, decodeVerbatim} from './decode-latex.ts'
import {parseNames} from './parse-names.ts'
import {readBibtexCsl} from './read-bibtex.ts'

const read = (text: string): Record<string, unknown>[] =>
  readBibtexCsl(sourceText('a.bib', text)).entries.map(entry => plainValue(entry) as Record<string, unknown>)

describe('LaTeX as words', () => {
  it.each([
    ['{\\"u}ber M{\\"{u}}sterm\\"ann', 'über Müstermänn'],
    ["\\'{\\i}\\v{c}\\c c\\'\\i{\\ss} {\\O}re \\aa ng", 'íčçíß Øre ång'],
    ["A {RCT} of \\emph{tea} -- and ``nothing''", 'A RCT of tea – and “nothing”'],
    ['10\\textsuperscript{6} cells, $10^{-3}$, 10$^{x+1}$, CO$_2$', '10⁶ cells, 10⁻³, 10^x+1, CO₂'],
    ['$p < 0.05$ \\& 5\\,\\% of \\$3, a\\_b', 'p < 0.05 & 5 % of $3, a_b'],
    ['$\\alpha$-nothing, \\textgreater 3, $\\geq 4$', 'α-nothing, >3, ≥4'],
    ['\\href{https://example.org}{made up} \\url{x_y}', 'made up x_y'],
    ['kept \\unknown{words} here', 'kept \\unknown words here'],
    ["Jos\\'e~R.  Two\n  lines", 'José R. Two lines'],
    ['}}unbalanced{{', 'unbalanced'],
  ])('%j', (latex, words) => expect(decodeLatex(latex)).toBe(words))

  it('leaves addresses as they stand', () => {
    expect(decodeVerbatim('\\url{https://example.org/a\\_b~c--d}')).toBe('https://example.org/a_b~c--d')
    expect(decodeVerbatim('10.5555/made{\\_}up')).toBe('10.5555/made_up')
  })
})

describe('names', () => {
  it.each([
    ['Ann Nobody', [{given: 'Ann', family: 'Nobody'}]],
    ['Nobody, Ann and others', [{given: 'Ann', family: 'Nobody'}]],
    ['{World Body of Nothing and None}', [{literal: 'World Body of Nothing and None'}]],
    ['Ludwig van der Nulle', [{given: 'Ludwig', family: 'Nulle', 'non-dropping-particle': 'van der'}]],
    ['van der Nulle, Ludwig', [{given: 'Ludwig', family: 'Nulle', 'non-dropping-particle': 'van der'}]],
    ['Nobody, Jr, Ann B.', [{given: 'Ann B.', family: 'Nobody', suffix: 'Jr'}]],
    [
      "{\\'E}mile Nobody and {\\O}re, K.",
      [
        {given: 'Émile', family: 'Nobody'},
        {given: 'K.', family: 'Øre'},
      ],
    ],
    [
      'Anders Anderson AND\n  Andrea And',
      [
        {given: 'Anders', family: 'Anderson'},
        {given: 'Andrea', family: 'And'},
      ],
    ],
    ['{de la Nada}, Ann', [{given: 'Ann', family: 'de la Nada'}]],
    [
      'family=Nulle, given=Ann, prefix=van, suffix=II',
      [{family: 'Nulle', given: 'Ann', 'non-dropping-particle': 'van', suffix: 'II'}],
    ],
    ['Nobody', [{family: 'Nobody'}]],
    ['', []],
  ])('%j', (list, names) => expect(parseNames(list)).toEqual(names))
})

describe('fields', () => {
  it('joins pieces with strings, in braces, quotes and bare', () => {
    const text =
      '@string{j = {Annals}}\n@string(of = " of ")\n@ARTICLE(a, JOURNAL = J # of # {Examples}, Year = 2020, month = "3~" # feb)\n'
    expect(read(text)).toMatchObject([
      {
        id: 'a',
        type: 'article-journal',
        'container-title': 'Annals of Examples',
        issued: {'date-parts': [[2020, 2, 3]]},
      },
    ])
  })

  it('reads what BibLaTeX adds', () => {
    const [online, thesis, article] =
      read(`@online{o, title = {Nothing}, subtitle = {A made-up page}, url = {https://example.org/a_b}, urldate = {2024-03-05}, date = {2023-10}}
@mastersthesis{t, title = {Nothing}, school = {Nowhere}, year = {c. 2019}}
@article{j, journaltitle = {Annals}, shortjournal = {Ann}, date = {2020-03-30/2020-04-02}, eid = {e12}, eprint = {123}, eprinttype = {pubmed}, note = {PMCID: PMC99; fictional: true}, pubstate = {retracted}}`)
    expect(online).toEqual({
      id: 'o',
      type: 'webpage',
      title: 'Nothing: A made-up page',
      URL: 'https://example.org/a_b',
      issued: {'date-parts': [[2023, 10]]},
      accessed: {'date-parts': [[2024, 3, 5]]},
    })
    expect(thesis).toMatchObject({genre: 'Master’s thesis', publisher: 'Nowhere', issued: {'date-parts': [[2019]]}})
    expect(article).toMatchObject({
      issued: {
        'date-parts': [
          [2020, 3, 30],
          [2020, 4, 2],
        ],
      },
      'container-title-short': 'Ann',
      number: 'e12',
      PMID: '123',
      PMCID: 'PMC99',
      status: 'retracted',
      custom: {fictional: true},
    })
  })

  it('gives a part what its whole has, but neither its identifiers nor its pages', () => {
    const [part] = read(`@incollection{p, title = {Part}, pages = {3--4}, crossref = {w}}
@book{w, title = {Whole}, editor = {Nobody, Ann}, publisher = {Nowhere}, year = 2020, doi = {10.5555/whole}, pages = {1--99}, crossref = {s}}
@book{s, series = {Made-up series}}`)
    expect(part).toEqual({
      id: 'p',
      type: 'chapter',
      title: 'Part',
      'container-title': 'Whole',
      editor: [{family: 'Nobody', given: 'Ann'}],
      publisher: 'Nowhere',
      'collection-title': 'Made-up series',
      issued: {'date-parts': [[2020]]},
      page: '3-4',
    })
  })
})

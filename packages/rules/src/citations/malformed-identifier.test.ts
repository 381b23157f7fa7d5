import {applyEdits, type DataFile, lintData, readReferences, type SourceText, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './malformed-identifier.ts'

const data = (source: SourceText): DataFile => ({source, kind: 'references', ...readReferences(source)})
const entry = (tail: string): string =>
  `Relief lasts 5 days [1].\n\n## References\n\n1. Ito A. Baths for sore wrists. Example Journal. 2020;3:14. ${tail}\n`

testRule(rule, {
  valid: [
    entry('doi: 10.1000/182. PMID: 12345678; PMCID: PMC1234567.'),
    entry('https://doi.org/10.1000/182 and https://pubmed.ncbi.nlm.nih.gov/12345678/'),
    entry('doi:10.1016/S0000-0000(20)30001-2.'),
    entry('ISBN 978-0-306-40615-7. ISSN 1234-5679. NCT01234567.'),
    'See [the paper](https://doi.org/10.1000/182) and [what a DOI is](https://www.doi.org/).',
    {
      name: 'a bibliography',
      text: '- {id: a, type: book, title: T, DOI: 10.1000/182, ISBN: "978-0-306-40615-7"}\n',
      data,
    },
    'The word doi: nobody knows it. The PMID of a paper has up to 8 digits.',
  ],
  invalid: [
    entry('doi: ⟦1000/182⟧'),
    entry('PMID: ⟦123456789⟧.'),
    entry('ISBN ⟦978-0-306-40615-8⟧.'),
    entry('ISSN: ⟦1234-5678⟧.'),
    entry('⟦NCT0123456⟧'),
    '⟦[The paper](https://doi.org/1000/182)⟧ is short.',
    {text: 'Relief lasts 5 days.[^1]\n\n[^1]: Ito A. Baths. Example Journal. 2020. PMID: ⟦000⟧\n', name: 'a footnote'},
    {
      text: '- {id: a, type: book, title: T, DOI: ⟦"1000/182"⟧, PMCID: ⟦"1234567"⟧}\n',
      data,
      messages: ['malformed', 'malformed'],
    },
  ],
})

it('puts letters in front in bulk, and never a digit', () => {
  const safetyOf = (text: string) =>
    lintData(data(sourceText('r.yaml', text)), {references: new Map(), facts: new Map(), factsFiles: []}, [rule], {
      rules: new Map(),
      ruleUrl: id => id,
    }).findings.flatMap(({suggestions}) => suggestions.map(({safety, edits}) => [safety, applyEdits(text, edits)]))
  expect(safetyOf("- {id: a, type: book, title: T, PMCID: '1234567'}\n")).toEqual([
    ['safe', "- {id: a, type: book, title: T, PMCID: 'PMC1234567'}\n"],
  ])
  expect(safetyOf('- {id: a, type: book, title: T, DOI: 0.1000/182}\n').map(([safety]) => safety)).toEqual(['review'])
})

it('stays fast on a long entry', () => {
  const text = entry('doi '.repeat(40_000))
  const start = performance.now()
  lintText(text, [rule])
  expect(performance.now() - start).toBeLessThan(2000)
})

import {buildLibrary, type Lock, lockRecord, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './preprint-reference.ts'

const REFERENCES = `- {id: early, title: Warm packs, DOI: 10.1101/2020.01.02.20012345}
- {id: alone, title: Cold baths, DOI: 10.21203/rs.3.rs-12345/v1}
- {id: press, type: article-journal, title: Packs, container-title: J, DOI: 10.1101/gr.123456.107}
- {id: draft, title: Resting stiff thumbs in cold winters, author: [{family: Ito}], issued: 2020, URL: "https://www.medrxiv.org/content/1"}
- {id: final, type: article-journal, title: "Resting stiff thumbs in cold winters: a trial", author: [{family: Ito}], container-title: J, issued: 2021}
`
const {library: built} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const record = (identifier: string, published: string) =>
  [
    identifier,
    {
      ...lockRecord({identifier, from: 'crossref', item: {title: 'x'}, published}, '2026-11-22'),
      path: 'l',
      range: {start: 0, end: 1},
    },
  ] as const
const lock: Lock = new Map([
  record('doi:10.1101/2020.01.02.20012345', '10.5555/warm'),
  record('doi:10.1101/gr.123456.107', '10.5555/warm'),
])
const library = {...built, lock}

testRule(rule, {
  valid: [
    {text: 'It lasts 5 days [@early; @alone].', library: built, name: 'no version is known'},
    {text: 'It lasts 5 days [@alone; @press; @final].', library},
  ],
  invalid: [
    {text: 'It lasts 5 days [⟦@early⟧].', library, messages: ['published'], severity: 'warning'},
    {text: 'It lasts 5 days [⟦@draft⟧].', library: built, messages: ['in-library']},
    {
      text: REFERENCES.replace('id: early', 'id: ⟦early⟧'),
      library,
      messages: ['published'],
      name: 'the entry',
      data: source => ({source, kind: 'references', faults: [], references: [...library.references.values()]}),
    },
  ],
})

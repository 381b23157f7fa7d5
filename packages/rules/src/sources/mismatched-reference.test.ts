import {type Lock, lockRecord, type RegistryItem, readReferences, type SourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './mismatched-reference.ts'

const ITEM: RegistryItem = {
  title: 'Warm packs for stiff thumbs: a made-up trial',
  author: [{family: 'van Dam'}, {family: 'Öka'}],
  issued: {'date-parts': [[2020, 3, 4]]},
}
const record = (identifier: string, item: RegistryItem, from: 'crossref' | 'pubmed' = 'crossref') =>
  [
    identifier,
    {...lockRecord({identifier, from, item}, '2026-11-22'), path: 'references.lock.yaml', range: {start: 0, end: 9}},
  ] as const
const lock: Lock = new Map([
  record('doi:10.5555/warm', ITEM),
  record('doi:10.5555/foreign', {...ITEM, title: '[Warm packs]', author: []}),
  record('pmid:99999001', {...ITEM, DOI: '10.5555/warm'}, 'pubmed'),
])
const library = {references: new Map(), facts: new Map(), factsFiles: [], lock}
const data = (source: SourceText) => ({source, kind: 'references' as const, ...readReferences(source)})
const entry = (fields: string) => ({
  text: `- {type: article-journal, container-title: Example Journal, ${fields}}\n`,
  library,
  data,
})
const TITLE = 'title: Warm packs for stiff thumbs'

testRule(rule, {
  valid: [
    entry(`id: a, ${TITLE}, author: [{family: Dam}], issued: 2021, DOI: 10.5555/warm`),
    entry(`id: a, title: "RETRACTED: WARM PACKS FOR STIFF THUMBS", author: [{family: Oka}], DOI: 10.5555/warm`),
    entry(`id: a, ${TITLE}, author: [{literal: The Group}], DOI: 10.5555/warm, PMID: "99999001"`),
    entry('id: a, title: Wärmepackungen bei steifen Daumen, issued: 2020, DOI: 10.5555/foreign'),
    entry('id: a, title: Quite another thing, DOI: 10.5555/unlocked'),
    entry('id: a, title: A page, DOI: 10.5555/unlocked, URL: "https://doi.org/10.5555/UNLOCKED"'),
    {
      text: 'It lasts 5 days [1].\n\n## References\n\n1. van Dam A, et al. Warm packs for stiff thumbs. Ex J. 2020. doi:10.5555/warm\n',
      library,
      name: 'a printed entry',
    },
  ],
  invalid: [
    {
      ...entry('id: ⟦a⟧, title: Cold baths after a long run, author: [{family: Dam}], DOI: 10.5555/warm'),
      messages: ['title'],
      severity: 'error',
    },
    {
      ...entry(`id: ⟦a⟧, ${TITLE}, author: [{family: Tarn}], DOI: 10.5555/warm`),
      messages: ['author'],
      severity: 'warning',
    },
    {...entry(`id: ⟦a⟧, ${TITLE}, issued: 2017, DOI: 10.5555/warm`), messages: ['year'], severity: 'warning'},
    {...entry(`id: ⟦a⟧, ${TITLE}, DOI: 10.5555/other, PMID: "99999001"`), messages: ['identifier'], severity: 'error'},
    {...entry(`id: ⟦a⟧, ${TITLE}, DOI: 10.5555/other, URL: "https://doi.org/10.5555/warm"`), messages: ['address']},
    {
      text: 'It lasts 5 days [1].\n\n## References\n\n1. ⟦Ito A. Cold baths after a long run. Ex J. 2020;3:4. doi:10.5555/warm⟧\n',
      library,
      messages: ['title'],
      severity: 'warning',
      name: 'a printed entry of another work',
    },
  ],
})

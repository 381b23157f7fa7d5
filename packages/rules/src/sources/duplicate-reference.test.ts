import {buildLibrary, readReferences, type SourceText, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './duplicate-reference.ts'

const other = readReferences(
  sourceText(
    'a.yaml',
    '- {id: first, type: article-journal, title: T, container-title: J, issued: 2019, DOI: 10.5555/first}\n',
  ),
)
const judged = (text: string) => {
  const plain = text.replace(/[⟦⟧]/g, '')
  const own = readReferences(sourceText('data.yaml', plain))
  const {library} = buildLibrary([], [other, own])
  return {text, library, data: (source: SourceText) => ({source, kind: 'references' as const, ...own})}
}
const TITLE = 'title: Warm packs for very stiff thumbs, author: [{family: Ito}], issued: 2020'
const page = (second: string): string =>
  `It lasts 5 days [1,2].\n\n## References\n\n1. Ito A. Baths. Ex J. 2020;3:4. doi:10.5555/ito\n2. ${second}\n`

testRule(rule, {
  valid: [
    judged(`- {id: a, ${TITLE}, container-title: J}\n- {id: b, ${TITLE}, container-title: K}\n`),
    judged(`- {id: a, ${TITLE}, container-title: J}\n- {id: b, ${TITLE}, genre: preprint}\n`),
    judged(
      '- {id: a, title: Introduction, author: [{family: Ito}], issued: 2020}\n- {id: b, title: Introduction, author: [{family: Ito}], issued: 2020}\n',
    ),
    page('Oka B. Baths. Ex J. 2020;3:4. doi:10.5555/oka'),
  ],
  invalid: [
    {
      ...judged('- {id: ⟦a⟧, title: T, DOI: "https://doi.org/10.5555/FIRST"}\n'),
      messages: ['entry'],
      name: 'in two files',
    },
    {
      ...judged(`- {id: a, ${TITLE}, container-title: J}\n- {id: ⟦b⟧, ${TITLE}, container-title: j}\n`),
      messages: ['entry'],
      severity: 'warning',
    },
    judged(
      '- {id: a, title: T, PMID: 99999001}\n- {id: ⟦b⟧, title: U, PMID: "99999001"}\n- {id: ⟦c⟧, title: V, PMID: "99999001"}\n',
    ),
    {text: page('⟦Ito A. Baths. https://doi.org/10.5555/ito⟧'), messages: ['listed'], severity: 'info'},
  ],
})

import {
  builtInLexicon,
  type DataFile,
  makePage,
  readDraft,
  readEvidenceFile,
  type SourceText,
  sourceText,
} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './unplaced-evidence.ts'

const PAGE = `Baths eased stiffness in one in three people [@ito2020]. The wrist has eight bones.

- **Numbness** wears off in 6 to 8 hours [@ito2020].
`

const library = {
  references: new Map([
    ['ito2020', {id: 'ito2020', title: 'Baths', year: 2020, path: 'r.yaml', range: {start: 0, end: 0}}],
  ]),
  facts: new Map(),
  factsFiles: [],
}

/** The evidence file beside one page, `page.md`. */
const data = (source: SourceText): DataFile => {
  const {evidence, faults} = readEvidenceFile(source)
  const own = evidence.filter(({page}) => page === 'page.md')
  const draft = readDraft(sourceText('page.md', PAGE))
  const made = {lexicon: builtInLexicon(), today: '2026-01-01'}
  const page = makePage(draft, {...made, library: {...library, evidence: new Map([['page.md', own]])}})
  const stray = evidence.filter(one => !own.includes(one)).map(entry => ({entry, why: 'no-page' as const}))
  return {source, kind: 'evidence', faults, evidence, unplaced: [...page.unplacedEvidence, ...stray]}
}

const entry = (words: string, page = 'page.md', ref = 'ito2020'): string =>
  `- {page: ${page}, words: ${words}, ref: ${ref}, passage: some words of it}\n`

testRule(rule, {
  valid: [
    {text: entry('eased stiffness in one in three people'), data, name: 'words of a claim'},
    {text: entry('Numbness wears off in 6 to 8 hours'), data, name: 'words with marks between them'},
    {text: entry('the wrist has eight bones').replace('ref:', 'stance: context, ref:'), data, name: 'mere context'},
  ],
  invalid: [
    {text: `- ⟦{page: gone.md, words: a b c, ref: ito2020}⟧\n`, data, messages: ['page']},
    {text: entry('⟦eased stiffness in one in two people⟧'), data, messages: ['words'], severity: 'error'},
    {text: entry('⟦wrist has eight bones⟧'), data, messages: ['claim'], severity: 'warning'},
    {text: entry('wears off in 6 to 8 hours', 'page.md', '⟦lee2019⟧'), data, messages: ['uncited']},
  ],
})

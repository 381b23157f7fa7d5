import {
  applyEdits,
  buildLibrary,
  type DataFile,
  readEvidenceFile,
  readExtract,
  readFacts,
  readReferences,
  type SourceText,
  sourceText,
} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './dangling-reference.ts'

const facts = (ref: string): string =>
  `schema: 1\nid: wrist-bath\nkind: procedure\ntitle: Wrist bath\nfictional: true\nquantities:\n  - id: relief\n    value: {low: 3, high: 5, unit: d}\n    evidence:\n      - {ref: ${ref}, stance: supports}\n`
const {library} = buildLibrary(
  [readFacts(sourceText('facts.yaml', facts('ito2020')))],
  [readReferences(sourceText('references.yaml', '- {id: ito2020, type: article-journal, title: Baths}\n'))],
)
const data = (source: SourceText): DataFile => {
  const file = readFacts(source)
  return {source, kind: 'facts', faults: file.faults, facts: file}
}

const evidence = (source: SourceText): DataFile => {
  const file = readEvidenceFile(source)
  return {source, kind: 'evidence', faults: file.faults, evidence: file.evidence}
}
const words = (source: SourceText): DataFile => {
  const {extract, faults} = readExtract(source)
  return {source, kind: 'extract', faults, extract: extract!}
}

testRule(rule, {
  valid: [
    {text: 'It helps for [3 to 5 days](fact:wrist-bath/relief).', library},
    {text: facts('ito2020'), data, library, name: 'a known source'},
    {text: '- {page: a.md, words: some words here, ref: ito2020}\n', data: evidence, library, name: 'evidence of it'},
    {text: '- {page: a.md, words: some words here, ref: "3"}\n', data: evidence, library, name: 'an entry of the page'},
    {text: '---\nschema: 1\nref: ito2020\n---\nWords.\n', data: words, library, name: 'the words of it'},
    {
      name: 'a fact that stands on the page itself',
      text: `It helps for [3 days](fact:elbow-bath/relief).\n\n\`\`\`yaml facts\n${facts('ito2020').replace('wrist-bath', 'elbow-bath')}\`\`\`\n`,
      library,
    },
  ],
  invalid: [
    {text: 'It helps for ⟦[3 to 5 days](fact:wrist-bath/relief-of-pain)⟧.', library, messages: ['fact']},
    {text: 'It helps for ⟦[3 to 5 days](fact:knee-bath/length)⟧.', messages: ['fact'], name: 'no facts at all'},
    {text: facts('⟦itoo2020⟧'), data, library, messages: ['source'], name: 'an unknown source'},
    {
      text: '- {page: a.md, words: some words here, ref: ⟦itoo2020⟧}\n',
      data: evidence,
      library,
      messages: ['evidence'],
      name: 'evidence of an unknown source',
    },
    {
      text: '---\nschema: 1\nref: ⟦itoo2020⟧\n---\nWords.\n',
      data: words,
      library,
      messages: ['extract'],
      name: 'the words of an unknown source',
    },
    {
      name: 'a block on the page',
      text: `\`\`\`yaml facts\n${facts('⟦nobody1999⟧').replace('wrist-bath', 'elbow-bath')}\`\`\`\n`,
      library,
      messages: ['source'],
    },
  ],
})

it('offers the nearest fact in the address and leaves the words alone', () => {
  const text = '\uFEFF🛁 [wrist-bath/releif](fact:wrist-bath/releif "sic")\r\n'
  const [suggestion] = lintText(text, [rule], {library}).findings[0]!.suggestions
  expect(suggestion!.safety).toBe('review')
  expect(applyEdits(text, suggestion!.edits)).toBe('\uFEFF🛁 [wrist-bath/releif](fact:wrist-bath/relief "sic")\r\n')
})

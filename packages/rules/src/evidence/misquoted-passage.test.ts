import {
  applyEdits,
  buildLibrary,
  type DataFile,
  type Library,
  lintData,
  readEvidenceFile,
  readExtract,
  readFacts,
  type SourceText,
  sourceText,
} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './misquoted-passage.ts'

const WORDS = `---
schema: 1
ref: ito2020
fictional: true
---
<!-- page 4 -->
Baths eased stiffness in 13 of 40 people within 3–5 days. Baths do not heal bones.
<!-- page 5 -->
All people kept their wrists warm. ${'Some words only fill the page. '.repeat(40)}They liked it.
`
const extract = readExtract(sourceText('sources/ito2020.txt', WORDS)).extract!
const library: Library = {...buildLibrary([], []).library, extracts: new Map([['ito2020', extract]])}

const data = (source: SourceText): DataFile => {
  const {evidence, faults} = readEvidenceFile(source)
  return {source, kind: 'evidence', faults, evidence}
}
const facts = (source: SourceText): DataFile => {
  const file = readFacts(source)
  return {source, kind: 'facts', faults: file.faults, facts: file}
}
const entry = (passage: string, more = ''): string =>
  `- {page: a.md, words: some words here, ref: ito2020, passage: ${passage}${more}}\n`

testRule(rule, {
  valid: [
    {text: entry('"eased stiffness in 13 of 40 people"'), data, library, name: 'words of the source'},
    {text: entry('"within 3-5 days"', ', locator: p. 4'), data, library, name: 'the page that the locator names'},
    {text: entry('"kept their wrists warm"', ', locator: pp. 4-5'), data, library, name: 'a page of its range'},
    {text: entry('"kept their wrists warm"', ', locator: Table 2'), data, library, name: 'a locator without a page'},
    {text: entry('"Words of nobody at all"'), data, name: 'a source whose words are not stored'},
  ],
  invalid: [
    {text: entry('⟦"eased stiffness in 14 of 40 people"⟧'), data, library, messages: ['near'], name: 'another number'},
    {text: entry('⟦"Entirely foreign syllables"⟧'), data, library, messages: ['absent'], name: 'nothing like it'},
    {text: entry('⟦"heal bones"⟧'), data, library, messages: ['short'], name: 'two words'},
    {text: entry('⟦"Baths … heal bones"⟧'), data, library, messages: ['short'], name: 'a part of one word'},
    {text: entry('⟦"people within … heal bones"⟧'), data, library, messages: ['negation'], name: 'without its “not”'},
    {text: entry('⟦"kept their wrists … They liked it"⟧'), data, library, messages: ['apart'], name: 'far apart'},
    {text: entry('⟦"kept their wrists warm"⟧', ', locator: p. 4'), data, library, messages: ['page']},
    {
      name: 'in a block of facts on a page',
      text: '# Baths\n\n```yaml facts\nid: bath\nrisks:\n  - id: r\n    name: x\n    evidence:\n      - {ref: ito2020, stance: supports, passage: ⟦Baths heal broken bones⟧}\n```\n',
      library,
      messages: ['near'],
    },
    {
      name: 'in a facts file',
      text: 'id: bath\nrisks:\n  - id: r\n    name: x\n    evidence:\n      - {ref: ito2020, stance: supports, passage: ⟦Baths heal broken bones⟧}\n',
      data: facts,
      library,
      messages: ['near'],
    },
  ],
})

it('offers the words of the source, alone', () => {
  const text = entry('eased the stiffness in 13 of 40 people')
  const settings = {rules: new Map(), ruleUrl: (id: string) => id}
  const [finding] = lintData(data(sourceText('evidence.yaml', text)), library, [rule], settings).findings
  expect(finding!.message).toContain('nearest there, on page 4, is “Baths eased stiffness in 13 of 40 people')
  const [suggestion] = finding!.suggestions
  expect(suggestion!.safety).toBe('review')
  expect(applyEdits(text, suggestion!.edits)).toContain('passage: "Baths eased stiffness in 13 of 40 people')
})

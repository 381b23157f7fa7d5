import {
  applyEdits,
  buildLibrary,
  type DataFile,
  type Library,
  readEvidenceFile,
  readExtract,
  readFacts,
  readReferences,
  type SourceText,
  sourceText,
} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './missing-locator.ts'

const REFERENCES = `- {id: ito2020, type: book, title: Baths, issued: 2020, publisher: Example Press}
- {id: short2020, type: article-journal, title: Baths, issued: 2020, container-title: Example Journal, page: 112-8}
- {id: long2020, type: article-journal, title: Baths, issued: 2020, container-title: Example Journal, page: 100-120}
`
const {library} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const data = (source: SourceText): DataFile => {
  const file = readFacts(source)
  return {source, kind: 'facts', faults: file.faults, facts: file}
}
const facts = (evidence: string): string =>
  `id: bath\nquantities:\n  - id: relief\n    value: {value: 3, unit: d}\n    evidence:\n      - ${evidence}\n`
const VALUE = 'value: {value: 3, unit: d}'

testRule(rule, {
  valid: [
    {text: 'It wears off in 6 hours [@ito2020, p. 3].', library},
    {text: 'It wears off in 6 hours [@short2020].', library, name: 'a paper of seven pages'},
    {text: 'The injection can cause infection [@ito2020].', library, name: 'a claim without a number'},
    {text: 'It wears off in 6 hours [@nobody].', library, name: 'a marker that leads nowhere'},
    {text: 'It wears off in 6 hours.', library, name: 'no marker at all'},
    {text: facts(`{ref: ito2020, stance: supports, locator: p. 3, ${VALUE}}`), data, library},
    {text: facts(`{ref: ito2020, stance: context, ${VALUE}}`), data, library, name: 'context'},
    {text: facts('{ref: ito2020, stance: supports}'), data, library, name: 'evidence without a value'},
  ],
  invalid: [
    {text: 'It wears off in 6 hours [⟦@ito2020⟧].', library, messages: ['citation'], severity: 'warning'},
    {text: 'It wears off in 6 hours [⟦@long2020⟧; @ito2020, p. 3].', library, messages: ['citation']},
    {text: 'It wears off in 6 hours [⟦@short2020⟧].', library, options: {longerThan: 5}, name: 'a lower limit'},
    {text: facts(`{ref: ⟦ito2020⟧, stance: supports, ${VALUE}}`), data, library, messages: ['fact']},
  ],
})

it('offers the page on which the passage stands', () => {
  const words = '---\nschema: 1\nref: ito2020\n---\n<!-- page 41 -->\nNumbness was gone after 6 hours.\n'
  const entry =
    '- {page: page.md, words: It wears off in 6 hours, ref: ito2020, passage: Numbness was gone after 6 hours}'
  const full: Library = {
    ...library,
    evidence: new Map([['page.md', readEvidenceFile(sourceText('evidence.yaml', entry)).evidence]]),
    extracts: new Map([['ito2020', readExtract(sourceText('sources/ito2020.txt', words)).extract!]]),
  }
  const text = 'It wears off in 6 hours [@ito2020].'
  const [suggestion] = lintText(text, [rule], {library: full}).findings[0]!.suggestions
  expect(suggestion!.safety).toBe('review')
  expect(applyEdits(text, suggestion!.edits)).toBe('It wears off in 6 hours [@ito2020, p. 41].')
})

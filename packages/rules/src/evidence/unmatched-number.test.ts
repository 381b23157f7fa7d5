import {buildLibrary, type Library, readEvidenceFile, readReferences, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './unmatched-number.ts'

const REFERENCES = '- {id: ito2020, type: book, title: Baths, issued: 2020, publisher: Example Press}\n'
const EVIDENCE = `- page: page.md
  words: wears off
  ref: ito2020
  locator: p. 3
  passage: Numbness wore off in 6 to 8 hours.
`
const {library: bare} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const library: Library = {
  ...bare,
  evidence: new Map([['page.md', readEvidenceFile(sourceText('evidence.yaml', EVIDENCE)).evidence]]),
}

testRule(rule, {
  valid: [
    {text: 'Numbness wears off in 6 to 8 hours [@ito2020].', library},
    {text: 'Numbness wears off in 6 to 8 weeks [@ito2020].', library: bare, name: 'no passage to compare with'},
  ],
  invalid: [
    {text: '⟦Numbness wears off in 6 to 9 hours [@ito2020].⟧', library, messages: ['unmatched'], severity: 'error'},
    {text: '⟦Numbness wears off in 6 to 8 weeks [@ito2020].⟧', library, messages: ['unmatched']},
  ],
})

it('leads to the passage', () => {
  const [finding] = lintText('Numbness wears off in 9 hours [@ito2020].', [rule], {library}).findings
  expect(finding!.related).toMatchObject([{path: 'evidence.yaml', note: 'the passage of “ito2020”'}])
})

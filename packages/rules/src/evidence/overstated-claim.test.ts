import {buildLibrary, type Library, readEvidenceFile, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './overstated-claim.ts'

const REFERENCES = '- {id: ito2020, type: book, title: Baths, issued: 2020, publisher: Example Press}\n'
const {library: bare} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const withEvidence = (declared: string): Library => {
  const entry = `- {page: page.md, words: wrist baths, ref: ito2020, locator: p. 3, ${declared}}\n`
  return {
    ...bare,
    evidence: new Map([['page.md', readEvidenceFile(sourceText('evidence.yaml', entry)).evidence]]),
  }
}
const animals = withEvidence('design: animal, population: rats')

testRule(rule, {
  valid: [
    {text: 'In one in three people wrist baths prevent infection [@ito2020].', library: bare, name: 'a bare citation'},
    {text: 'Talk with your doctor about wrist baths.', library: animals, name: 'no claim'},
  ],
  invalid: [
    {
      text: 'In one in three people wrist baths are proven to prevent infection [@ito2020].',
      library: animals,
      severity: 'error',
      name: 'rats said of people',
    },
  ],
})

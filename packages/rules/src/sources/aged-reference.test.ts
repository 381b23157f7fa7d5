import {buildLibrary, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './aged-reference.ts'

const entry = (id: string, year: number, custom = ''): string =>
  `- {id: ${id}, type: article-journal, title: T, container-title: J, issued: ${year}, URL: "https://j.example/${id}"${custom}}\n`
const {library} = buildLibrary(
  [],
  [
    readReferences(
      sourceText(
        'references.yaml',
        entry('old', 2006) +
          entry('new', 2020) +
          entry('held', 2006, ', custom: {stillCurrent: {on: 2020-01-02}}') +
          entry('label', 2006, ', custom: {kind: label}'),
      ),
    ),
  ],
)

testRule(rule, {
  valid: [
    {text: 'Relief lasts 5 days [@old; @new].', library},
    {text: 'Relief lasts 5 days [@held]. It lasts 6 days [@label].', library},
    {text: 'Relief lasts 5 days [@old].', library, options: {duration: 0}, name: 'no limit'},
    'Relief lasts 5 days [1].\n\n## References\n\n1. Ito A. Baths. Ex J. 2001;3:4.\n',
  ],
  invalid: [
    {text: '⟦Relief lasts 5 days [@old].⟧ It lasts 6 days [@old].', library, messages: ['aged'], severity: 'info'},
    {text: '⟦Relief lasts 5 days [@new].⟧', library, options: {duration: 5}},
  ],
})

import {buildLibrary, type Library, readEvidenceFile, readReferences, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './weak-design.ts'

const entry = (id: string, custom: string): string =>
  `- {id: ${id}, type: article-journal, title: T, container-title: J, issued: 2020, URL: "https://j.example/${id}", custom: {${custom}}}\n`
const REFERENCES =
  entry('rats', 'kind: animal') +
  entry('cells', 'kind: in-vitro') +
  entry('case', 'kind: case-report') +
  entry('series', 'kind: case-series') +
  entry('trial', 'kind: rct') +
  entry('maker', 'kind: rct, vendorOf: [Warm Pack]') +
  entry('plain', 'funding: none')
const {library} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])
const recorded: Library = {
  ...library,
  evidence: new Map([
    [
      'page.md',
      readEvidenceFile(
        sourceText(
          'evidence.yaml',
          '- {page: page.md, words: relief lasts, ref: plain, locator: p. 3, design: case-report}\n',
        ),
      ).evidence,
    ],
  ]),
}

testRule(rule, {
  valid: [
    {text: 'Relief lasts 5 days [@trial]. It lasts 6 days [@plain]. It lasts 7 days [@series].', library},
    {text: 'Relief lasts 5 days [@rats; @trial]. It lasts 6 days [@rats; @plain].', library, name: 'one is better'},
    {text: 'In rabbits relief lasts 5 days [@rats].', library, name: 'the sentence says so'},
    {text: 'The injection can cause infection [@case; @series].', library, name: 'harms are known from cases'},
    {text: 'The injection can cause infection [@maker].', library, name: 'against the own interest'},
    {text: 'By the manufacturer’s figures, relief lasts 5 days [@maker].', library},
    'Relief lasts 5 days [1].\n\n## References\n\n1. Ito A. Baths in rats. Ex J. 2001;3:4.\n',
  ],
  invalid: [
    {text: '⟦Relief lasts 5 days [@rats; @cells].⟧', library, messages: ['weak'], severity: 'warning'},
    {text: '⟦The injection can cause infection [@rats].⟧', library, messages: ['weak']},
    {text: '⟦Relief lasts 5 days [@case].⟧', library, messages: ['weak']},
    {text: '⟦Relief lasts 5 days [@maker].⟧', library, messages: ['vendor']},
    {
      text: '⟦Relief lasts 5 days [@plain].⟧',
      library: recorded,
      messages: ['weak'],
      name: 'as the evidence file has it',
    },
    {text: '⟦Relief lasts 5 days [@series].⟧', library, options: {duration: ['case-series']}},
  ],
})

import {buildLibrary, readFacts, sourceText} from '@claimlint/core'
import {testRule} from '@claimlint/core/testing'
import rule from './unfair-balance.ts'

const {library} = buildLibrary(
  [
    readFacts(
      sourceText(
        'facts.yaml',
        `schema: 1
id: bath
kind: procedure
title: Wrist bath
outcomes:
  - {id: calm, value: {events: 26, total: 50}}
quantities:
  - {id: time, role: length-of-procedure, value: {value: 1, unit: h}}
`,
      ),
    ),
  ],
  [],
)

const front = '---\nstatus: approved\n---\n\n'
const RELIEF = 'Pain relief lasted 6 months in 7 of 10 people.'

testRule(rule, {
  valid: [
    {text: RELIEF, name: 'a draft'},
    `${front}${RELIEF} The treatment can cause bleeding.`,
    {text: `${front}${RELIEF}\n\n## Risks\n\nAsk your doctor.`, name: 'a part about risks'},
    {text: `${front}${RELIEF} See [the risks](risks.md).`, name: 'a link to the risks'},
    {text: `${front}The bath lasts [1 hour](fact:bath/time).`, library, name: 'a time that is no benefit'},
    {text: `${front}The visit takes 2 hours.`, name: 'no benefit'},
  ],
  invalid: [
    {text: `${front}⟦${RELIEF}⟧`, messages: ['alone'], severity: 'warning', status: 'approved'},
    {text: `${front}⟦${RELIEF}⟧ It is completely safe.`, name: 'an assurance tells no risk'},
    {text: `${front}[⟦26 of 50 people](fact:bath/calm) felt calm.⟧`, library, name: 'bound to an outcome'},
  ],
})

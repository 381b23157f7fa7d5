import {applyEdits, buildLibrary, readFacts, readReferences, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './uncited-duration.ts'

const NOTE = '\n\n[^1]: Ito A. Baths. Example Journal. 2020;3:14.\n'

const {library} = buildLibrary(
  [
    readFacts(
      sourceText(
        'facts.yaml',
        `schema: 1
id: bath
kind: procedure
title: Wrist bath
names: {synonyms: [forearm soak]}
quantities:
  - {id: relief, subject: relief, role: duration, value: {low: 3, high: 5, unit: d}, status: in-review, evidence: [{ref: ito2020, stance: supports, checked: {by: a, on: 2026-11-01, how: full-text}}]}
  - {id: open, subject: relief, role: duration, value: {low: 3, high: 5, unit: d}, status: in-review}
  - {id: old, role: duration, value: {low: 3, high: 5, unit: d}, status: withdrawn}
`,
      ),
    ),
  ],
  [
    readReferences(
      sourceText(
        'references.yaml',
        '- {id: ito2020, type: article-journal, title: Baths, URL: "https://journal.example/1"}\n',
      ),
    ),
  ],
)

testRule(rule, {
  valid: [
    `Relief lasts 3 to 5 days.[^1]${NOTE}`,
    'Relief lasts 3 to 5 days [@doi:10.1000/182].',
    `You may feel:[^1]\n\n- numbness for 2 hours\n- soreness for 3 days${NOTE}`,
    {text: 'Relief lasts [3 to 5 days](fact:bath/relief).', library, name: 'a bound fact that stands'},
    'How long does relief last? Does it take 2 weeks?',
    {
      name: 'repeats are left alone where the project says so',
      text: `Relief lasts 5 days.[^1]\n\nRelief lasts 5 days.${NOTE}`,
      options: {repeats: 'off'},
    },
  ],
  invalid: [
    {text: '⟦Relief lasts 3 to 5 days.⟧', messages: ['uncited'], severity: 'error'},
    {text: '\uFEFF🛁 Baths.\r\n\r\n- ⟦numbness for about 2 hours⟧\r\n', messages: ['uncited']},
    {
      text: `Soreness lasts a day.[^1]\n\n⟦Relief lasts 3 to 5 days.⟧${NOTE}`,
      messages: ['uncited'],
      name: 'another paragraph’s marker',
    },
    {text: '⟦Rest for 2 days.⟧', messages: ['instruction'], severity: 'error'},
    {text: '1. ⟦Take one tablet every 8 hours for 5 days.⟧', messages: ['instruction']},
    {text: '⟦Relief lasts 3 days ([source](https://wrists.example/)).⟧', messages: ['front-page'], severity: 'error'},
    {
      text: '⟦Relief lasts 3 days [source](https://www.wrists.example/en/index.html?utm_source=x).⟧',
      messages: ['front-page'],
    },
    {text: '⟦Relief lasts 3 days <http://wrists.example>.⟧', messages: ['front-page']},
    {
      text: '⟦Relief lasts 3 days.⟧ [Source](https://wrists.example/).\n\nBaths are [warm](https://wrists.example/).',
      messages: ['front-page'],
      name: 'behind the full stop',
    },
    {
      text: 'Read [about baths](https://wrists.example/). ⟦Relief lasts 3 days.⟧ [They](https://wrists.example/) are warm.',
      messages: ['uncited'],
      name: 'front pages of other sentences',
    },
    {text: '⟦Relief lasts 3 days ([source](https://wrists.example/baths)).⟧', messages: ['uncited']},
    {text: '⟦For 2 to 3 days after the bath you may have:⟧\n\n- sore skin\n- a stiff wrist\n', messages: ['list']},
    {
      text: `Relief lasts 5 days.[^1]\n\n⟦Relief lasts 5 days.⟧${NOTE}`,
      messages: ['repeated'],
      severity: 'info',
      name: 'a repeated claim',
    },
    {
      text: '⟦Relief lasts [3 to 5 days](fact:bath/open).⟧',
      library,
      messages: ['bound'],
      name: 'a fact without evidence',
    },
    {text: '⟦Relief lasts [3 to 5 days](fact:bath/old).⟧', library, messages: ['bound'], name: 'a withdrawn fact'},
    {
      text: '⟦Relief lasts [3 to 5 days](fact:bath/none).⟧',
      library,
      messages: ['bound'],
      name: 'a fact that does not exist',
    },
    {
      text: '⟦Relief lasts [3 to 5 days](fact:bath/relief) and soreness 2 weeks.⟧',
      library,
      messages: ['bound'],
      name: 'a value beside the bound one',
    },
  ],
})

const suggested = (text: string): string[] =>
  lintText(text, [rule], {library}).findings.flatMap(({suggestions}) =>
    suggestions.map(({edits, safety}) => (safety === 'review' ? applyEdits(text, edits) : safety)),
  )

it('offers to bind words that agree with a fact of a procedure which the page names', () => {
  const bound = 'Relief lasts [3 to 5 days](fact:bath/relief).'
  expect(suggested('---\nprocedures: [bath]\n---\n\nRelief lasts 3 to 5 days.')).toEqual([
    `---\nprocedures: [bath]\n---\n\n${bound}`,
  ])
  expect(suggested('\uFEFF# The forearm soak 🛁\r\n\r\nRelief lasts 3 to 5 days.')).toEqual([
    `\uFEFF# The forearm soak 🛁\r\n\r\n${bound}`,
  ])
})

it.each([
  ['another page', '# Splints\n\nRelief lasts 3 to 5 days.'],
  ['another value', '# Wrist bath\n\nRelief lasts 3 to 5 weeks.'],
  ['a vague value', '# Wrist bath\n\nRelief lasts several days.'],
  ['words in a link', '# Wrist bath\n\nRelief lasts [3 to 5 days](https://wrists.example/).'],
  ['words with marks in them', '# Wrist bath\n\nRelief lasts *3* to 5 days.'],
  ['raw HTML', '# Wrist bath\n\n<div>\nRelief lasts 3 to 5 days.\n</div>'],
])('offers nothing for %s', (_, text) => expect(suggested(text)).toEqual([]))

it('tells an instruction as what it is, and what a writer can do', () => {
  expect(lintText('Take one tablet every 8 hours for 5 days.', [rule]).findings[0]!.message).toBe(
    'This is an instruction with a time, and it names no source: “every 8 hours”, “5 days”. Cite the guideline, label or protocol that it follows, bind it to a fact, or, if it is the clinic’s own matter, accept it in waivers.yaml and say so there.',
  )
})

it.each([
  'Your results take two to three weeks to come back.',
  'Most people are seen within five working days.',
  'You pay for it over 12 months, interest-free.',
])('says of the clinic’s own matter that a waiver may accept it: %s', text => {
  for (const {message} of lintText(text, [rule]).findings) expect(message).toContain('the clinic’s own matter')
})

it('asks for the source of what a treatment does, and for no waiver', () => {
  expect(lintText('Relief lasts two to three weeks.', [rule]).findings[0]!.message).toBe(
    'This time has no source: “two to three weeks”. Cite where it comes from; if no source can be found, leave the time out or say that it is not known.',
  )
})

it('tells a link to the front page of a site as what it is', () => {
  expect(lintText('Relief lasts 3 days ([source](https://www.wrists.example/)).', [rule]).findings[0]!.message).toBe(
    'The link behind this time opens the front page of www.wrists.example, which shows nothing about “3 days”. Link to the very page or publication that says it.',
  )
})

it('tells what is wrong with a binding and what to do', () => {
  const message = (text: string) => lintText(text, [rule], {library}).findings[0]!.message
  expect(message('Relief lasts [3 to 5 days](fact:bath/open).')).toBe(
    'This time has no source that counts: “3 to 5 days”; bound to “bath/open”, but it has no evidence. Mend the fact in facts.yaml, or cite a source here.',
  )
  expect(message('Relief lasts [3 to 5 days](fact:bath/none).')).toContain('Correct the name of the fact')
  expect(message('Relief lasts [3 days](fact:bath/relief) and soreness 2 weeks.')).toContain('Bind that value as well')
})

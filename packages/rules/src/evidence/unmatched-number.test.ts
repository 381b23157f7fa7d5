import {
  buildLibrary,
  defineRule,
  type Library,
  readEvidenceFile,
  readFacts,
  readReferences,
  sourceText,
} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {describe, expect, it} from 'vitest'
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

/** Stands in for the rule that tells values which differ from their fact: any bound value but those the facts give. */
const differing = defineRule({
  id: 'contradicted-fact',
  summary: 'Made up',
  severity: 'error',
  presets: [],
  messages: {differs: () => 'It differs.'},
  *check({draft: {source}}) {
    for (const match of source.text.matchAll(/\[(9 days|2 weeks)\]\(fact:bath\/(?:relief|sore)\)/g))
      yield {message: 'differs', range: {start: match.index + 1, end: match.index + 1 + match[1]!.length}, data: {}}
  },
})

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

describe('a value that differs from its bound fact', () => {
  const entry = (passage: string) =>
    `evidence: [{ref: ito2020, locator: p. 3, passage: "${passage}", stance: supports, checked: {by: a, on: 2026-11-01, how: full-text}}]`
  const {library: bound} = buildLibrary(
    [
      readFacts(
        sourceText(
          'facts.yaml',
          `schema: 1
id: bath
kind: procedure
title: Wrist bath
quantities:
  - {id: relief, subject: relief, role: duration, status: in-review, value: {low: 3, high: 5, unit: d}, ${entry('Relief lasted 3 to 5 days.')}}
  - {id: sore, subject: soreness, role: duration, status: in-review, value: {low: 1, high: 1, unit: wk}, ${entry('Soreness lasted 1 week.')}}
  - {id: late, subject: relief, role: duration, status: in-review, value: {low: 9, high: 9, unit: d}, ${entry('Relief lasted 3 to 5 days.')}}
`,
        ),
      ),
    ],
    [readReferences(sourceText('references.yaml', REFERENCES))],
  )
  const told = (text: string, options: Parameters<typeof lintText>[2] = {}): string[] =>
    lintText(text, [rule, differing], {library: bound, ...options}).findings.map(
      ({ruleId, waivedBy}) => `${ruleId}${waivedBy === undefined ? '' : ' (waived)'}`,
    )

  it('is told once, as what contradicts the fact', () => {
    expect(told('Relief lasts [9 days](fact:bath/relief).')).toEqual(['contradicted-fact'])
    expect(told('Relief lasts [9 days](fact:bath/relief) and soreness [1 week](fact:bath/sore).')).toEqual([
      'contradicted-fact',
    ])
  })

  it('does not hide what the passage alone contradicts', () => {
    expect(told('Relief lasts [9 days](fact:bath/late).')).toEqual(['unmatched-number'])
    expect(told('Relief lasts [9 days](fact:bath/late), soreness [2 weeks](fact:bath/sore).')).toEqual([
      'unmatched-number',
      'contradicted-fact',
    ])
  })

  it('is told here where the other rule is off, or waived', () => {
    const text = 'Relief lasts [9 days](fact:bath/relief).'
    expect(told(text, {settings: {'contradicted-fact': {level: 'off'}}})).toEqual(['unmatched-number'])
    expect(told(`<!-- claimlint-allow contradicted-fact -- a newer source says so -->\n\n${text}`)).toEqual([
      'unmatched-number',
      'contradicted-fact (waived)',
    ])
  })
})

import {applyEdits, buildLibrary, readFacts, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './contradicted-fact.ts'

const {library} = buildLibrary(
  [
    readFacts(
      sourceText(
        'facts.yaml',
        `schema: 1
id: bath
kind: procedure
title: Wrist bath
fictional: true
quantities:
  - {id: relief, role: duration, value: {low: 3, high: 5, unit: d}}
  - {id: most, role: duration, value: {high: 6, unit: mo, bound: at-most}}
  - {id: seen, role: duration, value: {high: 6, unit: mo, bound: maximum-seen}}
  - {id: hour, role: length-of-procedure, value: {value: 1, unit: h}}
  - {id: studies, value: {value: 21, unit: "{study}"}}
outcomes:
  - {id: points, value: {measure: md, value: -4.93}}
  - {id: wide, value: {low: 0.2, high: 0.4}}
  - {id: calm, value: {events: 26, total: 50}}
  - {id: half, value: {low: 0.5, high: 0.6}}
`,
      ),
    ),
  ],
  [],
)

testRule(rule, {
  valid: [
    {text: 'It helps for [3 to 5 days](fact:bath/relief).', library},
    {text: 'It helps for [72–120 hours](fact:bath/relief).', library, name: 'another unit'},
    {text: 'It helps for [about 5 days](fact:bath/relief).', library, name: 'inside the range'},
    {text: 'It helps for [some time](fact:bath/relief), or for 9 months.', library, name: 'no value in the words'},
    {text: 'It helps for [9 months](fact:bath/gone).', library, name: 'an unknown fact is told elsewhere'},
    {text: '[52% of people](fact:bath/calm) felt calm.', library},
    {text: 'We read [21 studies](fact:bath/studies).', library},
    {text: 'Pain fell by [about 5 points on a scale from 0 to 100](fact:bath/points).', library},
  ],
  invalid: [
    {text: 'It helps for [⟦2 to 3 weeks⟧](fact:bath/relief).', library, messages: ['differs'], severity: 'error'},
    {text: 'It helps for [*⟦10⟧* days](fact:bath/relief).'.replace('*⟦10⟧* days', '⟦10 days⟧'), library},
    {text: '[⟦62%⟧ of people](fact:bath/calm) felt calm.', library},
    {text: '- It helps for [⟦up to 9 months⟧](fact:bath/most), as a rule.', library, name: 'in a list item'},
    {text: 'We read [⟦22⟧ studies](fact:bath/studies).', library, name: 'a number that is no claim'},
    {text: 'Pain fell by [⟦9⟧ points on a scale from 0 to 100](fact:bath/points).', library},
    {text: 'Bathe for [⟦2 hours⟧](fact:bath/hour).', library, name: 'an order'},
    {text: '## Calm for [⟦9 days⟧](fact:bath/relief)', library, name: 'a heading'},
  ],
})

it.each([
  ['It helps for [2–3 weeks](fact:bath/relief).', '3–5 days'],
  ['It helps for [2 weeks](fact:bath/relief).', '3 to 5 days'],
  ['It helps for [up to 9 months](fact:bath/most).', 'up to 6 months'],
  ['The bath lasts [about 3 hours](fact:bath/hour).', 'about 1 hour'],
  ['[62 %](fact:bath/calm) of people felt calm.', '52 %'],
  ['[7 in 10](fact:bath/calm) people felt calm.', '26 in 50'],
  ['[80%](fact:bath/half) of people felt calm.', '50 to 60%'],
  ['[Between 1 and 3 in 10](fact:bath/wide) people felt calm.', 'Between 2 and 4 in 10'],
  ['[A tenth](fact:bath/wide) of people felt calm.', '20 to 40%'],
  ['Pain fell by [9 points](fact:bath/points).', '4.93 points'],
])('tells the fact in the author’s own form: %s', (sentence, instead) => {
  const text = `\uFEFF🛁 Baths.\r\n\r\n${sentence}\r\n`
  const [finding] = lintText(text, [rule], {library}).findings
  const [suggestion] = finding!.suggestions
  expect(suggestion!.safety).toBe('review')
  const [edit] = suggestion!.edits
  expect(suggestion!.title).toBe(
    `Write “${edit!.text}” in place of “${text.slice(edit!.range.start, edit!.range.end)}”, as the fact says`,
  )
  expect(applyEdits(text, suggestion!.edits)).toBe(text.replace(/\[[^\]]+\]/, `[${instead}]`))
  expect(lintText(applyEdits(text, suggestion!.edits), [rule], {library}).findings).toEqual([])
})

it.each([
  ['most', 'at most 6 months'],
  ['seen', 'a maximum of 6 months seen'],
])('tells a limit and the longest that was seen apart: %s', (id, words) => {
  const [finding] = lintText(`It helps for [up to 9 months](fact:bath/${id}).\n`, [rule], {library}).findings
  expect(finding!.message).toContain(`which says ${words}.`)
})

import {applyEdits, buildLibrary, readEvidenceFile, readReferences, sourceText} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {describe, expect, it} from 'vitest'
import rule from './relative-risk-alone.ts'

testRule(rule, {
  valid: [
    'The wrist bath halves the risk of a rash: 2 in 1,000 people get one with it, 4 in 1,000 without it.',
    'The wrist bath doubles the risk of a rash. About 1% of people get one without it.',
    {
      text: '## Risks\n\nA rash is twice as likely after the bath.\n\n- Rash: 4 in 1,000 people',
      name: 'told in a list below',
    },
    'The bath cut the risk of a rash by 2 percentage points.',
    'Soreness fell by 30% after the bath.',
    'Take the bath twice a day for half an hour.',
    'Half of people had a rash after the bath.',
    {text: '> The bath doubles the risk of a rash.', name: 'a quotation'},
  ],
  invalid: [
    {text: 'The bath ⟦halves⟧ the risk of a rash.', messages: ['alone'], severity: 'warning'},
    {text: '\uFEFF- 🛁 People were ⟦25%⟧ less likely to get an infection after the bath.', messages: ['alone']},
    {text: 'Bleeding was ⟦three times as common⟧ after the bath.', messages: ['alone']},
    {text: 'The bath lowers the risk of infection ⟦by⟧ 40%.'.replace('⟦by⟧ 40%', 'by ⟦40%⟧'), messages: ['alone']},
    {
      name: 'once a section',
      text: '## Risks\n\nThe bath ⟦doubles⟧ the risk of a rash. It triples the risk of bleeding.\n\n## Others\n\nRash: 2 in 100 people.',
      messages: ['alone'],
    },
  ],
})

const REFERENCES = '- {id: ito2020, type: book, title: Baths, issued: 2020, publisher: Example Press}\n'
const {library: bare} = buildLibrary([], [readReferences(sourceText('references.yaml', REFERENCES))])

/** What is offered for a page whose one source declares a value. */
function offered(text: string, value: string, more = 'stance: supports'): string[] {
  const entry = `- {page: page.md, words: the bath, ref: ito2020, locator: p. 3, ${more}, checked: {how: full-text}, value: ${value}}\n`
  const {evidence} = readEvidenceFile(sourceText('evidence.yaml', entry))
  const {findings} = lintText(text, [rule], {
    library: {...bare, evidence: new Map([['page.md', evidence]])},
    settings: {'relative-risk-alone': {level: 'warning'}},
  })
  expect(findings.map(({messageId}) => messageId)).toEqual(['alone'])
  return findings[0]!.suggestions.map(({title, edits, safety}) => {
    expect(safety).toBe('review')
    const after = applyEdits(text, edits)
    expect(lintText(after, [rule], {settings: {'relative-risk-alone': {level: 'warning'}}}).findings).toEqual([])
    return `${title}\n${after}`
  })
}

describe('the absolute risk', () => {
  it.each([
    [
      'After the bath people were 25% less likely to get an infection [@ito2020].',
      '{measure: rr, value: 0.75, baseline: {value: 0.04}}',
      '(3 in 100 people with it, 4 in 100 without it)',
      '4% × 0.75 = 3%',
    ],
    [
      'The bath **doubles** the risk of an infection [@ito2020].',
      '{measure: rd, value: 0.004, baseline: {events: 4, total: 1000}}',
      '(8 in 1,000 people with it, 4 in 1,000 without it)',
      '0.4% + 0.4 percentage points = 0.8%',
    ],
    [
      'The bath was tied to an odds ratio of 0.5 for infection [@ito2020].',
      '{measure: or, value: 0.5, baseline: {value: 0.2}}',
      '(11 in 100 people with it, 20 in 100 without it)',
      'odds 0.2 ÷ 0.8 × 0.5 = 0.125, and 0.125 ÷ 1.13 = 11.1%',
    ],
  ])('%s', (text, value, words, working) => {
    expect(offered(text, value)).toEqual([
      `Add “${words}”: ${working}, from ito2020, p. 3\n${text.replace(' [@', ` ${words} [@`)}`,
    ])
  })

  const HALVED = 'The bath halves the risk of an infection [@ito2020].'
  it.each([
    ['no baseline', HALVED, '{measure: rr, value: 0.5}', undefined],
    ['another effect than the one written', HALVED, '{measure: rr, value: 0.8, baseline: {value: 0.04}}', undefined],
    ['the other way', HALVED, '{measure: rr, value: 2, baseline: {value: 0.04}}', undefined],
    ['odds, where the text speaks of risk', HALVED, '{measure: or, value: 0.5, baseline: {value: 0.04}}', undefined],
    ['a hazard ratio', HALVED, '{measure: hr, value: 0.5, baseline: {value: 0.04}}', undefined],
    ['a range of baselines', HALVED, '{measure: rr, value: 0.5, baseline: {low: 0.02, high: 0.08}}', undefined],
    ['a source that contradicts', HALVED, '{measure: rr, value: 0.5, baseline: {value: 0.04}}', 'stance: contradicts'],
    [
      'a bound',
      HALVED.replace('halves', 'at least halves'),
      '{measure: rr, value: 0.5, baseline: {value: 0.04}}',
      undefined,
    ],
  ])('is not told with %s', (_, text, value, more) => {
    expect(offered(text, value, more)).toEqual([])
  })
})

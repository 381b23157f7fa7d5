import {applyEdits} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import confusableTerm from './confusable-term.ts'

// A project may ask for errors; a weak cue stays a warning.
const STRICT = {'confusable-term': {level: 'error'}} as const

testRule(confusableTerm, {
  valid: [
    'Epidural steroid injections are one option.',
    'An epidermal patch sits beside the epidural catheter.',
    'Burns destroy the epidermal layer of the skin.',
    'Epidermal growth factor drives some tumours.',
    'The facial joint of the jaw clicks.',
    'The leaflet said “epidermal steroid injection”, and nobody noticed.',
    'They buy planks at Lumber Spine Supplies Ltd.',
    'The lumber yard is closed because of back pain.',
    'The perineal nerve can be stretched in childbirth.',
    'People with hypertension may get low blood pressure from their tablets.',
    'Low blood pressure (hypotension) can make you faint.',
    'Nerve ablation and skin abrasion are different things.',
    'The child fell and had an abrasion near the nerve.',
    'Walk heel to toe. The heel will feel sore.',
    'The cuff inflation hurts the arm for a moment.',
    'Complimentary parking is free for patients of the therapy unit.',
    'Public health teams asked for the casual contacts.',
    'The infection after the steroid course cleared.',
    'Lie prostrate on the couch.',
  ],
  invalid: [
    {
      text: '⟦Epidermal⟧ steroid injections are one way to treat many kinds of back pain.',
      messages: ['context'],
      settings: STRICT,
      severity: 'error',
    },
    'An ⟦epidermal⟧ blood patch seals the leak of spinal fluid.',
    'She had an ⟦epidermal⟧ in labour and one for sciatica before.',
    {text: 'The ⟦epidermal⟧ may help with sciatica.', settings: STRICT, severity: 'warning'},
    'The ⟦facial⟧ joints of the neck wear out.',
    {text: 'A ⟦fascet⟧ can be numbed.', messages: ['unknown']},
    'Radiofrequency ⟦oblation⟧ heats the nerve.',
    'Pain in the ⟦LUMBER⟧ spine is common.',
    'Low blood pressure (⟦hypertension⟧) can make you faint.',
    'Faintness comes from ⟦hyperglycemia⟧ (low blood sugar).',
    'Pain at the injection ⟦sight⟧ fades.',
    'The ⟦prostrate⟧ gland grows with age.',
    'A \\*new\\* **⟦planter⟧** fascia was seen on the scan.',
    {name: 'with a byte order mark and an emoji', text: '\uFEFF😀 The ⟦lumber⟧ disc bulges.'},
    '| Site | Needle |\n|---|---|\n| ⟦lumber⟧ facet joint | thin |',
  ],
})

it('offers the meant word in the author’s letter case, for each place alone', () => {
  const text = 'EPIDERMAL STEROID INJECTIONS. Lumber spine. A lumber disc.'
  const {findings} = lintText(text, [confusableTerm])
  const suggestions = findings.flatMap(finding => finding.suggestions)
  expect(suggestions.map(({safety}) => safety)).toEqual(['review', 'review', 'review'])
  expect(
    applyEdits(
      text,
      suggestions.flatMap(({edits}) => edits),
    ),
  ).toBe('EPIDURAL STEROID INJECTIONS. Lumbar spine. A lumbar disc.')
})

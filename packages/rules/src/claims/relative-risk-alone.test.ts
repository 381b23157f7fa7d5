import {testRule} from '@claimlint/core/testing'
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

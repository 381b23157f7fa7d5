import {testRule} from '@claimlint/core/testing'
import rule from './uncited-percentage.ts'

const NOTE = '\n\n[^1]: Ito A. Baths. Example Journal. 2020;3:14.\n'

testRule(rule, {
  valid: [
    `About 60% of people sleep better.[^1]${NOTE}`,
    `| Group[^1] | Better |\n|---|---|\n| bath | 60% of people |${NOTE}`.replace('| Better', '| Better[^1]'),
    'The skin is numbed with 1% lidocaine. Each wrist has eight bones.',
    'Do 60% of people sleep better?',
  ],
  invalid: [
    {text: '⟦About 60% of people sleep better.⟧', messages: ['uncited'], severity: 'error'},
    '⟦One in five patients needs a second bath.⟧ Most go home on foot.',
    '- ⟦twice as likely to sleep well⟧',
    {
      text: `About 60% of people sleep better.[^1]\n\n⟦About 60% of people sleep better.⟧${NOTE}`,
      messages: ['repeated'],
    },
    {text: '⟦About 60% of people have one of these:⟧\n\n- sore skin\n- a stiff wrist\n', messages: ['list']},
    {text: '⟦Keep 50% of the water for the second bath.⟧', messages: ['instruction']},
    {text: '⟦About 60% of people sleep better ([source](https://wrists.example/)).⟧', messages: ['front-page']},
    {text: '⟦About [60%](fact:bath/none) of people sleep better.⟧', messages: ['bound']},
  ],
})

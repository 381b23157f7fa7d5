import {testRule} from '@claimlint/core/testing'
import rule from './uncited-risk.ts'

const NOTE = '\n\n[^1]: Ito A. Baths. Example Journal. 2020;3:14.\n'

testRule(rule, {
  valid: [
    `The injection can cause infection.[^1]${NOTE}`,
    `Possible side effects include:[^1]\n\n- infection\n- bleeding${NOTE}`,
    'Can the injection cause infection?',
    'Call us if you have a fever.',
  ],
  invalid: [
    {text: '⟦The injection can cause infection and bleeding.⟧', messages: ['uncited'], severity: 'error'},
    {text: '⟦The injection does not damage the nerve.⟧', name: 'a harm that is denied'},
    {
      text: '⟦Possible side effects include:⟧\n\n- infection\n- bleeding\n',
      messages: ['list'],
      name: 'a list is told once',
    },
    {
      text: `The injection can cause infection.[^1]\n\n⟦The injection can cause infection.⟧${NOTE}`,
      messages: ['repeated'],
    },
    {text: '⟦Do not use the cream if you are pregnant, since it can harm the baby.⟧', messages: ['instruction']},
    {text: '⟦The injection can cause infection ([source](https://wrists.example/)).⟧', messages: ['front-page']},
    {text: '⟦The injection can cause [infection](fact:bath/none).⟧', messages: ['bound']},
  ],
})

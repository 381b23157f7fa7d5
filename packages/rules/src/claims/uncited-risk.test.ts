import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
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

it.each([
  ['a harm', 'The injection can cause infection and bleeding.', 'keep the warning, and if no source'],
  [
    'who must not have it',
    'The injection should not be given in pregnancy.',
    'Cite the label or guideline that says so',
  ],
  ['a lower risk', 'Statins lower the risk of a stroke by a quarter.', 'Cite the study and give its numbers'],
  ['a denied harm', 'The injection does not damage the nerve.', 'This reassurance has no source'],
  ['safety', 'The injection can be used safely in pregnancy.', 'This reassurance has no source'],
  ['absolute safety', 'The injection is completely safe.', 'This reassurance has no source'],
  ['a low risk', 'The injection has a low risk of infection.', 'Cite how often the harm happens'],
  [
    'an interaction',
    'The tablets may interact with warfarin and cause bleeding.',
    'that warns of it, and keep the warning',
  ],
  [
    'a reassurance beside a harm',
    'The procedure is generally safe and well tolerated, but can cause bleeding.',
    'take the reassurance out',
  ],
])('says what to do about %s', (_, text, words) => {
  expect(lintText(text, [rule]).findings[0]!.message).toContain(words)
})

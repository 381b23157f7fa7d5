import {testRule} from '@claimlint/core/testing'
import absoluteSafety from './absolute-safety.ts'

// A project may ask for errors; a weak cue stays a warning.
const STRICT = {'absolute-safety': {level: 'error'}} as const

testRule(absoluteSafety, {
  valid: [
    'Serious harm was seen in 2 of 900 treatments [@tarn2019].',
    'Is the injection safe?',
    'The injection is not completely safe.',
    {text: 'A minimally invasive procedure.', options: {invasiveness: false}},
  ],
  invalid: [
    {
      text: 'The injection is completely safe and has no side effects.',
      messages: ['absolute'],
      settings: STRICT,
      severity: 'error',
    },
    {text: 'The injection is safe.', messages: ['absolute'], settings: STRICT, severity: 'warning'},
    {text: 'The injection is completely safe [@tarn2019].', messages: ['absolute']},
    {
      text: 'A ⟦minimally invasive⟧ procedure.\n\nAnother minimally invasive procedure.',
      messages: ['invasiveness'],
      severity: 'info',
    },
  ],
})

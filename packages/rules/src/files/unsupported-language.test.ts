import {testRule} from '@claimlint/core/testing'
import rule from './unsupported-language.ts'

testRule(rule, {
  valid: [
    'Sit down first, and keep your hand in the water.',
    '---\nlanguage: en-GB\n---\n\nSit down.\n',
    '',
    '# Zahnarzt Berlin\n',
  ],
  invalid: [
    {text: '---\nlanguage: de\n---\n\n⟦Die Wirkung hält zwei Wochen an.⟧\n', severity: 'warning'},
    {
      name: 'told by its words',
      text: '⟦Nach der Behandlung kann die Hand für einige Stunden taub sein, und das ist nicht gefährlich.⟧ Bitte fahren Sie an diesem Tag nicht mit dem Auto, und lassen Sie sich von einer anderen Person nach Hause bringen.\n',
      messages: ['page'],
    },
  ],
})

import {testRule} from '@claimlint/core/testing'
import rule from './quote-as-evidence.ts'

testRule(rule, {
  valid: [
    'The soreness goes away within two weeks.',
    '“Drink a glass of water before the bath,” says Dr. Ada Placeholder.',
    {
      name: 'a quotation with a source',
      text: '“The soreness goes away within two weeks,” says Dr. Ada Placeholder.[^1]\n\n[^1]: Ito A. Baths. Example Journal. 2020;3:14.\n',
    },
    {name: 'words in marks that nobody says', text: 'A so-called “two-week bath” is over in an hour.'},
  ],
  invalid: [
    {text: '⟦“The soreness goes away within two weeks,” says Dr. Ada Placeholder.⟧', severity: 'info'},
    '- ⟦🛁 “It helps 60% of my patients,” says Ada Placeholder, a nurse.⟧',
  ],
})

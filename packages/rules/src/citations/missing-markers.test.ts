import {testRule} from '@claimlint/core/testing'
import rule from './missing-markers.ts'

const LIST =
  '1. Ito A, Park B. Baths for sore wrists. Example Journal. 2020;3:14-20.\n2. Oka M. Resting the wrist. Example Journal. 2021;4:1-9.\n'

testRule(rule, {
  valid: [
    `Relief lasts 5 days [2].\n\n## References\n\n${LIST}`,
    {name: 'a page without a list', text: 'Relief lasts 5 days.\n\nSoreness fades after 2 weeks.\n'},
    {
      name: 'further reading',
      text: 'Relief lasts 5 days.\n\n## Further reading\n\n- [Wrists](https://wrists.example/)\n',
    },
    {name: 'a numbered list of steps', text: 'Soak it for 5 minutes.\n\n1. Fill the basin.\n2. Sit down.\n'},
  ],
  invalid: [
    {
      name: 'told once, at the heading',
      text: `Relief lasts 5 days.\n\nOne in five people feels sore.\n\n⟦## References⟧\n\n${LIST}`,
      messages: ['none'],
      severity: 'error',
    },
    {
      name: 'a list of one entry',
      text: '\uFEFFRelief lasts 5 days. 🦴\r\n\r\n⟦## Sources⟧\r\n\r\n1. Ito A, Park B. Baths for sore wrists. Example Journal. 2020;3:14-20.\r\n',
      messages: ['one'],
      severity: 'error',
    },
    {
      name: 'no claim waits for a source',
      text: `Baths are taken sitting down.\n\n⟦## References⟧\n\n${LIST}`,
      severity: 'warning',
    },
  ],
})

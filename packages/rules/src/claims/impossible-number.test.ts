import {testRule} from '@claimlint/core/testing'
import rule from './impossible-number.ts'

testRule(rule, {
  valid: [
    'In this study 26 of 50 patients (52%) slept better.',
    'In this study 17 of 24 patients (71%) and 70.8% (17/24) of their partners slept better.',
    'Visits rose by 250% in one year, and by 110% of what was planned.',
    'Soreness fell from 80% to 50% of patients within 6 to 2 weeks of the end.',
    'Soreness lasts 2–6 weeks in 60–80% of people.',
    'Since 2019–2 years after it began – 14 of 20 patients felt better.',
    'Among women (26 of 50, 62% of them over 60) soreness lasted for a week.',
    'Everyone (100% of patients) felt the needle.',
    'About 150% more patients came than before.',
  ],
  invalid: [
    {text: 'In this study ⟦26 of 50 patients (62%)⟧ slept better.', messages: ['other-share'], severity: 'error'},
    {text: '- 🛁 In all, ⟦62% (26/50)⟧ slept better.', messages: ['other-share']},
    {text: '\uFEFF⟦About 110% of patients⟧ feel better.', messages: ['above-all']},
    {text: '⟦26 out of 20 patients⟧ had less pain.', messages: ['above-total']},
    {text: 'The pain faded in ⟦50% (30 of 20)⟧ after the bath.', messages: ['above-total']},
    {text: 'Soreness lasts ⟦6–2 weeks⟧.', messages: ['reversed']},
    {text: 'It helps ⟦80-60%⟧ of patients.', messages: ['reversed']},
    {text: 'Soreness lasts ⟦between 6 and 2 weeks⟧ in most people.', messages: ['reversed']},
  ],
})

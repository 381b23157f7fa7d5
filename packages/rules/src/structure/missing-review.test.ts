import {testRule} from '@claimlint/core/testing'
import missingReview from './missing-review.ts'

testRule(missingReview, {
  valid: [
    '---\nreviewers: [Ottoline Fenn]\nreviewed: 2026-03-03\n---\n\nText.',
    {text: '---\nauthor: Ottoline Fenn\n---\n\nText.', options: {require: ['author']}},
  ],
  invalid: [
    {text: '⟦---⟧\ntitle: Knees\nreviewers: []\nreviewed: 2026-03-03\n---\n\nText.', messages: ['reviewer']},
    {
      text: '---\ntitle: Knees\n---\n\nText.',
      options: {require: ['author', 'reviewer', 'date']},
      messages: ['author', 'date', 'reviewer'],
    },
    {text: 'Text.', messages: ['date', 'reviewer']},
  ],
})

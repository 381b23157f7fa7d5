import {testRule} from '@claimlint/core/testing'
import staleReview from './stale-review.ts'

const today = '2026-11-22'

testRule(staleReview, {
  valid: [
    {text: 'Text.', today},
    {text: '---\nreviewed: 2023-11-22\n---\n\nText.', today},
    {text: '---\nreviewed: 2015-01-01\nreviewDue: 2026-11-22\n---\n\nText.', today},
    {text: '---\npublished: 2015-01-01\nupdated: 2025-01-01\n---\n\nText.', today},
    {text: '---\npublished: true\n---\n\nText.', today},
    {text: '---\nreviewed: 2019-01-01\n---\n\nText.', today, options: {years: 10}},
    {text: 'Next review due September 2026.', today: '2026-09-30'},
    {text: 'Next review due: 23 November 2026', today},
    {text: 'Your next review is in September.', today},
    {text: 'When is the next review due? September 2025', today},
  ],
  invalid: [
    {text: 'Text.\n\n⟦Next review due September 2025⟧.', today, messages: ['passed'], severity: 'warning'},
    {text: 'Last reviewed: 3 May 2022. ⟦Next review due: 3 May 2025⟧', today, messages: ['passed']},
    {text: '⟦Review date: May 3, 2025⟧', today, messages: ['passed']},
    {text: '---\nreviewDue: 2027-01-01\n---\n\n⟦Date of next review: 2025-05⟧', today, messages: ['passed']},
    {text: '---\n⟦reviewed: 2023-11-21⟧\n---\n\nText.', today, messages: ['old'], severity: 'warning'},
    {text: '---\nreviewed: 2026-01-01\n⟦reviewDue: 2026-11-21⟧\n---\n\nText.', today, messages: ['overdue']},
    {text: '---\r\ntitle: Knees\r\n⟦date: 2019-05-01⟧\r\n---\r\n\r\nText.', today, messages: ['never']},
  ],
})

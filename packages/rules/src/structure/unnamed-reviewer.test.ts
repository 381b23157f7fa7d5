import {testRule} from '@claimlint/core/testing'
import unnamedReviewer from './unnamed-reviewer.ts'

testRule(unnamedReviewer, {
  valid: [
    'Medically reviewed by Dr Ottoline Fenn, MB BS',
    'Medically reviewed by:\n\nOttoline Fenn, MB BS',
    'Reviewed by the Example Trust clinical board on 3 May 2024.',
    'Written by [Ottoline Fenn](/people/fenn) | Updated 3 May 2024',
    'The protocol was reviewed by two surgeons.',
    'Who is it reviewed by?',
    'The dose is checked by the nurse before each injection.',
    '---\nreviewers: []\n---\n\nShoulders thaw by themselves.',
    '---\nreviewers:\n  - name: Ottoline Fenn\n---\n\nMedically reviewed on 3 May 2024.',
    'Authors: Fenn O, Tarn A.',
    'The protocol was reviewed by our surgical team.',
    'Reviewed by our clinical team, led by Dr Ottoline Fenn.',
    'Written by the Example Trust medical team.',
    'Reviewed by the nurses of Example Ward.',
  ],
  invalid: [
    {
      text: '# Knees\n\nJoint Health May 2, 2025 ⟦Medically reviewed by⟧\n\n17 min read\n\nCitations',
      messages: ['nobody'],
      severity: 'warning',
    },
    '⟦Written by⟧ | Updated 3 May 2024',
    '⟦Reviewed by:⟧ 3 May 2024',
    '**⟦Reviewed by⟧**\n\n## What are facet joints?',
    {text: '⟦Medically reviewed by [name]⟧ on 3 May 2024.', messages: ['placeholder']},
    '⟦Reviewed by our clinical team⟧ in September 2025.',
    'This page was ⟦written by medical experts⟧.',
    '⟦Medically reviewed by the editorial team⟧ | Updated 3 May 2024',
    {text: '⟦Author: TBD⟧', messages: ['placeholder']},
    {text: '---\ntitle: Knees\n⟦reviewers: []⟧\n---\n\nMedically reviewed on 3 May 2024.', messages: ['empty']},
  ],
})

import {defineRule, type Suggestion} from '@claimlint/core'
import {findConfusables, mayConfuse} from '../shared/find-confusables.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'confusable-term',
  summary: 'A real word is written where, by its context, another one is meant',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    context: ({written, meant, cue}: {written: string; meant: string; cue: string}) =>
      `“${written}” beside “${cue}” is likely “${meant}”. Check which one is meant.`,
    unknown: ({written, meant}: {written: string; meant: string}) =>
      `“${written}” is likely “${meant}”. Check which one is meant.`,
  },
  *check({draft}) {
    for (const block of draft.blocks) {
      if (block.role === 'reference' || block.quoted || !mayConfuse(block.prose.text)) continue
      for (const unit of block.units) {
        for (const {start, end, written, meant, cue, confidence} of findConfusables(unit)) {
          const range = unitRange(unit, start, end)
          const whole = range.end - range.start === written.length
          // Words broken by markup are left to the writer: an edit would take the markup with it.
          const suggestions: Suggestion[] = whole
            ? [{title: `Write “${meant}”`, edits: [{range, text: meant}], safety: 'review'}]
            : []
          if (cue) yield {message: 'context', range, data: {written, meant, cue}, confidence, suggestions}
          else yield {message: 'unknown', range, data: {written, meant}, confidence, suggestions}
        }
      }
    }
  },
})

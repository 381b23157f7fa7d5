import {defineRule} from '@claimlint/core'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'pseudoscience',
  summary: 'Made-up physiology or its catch-words are used',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  messages: {
    'catch-word': ({quote}: {quote: string}) =>
      `“${quote}” is a catch-word, not physiology. Delete it; no citation clears it.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'pseudoscience')) {
      const quote = mentionWords(page, mention.range)
      yield {
        message: 'catch-word',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
      }
    }
  },
})

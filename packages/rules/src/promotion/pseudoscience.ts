import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {isPurity} from '../shared/purity.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'pseudoscience',
  summary: 'Made-up physiology or its catch-words are used',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  messages: {
    'catch-word': ({quote}: {quote: string}) =>
      `“${quote}” is a catch-word, not physiology. Delete it; no citation clears it.`,
    purity: ({quote}: {quote: string}) =>
      `“${quote}” sounds safe and says nothing of what a thing does or whether it harms. Say what is in it, or delete the words.`,
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
        joint: jointPromotion(claim, 'pseudoscience', quote),
      }
    }
    for (const {claim, mention} of toldAspects(page, 'cure')) {
      const quote = mentionWords(page, mention.range)
      if (!isPurity(quote)) continue
      yield {
        message: 'purity',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'pseudoscience', quote),
      }
    }
  },
})

import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'endorsement',
  summary: 'A person, profession or body stands behind what is sold',
  severity: 'warning',
  strictSeverity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  messages: {
    endorsed: ({quote}: {quote: string}) =>
      `“${quote}” lets a person or body vouch for what is sold. Take the endorsement out; a source for the claim itself is what readers need.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'endorsement')) {
      const quote = mentionWords(page, mention.range)
      yield {
        message: 'endorsed',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'endorsement', quote),
      }
    }
  },
})

import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'testimonial',
  summary: 'A personal or crowd experience is used as proof',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  messages: {
    experience: ({quote}: {quote: string}) =>
      `“${quote}” uses experience as proof. Leave it out, or report what a survey found, with its size and its source.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'testimonial')) {
      const quote = mentionWords(page, mention.range)
      yield {
        message: 'experience',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'testimonial', quote),
      }
    }
  },
})

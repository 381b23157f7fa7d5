import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'disease-claim',
  summary: 'A supplement, food or product is tied to a disease, or put in the place of a treatment',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  errorBecause: 'a product put in the place of a treatment',
  messages: {
    disease: ({quote}: {quote: string}) =>
      `“${quote}” ties what is sold to a disease or to the failure of a treatment. Take the tie out; no citation, binding or disclaimer clears it.`,
  },
  *check(page) {
    for (const {claim, mention, quote} of toldAspects(page, 'disease')) {
      yield {
        message: 'disease',
        range: claim.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'disease'),
      }
    }
  },
})

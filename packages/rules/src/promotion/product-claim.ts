import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {isPlainArrangement} from '../shared/own-matters.ts'
import {findEvidenceGap, HUMAN_DESIGNS} from '../shared/product-evidence.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'product-claim',
  summary: 'A product, device, clinic or service is praised for what it does',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  errorBecause: 'promotion that nothing supports: what a product is said to do',
  options: {
    designs: {
      type: 'strings',
      enum: ['systematic-review', 'rct', 'nonrandomised', 'cohort', 'registry'],
      default: HUMAN_DESIGNS,
      description: 'The designs that count as human evidence for a product.',
    },
  },
  messages: {
    unsupported: ({quote}: {quote: string}) =>
      `“${quote}” says what a product or provider does for people, and a citation does not settle that. Say what it is instead, or bind it to a fact about this very product with evidence in people.`,
    'other-subject': ({quote}: {quote: string}) =>
      `“${quote}” is bound to a fact that is not about the product it names. Bind it to a fact of that product’s own file, or say only what the product is.`,
    'not-accepted': ({quote}: {quote: string}) =>
      `“${quote}” is bound to a fact whose own evidence does not stand. Mend the fact, or say only what the product is.`,
    'not-human': ({quote}: {quote: string}) =>
      `“${quote}” is bound to a fact without controlled evidence in people. Add such evidence to the fact, or say only what the product is.`,
  },
  *check(page, {designs}) {
    for (const {claim, mention, quote} of toldAspects(page, 'product')) {
      if (isPlainArrangement(claim.text)) continue
      const gap = findEvidenceGap(page, claim, designs)
      if (!gap) continue
      const message = gap === 'unbound' ? 'unsupported' : gap
      yield {
        message,
        range: claim.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'product'),
      }
    }
  },
})

import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {isOwnMatter} from '../shared/own-matters.ts'
import {toldAspects} from '../shared/told-aspects.ts'

/** Words that make a boast one about a seller or what is sold; a treatment praised in general misleads less. */
const SOLD =
  /\b(?:our|ours|we|us|clinics?|centers?|centres?|hospitals?|practices?|surgeons?|doctors?|dentists?|specialists?|therapists?|experts?|teams?|staff|brands?|products?|devices?|formulas?|supplements?|capsules?|gummies|powders?|serums?|creams?|store|shop)\b|[™®]/i

export default defineRule({
  id: 'superlative',
  summary: 'A product, provider or therapy is praised beyond comparison',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  judges: 'promotional',
  messages: {
    praise: ({quote}: {quote: string}) =>
      `“${quote}” praises without comparing. Delete the praise, or say what was compared and cite it.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'superlative')) {
      const {section} = claim.unit.block
      const sold = SOLD.test(claim.text) || section.role === 'shop' || section.role === 'advert'
      const quote = mentionWords(page, mention.range)
      // “No waiting list” boasts of an arrangement.
      if (isOwnMatter(quote)) continue
      yield {
        message: 'praise',
        range: mention.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'superlative', quote),
        ...(sold ? {} : {severity: 'info' as const}),
      }
    }
  },
})

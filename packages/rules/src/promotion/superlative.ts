import {defineRule} from '@claimlint/core'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

/** Words that make a boast one about a seller or what is sold; a treatment praised in general misleads less. */
const SOLD =
  /\b(?:our|ours|we|us|clinics?|centers?|centres?|hospitals?|practices?|surgeons?|doctors?|dentists?|specialists?|therapists?|experts?|teams?|staff|brands?|products?|devices?|formulas?|supplements?|capsules?|gummies|powders?|serums?|creams?|store|shop)\b|[™®]/i

export default defineRule({
  id: 'superlative',
  summary: 'A product, provider or therapy is praised beyond comparison',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  messages: {
    praise: ({quote}: {quote: string}) =>
      `“${quote}” praises without comparing. Delete the praise, or say what was compared and cite it.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'superlative')) {
      const {section} = claim.unit.block
      const sold = SOLD.test(claim.text) || section.role === 'shop' || section.role === 'advert'
      yield {
        message: 'praise',
        range: mention.range,
        data: {quote: mentionWords(page, mention.range)},
        claim: claim.id,
        confidence: mention.confidence,
        ...(sold ? {} : {severity: 'info' as const}),
      }
    }
  },
})

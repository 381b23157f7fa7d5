import {type AspectMention, defineRule, type SupportedClaim} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {findEvidenceGap, HUMAN_DESIGNS} from '../shared/product-evidence.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'supplement-claim',
  summary: 'A supplement, herb, nutrient or food is said to help body or health',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  errorBecause: 'promotion that nothing supports: what a supplement is said to do',
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
      `“${quote}” says that a supplement or food helps the body, and a citation does not settle that. Take the benefit out, or bind it to a fact about this very product with evidence in people.`,
    'other-subject': ({quote}: {quote: string}) =>
      `“${quote}” is bound to a fact that is not about the supplement it names. Bind it to a fact of that product’s own file, or take the benefit out.`,
    'not-accepted': ({quote}: {quote: string}) =>
      `“${quote}” is bound to a fact whose own evidence does not stand. Mend the fact, or take the benefit out.`,
    'not-human': ({quote}: {quote: string}) =>
      `“${quote}” is bound to a fact without controlled evidence in people. Add such evidence to the fact, or take the benefit out.`,
  },
  *check(page, {designs}) {
    for (const {claim, mention, quote} of toldAspects(page, 'supplement')) {
      if (isGuess(claim, mention)) continue
      const gap = findEvidenceGap(page, claim, designs)
      if (!gap) continue
      const message = gap === 'unbound' ? 'unsupported' : gap
      yield {
        message,
        range: claim.range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'supplement'),
      }
    }
  },
})

const REFERS =
  /\b(?:it|its|they|their|them|this|these|supplements?|capsules?|tablets?|gummies|powders?|drops|formulas?|vitamins?|minerals?|herbs?|herbal|remed(?:y|ies)|ingredients?|products?|blend|extract|scoops?|serving|bottle)\b|[™®]/i

/** Nothing in the sentence speaks of a supplement, neither by a cue nor by a word that points back: its neighbours do. */
const isGuess = ({unit, text}: SupportedClaim, {range, confidence}: AspectMention): boolean =>
  confidence === 'weak' && range.start <= unit.range.start && range.end >= unit.range.end && !REFERS.test(text)

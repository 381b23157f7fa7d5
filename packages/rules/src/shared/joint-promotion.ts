import type {JointTelling, PromotionAspect, SupportedClaim} from '@claimlint/core'

/** What has to go as a whole comes first, then the more telling reason; praise and calls are the least. */
const WEIGHTS: Readonly<Record<PromotionAspect, number>> = {
  disease: 95,
  cure: 90,
  supplement: 85,
  pseudoscience: 80,
  endorsement: 75,
  testimonial: 70,
  product: 65,
  superlative: 30,
  'call-to-action': 20,
}

const DOES: Readonly<Record<PromotionAspect, string>> = {
  disease: 'ties what is sold to a disease',
  cure: 'promises a cure or a sure result',
  supplement: 'says that a supplement or food helps the body',
  pseudoscience: 'uses a catch-word in place of physiology',
  endorsement: 'lets a person or body vouch for what is sold',
  testimonial: 'uses experience as proof',
  product: 'says what a product or provider does for people',
  superlative: 'praises without comparing',
  'call-to-action': 'asks the reader to buy, book or visit',
}

/**
 * How a promotional finding stands beside others of its sentence.
 *
 * @param quote the author's words that show the aspect, where they are not the whole sentence
 */
export function jointPromotion({unit}: SupportedClaim, name: PromotionAspect, quote?: string): JointTelling {
  const does = `${DOES[name]}${quote === undefined ? '' : ` (“${quote}”)`}`
  return {
    answer: 'removal',
    place: unit.range,
    weight: WEIGHTS[name],
    beside: {
      source: `The sentence also ${does}, which no citation settles: leave that out.`,
      removal: `The sentence also ${does}.`,
    },
  }
}

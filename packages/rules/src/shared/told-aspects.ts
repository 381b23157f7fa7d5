import type {AspectMention, Page, PromotionAspect, SupportedClaim} from '@claimlint/core'
import {quote} from './quote.ts'

/*
 * Which findings a promotional sentence gives.
 *
 * One sentence may sell in several ways at once, and a writer who gets six findings on it reads none. Two findings on one
 * sentence must ask for two different things:
 *
 * - What is claimed. A tie to a disease outranks a supplement's benefit, and that outranks a product's: the stronger
 *   finding's remedy (take it out) mends the weaker one too. Praise (`superlative`) is told beside a product's benefit,
 *   since that benefit may be bound to a fact and the praise cannot, but not beside what has to go as a whole.
 * - A promised cure stands beside them: taking the disease out leaves the promise.
 * - Made-up physiology stands beside them: it goes, whatever becomes of the benefit.
 * - Who stands behind it. An endorsement outranks a testimonial.
 * - What the reader is asked to do (`call-to-action`).
 *
 * A weak cue never hides a strong one, so that an error is not traded for a warning.
 */
const HIDDEN_BY: Partial<Record<PromotionAspect, readonly PromotionAspect[]>> = {
  supplement: ['disease'],
  product: ['disease', 'supplement'],
  testimonial: ['endorsement'],
  superlative: ['cure', 'disease', 'supplement', 'pseudoscience', 'endorsement'],
}

/** A claim that does what was asked for, and the words that show it. */
export interface ToldAspect {
  readonly claim: SupportedClaim
  readonly mention: AspectMention
  /** The author's words of the whole sentence. */
  readonly quote: string
}

/** The claims of a page with an aspect that no other aspect of the same sentence makes needless to tell. */
export function* toldAspects(page: Page, name: PromotionAspect): Iterable<ToldAspect> {
  for (const claim of page.claims) {
    if (claim.kind !== 'promotional') continue
    const mention = strongest(claim, name)
    if (!mention) continue
    const hidden = HIDDEN_BY[name]?.some(other => {
      const rival = strongest(claim, other)
      return rival && (rival.confidence === 'strong' || mention.confidence === 'weak')
    })
    if (!hidden) yield {claim, mention, quote: quote(claim.text)}
  }
}

/** The first strong mention of an aspect, else the first. */
export function strongest(claim: SupportedClaim, name: PromotionAspect): AspectMention | undefined {
  let first: AspectMention | undefined
  for (const mention of claim.aspects) {
    if (mention.name !== name) continue
    if (mention.confidence === 'strong') return mention
    first ??= mention
  }
  return first
}

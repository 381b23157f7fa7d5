import type {PromotionAspect} from '../claim.ts'

/** What may speak for or against promotion in one unit; each is weighed in `weights.ts`. */
export type CueName =
  // what is talked of
  | 'remedy' | 'food' | 'brand' | 'trade-mark' | 'our-offering' | 'this-product' | 'product-noun' | 'service' | 'provider'
  // what is said of it
  | 'remedy-benefit' | 'remedy-hype' | 'benefit' | 'hype' | 'benefit-item' | 'hype-item' | 'hype-verb' | 'known-for' | 'benefit-noun' | 'remedy-purpose'
  | 'disease' | 'replace-care' | 'packed-with' | 'performance' | 'proof' | 'natural' | 'convenience' | 'versus' | 'free-of'
  | 'guarantee' | 'pseudo' | 'superlative' | 'superlative-thing' | 'expertise' | 'track-record' | 'better' | 'good-for'
  // who says it
  | 'we-act' | 'endorsement' | 'endorser' | 'first-person' | 'felt-change' | 'signed-quote' | 'quotation' | 'rave' | 'crowd' | 'crowd-share'
  // what the reader is to do
  | 'call-phrase' | 'call-ours' | 'imperative' | 'offer' | 'price' | 'contact-line'
  // how it is said
  | 'hype-phrase' | 'exclaim' | 'you' | 'you-promise' | 'fragment' | 'shouting'
  // what speaks against it
  | 'reporting' | 'evidence' | 'advice' | 'harm' | 'negated' | 'measure' | 'hedge' | 'marker' | 'anatomy' | 'instruction' | 'service-hours'
  // where it stands
  | 'selling-section' | 'plain-section' | 'item'

/** A cue and the words (half-open word numbers) that show it. */
export interface Cue {
  readonly name: CueName
  readonly from: number
  readonly to: number
  readonly aspect?: PromotionAspect
}

import type {CueName} from './cue.ts'

/**
 * What each cue is worth, in log odds. Set by hand, then moved by a regression that holds on to the hand-set value where
 * the text says little; rounded so that a reader can add them up.
 */
export const WEIGHTS: Readonly<Partial<Record<CueName, number>>> = {
  'replace-care': 3.2,
  'hype-item': 3.2,
  'remedy-hype': 3.1,
  'signed-quote': 3.1,
  'superlative-thing': 3.1,
  'house-call': 3,
  deal: 2.8,
  'buy-call': 2.7,
  'track-record': 2.7,
  boast: 2.6,
  endorsement: 2.5,
  rave: 2.4,
  pseudo: 2.3,
  'first-person': 2.2,
  crowd: 2.2,
  'free-list': 2.2,
  'remedy-benefit': 2.1,
  'hype-phrase': 2.1,
  'trade-mark': 2,
  'call-ours': 2,
  'our-offering': 2,
  expertise: 1.8,
  price: 1.8,
  'crowd-share': 1.8,
  'call-phrase': 1.7,
  superlative: 1.7,
  natural: 1.7,
  'hype-verb': 1.7,
  brand: 1.6,
  convenience: 1.6,
  'good-for': 1.6,
  hype: 1.5,
  'brand-promise': 1.4,
  performance: 1.3,
  'remedy-property': 1.3,
  endorser: 1.3,
  offer: 1.3,
  'house-promise': 1.3,
  exclaim: 1.3,
  better: 1.3,
  'selling-section': 1.2,
  'felt-change': 1.2,
  versus: 1.2,
  shouting: 1.1,
  benefit: 1.1,
  'known-for': 1.1,
  guarantee: 1.1,
  disease: 1.1,
  'benefit-item': 1.1,
  speed: 1,
  'nutrient-benefit': 1,
  proof: 1,
  remedy: 1,
  emphatic: 0.9,
  'benefit-noun': 0.9,
  'we-act': 0.9,
  'contact-line': 0.9,
  'packed-with': 0.8,
  'remedy-purpose': 0.8,
  nutrient: 0.7,
  'this-product': 0.6,
  imperative: 0.5,
  property: 0.4,
  instruction: 0.4,
  food: 0.3,
  'product-noun': 0.3,
  service: 0.3,
  quotation: 0.2,
  you: 0.2,
  extreme: 0.1,
  provider: -0.1,
  defines: -0.1,
  fragment: -0.1,
  'free-of': -0.1,
  item: -0.2,
  measure: -0.2,
  anatomy: -0.4,
  reporting: -0.4,
  'you-promise': -0.5,
  'plain-section': -0.5,
  medical: -0.8,
  negated: -1.1,
  advice: -1.1,
  evidence: -1.1,
  hedge: -1.2,
  marker: -1.2,
  harm: -1.7,
  direction: -1.7,
  'service-hours': -2.4,
  warning: -3,
  title: -3.1,
}

/** A unit without any cue. */
export const BIAS = -3.9

/**
 * What stands around a unit: how densely the page sells, its neighbours, its block, how variously the page sells; on a
 * seller's page (`shop`, 0 to 1) besides, that the unit speaks to somebody, holds nothing sober, or raises its voice.
 */
export const CONTEXT = {
  own: 0.84,
  density: 1.08,
  neighbours: 3.04,
  block: 0.9,
  variety: 1.27,
  shop: 0.1,
  shopAddress: 0.37,
  shopClean: 0.77,
  shopEmphasis: 0.48,
  bias: -3.69,
  warning: -3,
}

/** Above this a unit is a claim. */
export const THRESHOLD = -0.5
/** From here on, nine in ten are right on text that was not fitted. */
export const STRONG = 0.75
/** What a unit's own words must be worth. */
export const LEAST = 0.7
/** A company's words in a regulator's letter need little more to be a claim. */
export const QUOTED_BONUS = 4

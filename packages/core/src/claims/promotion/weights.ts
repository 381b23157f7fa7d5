import type {CueName} from './cue.ts'

/**
 * What each cue is worth, in log odds. Set by hand, then moved by a regression that holds on to the hand-set value where
 * the text says little; rounded so that a reader can add them up.
 */
export const WEIGHTS: Readonly<Partial<Record<CueName, number>>> = {
  'replace-care': 3.2,
  'superlative-thing': 3.1,
  'signed-quote': 3.1,
  'remedy-hype': 3.1,
  'hype-item': 3,
  'house-call': 3,
  'track-record': 2.8,
  deal: 2.8,
  'buy-call': 2.7,
  boast: 2.7,
  endorsement: 2.6,
  rave: 2.5,
  'first-person': 2.4,
  crowd: 2.3,
  pseudo: 2.3,
  'free-list': 2.2,
  'hype-phrase': 2.1,
  'remedy-benefit': 2.1,
  'our-offering': 2.1,
  'trade-mark': 2,
  expertise: 1.9,
  'call-ours': 1.9,
  'crowd-share': 1.9,
  price: 1.8,
  superlative: 1.8,
  brand: 1.7,
  natural: 1.7,
  'hype-verb': 1.7,
  'call-phrase': 1.6,
  'good-for': 1.5,
  hype: 1.5,
  convenience: 1.5,
  'remedy-property': 1.4,
  endorser: 1.4,
  'brand-promise': 1.4,
  better: 1.3,
  performance: 1.3,
  'house-promise': 1.3,
  offer: 1.3,
  'selling-section': 1.3,
  shouting: 1.3,
  exclaim: 1.3,
  versus: 1.2,
  'felt-change': 1.2,
  speed: 1.1,
  'known-for': 1.1,
  benefit: 1.1,
  guarantee: 1.1,
  disease: 1.1,
  proof: 1.1,
  emphatic: 1.1,
  remedy: 1.1,
  'nutrient-benefit': 1,
  'benefit-item': 0.9,
  'benefit-noun': 0.9,
  'contact-line': 0.9,
  'we-act': 0.9,
  'packed-with': 0.9,
  'remedy-purpose': 0.8,
  nutrient: 0.7,
  instruction: 0.6,
  'this-product': 0.5,
  item: 0.5,
  fragment: 0.4,
  property: 0.4,
  food: 0.4,
  imperative: 0.4,
  you: 0.4,
  'product-noun': 0.3,
  service: 0.2,
  extreme: 0.2,
  measure: 0.2,
  provider: 0.1,
  'free-of': -0.1,
  'plain-section': -0.2,
  quotation: -0.2,
  'you-promise': -0.4,
  medical: -0.5,
  anatomy: -0.5,
  reporting: -0.6,
  advice: -1,
  negated: -1.1,
  hedge: -1.1,
  evidence: -1.4,
  harm: -1.5,
  marker: -1.5,
  direction: -1.8,
  'service-hours': -2.3,
  title: -3,
  warning: -3.1,
}

/** A unit without any cue. */
export const BIAS = -4.3

/**
 * What stands around a unit: how densely the page sells, its neighbours, its block, how variously the page sells; on a
 * seller's page (`shop`, 0 to 1) besides, that the unit speaks to somebody, holds nothing sober, or raises its voice.
 */
export const CONTEXT = {
  own: 0.88,
  density: 0.66,
  neighbours: 3.09,
  block: 0.8,
  variety: 1.15,
  shop: 0.47,
  shopAddress: 0.61,
  shopClean: 0.33,
  shopEmphasis: 0.49,
  bias: -3.46,
  warning: -3,
}

/** Above this a unit is a claim. */
export const THRESHOLD = -0.4
/** What a unit's own words must be worth. */
export const LEAST = 0.7
/** A company's words in a regulator's letter need little more to be a claim. */
export const QUOTED_BONUS = 4

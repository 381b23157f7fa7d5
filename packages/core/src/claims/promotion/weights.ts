import type {CueName} from './cue.ts'

/**
 * What each cue is worth, in log odds. Set by hand, then moved by a regression that holds on to the hand-set value where
 * the text says little; rounded so that a reader can add them up.
 */
export const WEIGHTS: Readonly<Partial<Record<CueName, number>>> = {
  'hype-item': 3.3,
  'call-phrase': 3.2,
  'signed-quote': 3.1,
  'remedy-hype': 3.1,
  'replace-care': 3,
  'track-record': 2.8,
  'superlative-thing': 2.8,
  offer: 2.6,
  endorsement: 2.5,
  rave: 2.5,
  pseudo: 2.2,
  'remedy-benefit': 2.2,
  convenience: 2.1,
  'first-person': 2.1,
  'hype-phrase': 2,
  'trade-mark': 2,
  brand: 2,
  'our-offering': 1.9,
  expertise: 1.8,
  natural: 1.8,
  'crowd-share': 1.7,
  'felt-change': 1.7,
  'call-ours': 1.7,
  price: 1.7,
  superlative: 1.6,
  crowd: 1.5,
  endorser: 1.4,
  guarantee: 1.4,
  better: 1.4,
  performance: 1.3,
  'remedy-property': 1.3,
  'selling-section': 1.3,
  hype: 1.2,
  exclaim: 1.2,
  'hype-verb': 1.2,
  shouting: 1.2,
  versus: 1.1,
  'known-for': 1.1,
  'nutrient-benefit': 1,
  proof: 1,
  'benefit-item': 1,
  'contact-line': 0.9,
  'we-act': 0.9,
  remedy: 0.9,
  'packed-with': 0.8,
  disease: 0.8,
  'remedy-purpose': 0.8,
  benefit: 0.8,
  imperative: 0.7,
  'benefit-noun': 0.7,
  'this-product': 0.6,
  nutrient: 0.5,
  'good-for': 0.5,
  food: 0.3,
  property: 0.3,
  'free-of': 0.3,
  you: 0.2,
  quotation: 0.2,
  service: 0.2,
  'product-noun': 0.2,
  measure: -0.1,
  instruction: -0.1,
  item: -0.2,
  'you-promise': -0.4,
  reporting: -0.5,
  'plain-section': -0.5,
  anatomy: -0.5,
  negated: -0.8,
  advice: -1,
  evidence: -1,
  marker: -1.1,
  direction: -1.2,
  hedge: -1.4,
  'service-hours': -1.7,
  harm: -1.8,
  title: -3.1,
  warning: -3.1,
}

/** A unit without any cue. */
export const BIAS = -3.8

/** What stands around a unit: how much the page sells (0 to 1), how densely, its neighbours, its block, the kinds of selling. */
export const CONTEXT = {
  own: 1.18,
  volume: 0.73,
  density: 1.07,
  neighbours: 2.81,
  block: 1.2,
  variety: 1.47,
  bias: -3.23,
  warning: -3,
}

/** Above this a unit is a claim. */
export const THRESHOLD = -0.5
/** From here on, nine in ten are right on text that was not fitted. */
export const STRONG = 0.75
/** What a unit's own words must be worth. */
export const LEAST = 0.5
/** A company's words in a regulator's letter need little more to be a claim. */
export const QUOTED_BONUS = 4

import type {CueName} from './cue.ts'

/**
 * What each cue is worth, in log odds. Set by hand, then moved by a regression that holds on to the hand-set value where
 * the text says little; rounded so that a reader can add them up.
 */
export const WEIGHTS: Readonly<Partial<Record<CueName, number>>> = {
  'remedy-hype': 3.1,
  'signed-quote': 3.1,
  'hype-item': 3,
  'call-phrase': 3,
  'replace-care': 3,
  'track-record': 2.8,
  'superlative-thing': 2.8,
  offer: 2.6,
  endorsement: 2.5,
  rave: 2.5,
  pseudo: 2.3,
  'remedy-benefit': 2.2,
  convenience: 2.1,
  'first-person': 2.1,
  brand: 2.1,
  'trade-mark': 2,
  'hype-phrase': 2,
  crowd: 1.8,
  expertise: 1.8,
  natural: 1.8,
  'our-offering': 1.8,
  'crowd-share': 1.7,
  superlative: 1.7,
  price: 1.7,
  'felt-change': 1.7,
  guarantee: 1.4,
  endorser: 1.4,
  performance: 1.4,
  hype: 1.3,
  better: 1.3,
  'remedy-property': 1.3,
  'selling-section': 1.3,
  'hype-verb': 1.2,
  'call-ours': 1.2,
  exclaim: 1.2,
  shouting: 1.2,
  versus: 1.1,
  'known-for': 1.1,
  'nutrient-benefit': 1,
  proof: 1,
  'benefit-item': 1,
  'contact-line': 0.9,
  'we-act': 0.9,
  benefit: 0.9,
  remedy: 0.8,
  'packed-with': 0.8,
  imperative: 0.8,
  'remedy-purpose': 0.8,
  disease: 0.8,
  'benefit-noun': 0.7,
  'this-product': 0.6,
  nutrient: 0.5,
  'good-for': 0.5,
  food: 0.3,
  'free-of': 0.3,
  you: 0.3,
  property: 0.3,
  service: 0.3,
  quotation: 0.2,
  'product-noun': 0.2,
  instruction: -0.1,
  measure: -0.1,
  item: -0.1,
  'you-promise': -0.4,
  anatomy: -0.4,
  'plain-section': -0.5,
  reporting: -0.5,
  negated: -0.9,
  evidence: -1,
  'service-hours': -1,
  marker: -1.1,
  advice: -1.1,
  direction: -1.1,
  hedge: -1.4,
  harm: -1.7,
  title: -3.1,
  warning: -3.1,
}

/** A unit without any cue. */
export const BIAS = -3.9

/** What stands around a unit: how much the page sells (0 to 1), how densely, its neighbours, its block, the kinds of selling. */
export const CONTEXT = {own: 1.19, volume: 0.74, density: 1, neighbours: 2.96, block: 1.22, variety: 1.4, bias: -3.19}

/** Above this a unit is a claim. */
export const THRESHOLD = -0.5
/** From here on, nine in ten are right on text that was not fitted. */
export const STRONG = 0.75
/** A company's words in a regulator's letter need little more to be a claim. */
export const QUOTED_BONUS = 4

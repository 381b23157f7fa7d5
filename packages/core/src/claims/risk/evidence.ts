import type {Unit} from '../../draft/draft.ts'
import type {RiskAspect} from '../claim.ts'
import type {Sense} from './sense.ts'
import type {Carry, Topic} from './topic.ts'

/** All that the detectors of one unit may look at. */
export interface Scene {
  readonly unit: Unit
  readonly sense: Sense
  readonly topic: Topic
  readonly carry: Carry
  /** “It”, “this” or an unnamed subject stands for a treatment here. */
  readonly treatmentAtHand: boolean
}

/** One reason for or against a risk claim, and the words that give it. */
export interface Evidence {
  readonly name: EvidenceName
  /** Word numbers, half-open. */
  readonly from: number
  readonly to: number
  readonly aspect?: RiskAspect
}

/**
 * What each reason weighs. Each name counts once a unit. Reasons above 2 decide alone; those below need a second one.
 * The weights were set by hand and then checked against labelled text; they are grammar, not word statistics.
 */
export const WEIGHTS = {
  // Who does what to whom
  'agent-causes-harm': 3,
  'it-causes-harm': 2,
  'something-causes-harm': 0.5,
  'disease-causes-harm': -1.5,
  'agent-harms-body': 2.5,
  'it-harms-body': 1.6,
  'something-harms-body': 0.4,
  'disease-harms-body': -1.5,
  'harm-from-agent': 2.2,
  'agent-makes-unwell': 2.2,
  'agent-shifts-body': 1.5,
  'agent-raises-risk': 3,
  'it-raises-risk': 1.5,
  'something-raises-risk': 0.3,
  'disease-raises-risk': -1.5,
  'agent-lowers-risk': 1.2,
  'agent-lowers-harm': 0.6,
  'agent-makes-likelier': 2,
  'it-makes-likelier': 1.3,
  'body-ails': 0.7,
  'body-ails-with-agent': 1.3,
  'harm-in-risk-section': 1.2,
  'event-and-agent': 0.5,
  'complaint-and-agent': 0.1,
  'denies-harm': 1.5,
  'may-in-risk-section': 0.7,
  'share-in-risk-section': 0.9,
  'harm-heading': 0.4,
  'agent-is-harmful': 2.5,
  'it-is-harmful': 1.4,
  // Named risks
  'side-effect': 2,
  'complication': 0.6,
  'complication-of-agent': 1.8,
  'risk-with-agent': 2.2,
  'risk-of-harm': 0.9,
  'risk-with-condition': -1,
  'there-is-risk': 0.8,
  'agent-name-in-harm': 1,
  // Harm that happens
  'harm-occurs': 1,
  'harm-occurs-with-agent': 1.6,
  'harm-is-frequent': 1.2,
  'person-suffers': 0.8,
  'person-suffers-with-agent': 1.6,
  'person-unwell': 0.9,
  'person-unwell-with-agent': 1.5,
  'treatment-fails': 1.6,
  'harm-in-study': 1.5,
  // Safety
  'agent-is-safe': 2.4,
  'it-is-safe': 1.6,
  'safety-known': 1.4,
  // Who must not
  'contra-agent-if': 2.6,
  'contra-it-if': 1.5,
  'contra-passive': 1.4,
  'contra-agent': 0.5,
  'contra-it': 0.3,
  'pregnancy-safety': 1.2,
  // Interactions
  'agents-interact': 2.6,
  'it-interacts': 1.6,
  // Lists and cells
  'list-of-harms': 1.8,
  'list-of-feelings': 0.6,
  'list-of-contraindications': 1.6,
  'cell-of-harms': 1.2,
  // Surroundings
  'risk-heading': 0.8,
  'disease-heading': -0.6,
  'care-heading': 0.1,
  'about-treatment': 0.3,
  'about-condition': -0.5,
  'agent-before': 0.2,
  'harm-before': 0.2,
  'agent-here': 0.4,
  'may': 0.2,
  // Against
  'asked': -2,
  'red-flag': -2.5,
  'reason-for-treatment': -1.5,
  'fragment': -2,
  'first-person': -0.3,
  'condition-only': -0.8,
  'instruction': -0.5,
  'in-condition': -0.6,
} as const satisfies Record<string, number>

export type EvidenceName = keyof typeof WEIGHTS

/** From here on a unit counts as a claim, and from `STRONG` on surely. */
export const CLAIM = 1.5
export const STRONG = 2.5

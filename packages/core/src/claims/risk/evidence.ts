import type {RiskAspect} from '../claim.ts'

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
  'agent-causes-harm': 2.8,
  'it-causes-harm': 2.5,
  'something-causes-harm': 0.5,
  'unknown-may-harm': 0.8,
  'disease-causes-harm': -1.8,
  'agent-harms-body': 2.8,
  'it-harms-body': 1.5,
  'something-harms-body': 0.4,
  'disease-harms-body': -1.5,
  'harm-from-agent': 2.2,
  'agent-makes-unwell': 2.4,
  'agent-shifts-body': 2.2,
  'agent-may-shift-body': 1.5,
  'agent-changes-body': 0.5,
  'agent-lowers-vital': 1.6,
  'agent-raises-risk': 3,
  'it-raises-risk': 1.6,
  'something-raises-risk': -0.2,
  'disease-raises-risk': -1.5,
  'agent-lowers-risk': 1.2,
  'agent-lowers-harm': 0.1,
  'agent-makes-likelier': 2,
  'it-makes-likelier': 1.2,
  'body-ails': 0.4,
  'body-ails-with-agent': 1.6,
  'harm-in-risk-section': 0.9,
  'share-at-hand': 0.4,
  'event-and-agent': 0.5,
  'complaint-and-agent': -0.4,
  'event-at-hand': 0.3,
  'complaint-at-hand': -0.2,
  'hurt-and-agent': 0.4,
  'hurt-at-hand': 0.3,
  'ail-and-agent': 0.4,
  'ail-at-hand': 0.3,
  'unwell-and-agent': 0.4,
  'unwell-at-hand': 0.3,
  'trouble-and-agent': 0.3,
  'trouble-at-hand': 0.2,
  'agent-in-excess': 0.8,
  'germs-with-agent': 0.9,
  absorption: 1.2,
  'pauses-agent': 1,
  'no-link': 1.2,
  'harm-fades': 1,
  'harm-told': 1.2,
  'harm-counted': 0.8,
  'answers-risk-question': 1.5,
  'denies-harm': 2,
  'may-in-risk-section': 1,
  'share-in-risk-section': 1,
  'harm-heading': 0.8,
  'agent-is-harmful': 2.9,
  'it-is-harmful': 1.8,
  // Named risks
  'side-effect': 2.6,
  complication: 0.8,
  'complication-of-agent': 1.8,
  'risk-with-agent': 2.2,
  'risk-of-harm': 1.3,
  'risk-with-condition': -1,
  'there-is-risk': 1.5,
  'agent-name-in-harm': 0.8,
  // Harm that happens
  'harm-occurs': 1.7,
  'harm-occurs-with-agent': 2.2,
  'harm-is-frequent': 1.8,
  'harm-affects-people': 1.2,
  'harm-expected': 1,
  'person-suffers': 0.5,
  'person-suffers-with-agent': 2.2,
  'person-unwell': 1.3,
  'person-unwell-with-agent': 2,
  'harm-in-study': 1.5,
  'study-group': 0.6,
  // Safety
  'agent-is-safe': 2.2,
  'it-is-safe': 1.6,
  'safety-known': 0.9,
  'safety-of-agent': 1.8,
  // Who must not
  'contra-agent-if': 2.6,
  'contra-it-if': 1.5,
  'contra-passive': 1.6,
  'contra-agent': -0.2,
  'contra-it': 1.2,
  'refuses-agent': 1.6,
  'refuses-it': 1.3,
  // Interactions
  'agents-interact': 2.8,
  'it-interacts': 1.6,
  // Lists and cells
  'list-of-harms': 2.5,
  'list-of-feelings': 0.3,
  'list-in-risk-section': 1.2,
  'list-of-contraindications': 1.6,
  'cell-of-harms': 1.8,
  // Surroundings
  'risk-heading': 1.3,
  'disease-heading': -1,
  'care-heading': 0.3,
  'about-treatment': 0.2,
  'about-condition': -0.2,
  'agent-before': 0.2,
  'harm-before': 0.5,
  may: 0.2,
  // Against
  asked: -3.2,
  untreated: -2,
  'red-flag': -2.5,
  fragment: -2.2,
  'first-person': -1.1,
  'condition-only': -0.5,
  'disease-first': -0.5,
  'disease-in-risk-section': -0.7,
  'defines-disease': -0.5,
  'treated-first': -0.2,
  'body-first': -0.2,
  'agent-first': 0.1,
  'treated-harm': -0.2,
  'no-agent-anywhere': -0.3,
  'tells-symptoms': -0.3,
  'tells-benefit': -0.3,
  'tells-need': -0.3,
  'tells-diagnosis': -0.2,
  'tells-spread': -0.3,
  'tells-logistics': -0.3,
  'tells-how': -0.3,
  instruction: -0.5,
} as const satisfies Record<string, number>

export type EvidenceName = keyof typeof WEIGHTS

/** From here on the grammar by itself counts a unit as a claim. */
export const CLAIM = 1.5
/** What the words of the unit itself must bring, without any help from headings and neighbours. */
export const OWN = 0.7

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
 * The weights were set by hand, then moved a little by a logistic regression over labelled text that held them near where
 * they stood; they are grammar, not word statistics.
 */
export const WEIGHTS = {
  // Who does what to whom
  'agent-causes-harm': 2.6,
  'it-causes-harm': 2.4,
  'something-causes-harm': 0.5,
  'unknown-may-harm': 0.9,
  'disease-causes-harm': -1.6,
  'agent-harms-body': 2.6,
  'it-harms-body': 1.3,
  'something-harms-body': 0.5,
  'disease-harms-body': -1.2,
  'harm-from-agent': 2.1,
  'agent-makes-unwell': 2.5,
  'agent-shifts-body': 2.2,
  'agent-may-shift-body': 1.6,
  'agent-changes-body': 0.5,
  'agent-lowers-vital': 1.7,
  'agent-raises-risk': 2.9,
  'it-raises-risk': 1.6,
  'something-raises-risk': -0.3,
  'disease-raises-risk': -1.4,
  'agent-lowers-risk': 1.2,
  'agent-lowers-harm': -0.1,
  'agent-makes-likelier': 2,
  'it-makes-likelier': 1.1,
  'body-ails': 0.4,
  'body-ails-with-agent': 1.1,
  'harm-in-risk-section': 0.8,
  'share-at-hand': 0.3,
  'event-and-agent': 0.3,
  'complaint-and-agent': -0.2,
  'event-at-hand': 0.2,
  'complaint-at-hand': -0.5,
  'hurt-and-agent': 0.3,
  'hurt-at-hand': 0.2,
  'ail-and-agent': 0.4,
  'ail-at-hand': 0.3,
  'unwell-and-agent': 0.1,
  'unwell-at-hand': 0.3,
  'trouble-and-agent': 0.3,
  'trouble-at-hand': 0.1,
  'agent-in-excess': 0.8,
  'germs-with-agent': 1.1,
  absorption: 1.1,
  'pauses-agent': 0.9,
  'no-link': 1.2,
  'harm-fades': 0.7,
  'harm-told': 1.1,
  'harm-counted': 0.8,
  'answers-risk-question': 1.5,
  'denies-harm': 1.9,
  'may-in-risk-section': 0.7,
  'share-in-risk-section': 1,
  'harm-heading': 0.4,
  'agent-is-harmful': 2.8,
  'it-is-harmful': 1.8,
  // Named risks
  'side-effect': 2.6,
  complication: 0.9,
  'complication-of-agent': 1.8,
  'risk-with-agent': 2.1,
  'risk-of-harm': 1.3,
  'risk-with-condition': -0.8,
  'there-is-risk': 1.5,
  'agent-name-in-harm': 0.6,
  'agent-is-culprit': 2.2,
  'it-is-culprit': 0.2,
  'echoes-harm-of-agent': 1.7,
  'echoes-harm': 0.4,
  // Harm that happens
  'harm-occurs': 1.1,
  'harm-occurs-with-agent': 2.1,
  'harm-is-frequent': 1.9,
  'harm-affects-people': 1.2,
  'harm-expected': 1.1,
  'person-suffers': 0.7,
  'person-suffers-with-agent': 2.1,
  'person-unwell': 1.2,
  'person-unwell-with-agent': 1.9,
  'harm-in-study': 1.6,
  'toll-of-agent': 1.1,
  'toll-at-hand': 0.5,
  'level-moves-with-agent': 0.7,
  'level-moves': 0.3,
  'study-group': 0.5,
  // Safety
  'agent-is-safe': 2.2,
  'it-is-safe': 1.7,
  'safety-known': 0.9,
  'permits-agent': 1.4,
  'permits-it': 1,
  'denies-harm-of-agent': 0.6,
  'denies-harm-at-hand': 0.6,
  'harm-not-found': 1,
  'safety-of-agent': 1.8,
  // Who must not
  'contra-agent-if': 2.6,
  'contra-it-if': 1.7,
  'contra-passive': 1.7,
  'contra-agent': -0.1,
  'contra-it': 1.2,
  'refuses-agent': 1.6,
  'refuses-it': 1.2,
  'refused-outright': 1.6,
  // Interactions
  'agents-interact': 2.8,
  'agent-shifts-agent': 1.7,
  'it-interacts': 1.6,
  // Lists and cells
  'list-of-harms': 2.5,
  'list-of-feelings': 0.3,
  'list-in-risk-section': 1.2,
  'list-of-contraindications': 1.7,
  'cell-of-harms': 1.9,
  // Surroundings
  'risk-heading': 1.3,
  'disease-heading': -1.1,
  'care-heading': 0.3,
  'about-treatment': 0,
  'about-condition': -0.1,
  'agent-before': 0.5,
  'harm-before': 0.4,
  may: 0.6,
  // Against
  asked: -3,
  untreated: -2,
  'red-flag': -2.5,
  fragment: -2.1,
  'first-person': -0.7,
  'condition-only': -0.4,
  'disease-first': -0.5,
  'disease-in-risk-section': -0.7,
  'defines-disease': -0.4,
  'treated-first': -0.1,
  'body-first': 0,
  'agent-first': 0.1,
  'treated-harm': -0.4,
  'no-agent-anywhere': 0,
  'tells-symptoms': -0.4,
  'tells-benefit': -0.5,
  'tells-need': -0.5,
  'tells-diagnosis': -0.4,
  'tells-spread': -0.3,
  'tells-logistics': -0.3,
  'tells-how': -0.1,
  instruction: -0.5,
} as const satisfies Record<string, number>

export type EvidenceName = keyof typeof WEIGHTS

/** From here on the grammar by itself counts a unit as a claim. */
export const CLAIM = 1.5
/** What the words of the unit itself must bring, without any help from headings and neighbours. */
export const OWN = 0.7

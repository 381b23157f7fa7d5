import type {Unit} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'
import type {Quantity} from './quantity.ts'

export type ClaimKind = 'duration' | 'percentage' | 'risk' | 'promotional'

export const CLAIM_KINDS: readonly ClaimKind[] = ['duration', 'percentage', 'risk', 'promotional']

/** What a risk claim says of harm. */
export type RiskAspect =
  | 'harm' // has, causes or raises a harm
  | 'side-effect-list' // the lead-in of a list of harms
  | 'denied-harm' // says that a harm is absent: still a claim
  | 'reduced-harm' // lowers a harm or its likelihood
  | 'safety' // safe, well tolerated, low risk, with a hedge
  | 'absolute-safety' // safe or free of harm without any hedge
  | 'contraindication' // who must not have it, what it must not be combined with

/** What a promotional claim does. */
export type PromotionAspect =
  | 'supplement' // a supplement, food, herb or nutrient is said to help body or health
  | 'disease' // a supplement or food is tied to a disease, or put in the place of a treatment
  | 'product' // benefit or performance of a product, device, clinic or service
  | 'cure' // cure, guarantee, permanence, works for everyone
  | 'pseudoscience' // invented physiology and its catch-words
  | 'endorsement' // a person, profession or body stands behind it
  | 'testimonial' // experience as proof
  | 'call-to-action' // buy, book, visit, explore our …
  | 'superlative' // best, leading, world-class, life-changing

export type Aspect = RiskAspect | PromotionAspect

export type Confidence = 'strong' | 'weak'

/** One thing that a claim does, and the words that show it. */
export interface AspectMention {
  readonly name: Aspect
  readonly range: Range
  readonly confidence: Confidence
}

/** A statement that needs a source, found once by the core; rules judge claims and never look for them. */
export interface Claim {
  /** `v1:` and a hash of kind, normalised words and their ordinal among equals on the page. */
  readonly id: string
  readonly kind: ClaimKind
  readonly unit: Unit
  /** Inside one sentence, list item or cell. */
  readonly range: Range
  /** The words in `range`, as prose. */
  readonly text: string
  readonly quantities: readonly Quantity[]
  readonly aspects: readonly AspectMention[]
  readonly confidence: Confidence
  /** The words that decided, in the order of the text. */
  readonly cues: readonly string[]
}

/** What a finder says of one unit; the rest of the claim is made by `findClaims`. Ranges are offsets into `unit.text`. */
export interface ClaimDraft {
  readonly kind: ClaimKind
  readonly quantities?: readonly Quantity[]
  readonly aspects?: readonly {readonly name: Aspect; readonly span: Range; readonly confidence: Confidence}[]
  readonly confidence: Confidence
  /** Offsets into `unit.text` of the words that decided. */
  readonly cues: readonly Range[]
}

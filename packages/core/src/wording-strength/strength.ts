import type {Aspect, ClaimKind} from '../claims/claim.ts'
import type {Quantity} from '../claims/quantity.ts'
import type {Certainty, FactValue} from '../facts/fact.ts'
import type {Range} from '../text/range.ts'

/** What a wording says beyond its source. */
export type OverreachKind =
  | 'animal-to-human' // seen in animals, said of people
  | 'lab-to-human' // seen in cells or test tubes, said of people
  | 'association-to-cause' // seen together, said to bring about
  | 'some-to-most' // a share that is larger than the one seen
  | 'rare-than-seen' // a harm that is said to be rarer than it was seen
  | 'surrogate-to-outcome' // a measurement moved, people are said to feel or live better
  | 'other-outcome' // another outcome than the one measured
  | 'other-population' // other people than those studied
  | 'study-to-proof' // one study or weak evidence, said to be proven
  | 'certainty' // low certainty, said flatly
  | 'universal' // will, always, everyone
  | 'absence-to-safety' // no harm seen among few, said to be safe
  | 'short-to-long' // seen for weeks or months, said to hold for years
  | 'indirect' // people, treatment or outcome match only loosely

/** A part of a claim that says more than its sources, and words of the author's own sentence that would not. */
export interface Overreach {
  readonly kind: OverreachKind
  /** The words that say too much: offsets into `claim.text`. */
  readonly words: Range
  /** One plain clause: what the source allows, and what the words say. */
  readonly why: string
  /**
   * Weaker wording, for benefits and safety assurances only: `newText` in the place of `range` (offsets into
   * `claim.text`). Made of the author's sentence; it states no number and no source. For review, never in bulk.
   */
  readonly weaker?: {readonly range: Range; readonly newText: string}
}

/** What `judgeStrength` tells. `unknown` when no supporting source declares its design, or a share is not declared. */
export interface Strength {
  readonly status: 'pass' | 'fail' | 'unknown' | 'not-applicable'
  /** One plain clause. */
  readonly reason: string
  /** Against the supporting source that allows most; in the order of the text. */
  readonly overreaches: readonly Overreach[]
}

/** The parts of a claim that its strength is told from; every `Claim` has them. */
export interface StatedClaim {
  readonly kind: ClaimKind
  readonly text: string
  readonly aspects?: readonly {readonly name: Aspect}[]
  readonly quantities?: readonly Quantity[]
  readonly unit?: {readonly instruction: boolean; readonly question: boolean}
}

/** What one source declares of itself; an `Evidence` of a fact with the fact's certainty beside it. */
export interface StatedEvidence {
  readonly ref?: string
  readonly design?: string
  readonly population?: string
  readonly outcome?: string
  /** GRADE, of the fact that the evidence belongs to. */
  readonly certainty?: Certainty
  readonly directness?: string
  readonly stance: 'supports' | 'contradicts' | 'context'
  readonly says?: string
  /** The passage it rests on, word for word. */
  readonly quote?: string
  readonly value?: FactValue
  /** When the outcome was measured. */
  readonly timepoint?: FactValue
}

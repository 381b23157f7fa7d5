import type {Figure} from './figure.ts'

/** How one number of a claim follows from numbers of its passage. */
export interface Derivation {
  readonly claim: Figure
  /** The figures of the passage that it uses; the first one is what the words have to fit. */
  readonly from: readonly Figure[]
  /** The way to it, as one line. */
  readonly step: string
  /** “75% did not relapse” of 25% who did: the claim's denial stands for the rest of the share. */
  readonly flipped?: boolean
  /** The way things went was computed from the numbers, so that no word of the passage need say it. */
  readonly oriented?: boolean
}

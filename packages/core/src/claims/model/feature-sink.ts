import type {Noted} from '../wording-notes.ts'
import type {Token} from './unit-tokens.ts'

/**
 * Groups of features: reasons that the grammar names, words hidden under a class, runs of tokens, both also
 * without their endings, classes that a unit
 * holds, words of its heading and of the line that announces its list, where it stands, what stands before it.
 */
export type FeatureGroup =
  | 'reason'
  | 'word'
  | 'word-stem'
  | 'run'
  | 'stem'
  | 'shape'
  | 'class'
  | 'heading'
  | 'lead-in'
  | 'place'
  | 'before'

export const FEATURE_GROUPS: readonly FeatureGroup[] = [
  'reason',
  'word',
  'word-stem',
  'run',
  'stem',
  'shape',
  'class',
  'heading',
  'lead-in',
  'place',
  'before',
]

/** Takes the features of a unit, one after another: a model adds their weights, the trainer writes them down. */
export interface FeatureSink {
  /** A feature with a name; `from` and `to` are the words that show it, equal where none does. */
  named(group: FeatureGroup, name: string, value: number, from: number, to: number): void
  /** All runs of up to `longest` tokens, each counted once a unit, times `value`. */
  runs(group: FeatureGroup, tokens: readonly Token[], longest: number, value: number): void
}

/** Some features of a unit: told together, since they hang on the same. */
export interface FeaturePart {
  /** What all of them hang on; their weights are added up once for each. Absent where they have to be told each time. */
  readonly on?: FeatureGround
  /** Every feature counts so many times. */
  readonly value?: number
  describe(sink: FeatureSink): void
}

/** What features hang on: the words themselves, a key that tells all else, or both. */
export interface FeatureGround {
  readonly words?: Noted
  readonly key?: number
}

/** A unit as it is put before a model. */
export interface UnitCase {
  /** The log odds that the grammar gives by itself; above 0 it would call the unit a claim. */
  readonly grammar: number
  /** All that is known of it, told when a model asks. A place in this row belongs to parts of one sort. */
  parts(): readonly (FeaturePart | undefined)[]
}

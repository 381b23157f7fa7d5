import type {Wording} from '../wording.ts'
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

/** A unit as it is put before a model. */
export interface UnitCase {
  /** The log odds that the grammar gives by itself; above 0 it would call the unit a claim. */
  readonly grammar: number
  /** Given where `describeWords` hangs on the words alone: then they are read once, wherever they stand. */
  readonly wording?: Wording
  /** The features of the words. */
  describeWords(sink: FeatureSink): void
  /** The features of what stands around them, and what the grammar makes of both. */
  describePlace(sink: FeatureSink): void
}

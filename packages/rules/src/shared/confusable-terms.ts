import {CONFUSED_IN_GENERAL} from './confused-in-general.ts'
import {CONFUSED_IN_SPINE_CARE} from './confused-in-spine-care.ts'

/** A real word that is easily written for another, and the words around it that tell which of the two is meant. */
export interface ConfusableTerm {
  /** What was written and what was meant, each with its plural where it has one. */
  readonly pairs: readonly (readonly [written: string, meant: string])[]
  /** No such word in medicine: wrong wherever it stands. */
  readonly certain?: true
  /** Right after it, at most one word between: only the meant word goes with these. */
  readonly next?: string
  /** Right before it. */
  readonly before?: string
  /** Beside it in brackets, or joined by “or”: “low blood pressure (hypotension)”. */
  readonly gloss?: string
  /** Elsewhere in the sentence: speaks for the meant word, less surely. */
  readonly near?: string
  /** Speaks for the written word: then nothing is said. */
  readonly right?: string
}

/** The whole selection; the order tells which of two terms for one written word is tried first. */
export const CONFUSABLE_TERMS: readonly ConfusableTerm[] = [...CONFUSED_IN_SPINE_CARE, ...CONFUSED_IN_GENERAL]

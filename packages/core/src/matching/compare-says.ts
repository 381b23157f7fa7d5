import type {FactValue} from '../facts/fact.ts'
import {type Comparison, compareBearing} from './compare-values.ts'
import {readSentence} from './sentence.ts'

/**
 * Whether what a source is said to say bears a fact's value. Words with several values of the fact's kind leave open which
 * one is meant: they agree when one does, and never differ.
 */
export function compareSays(says: string, fact: FactValue): Comparison {
  const found = readSentence(says)
    .quantities.map(quantity => compareBearing(quantity, fact))
    .filter(comparison => comparison !== 'incomparable')
  if (found.includes('agrees')) return 'agrees'
  return found.length === 1 ? 'differs' : 'incomparable'
}

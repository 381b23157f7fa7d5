import type {Fact, RelatedPlace} from '@claimlint/core'
import {showValue} from './show-value.ts'

/** The place of a fact, for a finding that speaks of it. */
export const relatedFact = ({path, idRange, range, value}: Fact): RelatedPlace => ({
  path,
  range: idRange ?? range,
  note: value ? `the fact: ${showValue(value)}` : 'the fact',
})

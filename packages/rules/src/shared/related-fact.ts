import {type Fact, type RelatedPlace, tellValue} from '@claimlint/core'

/** The place of a fact, for a finding that speaks of it. */
export const relatedFact = ({path, idRange, range, value}: Fact): RelatedPlace => ({
  path,
  range: idRange ?? range,
  note: value ? `the fact: ${tellValue(value)}` : 'the fact',
})

import type {Range, SupportedClaim} from '@claimlint/core'

/** Where words of a claim stand in the file; `words` are offsets into `claim.text`. */
export function claimWords({unit, range}: SupportedClaim, words: Range): Range {
  const {prose} = unit.block
  // Prose is never longer than its source, so the start of the claim is found by halving.
  let low = unit.span.start
  let high = unit.span.end
  while (low < high) {
    const middle = (low + high) >> 1
    if (prose.sourceStart(middle) < range.start) low = middle + 1
    else high = middle
  }
  return {start: prose.sourceStart(low + words.start), end: prose.sourceEnd(low + words.end)}
}

import type {RelatedPlace, SupportedClaim} from '@claimlint/core'

/** Where the passages of a claim are recorded, for a finding that speaks of them. */
export const relatedEvidence = ({evidence}: SupportedClaim): RelatedPlace[] =>
  evidence.flatMap(({entry, path, passage, ref}) =>
    entry && passage && path ? [{path, range: entry.passageRange ?? entry.range, note: `the passage of “${ref}”`}] : [],
  )

// Made by `pnpm generate`; do not edit.

import type {Rule} from '@claimlint/core'
import absoluteSafety from './claims/absolute-safety.ts'
import anonymousAuthority from './claims/anonymous-authority.ts'
import uncitedDuration from './claims/uncited-duration.ts'
import uncitedPercentage from './claims/uncited-percentage.ts'
import uncitedRisk from './claims/uncited-risk.ts'
import callToAction from './promotion/call-to-action.ts'
import cureGuarantee from './promotion/cure-guarantee.ts'
import diseaseClaim from './promotion/disease-claim.ts'
import endorsement from './promotion/endorsement.ts'
import missingDisclaimer from './promotion/missing-disclaimer.ts'
import productClaim from './promotion/product-claim.ts'
import pseudoscience from './promotion/pseudoscience.ts'
import superlative from './promotion/superlative.ts'
import supplementClaim from './promotion/supplement-claim.ts'
import testimonial from './promotion/testimonial.ts'
import undisclosedAdvert from './promotion/undisclosed-advert.ts'
import leakedNote from './structure/leaked-note.ts'
import missingList from './structure/missing-list.ts'
import missingReview from './structure/missing-review.ts'
import staleReview from './structure/stale-review.ts'
import unnamedReviewer from './structure/unnamed-reviewer.ts'
import confusableTerm from './wording/confusable-term.ts'

/** Every rule, in the order of families and names. */
export const RULES = [
  absoluteSafety,
  anonymousAuthority,
  uncitedDuration,
  uncitedPercentage,
  uncitedRisk,
  callToAction,
  cureGuarantee,
  diseaseClaim,
  endorsement,
  missingDisclaimer,
  productClaim,
  pseudoscience,
  superlative,
  supplementClaim,
  testimonial,
  undisclosedAdvert,
  leakedNote,
  missingList,
  missingReview,
  staleReview,
  unnamedReviewer,
  confusableTerm,
] as unknown as readonly Rule[]

/** The family of each rule: the folder it stands in. */
export const FAMILIES: Readonly<Record<string, string>> = {
  'absolute-safety': 'claims',
  'anonymous-authority': 'claims',
  'uncited-duration': 'claims',
  'uncited-percentage': 'claims',
  'uncited-risk': 'claims',
  'call-to-action': 'promotion',
  'cure-guarantee': 'promotion',
  'disease-claim': 'promotion',
  'endorsement': 'promotion',
  'missing-disclaimer': 'promotion',
  'product-claim': 'promotion',
  'pseudoscience': 'promotion',
  'superlative': 'promotion',
  'supplement-claim': 'promotion',
  'testimonial': 'promotion',
  'undisclosed-advert': 'promotion',
  'leaked-note': 'structure',
  'missing-list': 'structure',
  'missing-review': 'structure',
  'stale-review': 'structure',
  'unnamed-reviewer': 'structure',
  'confusable-term': 'wording',
}

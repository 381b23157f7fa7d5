// Made by `pnpm generate`; do not edit.

import type {Rule} from '@claimlint/core'
import malformedIdentifier from './citations/malformed-identifier.ts'
import missingMarkers from './citations/missing-markers.ts'
import referenceCountMismatch from './citations/reference-count-mismatch.ts'
import unresolvedCitation from './citations/unresolved-citation.ts'
import unusedReference from './citations/unused-reference.ts'
import absoluteSafety from './claims/absolute-safety.ts'
import anonymousAuthority from './claims/anonymous-authority.ts'
import conflictingClaims from './claims/conflicting-claims.ts'
import impossibleNumber from './claims/impossible-number.ts'
import quoteAsEvidence from './claims/quote-as-evidence.ts'
import relativeRiskAlone from './claims/relative-risk-alone.ts'
import uncitedDuration from './claims/uncited-duration.ts'
import uncitedPercentage from './claims/uncited-percentage.ts'
import uncitedRisk from './claims/uncited-risk.ts'
import unfairBalance from './claims/unfair-balance.ts'
import unmetCheck from './claims/unmet-check.ts'
import lostSupport from './evidence/lost-support.ts'
import misquotedPassage from './evidence/misquoted-passage.ts'
import missingLocator from './evidence/missing-locator.ts'
import overstatedClaim from './evidence/overstated-claim.ts'
import unmatchedNumber from './evidence/unmatched-number.ts'
import unplacedEvidence from './evidence/unplaced-evidence.ts'
import contradictedFact from './facts/contradicted-fact.ts'
import danglingReference from './facts/dangling-reference.ts'
import invalidFacts from './facts/invalid-facts.ts'
import omittedRisk from './facts/omitted-risk.ts'
import sourceDisagrees from './facts/source-disagrees.ts'
import damagedFile from './files/damaged-file.ts'
import unreadText from './files/unread-text.ts'
import unsupportedLanguage from './files/unsupported-language.ts'
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
import advertisedPrescriptionMedicine from './regions/advertised-prescription-medicine.ts'
import doctorEndorsedFood from './regions/doctor-endorsed-food.ts'
import unauthorisedHealthClaim from './regions/unauthorised-health-claim.ts'
import untoldOffLabelUse from './regions/untold-off-label-use.ts'
import weightLossRate from './regions/weight-loss-rate.ts'
import agedReference from './sources/aged-reference.ts'
import correctedReference from './sources/corrected-reference.ts'
import deniedSource from './sources/denied-source.ts'
import duplicateReference from './sources/duplicate-reference.ts'
import incompleteReference from './sources/incomplete-reference.ts'
import mismatchedReference from './sources/mismatched-reference.ts'
import offTopicReference from './sources/off-topic-reference.ts'
import preprintReference from './sources/preprint-reference.ts'
import retractedReference from './sources/retracted-reference.ts'
import staleRetractions from './sources/stale-retractions.ts'
import weakDesign from './sources/weak-design.ts'
import leakedNote from './structure/leaked-note.ts'
import missingList from './structure/missing-list.ts'
import missingReview from './structure/missing-review.ts'
import staleReview from './structure/stale-review.ts'
import unnamedReviewer from './structure/unnamed-reviewer.ts'
import invalidWaiver from './waivers/invalid-waiver.ts'
import unusedWaiver from './waivers/unused-waiver.ts'
import confusableTerm from './wording/confusable-term.ts'

/** Every rule, in the order of families and names. */
export const RULES = [
  malformedIdentifier,
  missingMarkers,
  referenceCountMismatch,
  unresolvedCitation,
  unusedReference,
  absoluteSafety,
  anonymousAuthority,
  conflictingClaims,
  impossibleNumber,
  quoteAsEvidence,
  relativeRiskAlone,
  uncitedDuration,
  uncitedPercentage,
  uncitedRisk,
  unfairBalance,
  unmetCheck,
  lostSupport,
  misquotedPassage,
  missingLocator,
  overstatedClaim,
  unmatchedNumber,
  unplacedEvidence,
  contradictedFact,
  danglingReference,
  invalidFacts,
  omittedRisk,
  sourceDisagrees,
  damagedFile,
  unreadText,
  unsupportedLanguage,
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
  advertisedPrescriptionMedicine,
  doctorEndorsedFood,
  unauthorisedHealthClaim,
  untoldOffLabelUse,
  weightLossRate,
  agedReference,
  correctedReference,
  deniedSource,
  duplicateReference,
  incompleteReference,
  mismatchedReference,
  offTopicReference,
  preprintReference,
  retractedReference,
  staleRetractions,
  weakDesign,
  leakedNote,
  missingList,
  missingReview,
  staleReview,
  unnamedReviewer,
  invalidWaiver,
  unusedWaiver,
  confusableTerm,
] as unknown as readonly Rule[]

/** The family of each rule: the folder it stands in. */
export const FAMILIES: Readonly<Record<string, string>> = {
  'malformed-identifier': 'citations',
  'missing-markers': 'citations',
  'reference-count-mismatch': 'citations',
  'unresolved-citation': 'citations',
  'unused-reference': 'citations',
  'absolute-safety': 'claims',
  'anonymous-authority': 'claims',
  'conflicting-claims': 'claims',
  'impossible-number': 'claims',
  'quote-as-evidence': 'claims',
  'relative-risk-alone': 'claims',
  'uncited-duration': 'claims',
  'uncited-percentage': 'claims',
  'uncited-risk': 'claims',
  'unfair-balance': 'claims',
  'unmet-check': 'claims',
  'lost-support': 'evidence',
  'misquoted-passage': 'evidence',
  'missing-locator': 'evidence',
  'overstated-claim': 'evidence',
  'unmatched-number': 'evidence',
  'unplaced-evidence': 'evidence',
  'contradicted-fact': 'facts',
  'dangling-reference': 'facts',
  'invalid-facts': 'facts',
  'omitted-risk': 'facts',
  'source-disagrees': 'facts',
  'damaged-file': 'files',
  'unread-text': 'files',
  'unsupported-language': 'files',
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
  'advertised-prescription-medicine': 'regions',
  'doctor-endorsed-food': 'regions',
  'unauthorised-health-claim': 'regions',
  'untold-off-label-use': 'regions',
  'weight-loss-rate': 'regions',
  'aged-reference': 'sources',
  'corrected-reference': 'sources',
  'denied-source': 'sources',
  'duplicate-reference': 'sources',
  'incomplete-reference': 'sources',
  'mismatched-reference': 'sources',
  'off-topic-reference': 'sources',
  'preprint-reference': 'sources',
  'retracted-reference': 'sources',
  'stale-retractions': 'sources',
  'weak-design': 'sources',
  'leaked-note': 'structure',
  'missing-list': 'structure',
  'missing-review': 'structure',
  'stale-review': 'structure',
  'unnamed-reviewer': 'structure',
  'invalid-waiver': 'waivers',
  'unused-waiver': 'waivers',
  'confusable-term': 'wording',
}

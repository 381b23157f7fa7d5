import type {Check} from '../support/check.ts'
import type {ClaimEvidence, ClaimSource} from './claim-evidence.ts'
import {isAttested} from './is-attested.ts'
import {judgeSources, type SourcesVerdict} from './judge-sources.ts'

/** *Anchored*: each source of the claim is given with the place in it and the passage that the claim rests on. */
export const judgeAnchored = (sources: readonly ClaimSource[], today: string | undefined): SourcesVerdict =>
  judgeSources(sources, evidence => anchor(evidence, today))

function anchor(evidence: ClaimEvidence, today: string | undefined): Check {
  const {ref: about, locator, passage, entry, reference} = evidence
  const key = `“${about}”`
  if (locator && passage)
    return {status: 'pass', code: 'anchored', about, reason: `${key}, ${locator}, with its passage`}
  if (passage) return {status: 'fail', code: 'no-locator', about, reason: `the passage of ${key} has no place in it`}
  // Words that may not be stored can only be told in our own.
  if (reference?.storable === false && entry?.says && isAttested(evidence, today))
    return {status: 'attested', code: 'told', about, reason: `${key}, ${locator}, told by ${entry.checked!.by}`}
  if (locator) return {status: 'fail', code: 'no-passage', about, reason: `${key}, ${locator}, has no passage`}
  return {status: 'fail', code: 'no-place', about, reason: `${key} has no place and no passage`}
}

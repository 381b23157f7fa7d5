import type {ClaimKind, Page, SupportedClaim} from '@claimlint/core'
import {quantityWords} from './quantity-range.ts'
import {quote} from './quote.ts'

/** A sentence with more values than this is named by its first words. */
const MOST_VALUES = 3

/** A claim without support, as the `uncited-…` rules tell it. */
export interface UncitedClaim {
  readonly message: 'uncited' | 'list' | 'repeated' | 'bound'
  readonly claim: SupportedClaim
  readonly quote: string
  /** The first, cited place of the same claim, for `repeated`. */
  readonly first?: SupportedClaim
}

/**
 * The claims of a kind that no marker and no bound fact supports. Told apart are a claim whose bound fact earns nothing,
 * and one that repeats a cited one of the page (same values, same words but for order): its source is known, the reader
 * just does not see it here.
 */
export function* uncitedClaims(page: Page, kind: ClaimKind): Iterable<UncitedClaim> {
  const cited = new Map<string, SupportedClaim>()
  for (const claim of page.claims) {
    if (claim.kind === kind && claim.checks.cited.status === 'pass') cited.set(sameness(claim), claim)
  }
  for (const claim of page.claims) {
    if (claim.kind !== kind || claim.checks.cited.status !== 'fail') continue
    const isBound = claim.bound.length > 0
    const first = isBound || cited.size === 0 ? undefined : cited.get(sameness(claim))
    const message = isBound ? 'bound' : first ? 'repeated' : claim.unit.leadIn ? 'list' : 'uncited'
    yield {message, claim, quote: namedWords(claim), ...(first ? {first} : {})}
  }
}

/** What a message names: the values themselves where there are some, since the line around them is shown beside it. */
function namedWords(claim: SupportedClaim): string {
  const values = claim.kind === 'risk' ? [] : claim.quantities.map(quantity => quantityWords(claim, quantity))
  const told = [...new Set(values.map(words => words.trim()).filter(words => words !== ''))]
  return told.length > 0 && told.length <= MOST_VALUES ? told.join('”, “') : quote(claim.text)
}

const COMMON = new Set(
  'a an and are as at be but by can for from has have in is it its may of on or that the this to was were will with you your'.split(
    ' ',
  ),
)

const sameness = (claim: SupportedClaim): string =>
  [...new Set(claim.text.toLowerCase().match(/[\p{L}\d.%]+/gu) ?? [])]
    .filter(word => !COMMON.has(word))
    .sort()
    .join(' ')

import type {ClaimKind, Page, SupportedClaim} from '@claimlint/core'
import {FrontPageFinder} from './find-front-page.ts'
import {quantityWords} from './quantity-range.ts'
import {quote} from './quote.ts'

/** A sentence with more values than this is named by its first words. */
const MOST_VALUES = 3

/** A claim without support, as the `uncited-…` rules tell it. */
export interface UncitedClaim {
  readonly message: 'uncited' | 'instruction' | 'list' | 'front-page' | 'repeated' | 'bound'
  readonly claim: SupportedClaim
  readonly quote: string
  /** The first, cited place of the same claim, for `repeated`. */
  readonly first?: SupportedClaim
  /** The site whose front page is given as the source, for `front-page`. */
  readonly site?: string
}

/**
 * The claims of a kind that no marker and no bound fact supports. Told apart are a claim whose bound fact earns nothing,
 * one that repeats a cited one of the page (same values, same words but for order: its source is known, the reader just
 * does not see it here), one whose only source is the front page of a site, and an order to the reader.
 */
export function* uncitedClaims(page: Page, kind: ClaimKind): Iterable<UncitedClaim> {
  const cited = new CitedClaims()
  for (const claim of page.claims) {
    if (claim.kind === kind && claim.checks.cited.status === 'pass') cited.add(claim)
  }
  const frontPages = new FrontPageFinder(page)
  for (const claim of page.claims) {
    if (claim.kind !== kind || claim.checks.cited.status !== 'fail') continue
    const told = {claim, quote: namedWords(claim)}
    if (claim.bound.length > 0) {
      yield {...told, message: 'bound'}
      continue
    }
    const first = cited.like(claim)
    const site = first ? undefined : frontPages.find(claim.unit)
    if (first) yield {...told, message: 'repeated', first}
    else if (site !== undefined) yield {...told, message: 'front-page', site}
    else yield {...told, message: claim.unit.leadIn ? 'list' : claim.unit.instruction ? 'instruction' : 'uncited'}
  }
}

/** What a message names: the values themselves where there are some, since the line around them is shown beside it. */
function namedWords(claim: SupportedClaim): string {
  const values = claim.kind === 'risk' ? [] : claim.quantities.map(quantity => quantityWords(claim, quantity))
  const told = [...new Set(values.map(words => words.trim()).filter(words => words !== ''))]
  return told.length > 0 && told.length <= MOST_VALUES ? told.join('”, “') : quote(claim.text)
}

/** Finds the cited claim that says the same as another one. Words are compared only where their rare signs agree. */
class CitedClaims {
  readonly #bySigns = new Map<number, SupportedClaim[]>()
  readonly #byWords = new Map<string, SupportedClaim>()

  add(claim: SupportedClaim): void {
    const signs = rareSigns(claim.text.toLowerCase())
    const alike = this.#bySigns.get(signs)
    if (alike) alike.push(claim)
    else this.#bySigns.set(signs, [claim])
  }

  like(claim: SupportedClaim): SupportedClaim | undefined {
    if (this.#bySigns.size === 0) return undefined
    const signs = rareSigns(claim.text.toLowerCase())
    const alike = this.#bySigns.get(signs)
    if (!alike) return undefined
    for (const other of alike) this.#byWords.set(sameness(other), other)
    alike.length = 0
    return this.#byWords.get(sameness(claim))
  }
}

/** Which digits and which letters that no common word holds occur in a text, as bits. */
function rareSigns(lower: string): number {
  let signs = 0
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code < SIGN_BITS.length) signs |= SIGN_BITS[code]!
  }
  return signs
}

const SIGN_BITS = Int32Array.from({length: 128}, (_, code) => {
  const at = '0123456789%gjkpqxz'.indexOf(String.fromCharCode(code))
  return at < 0 ? 0 : 1 << at
})

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

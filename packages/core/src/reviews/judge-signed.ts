import type {Check} from '../support/check.ts'
import {isByAuthor, reviewClaim} from './review-claim.ts'
import type {ReviewLog} from './review-log.ts'
import type {ReviewRecord} from './review-record.ts'
import {AUTHOR_KEYS, type SignedClaim, type SignedPage} from './signed-page.ts'

/** How a reviewer is told wherever nobody has looked at a signature: a record proves that a name was written, no more. */
export const tellReviewer = ({reviewer}: ReviewRecord): string =>
  `recorded as “${reviewer.name}”${reviewer.credentials ? `, ${reviewer.credentials}` : ''}, identity not checked`

/**
 * Rung 7: a clinical reviewer who is not the author approved exactly this claim and its evidence, and the approval is in
 * date. The reason says which approval fell and why. Without a log nobody has approved anything; on a page that names no
 * author nobody can tell whether the author is the only reviewer, and the answer is `unknown`.
 */
export function judgeSigned(claim: SignedClaim, log: ReviewLog | undefined, today: string, page: SignedPage): Check {
  const {valid, fallen} = reviewClaim(claim, log, today, page)
  const clinical = valid.filter(({reviewer}) => reviewer.role === 'clinical')
  const independent = clinical.find(record => !isByAuthor(record, page))
  if (independent) {
    const told = `approved on ${independent.on}, ${tellReviewer(independent)}`
    if (page.authors.length === 0) {
      return {
        status: 'unknown',
        code: 'unnamed-author',
        reason: `${told}; ${nobodyNamed(page)}; until then nobody can tell whether the author is the only reviewer`,
      }
    }
    return {
      status: 'pass',
      code: 'approved',
      reason: independent.until ? `${told}; it holds until ${independent.until}` : told,
    }
  }
  if (clinical[0]) {
    return {
      status: 'fail',
      code: 'author-only',
      reason: `the author is the only clinical reviewer (${tellReviewer(clinical[0])})`,
    }
  }
  const [fell] = fallen
  if (fell) {
    return {
      status: 'fail',
      code: fell.lapses[0] ?? 'lapsed',
      reason: `the approval of ${fell.record.on} fell (${tellReviewer(fell.record)}): ${fell.why}`,
    }
  }
  if (valid[0]) {
    return {
      status: 'fail',
      code: 'no-clinical-reviewer',
      reason: `only ${article(valid[0].reviewer.role)} reviewer approved it (${tellReviewer(valid[0])}); a clinical one has not`,
    }
  }
  return {status: 'fail', code: 'not-approved', reason: 'nobody has approved it'}
}

/** What is to be mended, and where: the key of the front matter. */
function nobodyNamed({path, authorKey}: SignedPage): string {
  const there = `in the front matter of ${path}`
  if (authorKey === undefined) return `the page names no author: add “authors: [Name]” ${there}`
  return AUTHOR_KEYS.includes(authorKey)
    ? `“${authorKey}” ${there} holds no name that can be read: write “authors: [Name]”`
    : `“${authorKey}” ${there} is not read as its author: write “authors: [Name]”`
}

const article = (role: string): string => (/^[aeiou]/.test(role) ? `an ${role}` : `a ${role}`)

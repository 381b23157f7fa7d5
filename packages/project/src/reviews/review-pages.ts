import {
  type Check,
  type ClaimReview,
  judgeSigned,
  metaOf,
  type Page,
  ReviewLog,
  readPeople,
  reviewClaim,
  type SignedPage,
  type SupportedClaim,
  signedPageOf,
} from '@claimlint/core'
import {groupDrafts} from '../group-drafts.ts'
import {lintDocument} from '../lint-draft.ts'
import type {LintRequest} from '../lint-request.ts'
import {loadProject} from '../project.ts'
import {type ReviewFolder, readReviewFolder} from './review-folder.ts'

/** A claim with what the records say of it. */
export interface ReviewedClaim {
  readonly claim: SupportedClaim
  readonly review: ClaimReview
  readonly signed: Check
}

/** A page whose claims wait for approval, or have it. */
export interface ReviewPage {
  readonly path: string
  readonly page: Page
  readonly signed: SignedPage
  readonly claims: readonly ReviewedClaim[]
  /** Whom the front matter names as reviewers. */
  readonly reviewers: readonly string[]
}

/** The pages of one config with the records that stand beside it. */
export interface ReviewGroup {
  /** The folder of the config, which `reviews/` stands in. */
  readonly root: string
  readonly folder: ReviewFolder
  readonly pages: readonly ReviewPage[]
}

export interface ReviewReading {
  readonly groups: readonly ReviewGroup[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/**
 * Reads pages with the approvals of their claims.
 *
 * @throws ConfigError when a config cannot be relied on.
 */
export function readReviewPages(request: LintRequest): ReviewReading {
  const {groups, failures: unread} = groupDrafts(request)
  const failures = [...unread]
  const read = groups.map((group): ReviewGroup => {
    const project = loadProject(group.config, group.scope)
    const {root} = group.config
    const folder = readReviewFolder(root) ?? {log: new ReviewLog([]), faults: []}
    failures.push(...project.failures.filter(({path}) => !folder.faults.some(fault => fault.path === path)))
    const pages = group.drafts.flatMap(({path, source}): ReviewPage[] => {
      const {page, result} = lintDocument(source, path, project, request.today)
      failures.push(...result.failures)
      return page ? [reviewPage(page, folder.log, request.today)] : []
    })
    return {root, folder, pages}
  })
  return {groups: read, failures}
}

function reviewPage(page: Page, log: ReviewLog, today: string): ReviewPage {
  const {draft, library} = page
  const signed = signedPageOf(draft, page.claims, library)
  return {
    path: draft.source.path,
    page,
    signed,
    claims: page.claims.map(claim => ({
      claim,
      review: reviewClaim(claim, log, today, signed),
      signed: judgeSigned(claim, log, today, signed),
    })),
    reviewers: readPeople(metaOf(draft)['reviewers']).map(({name}) => name),
  }
}

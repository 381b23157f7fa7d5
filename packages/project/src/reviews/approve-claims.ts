import {coverClaim, headsOf, type NewReview, type ReviewRecord} from '@claimlint/core'
import {writeReview} from './review-folder.ts'
import type {ReviewedClaim, ReviewGroup, ReviewPage} from './review-pages.ts'

/** Who decides, when, until when. */
export interface Decision extends Pick<NewReview, 'reviewer' | 'on'> {
  readonly until: string
  readonly note?: string
}

/** Writes one record for each claim, each naming the one before it, so that none can be taken out of the row unseen. */
export function approveClaims(
  {root, folder}: Pick<ReviewGroup, 'root' | 'folder'>,
  chosen: readonly {readonly page: ReviewPage; readonly claim: ReviewedClaim}[],
  {reviewer, on, until, note}: Decision,
): ReviewRecord[] {
  let predecessors = headsOf(folder.log.records)
  return chosen.map(({page, claim}) => {
    const record = writeReview(root, {
      decision: 'approved',
      page: page.signed.key,
      covers: coverClaim(claim.claim, page.signed),
      reviewer,
      on,
      until,
      ...(note === undefined ? {} : {note}),
      ...(page.signed.fictional ? {fictional: true} : {}),
      predecessors,
    })
    predecessors = [record.id]
    return record
  })
}

/** Writes the withdrawal of an approval. */
export function withdrawApproval(
  {root, folder}: Pick<ReviewGroup, 'root' | 'folder'>,
  approval: ReviewRecord,
  {reviewer, on, note}: Omit<Decision, 'until'>,
): ReviewRecord {
  return writeReview(root, {
    decision: 'withdrawn',
    page: approval.page,
    withdraws: approval.id,
    reviewer,
    on,
    ...(note === undefined ? {} : {note}),
    ...(approval.fictional ? {fictional: true} : {}),
    predecessors: headsOf(folder.log.records),
  })
}

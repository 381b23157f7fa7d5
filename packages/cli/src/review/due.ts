import {tellReviewer} from '@claimlint/core'
import type {ReviewGroup} from '@claimlint/project'
import {lines, pagesOf, quote, stamp} from './told.ts'

interface Due {
  readonly path: string
  readonly fictional?: true
  readonly text: string
  readonly until: string
  readonly expired: boolean
  readonly who: string
}

/** What expires when, soonest first: the approvals that hold, and those that only their date has felled. */
export function listDue(groups: readonly ReviewGroup[], before: string | undefined, json: boolean): string {
  const due: Due[] = []
  for (const {path, claims, signed} of pagesOf(groups)) {
    for (const {claim, review} of claims) {
      const expired = review.fallen.filter(({lapses}) => lapses.length === 1 && lapses[0] === 'expired')
      // An older approval that ran out is no matter while another holds.
      const records = review.valid.length > 0 ? review.valid : expired.map(({record}) => record)
      for (const record of records) {
        if (record.until === undefined || (before !== undefined && record.until > before)) continue
        due.push({
          path,
          ...(signed.fictional ? {fictional: true} : {}),
          text: claim.text,
          until: record.until,
          expired: review.valid.length === 0,
          who: tellReviewer(record),
        })
      }
    }
  }
  due.sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
  if (json) return `${JSON.stringify({version: 1, due}, undefined, 2)}\n`
  if (due.length === 0) return 'No approval is due.\n'
  return lines(
    due.map(
      ({path, fictional, text, until, expired, who}) =>
        `${until}${expired ? ' expired' : ''}  ${path}${stamp(fictional)}  ${quote(text)}  ${who}`,
    ),
  )
}

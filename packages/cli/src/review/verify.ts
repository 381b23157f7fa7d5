import {type ReviewLog, sentenceOf} from '@claimlint/core'
import {nameReviewer, type ReviewGroup, type ReviewPage, signaturesOf, verifyReviews} from '@claimlint/project'
import {count} from '../count.ts'
import {lines, quote, stamp} from './told.ts'

const COMPARED = {
  whole: 'compared with Git',
  part: 'compared with the newest commits alone, for the clone is shallow',
  not: 'not compared with Git: there is no history here',
} as const

/** Tells what is wrong with the records, and which approvals fell; `sound` when nothing is. */
export function verify(groups: readonly ReviewGroup[], base: string | undefined): {text: string; sound: boolean} {
  const told: string[] = []
  let sound = true
  for (const {root, folder, pages} of groups) {
    const {problems, heads, compared} = verifyReviews(root, folder, base)
    for (const {path, message} of problems) told.push(`${path}: ${message}`)
    const signatures = signaturesOf(root)
    let fell = 0
    for (const {path, claims, signed: page} of pages) {
      for (const {claim, review, signed} of claims) {
        if (signed.status === 'pass') continue
        for (const {record, why} of review.fallen) {
          fell++
          told.push(`${path}${stamp(page.fictional)}: the approval of ${quote(claim.text)} fell: ${why}.`)
          told.push(`    ${nameReviewer(record, signatures)}, on ${record.on}; reviews/${record.id}.json`)
        }
        if (review.fallen.length === 0 && review.valid.length > 0) {
          fell++
          told.push(
            `${path}${stamp(page.fictional)}: the approval of ${quote(claim.text)} does not count: ${signed.reason}.`,
          )
        }
      }
    }
    for (const page of pages) {
      for (const sentence of goneFrom(page, folder.log)) {
        told.push(`${page.path}: ${quote(sentence)} was approved and is no longer on the page.`)
      }
    }
    const {records} = folder.log
    const git = COMPARED[compared]
    told.push(
      `${count(records.length, 'record')}, ${count(heads.length, 'newest', 'newest ones')}, ${git}; ${count(problems.length, 'record')} at fault, ${count(fell, 'approval')} fell.`,
    )
    for (const record of records) {
      const who = nameReviewer(record, signatures)
      told.push(
        `  ${record.id.slice(0, 12)}  ${record.decision} ${record.on}  ${record.page}${stamp(record.fictional)}  ${who}`,
      )
    }
    if (problems.length > 0 || fell > 0) sound = false
  }
  return {text: lines(told), sound}
}

/** Approved sentences that no claim of the page states or is taken to have changed from: told, and no fault. */
function goneFrom({signed, claims}: ReviewPage, log: ReviewLog): string[] {
  const known = new Set(claims.map(({claim}) => sentenceOf(claim, signed.source)))
  for (const {review} of claims) for (const {record} of review.fallen) known.add(record.covers?.sentence ?? '')
  const approved = log.approvalsOf(signed.key).map(({covers}) => covers?.sentence ?? '')
  return [...new Set(approved)].filter(sentence => !known.has(sentence)).sort()
}

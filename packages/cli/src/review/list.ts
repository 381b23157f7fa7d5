import {maySamePerson} from '@claimlint/core'
import type {ReviewGroup, ReviewPage} from '@claimlint/project'
import {count} from '../count.ts'
import {lines, pagesOf, quote, stamp} from './told.ts'

interface Waiting {
  readonly path: string
  readonly fictional?: true
  readonly for: readonly string[]
  readonly of: number
  readonly claims: readonly {readonly id: string; readonly kind: string; readonly text: string; readonly why: string}[]
}

/** What waits for whom: the claims without an approval that holds, by page. */
export function listWaiting(groups: readonly ReviewGroup[], name: string | undefined, json: boolean): string {
  const waiting = pagesOf(groups)
    .map(waitingOn)
    .filter(page => page.claims.length > 0)
    .filter(page => name === undefined || page.for.some(other => maySamePerson({name}, {name: other})))
  if (json) return `${JSON.stringify({version: 1, pages: waiting}, undefined, 2)}\n`
  if (waiting.length === 0) return 'Nothing waits for approval.\n'
  return lines(
    waiting.flatMap(page => [
      `${page.path}${stamp(page.fictional)} waits for ${page.for.length ? page.for.map(who => `“${who}”`).join(', ') : 'a clinical reviewer'}: ${page.claims.length} of ${count(page.of, 'claim')}`,
      ...page.claims.flatMap(({id, kind, text, why}) => [`  ${id}  ${kind}  ${quote(text)}`, `      ${why}`]),
    ]),
  )
}

function waitingOn({path, claims, reviewers, signed}: ReviewPage): Waiting {
  return {
    path,
    ...(signed.fictional ? {fictional: true as const} : {}),
    // The author cannot be waited for: their approval alone is none.
    for: reviewers.filter(name => !signed.authors.some(author => maySamePerson(author, {name}))),
    of: claims.length,
    claims: claims
      .filter(claim => claim.signed.status !== 'pass')
      .map(({claim, signed: {reason}}) => ({id: claim.id, kind: claim.kind, text: claim.text, why: reason})),
  }
}

import {maySamePerson, type ReviewRole} from '@claimlint/core'
import {
  approveClaims,
  type ReviewedClaim,
  type ReviewGroup,
  type ReviewPage,
  withdrawApproval,
} from '@claimlint/project'
import {calendarDate, type OptionValues, UsageError} from '../arguments.ts'
import {count} from '../count.ts'
import {lines, pagesOf, quote, stamp} from './told.ts'

interface Chosen {
  readonly page: ReviewPage
  readonly claim: ReviewedClaim
}

/** Writes approvals of the claims that are named, or of all that have a source. */
export function approve(groups: readonly ReviewGroup[], options: OptionValues, today: string): string {
  const reviewer = readReviewer(options)
  const until = options['until'] === undefined ? yearAfter(today) : calendarDate('--until', String(options['until']))
  if (until < today) throw new UsageError(`--until ${until} is past: today is ${today}.`)
  const note = options['note'] === undefined ? {} : {note: String(options['note'])}
  const told: string[] = []
  let written = 0
  const ids = idsOf(options)
  if (ids) refuseUnknown(ids, groups)
  for (const group of groups) {
    const chosen = group.pages.flatMap(page => choose(page, ids, told))
    const records = approveClaims(group, chosen, {reviewer, on: today, until, ...note})
    written += records.length
    records.forEach((record, at) => {
      told.push(
        `${chosen[at]!.page.path}${stamp(record.fictional)}  ${quote(chosen[at]!.claim.claim.text)}  reviews/${record.id.slice(0, 12)}….json`,
      )
    })
    for (const page of new Set(chosen.map(({page}) => page))) {
      if (page.signed.authors.some(author => maySamePerson(author, reviewer)))
        told.push(
          `${page.path}: “${reviewer.name}” is named as its author; a clinical reviewer who is not must approve it too.`,
        )
    }
  }
  told.push(
    `${count(written, 'approval')} written, recorded as “${reviewer.name}”, until ${until}. Commit reviews/; sign the commit to have the name checked.`,
  )
  return lines(told)
}

/** Withdraws every approval of the claims that are named. */
export function withdraw(groups: readonly ReviewGroup[], options: OptionValues, today: string): string {
  const reviewer = readReviewer(options)
  const ids = idsOf(options)
  if (!ids) throw new UsageError('`claimlint review withdraw` needs the claim: --claim ID.')
  refuseUnknown(ids, groups)
  if (options['note'] === undefined) throw new UsageError('A withdrawal says why: --note “…”.')
  const told: string[] = []
  for (const group of groups) {
    for (const page of group.pages) {
      for (const {claim, review} of page.claims) {
        if (!ids.has(claim.id)) continue
        for (const record of review.valid) {
          withdrawApproval(group, record, {reviewer, on: today, note: String(options['note'])})
          told.push(
            `${page.path}${stamp(page.signed.fictional)}  ${quote(claim.text)}: the approval of ${record.on} is withdrawn.`,
          )
        }
      }
    }
  }
  if (told.length === 0) throw new UsageError('No approval of that claim holds, so there is none to withdraw.')
  return lines(told)
}

function choose(page: ReviewPage, ids: ReadonlySet<string> | undefined, told: string[]): Chosen[] {
  if (ids) return page.claims.filter(({claim}) => ids.has(claim.id)).map(claim => ({page, claim}))
  const waiting = page.claims.filter(({signed}) => signed.status !== 'pass')
  const sound = waiting.filter(
    ({claim: {checks}}) => checks.cited.status === 'pass' && checks.resolved.status === 'pass',
  )
  if (sound.length < waiting.length) {
    told.push(
      `${page.path}: ${count(waiting.length - sound.length, 'claim')} without a source that resolves left out; name one with --claim to approve it all the same.`,
    )
  }
  return sound.map(claim => ({page, claim}))
}

function idsOf(options: OptionValues): ReadonlySet<string> | undefined {
  if (options['claim'] !== undefined && options['all'] === true)
    throw new UsageError('Give --claim or --all, not both.')
  if (options['claim'] === undefined) {
    if (options['all'] === true) return undefined
    throw new UsageError('Name the claims with --claim ID[,ID…] (see `claimlint review list`), or give --all.')
  }
  return new Set(
    String(options['claim'])
      .split(',')
      .map(id => id.trim()),
  )
}

function refuseUnknown(ids: ReadonlySet<string>, groups: readonly ReviewGroup[]): void {
  const known = new Set(pagesOf(groups).flatMap(({claims}) => claims.map(({claim}) => claim.id)))
  for (const id of ids) {
    if (!known.has(id))
      throw new UsageError(`No claim of these pages has the id “${id}”. \`claimlint review list\` shows them.`)
  }
}

function readReviewer(options: OptionValues) {
  if (options['by'] === undefined) throw new UsageError('Say who decides: --by “Name”.')
  const optional = Object.fromEntries(
    (['credentials', 'id', 'interests'] as const).flatMap(key =>
      options[key] === undefined ? [] : [[key, String(options[key])]],
    ),
  )
  return {name: String(options['by']).trim(), role: (options['role'] ?? 'clinical') as ReviewRole, ...optional}
}

/** The same day of the next year; of a leap day the day before. */
function yearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
  return next.endsWith('-02-29') ? `${next.slice(0, -2)}28` : next
}

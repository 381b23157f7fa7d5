import {type ChangeName, type ClaimAt, type ClaimChange, type ClaimComparison, countChanges} from '@claimlint/core'
import {escapeJson, escapeMarkdown, plainLine} from './escape.ts'
import {count, FICTIONAL, KIND_WORDS, listWords} from './words.ts'

export const CHANGE_FORMATS = ['pretty', 'json', 'markdown'] as const
export type ChangeFormat = (typeof CHANGE_FORMATS)[number]

/** What is compared with what. */
export interface ComparedWith {
  /** The revision as it was named, the commit it stands for, and its day. */
  readonly revision: string
  readonly commit: string
  readonly since: string
  /** YYYY-MM-DD. */
  readonly today: string
}

/** A comment of a forge may hold some 65,000 characters; nobody reads half of that. */
const BUDGET = 60

/** Changes in words, as JSON, or for a pull request. */
export function formatChanges(format: ChangeFormat, comparison: ClaimComparison, against: ComparedWith): string {
  return {pretty: formatText, json: formatJson, markdown: formatMarkdown}[format](comparison, against)
}

const WORDS: Readonly<Record<ChangeName, string>> = {
  added: 'added',
  removed: 'removed',
  renumbered: 're-numbered',
  reversed: 'reversed',
  strengthened: 'strengthened',
  weakened: 'weakened',
  're-sourced': 're-sourced',
  unanchored: 'un-anchored',
  lapsed: 'lapsed',
  supported: 'better supported',
  reworded: 'reworded',
  moved: 'moved',
}

/** A harm that is told more faintly reads quite unlike a promise that is. */
const nameOf = (name: ChangeName, {kind}: ClaimChange): string =>
  name === 'weakened' && kind === 'risk' ? 'weakened (a warning)' : WORDS[name]

const namesOf = (change: ClaimChange): string => change.what.map(name => nameOf(name, change)).join(', ')

function tally({changes, kept, unchanged}: ClaimComparison): string {
  const counts = Object.entries(countChanges(changes)).map(([name, times]) => `${times} ${WORDS[name as ChangeName]}`)
  const words = counts.length === 0 ? 'No claim changed' : listWords(counts)
  return `${words}. ${count(unchanged, 'claim')} of ${kept} ${unchanged === 1 && kept === 1 ? 'stands as it stood' : 'stand as they stood'}.`
}

const placeOf = ({page, claim}: ClaimAt): string => `${page.path}:${claim.start.line}:${claim.start.column}`

function formatText(comparison: ClaimComparison, {revision, commit, since}: ComparedWith): string {
  const lines: string[] = []
  for (const change of comparison.changes) {
    const {before, after, details, kind} = change
    const at = (after ?? before)!
    const stamp = at.page.fictional ? ` ${FICTIONAL}` : ''
    lines.push(`${after ? placeOf(after) : at.page.path}${stamp}  ${KIND_WORDS[kind]}  ${namesOf(change)}`)
    const [old, now] = [before && plainLine(before.claim.text), after && plainLine(after.claim.text)]
    if (old !== undefined && old !== now) lines.push(`    - ${old}`)
    if (now !== undefined) lines.push(`    ${old === now ? ' ' : '+'} ${now}`)
    for (const detail of details) lines.push(`      ${plainLine(detail)}`)
    lines.push('')
  }
  lines.push(`Compared with ${revision} (${commit.slice(0, 12)}, ${since}): ${tally(comparison)}`)
  if (comparison.fictional)
    lines.push(`${FICTIONAL}: some of these pages are made up and no evidence for anything real.`)
  return `${lines.join('\n')}\n`
}

const sideJson = (at: ClaimAt | undefined): object | undefined =>
  at && {
    path: at.page.path,
    ...(at.page.fictional ? {fictional: true} : {}),
    id: at.claim.id,
    text: at.claim.text,
    line: at.claim.start.line,
    column: at.claim.start.column,
    rung: at.claim.rung,
  }

function formatJson(comparison: ClaimComparison, {revision, commit, since, today}: ComparedWith): string {
  const {changes, kept, unchanged, fictional} = comparison
  const value = {
    version: 1,
    revision,
    commit,
    since,
    today,
    ...(fictional ? {fictional: true} : {}),
    counts: countChanges(changes),
    kept,
    unchanged,
    changes: changes.map(({what, kind, before, after, details, lost, gained}) => ({
      what,
      kind,
      before: sideJson(before),
      after: sideJson(after),
      details,
      lost,
      gained,
    })),
  }
  return `${escapeJson(JSON.stringify(value, undefined, 2))}\n`
}

function formatMarkdown(comparison: ClaimComparison, {revision, commit, since}: ComparedWith): string {
  const {changes} = comparison
  const lines = [`### claimlint: what changed in the claims`, '', `${escapeMarkdown(tally(comparison))}`, '']
  for (const change of changes.slice(0, BUDGET)) {
    const {before, after, details, kind} = change
    const at = (after ?? before)!
    const stamp = at.page.fictional ? ` **${FICTIONAL}**` : ''
    lines.push(
      `- **${namesOf(change)}** (${KIND_WORDS[kind]}) ${escapeMarkdown(at.page.path)}${after ? `, line ${after.claim.start.line}` : ''}${stamp}`,
    )
    const [old, now] = [before && plainLine(before.claim.text), after && plainLine(after.claim.text)]
    if (old !== undefined && old !== now) lines.push(`  - before: ${escapeMarkdown(old)}`)
    if (now !== undefined) lines.push(`  - ${old === now ? 'claim' : 'after'}: ${escapeMarkdown(now)}`)
    for (const detail of details) lines.push(`  - ${escapeMarkdown(detail)}`)
  }
  if (changes.length > BUDGET) lines.push(`- … and ${changes.length - BUDGET} more.`)
  if (changes.length > 0) lines.push('')
  lines.push(`Compared with ${escapeMarkdown(revision)} (${commit.slice(0, 12)}, ${since}).`)
  if (comparison.fictional)
    lines.push('', `**${FICTIONAL}**: some of these pages are made up and no evidence for anything real.`)
  return `${lines.join('\n')}\n`
}

import {CHANGE_NAMES, type ClaimChange, type ComparedPage} from './claim-change.ts'
import type {Spot} from './likeness.ts'
import {pairClaims} from './pair-claims.ts'
import {tellChange} from './tell-change.ts'

/** What became of the claims of some pages. */
export interface ClaimComparison {
  /** By page and place in the new version; what was removed stands after the claims of its page. */
  readonly changes: readonly ClaimChange[]
  /** How many claims stand in both versions, and how many of them nothing happened to. */
  readonly kept: number
  readonly unchanged: number
  /** Set when a page of either side is made up. */
  readonly fictional: boolean
}

/** Compares the claims of two versions of the same pages, by what they say and not by where they stand. */
export function compareClaims(before: readonly ComparedPage[], after: readonly ComparedPage[]): ClaimComparison {
  const {pairs, removed, added} = pairClaims(before, after)
  const told = pairs.flatMap(([old, now]) => tellChange(old, now) ?? [])
  const changes = [
    ...told,
    ...added.map((spot): ClaimChange => ({...lone(spot), what: ['added'], after: spot})),
    ...removed.map((spot): ClaimChange => ({...lone(spot), what: ['removed'], before: spot})),
  ]
  return {
    changes: changes.sort(byPlace),
    kept: pairs.length,
    unchanged: pairs.length - told.length,
    fictional: [...before, ...after].some(({fictional}) => fictional),
  }
}

const lone = ({claim}: Spot): Pick<ClaimChange, 'kind' | 'details' | 'lost' | 'gained'> => ({
  kind: claim.kind,
  details: [],
  lost: [],
  gained: [],
})

function byPlace(a: ClaimChange, b: ClaimChange): number {
  const [left, right] = [(a.after ?? a.before)!, (b.after ?? b.before)!]
  if (left.page.path !== right.page.path) return left.page.path < right.page.path ? -1 : 1
  if ((a.after === undefined) !== (b.after === undefined)) return a.after === undefined ? 1 : -1
  const place = left.claim.start.offset - right.claim.start.offset
  return place || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)
}

/** How often each change happened, in the order in which a reviewer wants them; those that never did are left out. */
export function countChanges(
  changes: readonly ClaimChange[],
): Readonly<Partial<Record<ClaimChange['what'][number], number>>> {
  return Object.fromEntries(
    CHANGE_NAMES.map(name => [name, changes.filter(({what}) => what.includes(name)).length] as const).filter(
      ([, count]) => count > 0,
    ),
  )
}

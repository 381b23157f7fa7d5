import type {Draft, SkipReason} from './draft.ts'

/** How many units a page holds, how many were judged, and why the others were not. */
export interface UnitCounts {
  readonly seen: number
  readonly judged: number
  /** Units by the reason why they are not judged, in the order of the alphabet; reasons that did not occur are left out. */
  readonly skipped: Readonly<Record<string, number>>
}

/** The parts of a page that may hold sentences and were not read; code holds none. Each counts as one unit at least. */
export const findUnreadProse = (draft: Draft): Draft['unread'] => draft.unread.filter(({why}) => why !== 'code')

/** Counts what was judged and what was not, and why: no page passes in silence. */
export function countUnits(draft: Draft): UnitCounts {
  const skipped = new Map<SkipReason | 'title', number>()
  let judged = 0
  for (const {skip: reason, block} of draft.units) {
    // A title is terse: no finder of times or figures asks it, and the models tell next to nothing of it.
    const skip = reason ?? (block.kind === 'title' ? 'title' : undefined)
    if (skip) skipped.set(skip, (skipped.get(skip) ?? 0) + 1)
    else judged++
  }
  const unread = findUnreadProse(draft).length
  if (unread > 0) skipped.set('unread', unread)
  const ordered = [...skipped].sort(([a], [b]) => (a < b ? -1 : 1))
  return {seen: draft.units.length + unread, judged, skipped: Object.fromEntries(ordered)}
}

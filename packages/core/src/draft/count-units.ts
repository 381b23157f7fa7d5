import type {Draft, SkipReason} from './draft.ts'

export interface UnitCount {
  readonly seen: number
  readonly judged: number
  /** Units by the reason why they are not judged; reasons that did not occur are left out. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>
}

/** The parts of a page that may hold sentences and were not read; code holds none. Each counts as one unit at least. */
export const findUnreadProse = (draft: Draft): Draft['unread'] => draft.unread.filter(({why}) => why !== 'code')

/** Counts what was judged and what was not, and why: no page passes in silence. */
export function describeUnits(draft: Draft): UnitCount {
  const skipped: Partial<Record<SkipReason, number>> = {}
  let judged = 0
  for (const {skip} of draft.units) {
    if (skip) skipped[skip] = (skipped[skip] ?? 0) + 1
    else judged++
  }
  const unread = findUnreadProse(draft).length
  if (unread > 0) skipped.unread = unread
  return {seen: draft.units.length + unread, judged, skipped}
}

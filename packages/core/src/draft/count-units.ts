import type {Draft, SkipReason} from './draft.ts'

export interface UnitCount {
  readonly seen: number
  readonly judged: number
  /** Units by the reason why they are not judged; reasons that did not occur are left out. */
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>
}

/** Counts what was judged and what was not, and why: no page passes in silence. */
export function describeUnits(draft: Draft): UnitCount {
  const skipped: Partial<Record<SkipReason, number>> = {}
  let judged = 0
  for (const {skip} of draft.units) {
    if (skip) skipped[skip] = (skipped[skip] ?? 0) + 1
    else judged++
  }
  return {seen: draft.units.length, judged, skipped}
}

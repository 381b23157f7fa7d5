import type {Range} from '../text/range.ts'
import type {Overreach, OverreachKind, StatedClaim, StatedEvidence} from './strength.ts'
import type {TaggedWording} from './tag-wording.ts'
import {keepsMarkers} from './weaken.ts'

/** A claim held against one source. */
export interface Case {
  readonly claim: StatedClaim
  readonly wording: TaggedWording
  readonly evidence: StatedEvidence
  /** What the source says, in our words and in its own. */
  readonly said: TaggedWording
  /** What it says that it did not look at. */
  readonly left: TaggedWording
  /** Whether weaker wording may be offered. */
  readonly softens: boolean
}

export function overreach(
  {wording, softens}: Case,
  kind: OverreachKind,
  words: Range,
  why: string,
  weaker?: Overreach['weaker'],
): Overreach {
  return {
    kind,
    words: {start: words.start, end: words.end},
    why,
    ...(softens && keepsMarkers(wording, weaker) ? {weaker} : {}),
  }
}

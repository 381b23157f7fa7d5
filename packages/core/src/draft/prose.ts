/** The character that stands in prose where a citation marker was. */
export const MARKER_CHAR = '\uFFFC'

/** The character that stands in prose for words that are no prose: inline code, mathematics, bare addresses. */
export const HIDDEN_CHAR = '\u25A1'

/**
 * Plain words of a block with a map back to the source. Entities, escapes, emphasis marks, link targets and markers
 * make prose shorter than its source, so a position is mapped, never searched again.
 */
export class Prose {
  readonly text: string
  /**
   * Triples of prose offset, source start and source end. A segment as long in the prose as in the source runs along
   * with it; the characters of any other segment (an entity, a marker) each stand for the whole of it.
   */
  readonly #segments: readonly number[]

  constructor(text: string, segments: readonly number[]) {
    this.text = text
    this.#segments = segments
  }

  /** The source offset where the prose character at `offset` starts. */
  sourceStart(offset: number): number {
    if (offset >= this.text.length) return this.#segments.at(-1) ?? 0
    const at = findSegment(this.#segments, offset)
    const start = this.#segments[at + 1] ?? 0
    return runsAlong(this.#segments, at, this.text.length) ? start + offset - this.#segments[at]! : start
  }

  /** The source offset where the prose character before `offset` ends. */
  sourceEnd(offset: number): number {
    if (offset <= 0) return this.sourceStart(0)
    const at = findSegment(this.#segments, offset - 1)
    return runsAlong(this.#segments, at, this.text.length)
      ? this.#segments[at + 1]! + offset - this.#segments[at]!
      : (this.#segments[at + 2] ?? 0)
  }
}

/** The index of the triple that holds a prose offset. */
export function findSegment(segments: readonly number[], offset: number): number {
  let low = 0
  let high = segments.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (segments[middle * 3]! <= offset) low = middle
    else high = middle - 1
  }
  return low * 3
}

/** Whether the segment at a triple's index is as long in the prose as in the source. */
export const runsAlong = (segments: readonly number[], at: number, length: number): boolean =>
  (segments[at + 3] ?? length) - segments[at]! === segments[at + 2]! - segments[at + 1]!

/** The character that stands in prose where a citation marker was. */
export const MARKER_CHAR = '\uFFFC'

/**
 * Plain words of a block with a map back to the source. Entities, escapes, emphasis marks, link targets and markers
 * make prose shorter than its source, so a position is mapped, never searched again.
 */
export class Prose {
  readonly text: string
  /** For each UTF-16 unit of `text` its source offset; one more entry for the end. */
  readonly #starts: readonly number[]
  readonly #ends: readonly number[]

  constructor(text: string, starts: readonly number[], ends: readonly number[]) {
    this.text = text
    this.#starts = starts
    this.#ends = ends
  }

  /** The source offset where the prose character at `offset` starts. */
  sourceStart(offset: number): number {
    return this.#starts[offset] ?? this.#ends[this.#ends.length - 1] ?? 0
  }

  /** The source offset where the prose character before `offset` ends. */
  sourceEnd(offset: number): number {
    return this.#ends[offset - 1] ?? this.sourceStart(offset)
  }
}

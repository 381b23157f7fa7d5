/** The lines of a chunk: offsets of their first characters, and of what stands behind their last ones. */
export interface Lines {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

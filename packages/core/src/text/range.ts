/** A half-open pair of UTF-16 offsets into the decoded file, its byte order mark included. */
export interface Range {
  readonly start: number
  readonly end: number
}

export const rangesOverlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const rangeContains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

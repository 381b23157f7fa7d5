import type {Range, Unit} from '@claimlint/core'

/** Where `unit.text.slice(start, end)` stands in the source; the offsets count UTF-16 units of `unit.text`. */
export function unitRange({block, span}: Unit, start: number, end: number): Range {
  return {start: block.prose.sourceStart(span.start + start), end: block.prose.sourceEnd(span.start + end)}
}

import type {Range} from './range.ts'

/** Replace the range by the text. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/**
 * Applies edits to a text; they are given in any order.
 *
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  let result = ''
  let done = 0
  for (const {range, text: replacement} of ordered) {
    if (range.start < done || range.end < range.start || range.end > text.length) {
      throw new RangeError(`edit ${range.start}-${range.end} overlaps another or lies outside the text`)
    }
    result += text.slice(done, range.start) + replacement
    done = range.end
  }
  return result + text.slice(done)
}

import type {Range} from '../text/range.ts'

/** A text without its marks, and where they stood. */
export interface Unmarked {
  readonly text: string
  /** In the order in which they open. */
  readonly ranges: readonly Range[]
}

/**
 * Takes ⟦ and ⟧ out of a text and tells the ranges between them; they may nest, and ⟦⟧ is an empty range.
 *
 * @throws Error when a mark is not closed or not opened
 */
export function unmark(marked: string): Unmarked {
  const ranges: {start: number; end: number}[] = []
  const open: {start: number; end: number}[] = []
  let text = ''
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') {
      const range = {start: text.length, end: -1}
      ranges.push(range)
      open.push(range)
    } else if (piece === '⟧') {
      const range = open.pop()
      if (!range) throw new Error(`“⟧” without “⟦” in: ${marked}`)
      range.end = text.length
    } else text += piece
  }
  if (open.length) throw new Error(`“⟦” without “⟧” in: ${marked}`)
  return {text, ranges}
}

import type {Block, Range, Unit} from '@claimlint/core'

const quotations = new WeakMap<Block, readonly Range[]>()

/** Whether an offset of the unit's text lies between quotation marks, those opened in an earlier sentence included. */
export function isQuoted({block, span}: Unit, offset: number): boolean {
  if (block.quoted) return true
  let ranges = quotations.get(block)
  if (!ranges) {
    ranges = findQuotations(block.prose.text)
    quotations.set(block, ranges)
  }
  const at = span.start + offset
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return ranges[low] !== undefined && ranges[low]!.start < at
}

/** What stands between quotation marks; a mark that is never closed opens nothing. */
function findQuotations(text: string): Range[] {
  const ranges: Range[] = []
  let open = -1
  let straight = -1
  for (const {0: mark, index} of text.matchAll(/[“”"]/g)) {
    if (mark === '“') open = index
    else if (mark === '”') {
      if (open >= 0) ranges.push({start: open, end: index})
      open = -1
    } else if (straight < 0) straight = index
    else {
      ranges.push({start: straight, end: index})
      straight = -1
    }
  }
  return ranges
}

import type {Block} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'

/** Blocks rarely overlap: alt texts lie in paragraphs, captions in HTML. */
const NESTED = 16

/** Finds blocks by their place in the source. */
export class BlockIndex {
  /** In the order of the source. */
  readonly blocks: readonly Block[]

  constructor(blocks: readonly Block[]) {
    this.blocks = isOrdered(blocks)
      ? blocks
      : [...blocks].sort((a, b) => a.range.start - b.range.start || a.index - b.index)
  }

  /** The number of the first block that starts at an offset or after it. */
  firstFrom(offset: number): number {
    let low = 0
    let high = this.blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.blocks[middle]!.range.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The innermost block that holds a range. */
  at(range: Range): Block | undefined {
    const last = this.firstFrom(range.start + 1) - 1
    for (let i = last; i >= 0 && i > last - NESTED; i--) {
      const block = this.blocks[i]!
      if (range.end <= block.range.end) return block
    }
    return undefined
  }
}

function isOrdered(blocks: readonly Block[]): boolean {
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i]!.range.start < blocks[i - 1]!.range.start) return false
  }
  return true
}

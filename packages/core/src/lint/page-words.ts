import type {Block, Draft} from '../draft/draft.ts'
import {normaliseWords} from '../text/normalise-words.ts'
import type {Range} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'
import {BlockIndex} from './block-index.ts'

/** Finds the prose of places of a page, for identity and waivers: marks, markers and line ends do not count. */
export class PageWords {
  readonly #source: SourceText
  readonly #blocks: BlockIndex
  readonly #blockWords = new Map<Block, string>()

  constructor(draft: Draft) {
    this.#source = draft.source
    this.#blocks = new BlockIndex(draft.blocks)
  }

  /** The normalised words of a range; '' for an empty one. A range outside the prose gives its source's words. */
  at(range: Range): string {
    if (range.start >= range.end) return ''
    const block = this.#blocks.at(range)
    if (!block) return normaliseWords(this.#source.text.slice(range.start, Math.min(range.end, range.start + LONGEST)))
    const {prose} = block
    return normaliseWords(prose.text.slice(proseOffset(block, range.start), proseOffset(block, range.end)))
  }

  /** The normalised words of the block that holds a range. */
  around(range: Range): string {
    const block = this.#blocks.at(range)
    if (!block) return this.at(range)
    let words = this.#blockWords.get(block)
    if (words === undefined) {
      words = normaliseWords(block.prose.text)
      this.#blockWords.set(block, words)
    }
    return words
  }
}

/** Words beyond this add nothing to an identity. */
const LONGEST = 4000
/** The first prose offset at or after a source offset. */
function proseOffset({prose}: Block, offset: number): number {
  let low = 0
  let high = prose.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (prose.sourceStart(middle) < offset) low = middle + 1
    else high = middle
  }
  return low
}

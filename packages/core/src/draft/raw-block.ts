import type {Range} from '../text/range.ts'
import type {BlockKind, SkipReason} from './draft.ts'
import type {Emphasis} from './paragraph-shape.ts'
import type {ProseBuilder} from './prose-builder.ts'
import type {OpenSection} from './read-sections.ts'

/** A list while the page is read. */
export interface RawList {
  readonly id: number
  readonly ordered: boolean
  readonly depth: number
  /** The block right before the list. */
  readonly before?: RawBlock
  readonly items: RawBlock[]
}

/** A table while the page is read. */
export interface RawTable {
  readonly id: number
  caption?: RawBlock
  readonly rows: RawBlock[][]
}

/** A block before its markers are found and its sentences cut. */
export interface RawBlock {
  kind: BlockKind
  readonly builder: ProseBuilder
  range: Range
  readonly section: OpenSection
  readonly list?: RawList & {readonly position: number}
  readonly cell?: {readonly table: RawTable; readonly row: number; readonly column: number}
  readonly quoted?: boolean
  /** A list or table follows right behind it. */
  announces?: boolean
  /** Only emphasised words: a bold line that stands as a heading, a caption in italics. */
  readonly emphasis?: Emphasis
  /** Set for footnotes: their label. */
  readonly label?: string
  role?: 'reference' | 'furniture'
  skip?: SkipReason
}

import type {Root} from 'mdast'
import type {Range} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'
import type {Marker} from './marker.ts'
import type {Prose} from './prose.ts'

/** What a block of prose is on the page. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item' // the prose of a list item (its first paragraph)
  | 'cell'
  | 'caption'
  | 'alt'
  | 'title' // front matter
  | 'description' // front matter
  | 'html' // a run of text inside a raw HTML block
  | 'footnote' // the prose of a footnote's definition

/** Where a section stands in the story of a page, told from its heading. */
export type SectionRole =
  | 'risk'
  | 'benefit'
  | 'aftercare'
  | 'faq'
  | 'references'
  | 'further-reading'
  | 'related' // link lists, site furniture
  | 'advert' // labelled as an advertisement
  | 'shop'
  | 'plain'

export interface Section {
  readonly heading?: Block
  /** The heading's words, '' before the first heading. */
  readonly title: string
  readonly depth: number
  readonly parent?: Section
  readonly role: SectionRole
  /** The heading asks a question. */
  readonly question: boolean
}

/** The list that an item belongs to. */
export interface ListContext {
  /** One object a list: items of one list share it. */
  readonly id: number
  readonly ordered: boolean
  /** The unit right before the list that announces it (often ends with a colon). */
  readonly leadIn?: Unit
  readonly position: number
  readonly depth: number
}

export interface CellContext {
  readonly id: number
  readonly row: number
  readonly column: number
  /** The head of this cell's column and the first cell of its row, where they are other cells. */
  readonly columnHead?: Block
  readonly rowHead?: Block
  /** The paragraph right before or after the table that names it. */
  readonly caption?: Block
}

/** Why a unit is not judged. */
export type SkipReason =
  | 'heading'
  | 'question'
  | 'reference'
  | 'furniture'
  | 'alt-text'
  | 'link-list'
  | 'foreign-language'
  | 'no-words'
  | 'unread'

/** A run of prose that is laid out as one thing: a paragraph, an item, a cell, a heading. */
export interface Block {
  readonly kind: BlockKind
  /** The order on the page, from 0. */
  readonly index: number
  readonly prose: Prose
  readonly range: Range
  readonly section: Section
  readonly units: readonly Unit[]
  readonly list?: ListContext
  readonly cell?: CellContext
  /** Set inside a block quote. */
  readonly quoted?: boolean
  /** Set when the block belongs to the reference list or to site furniture. */
  readonly role?: 'reference' | 'furniture'
}

/** One sentence, list item or table cell: what carries a claim or does not. */
export interface Unit {
  readonly block: Block
  /** The order on the page, from 0. */
  readonly index: number
  /** Offsets into `block.prose.text`: closing punctuation and the markers after it included. */
  readonly span: Range
  /** The same in the source. */
  readonly range: Range
  /** `block.prose.text.slice(span)`; each citation marker stands as one U+FFFC. */
  readonly text: string
  readonly question: boolean
  /** Announces the list, table or block that follows. */
  readonly leadIn: boolean
  /** An order to the reader: “Rest for two days.” */
  readonly instruction: boolean
  /** Words inside quotation marks that fill the unit or carry its statement, and who says them; `range` in the source. */
  readonly quotation?: {readonly range: Range; readonly speaker?: string}
  readonly skip?: SkipReason
}

/** A link whose address is a fact: `[up to 74 in 100](fact:page/id)`. */
export interface Binding {
  readonly range: Range
  /** The words that state the fact. */
  readonly words: Range
  readonly text: string
  /** `procedure-id/fact.id`, as written. */
  readonly target: string
}

export interface Link {
  readonly range: Range
  readonly url: string
  readonly text: string
  readonly title?: string
}

/** An inline waiver: `<!-- claimlint-allow superlative -- reason -->`. */
export interface WaiverComment {
  readonly range: Range
  /** As written between the name and the dashes. */
  readonly rules: readonly string[]
  readonly reason: string
}

/** A page as it is read: the tree, its sections, blocks and units, and all that stands in them. */
export interface Draft {
  readonly source: SourceText
  /** Its offsets leave the byte order mark out, as remark's do: add `source.bom`. Inline waivers are left out of it. */
  readonly tree: Root
  readonly frontMatter?: {
    readonly range: Range
    /** The YAML between the fences. */
    readonly yaml: string
    /** Where the YAML starts in the source. */
    readonly offset: number
    /** The parsed value, `undefined` when the YAML is broken. */
    readonly value: unknown
  }
  /** Set when the page opens front matter with `---` and never closes it: it is read as text. */
  readonly frontMatterFault?: 'unclosed'
  readonly sections: readonly Section[]
  readonly blocks: readonly Block[]
  readonly units: readonly Unit[]
  readonly markers: readonly Marker[]
  readonly bindings: readonly Binding[]
  readonly links: readonly Link[]
  readonly waivers: readonly WaiverComment[]
  /** BCP 47, from front matter, else guessed from the words; only `en…` is judged. */
  readonly language: string
  /** Marked in front matter as made up from end to end. */
  readonly fictional: boolean
  /** Parts of the source that hold text nobody read, and why. */
  readonly unread: readonly {
    readonly range: Range
    readonly why:
      | 'code'
      | 'html'
      | 'too-deep'
      | 'line-too-long'
      | 'list-too-long'
      | 'too-tangled'
      | 'open-fence' // code that is never closed holds what follows
      | 'open-comment' // a comment that is never closed hides what follows
      | 'attribute' // words in an attribute of a component
  }[]
}

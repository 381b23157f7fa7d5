import type {BlockContent, DefinitionContent, List, Nodes, Paragraph, Parents, Root, Table} from 'mdast'
import type {Range} from '../text/range.ts'
import {collectDefinitions, type Definitions} from './collect-definitions.ts'
import type {BlockKind, Draft} from './draft.ts'
import {isFurniture} from './find-furniture.ts'
import {findUnreadHtml} from './find-unread-html.ts'
import {isOpenFence} from './open-fence.ts'
import {type Emphasis, isBlankText, isTitleLike, LINE_DEPTH, soleEmphasis} from './paragraph-shape.ts'
import type {ProseBuilder} from './prose-builder.ts'
import type {RawBlock, RawList, RawTable} from './raw-block.ts'
import {isHtmlBlank, readHtml} from './read-html.ts'
import {type NodeProse, rangeOf, readProse} from './read-prose.ts'
import {type OpenSection, SectionReader} from './read-sections.ts'

/** The prose of a page as it is laid out, before roles, markers and sentences. */
export interface RawPage {
  readonly blocks: readonly RawBlock[]
  readonly lists: readonly RawList[]
  readonly tables: readonly RawTable[]
  readonly sections: readonly OpenSection[]
  readonly unread: Draft['unread'][number][]
}

interface Place {
  readonly quoted?: boolean
  readonly list?: RawList & {readonly position: number}
  readonly depth: number
  readonly label?: string
}

/** Walks a tree in the order of the page and gathers its blocks. */
export function readBlocks(tree: Root, source: string): RawPage {
  const reader = new BlockReader(source, collectDefinitions(tree))
  reader.siblings(tree.children as Nodes[], {depth: 0})
  return reader
}

class BlockReader implements RawPage {
  readonly blocks: RawBlock[] = []
  readonly lists: RawList[] = []
  readonly tables: RawTable[] = []
  readonly unread: Draft['unread'][number][] = []
  readonly #sections = new SectionReader()
  readonly #source: string
  readonly #definitions: Definitions
  #ids = 0
  /** The block that a list or table would follow right away; comments in between do not count. */
  #before: RawBlock | undefined
  /** The list that ended right here: a comment alone does not end it. */
  #ended: RawList | undefined

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  get sections(): readonly OpenSection[] {
    return this.#sections.sections
  }

  siblings(nodes: readonly Nodes[], place: Place): void {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index]!
      if (node.type !== 'html' && node.type !== 'list') this.#ended = undefined
      this.#node(node, place, nodes[index - 1])
    }
  }

  #node(node: Nodes, place: Place, previous: Nodes | undefined): void {
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, place, previous)
        return
      case 'heading': {
        const prose = readProse(node, this.#source, this.#definitions)
        this.#sections.open(prose.builder.text.trim(), node.depth)
        this.#before = this.#add('heading', prose.builder, rangeOf(node), place)
        this.#asides(prose, place)
        return
      }
      case 'list':
        this.#list(node, place)
        return
      case 'table':
        this.#table(node, place)
        return
      case 'html':
        this.#html(rangeOf(node), place)
        return
      case 'code': {
        const range = rangeOf(node)
        // HTML that is indented behind a blank line is taken for code.
        if (!/^[`~]/.test(this.#source.slice(range.start).slice(0, 1)) && /^\s*<\/?[a-z]/i.test(node.value)) {
          this.#html(range, place)
        } else if (/\p{L}/u.test(node.value))
          this.unread.push({range, why: isOpenFence(this.#source, range) ? 'open-fence' : 'code'})
        this.#before = undefined
        return
      }
      case 'blockquote':
        this.siblings(node.children as (BlockContent | DefinitionContent)[], {...place, quoted: true})
        this.#before = undefined
        return
      case 'footnoteDefinition':
        this.siblings(node.children as Nodes[], {...place, label: node.label ?? node.identifier})
        this.#before = undefined
        return
      case 'thematicBreak':
        this.#before = undefined
        return
      default:
        if ('children' in node) this.siblings((node as Parents).children as Nodes[], place)
    }
  }

  #paragraph(node: Paragraph, place: Place, previous: Nodes | undefined, kind?: BlockKind): void {
    const prose = readProse(node, this.#source, this.#definitions)
    if (prose.builder.text.trim() !== '') {
      const emphasis = soleEmphasis(node)
      const own =
        kind ??
        (place.label !== undefined ? 'footnote' : this.#isCaption(node, prose, previous) ? 'caption' : 'paragraph')
      if (
        own === 'paragraph' &&
        !place.quoted &&
        isTitleLike(prose.builder.text, emphasis) &&
        !isFurniture(prose.builder.text)
      ) {
        this.#sections.open(prose.builder.text.trim(), LINE_DEPTH)
      }
      const block = this.#add(own, prose.builder, rangeOf(node), place, emphasis)
      this.#before = block
    }
    this.#asides(prose, place)
  }

  #asides(prose: NodeProse, place: Place): void {
    for (const part of prose.unread) this.unread.push(part)
    for (const {builder, range} of prose.alts) {
      const {list: _, ...rest} = place
      this.#add('alt', builder, range, rest).skip = 'alt-text'
    }
  }

  #isCaption(node: Paragraph, prose: NodeProse, previous: Nodes | undefined): boolean {
    const {text} = prose.builder
    if (/^(?:fig(?:ure)?|table|box|chart)\.?\s*\d+[.:\s]/i.test(text)) return text.length < 600
    const behindPicture =
      previous?.type === 'paragraph' && previous.children.every(child => child.type === 'image' || isBlankText(child))
    return behindPicture && soleEmphasis(node) === 'emphasis'
  }

  #list(node: List, place: Place): void {
    const resumed = this.#ended && this.#ended.ordered === !!node.ordered && this.#ended.depth === place.depth
    const before = this.#before
    const list: RawList =
      resumed && this.#ended
        ? this.#ended
        : {id: this.#ids++, ordered: !!node.ordered, depth: place.depth, ...(before ? {before} : {}), items: []}
    if (!resumed) {
      this.lists.push(list)
      if (before) before.announces = true
    }
    for (const item of node.children) {
      const inner: Place = {
        ...place,
        depth: place.depth + 1,
        list: {...list, items: list.items, position: list.items.length},
      }
      let first = true
      this.#before = undefined
      for (let index = 0; index < item.children.length; index++) {
        const child = item.children[index]!
        if (child.type === 'paragraph') {
          const count = this.blocks.length
          this.#paragraph(child, inner, item.children[index - 1], 'item')
          const block = this.blocks[count]
          if (first && block && block.kind === 'item') {
            list.items.push(block)
            first = false
          }
        } else this.#node(child as Nodes, inner, item.children[index - 1])
      }
    }
    this.#before = undefined
    this.#ended = list
  }

  #table(node: Table, place: Place): void {
    const table: RawTable = {id: this.#ids++, rows: []}
    const before = this.#before
    this.tables.push(table)
    if (before) {
      before.announces = true
      if (before.kind === 'caption' || /:\s*$|^table\b/i.test(before.builder.text)) table.caption = before
    }
    node.children.forEach((row, index) => {
      table.rows.push(
        row.children.map((cell, column) => {
          const prose = readProse(cell, this.#source, this.#definitions)
          const block = this.#add('cell', prose.builder, rangeOf(cell), place, undefined, {table, row: index, column})
          this.#asides(prose, place)
          return block
        }),
      )
    })
    this.#before = undefined
    this.#awaitCaption = table.caption ? undefined : table
  }

  #awaitCaption: RawTable | undefined

  #html(range: Range, place: Place): void {
    const html = this.#source.slice(range.start, range.end)
    for (const part of findUnreadHtml(html, range.start)) this.unread.push(part)
    if (isHtmlBlank(html)) {
      if (!/^\s*<!--/.test(html)) this.#ended = undefined
      return
    }
    this.#ended = undefined
    const lists = new Map<number, RawList>()
    const tables = new Map<number, RawTable>()
    for (const run of readHtml(this.#source, range.start, range.end)) {
      const here: Place = {...place, ...(run.quoted ? {quoted: true} : {})}
      if (run.kind === 'heading') this.#sections.open(run.builder.text.trim(), run.level ?? 2)
      if (run.kind === 'alt') {
        this.#add('alt', run.builder, run.range, here).skip = 'alt-text'
        continue
      }
      if (run.kind === 'item') {
        let list = lists.get(run.list)
        if (!list) {
          const before = this.#before
          list = {id: this.#ids++, ordered: run.ordered, depth: run.depth, ...(before ? {before} : {}), items: []}
          if (before) before.announces = true
          lists.set(run.list, list)
          this.lists.push(list)
        }
        const block = this.#add('item', run.builder, run.range, {
          ...here,
          list: {...list, items: list.items, position: list.items.length},
        })
        list.items.push(block)
        this.#before = undefined
        continue
      }
      if (run.kind === 'cell') {
        let table = tables.get(run.table)
        if (!table) {
          table = {id: this.#ids++, rows: []}
          if (this.#before) {
            this.#before.announces = true
            if (this.#before.kind === 'caption') table.caption = this.#before
          }
          tables.set(run.table, table)
          this.tables.push(table)
        }
        const block = this.#add('cell', run.builder, run.range, here, undefined, {
          table,
          row: run.row,
          column: run.column,
        })
        while (table.rows.length <= run.row) table.rows.push([])
        table.rows[run.row]![run.column] = block
        this.#before = undefined
        continue
      }
      this.#before = this.#add(run.kind, run.builder, run.range, here)
    }
  }

  #add(
    kind: BlockKind,
    builder: ProseBuilder,
    range: Range,
    place: Place,
    emphasis?: Emphasis,
    cell?: RawBlock['cell'],
  ): RawBlock {
    const block: RawBlock = {
      kind,
      builder,
      range,
      section: this.#sections.current,
      ...(place.list && kind !== 'cell' ? {list: place.list} : {}),
      ...(cell ? {cell} : {}),
      ...(place.quoted ? {quoted: true} : {}),
      ...(emphasis ? {emphasis} : {}),
      ...(place.label !== undefined ? {label: place.label} : {}),
    }
    if (this.#awaitCaption && kind !== 'cell' && kind !== 'alt') {
      if (kind === 'caption') this.#awaitCaption.caption = block
      this.#awaitCaption = undefined
    }
    this.blocks.push(block)
    return block
  }
}

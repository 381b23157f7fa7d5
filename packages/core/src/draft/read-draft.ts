import type {Nodes, Parents} from 'mdast'
import type {SourceText} from '../text/source-text.ts'
import type {Block, BlockKind, CellContext, Draft, ListContext, Section, Unit} from './draft.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {Prose} from './prose.ts'

// FIRST SKETCH: replaced by the draft room's real reader.
export function readDraft(source: SourceText): Draft {
  const tree = parseMarkdown(source.text)
  const sections: Section[] = [{title: '', depth: 0, role: 'plain', question: false}]
  const blocks: Block[] = []
  const units: Unit[] = []
  let listId = 0
  const add = (kind: BlockKind, node: Nodes, extra: {list?: ListContext; cell?: CellContext} = {}): Block => {
    let text = ''
    const starts: number[] = []
    const ends: number[] = []
    const walk = (n: Nodes): void => {
      if (n.type === 'text' || n.type === 'inlineCode') {
        const from = n.position!.start.offset! + source.bom
        for (let i = 0; i < n.value.length; i++) {
          text += n.value[i]
          starts.push(from + i)
          ends.push(from + i + 1)
        }
      } else if (n.type === 'list' && kind === 'item') {
        return
      } else if ('children' in n) for (const c of (n as Parents).children) walk(c as Nodes)
    }
    walk(node)
    const prose = new Prose(text, starts, ends)
    const own: Unit[] = []
    const block: Block = {
      kind, index: blocks.length, prose, section: sections.at(-1)!, units: own, ...extra,
      range: {start: node.position!.start.offset! + source.bom, end: node.position!.end.offset! + source.bom},
    }
    blocks.push(block)
    for (const m of text.matchAll(/\S(?:(?![.!?]["”’)]*\s+["“‘(]?[A-Z0-9])[\s\S])*(?:[.!?]["”’)]*|$)/g)) {
      const t = m[0].trimEnd()
      const span = {start: m.index, end: m.index + t.length}
      const unit: Unit = {
        block, index: units.length, span, range: {start: prose.sourceStart(span.start), end: prose.sourceEnd(span.end)}, text: t,
        question: t.endsWith('?'), leadIn: t.endsWith(':'), instruction: false,
        ...(kind === 'heading' ? {skip: 'heading' as const} : t.endsWith('?') ? {skip: 'question' as const} : {}),
      }
      own.push(unit)
      units.push(unit)
    }
    return block
  }
  const visit = (node: Nodes, depth: number): void => {
    if (node.type === 'heading') {
      const heading = add('heading', node)
      sections.push({heading, title: heading.prose.text, depth: node.depth, role: 'plain', question: heading.prose.text.endsWith('?')})
    } else if (node.type === 'paragraph') add('paragraph', node)
    else if (node.type === 'list') {
      const id = listId++
      const leadIn = units.at(-1)?.leadIn ? units.at(-1) : undefined
      node.children.forEach((item, position) => {
        const first = item.children[0]
        const list = {id, ordered: !!node.ordered, position, depth, ...(leadIn ? {leadIn} : {})}
        if (first?.type === 'paragraph') add('item', first, {list})
        for (const c of item.children.slice(first?.type === 'paragraph' ? 1 : 0)) visit(c, depth + 1)
      })
    } else if (node.type === 'table') {
      const id = listId++
      const heads = node.children[0]!.children.map((c, column) => add('cell', c, {cell: {id, row: 0, column}}))
      node.children.slice(1).forEach((row, r) => {
        let rowHead: Block | undefined
        row.children.forEach((c, column) => {
          const cell = add('cell', c, {cell: {id, row: r + 1, column, ...(heads[column] ? {columnHead: heads[column]} : {}), ...(rowHead ? {rowHead} : {})}})
          if (column === 0) rowHead = cell
        })
      })
    } else if ('children' in node) for (const c of (node as Parents).children) visit(c as Nodes, depth)
  }
  visit(tree, 0)
  return {source, tree, sections, blocks, units, markers: [], bindings: [], links: [], waivers: [], language: 'en', fictional: false, unread: []}
}

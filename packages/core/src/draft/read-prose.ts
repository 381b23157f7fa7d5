import type {ImageReference, LinkReference, Nodes, Parents} from 'mdast'
import type {Range} from '../text/range.ts'
import {addText, decodeReference} from './add-text.ts'
import type {Definitions} from './collect-definitions.ts'
import type {Draft} from './draft.ts'
import {findUnreadHtml} from './find-unread-html.ts'
import {HIDDEN_CHAR, MARKER_CHAR} from './prose.ts'
import {ProseBuilder} from './prose-builder.ts'

/** The words of a node, with what its markup said and the pictures that stand in it. */
export interface NodeProse {
  readonly builder: ProseBuilder
  readonly alts: readonly {readonly builder: ProseBuilder; readonly range: Range}[]
  readonly unread: Draft['unread']
}

/** Labels that are citations even where a definition turns them into a link: `[1]`, `[@key]`. */
const CITATION_LABEL = /^(?:-?@\S.*|\d{1,3}(?:\s*[,–-]\s*\d{1,3})*)$/

export const rangeOf = (node: Nodes): Range => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
})

/** Reads the prose of a paragraph, heading, cell or any other parent of phrasing. */
export function readProse(node: Nodes, source: string, definitions: Definitions): NodeProse {
  const reader = new PhrasingReader(source, definitions)
  reader.children(node)
  return {builder: reader.builder, alts: reader.alts, unread: reader.unread}
}

class PhrasingReader {
  readonly builder = new ProseBuilder()
  readonly alts: {builder: ProseBuilder; range: Range}[] = []
  readonly unread: Draft['unread'][number][] = []
  readonly #source: string
  readonly #definitions: Definitions
  /** Open raw tags whose words matter: where they opened. */
  #open: {name: string; start: number; from: number; url?: string}[] = []
  /** Inside `<script>` or `<style>`: nothing there is prose. */
  #silent: string | undefined
  #vanished = false

  constructor(source: string, definitions: Definitions) {
    this.#source = source
    this.#definitions = definitions
  }

  children(node: Nodes): void {
    if ('children' in node) for (const child of (node as Parents).children) this.node(child as Nodes)
  }

  node(node: Nodes): void {
    const {builder} = this
    const {start, end} = rangeOf(node)
    const from = builder.text.length
    if (this.#silent && node.type !== 'html') return
    switch (node.type) {
      case 'text': {
        let dropped = 0
        if (this.#vanished) while (node.value[dropped] === ' ' && this.#source[start + dropped] === ' ') dropped++
        this.#vanished = false
        addText(builder, node.value.slice(dropped), this.#source, start + dropped, end)
        return
      }
      case 'break':
        builder.add('\n', start, end)
        return
      case 'inlineCode':
        this.#hide(start, end)
        return
      case 'image':
      case 'imageReference':
        this.#image(node.alt ?? '', node, start, end)
        return
      case 'footnoteReference':
        builder.add(MARKER_CHAR, start, end)
        builder.notes.push({
          kind: 'footnote',
          span: {start: from, end: from + 1},
          range: {start, end},
          label: node.label ?? node.identifier,
        })
        return
      case 'link':
        this.children(node)
        this.#link(from, {start, end}, node.url, node.title)
        return
      case 'linkReference':
        this.#linkReference(node, from, {start, end})
        return
      case 'html':
        this.#html(node.value, start, end)
        return
      default:
        this.children(node)
    }
  }

  #hide(start: number, end: number): void {
    const from = this.builder.text.length
    this.builder.add(HIDDEN_CHAR, start, end)
    this.builder.notes.push({kind: 'hidden', span: {start: from, end: from + 1}})
  }

  #link(from: number, range: Range, url: string, title?: string | null): void {
    const span = {start: from, end: this.builder.text.length}
    this.builder.notes.push({kind: 'link', span, range, url, ...(title ? {title} : {})})
  }

  #linkReference(node: LinkReference, from: number, range: Range): void {
    const label = node.label ?? node.identifier
    if (node.referenceType === 'shortcut' && CITATION_LABEL.test(label)) {
      // The reader of markers sees it as it was written, brackets and all.
      this.builder.add('[', range.start, range.start + 1)
      this.children(node)
      this.builder.add(']', range.end - 1, range.end)
      return
    }
    this.children(node)
    const definition = this.#definitions.get(node.identifier)
    if (definition) this.#link(from, range, definition.url, definition.title)
  }

  #image(alt: string, node: Nodes | ImageReference, start: number, end: number): void {
    this.#dropBlank()
    if (alt === '') return
    const builder = new ProseBuilder()
    addText(builder, alt, this.#source, start + 2, end)
    this.alts.push({builder, range: rangeOf(node as Nodes)})
  }

  /** What vanishes between two blanks takes one of them along, so that words neither join nor drift apart. */
  #dropBlank(): void {
    this.#vanished = /^\s?$/.test(this.builder.text.at(-1) ?? '')
  }

  #html(value: string, start: number, end: number): void {
    const {builder} = this
    const tag = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(value)
    if (!tag) {
      this.#dropBlank()
      return
    }
    const name = tag[2]!.toLowerCase()
    const closing = tag[1] === '/'
    if (!closing) for (const part of findUnreadHtml(this.#source.slice(start, end), start)) this.unread.push(part)
    if (this.#silent) {
      if (closing && name === this.#silent) this.#silent = undefined
      return
    }
    if (name === 'script' || name === 'style') this.#silent = closing ? undefined : name
    else if (name === 'br') builder.add('\n', start, end)
    else if (name === 'img') {
      const alt = /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(value)
      const words = alt?.[1] ?? alt?.[2] ?? ''
      if (words) {
        const from = start + alt!.index + alt![0].length - 1 - words.length
        const picture = new ProseBuilder()
        addEntities(picture, this.#source, from, from + words.length)
        this.alts.push({builder: picture, range: {start, end}})
      }
    } else if (name === 'sup' || name === 'a') {
      if (!closing) {
        const href = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(value)
        const url = href?.[1] ?? href?.[2] ?? href?.[3]
        this.#open.push({name, start: builder.text.length, from: start, ...(url ? {url} : {})})
        return
      }
      const index = this.#open.findLastIndex(open => open.name === name)
      const open = this.#open[index]
      if (!open) return
      this.#open.length = index
      const span = {start: open.start, end: builder.text.length}
      if (name === 'sup') builder.notes.push({kind: 'superscript', span, range: {start: open.from, end}})
      else if (open.url) this.#link(open.start, {start: open.from, end}, open.url)
    }
  }
}

/** Adds a stretch of HTML text, its entities decoded; white space stays as it is. */
export function addEntities(to: ProseBuilder, source: string, start: number, end: number): void {
  // Looked for inside the stretch alone: the next one may be a page away.
  const words = source.slice(start, end)
  let at = start
  while (at < end) {
    const found = words.indexOf('&', at - start)
    const next = found < 0 ? end : start + found
    to.add(source.slice(at, next), at, next)
    if (next === end) return
    const decoded = decodeReference(source, next, end)
    const after = decoded?.end ?? next + 1
    to.add(decoded?.text ?? '&', next, after)
    at = after
  }
}

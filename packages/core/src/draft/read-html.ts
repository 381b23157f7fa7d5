import type {Range} from '../text/range.ts'
import type {BlockKind} from './draft.ts'
import {ProseBuilder} from './prose-builder.ts'
import {addEntities} from './read-prose.ts'

/** A run of text inside raw HTML. */
export interface HtmlRun {
  readonly kind: BlockKind
  readonly builder: ProseBuilder
  readonly range: Range
  /** 1 to 6 for headings. */
  readonly level?: number
  /** Counts the lists of the block from 1; 0 outside of lists. */
  readonly list: number
  readonly ordered: boolean
  readonly depth: number
  /** Counts the tables of the block from 1; 0 outside of tables. */
  readonly table: number
  readonly row: number
  readonly column: number
  readonly quoted: boolean
}

/** No part of a tag runs past the next `<`, so that unclosed ones cost no more than their own length. */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|[!?][^<>]*>)/g
const SILENT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
  'textarea',
  'title',
  'iframe',
  'object',
])
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Reads the runs of text in a piece of raw HTML: entities decoded, scripts and comments left out. */
export function readHtml(source: string, start: number, end: number): HtmlRun[] {
  return new HtmlReader(source, start, end).read()
}

class HtmlReader {
  readonly #runs: HtmlRun[] = []
  readonly #source: string
  readonly #start: number
  readonly #end: number
  #builder = new ProseBuilder()
  #kind: BlockKind = 'html'
  #level = 0
  readonly #lists: {id: number; ordered: boolean}[] = []
  #listCount = 0
  #table = 0
  #tableCount = 0
  #row = -1
  #column = -1
  #quotes = 0
  #open: {name: string; start: number; from: number; url?: string}[] = []

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#start = start
    this.#end = end
  }

  read(): HtmlRun[] {
    const html = this.#source.slice(this.#start, this.#end)
    let at = 0
    let silent: string | undefined
    for (const match of html.matchAll(TAG)) {
      if (match.index < at) continue
      const name = match[2]?.toLowerCase()
      const closing = match[1] === '/'
      if (silent) {
        if (closing && name === silent) {
          silent = undefined
          at = match.index + match[0].length
        }
        continue
      }
      this.#words(at, match.index)
      at = match.index + match[0].length
      if (!name) continue
      if (SILENT.has(name) && !closing && !match[3]!.endsWith('/')) silent = name
      else this.#tag(name, closing, match[3]!, match.index, at)
    }
    if (!silent) this.#words(at, html.length)
    this.#flush()
    return this.#runs
  }

  /** Adds text with its white space folded, as a browser shows it. */
  #words(from: number, to: number): void {
    const source = this.#source
    let at = this.#start + from
    const end = this.#start + to
    while (at < end) {
      let next = at
      while (next < end && !isSpace(source.charCodeAt(next))) next++
      addEntities(this.#builder, source, at, next)
      at = next
      while (next < end && isSpace(source.charCodeAt(next))) next++
      const {text} = this.#builder
      if (next > at && text !== '' && !text.endsWith(' ')) this.#builder.add(' ', at, next)
      at = next
    }
  }

  #tag(name: string, closing: boolean, attributes: string, from: number, to: number): void {
    const {notes} = this.#builder
    if (INLINE.has(name)) {
      if (name !== 'a' && name !== 'sup') return
      if (!closing) {
        const url = name === 'a' ? attribute(attributes, 'href') : undefined
        this.#open.push({name, start: this.#builder.text.length, from: this.#start + from, ...(url ? {url} : {})})
        return
      }
      const index = this.#open.findLastIndex(open => open.name === name)
      const open = this.#open[index]
      if (!open) return
      this.#open.length = index
      const span = {start: open.start, end: this.#builder.text.length}
      const range = {start: open.from, end: this.#start + to}
      if (name === 'sup') notes.push({kind: 'superscript', span, range})
      else if (open.url) notes.push({kind: 'link', span, range, url: open.url})
      return
    }
    if (name === 'br') {
      this.#builder.add('\n', this.#start + from, this.#start + to)
      return
    }
    if (name === 'img') {
      const alt = attribute(attributes, 'alt')
      if (alt) this.#picture(alt, from, to)
      return
    }
    this.#flush()
    this.#block(name, closing)
  }

  #block(name: string, closing: boolean): void {
    this.#kind = 'html'
    this.#level = 0
    if (/^h[1-6]$/.test(name) && !closing) {
      this.#kind = 'heading'
      this.#level = Number(name[1])
    } else if (name === 'ul' || name === 'ol') {
      if (closing) this.#lists.pop()
      else this.#lists.push({id: ++this.#listCount, ordered: name === 'ol'})
    } else if (name === 'li' && !closing) this.#kind = 'item'
    else if (name === 'table') {
      this.#table = closing ? 0 : ++this.#tableCount
      this.#row = -1
    } else if (name === 'tr' && !closing) {
      this.#row++
      this.#column = -1
    } else if ((name === 'td' || name === 'th') && !closing) {
      this.#column++
      this.#kind = 'cell'
    } else if ((name === 'caption' || name === 'figcaption') && !closing) this.#kind = 'caption'
    else if (name === 'blockquote') this.#quotes = Math.max(0, this.#quotes + (closing ? -1 : 1))
    else if (name === 'p' && !closing && this.#lists.length > 0) this.#kind = 'item'
    else if (name === 'p' && !closing && this.#table > 0) this.#kind = 'cell'
  }

  #picture(alt: string, from: number, to: number): void {
    const tag = this.#source.slice(this.#start + from, this.#start + to)
    const at = this.#start + from + tag.indexOf(alt)
    const builder = new ProseBuilder()
    addEntities(builder, this.#source, at, at + alt.length)
    this.#runs.push(this.#run('alt', builder, {start: this.#start + from, end: this.#start + to}))
  }

  #flush(): void {
    this.#open = []
    const builder = this.#builder
    if (builder.text.trim() === '') {
      if (builder.text !== '') this.#builder = new ProseBuilder()
      return
    }
    this.#runs.push(this.#run(this.#kind, builder, builder.range({start: 0, end: builder.text.trimEnd().length})))
    this.#builder = new ProseBuilder()
  }

  #run(kind: BlockKind, builder: ProseBuilder, range: Range): HtmlRun {
    const list = this.#lists.at(-1)
    return {
      kind,
      builder,
      range,
      ...(this.#level ? {level: this.#level} : {}),
      list: kind === 'item' ? (list?.id ?? -1) : 0,
      ordered: list?.ordered ?? false,
      depth: Math.max(0, this.#lists.length - 1),
      table: this.#table,
      row: Math.max(0, this.#row),
      column: Math.max(0, this.#column),
      quoted: this.#quotes > 0,
    }
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** Whether a piece of HTML holds nothing to read: comments, empty tags. */
export const isHtmlBlank = (html: string): boolean => html.replace(TAG, '').trim() === '' && !/\balt\s*=/i.test(html)

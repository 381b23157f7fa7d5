import type {Nodes, Root} from 'mdast'
import type {Range} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'

const CUE = /<[a-z][^<>]*(?:\bhidden\b|display\s*:|opacity\s*:|font-?size\s*:)/i
/** No part of a tag runs past the next `<`, so that unclosed ones cost no more than their own length. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g
const HIDING_STYLE =
  /(?:^|[^\w-])(?:display\s*:\s*["']?none|visibility\s*:\s*["']?(?:hidden|collapse)|opacity\s*:\s*["']?0*(?:\.0+)?%?\s*(?:$|[;!"',}])|font-?size\s*:\s*["']?0(?:\.0+)?[a-z%]*\s*(?:$|[;!"',}]))/i
const STYLE = /\sstyle\s*=\s*("[^"]*"|'[^']*'|\{\{[^}]*\}\}|[^\s>]+)/i
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** The stretches of a page that its own HTML hides from every reader, in order; most pages have none. */
export function findHidden(tree: Root, source: SourceText): Range[] {
  if (!CUE.test(source.text)) return []
  const finder = new HiddenFinder(source)
  finder.visit(tree)
  return finder.finish()
}

class HiddenFinder {
  readonly #source: SourceText
  readonly #found: Range[] = []
  #open: {readonly name: string; readonly start: number; depth: number; readonly inline: boolean} | undefined

  constructor(source: SourceText) {
    this.#source = source
  }

  visit(node: Nodes, inline = false): void {
    if (node.type === 'html') this.#html(node.value, (node.position?.start.offset ?? 0) + this.#source.bom, inline)
    if (!('children' in node)) return
    const phrasing = inline || node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
    for (const child of node.children) this.visit(child as Nodes, phrasing)
    // A tag that is left open in a line is closed with its paragraph, as browsers do.
    if (phrasing && !inline && this.#open?.inline) this.#close((node.position?.end.offset ?? 0) + this.#source.bom)
  }

  /** What is never closed stays hidden to the end of the page. */
  finish(): Range[] {
    if (this.#open) this.#close(this.#source.text.length)
    return this.#found
  }

  #html(html: string, at: number, inline: boolean): void {
    for (const match of html.matchAll(TAG)) {
      const name = match[2]?.toLowerCase()
      if (!name || VOID.test(name)) continue
      const closing = match[1] === '/'
      const open = this.#open
      if (open) {
        if (name !== open.name) continue
        open.depth += closing ? -1 : 1
        if (open.depth === 0) this.#close(at + match.index + match[0].length)
      } else if (!closing && !match[3]!.endsWith('/') && isHiding(match[3]!))
        this.#open = {name, start: at + match.index, depth: 1, inline}
    }
  }

  #close(end: number): void {
    this.#found.push({start: this.#open!.start, end})
    this.#open = undefined
  }
}

function isHiding(attributes: string): boolean {
  const style = STYLE.exec(attributes)?.[1]
  if (style && HIDING_STYLE.test(style)) return true
  return /\shidden(?=[\s=]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'))
}

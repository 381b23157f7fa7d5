import type {Code, Nodes} from 'mdast'
import type {Draft} from '../draft/draft.ts'
import type {SourceText} from '../text/source-text.ts'
import type {FactsFile} from './fact.ts'
import {readFactsIn} from './read-facts.ts'

/** A page without such a fence is not walked. */
const FENCE = /(?:`{3,}|~{3,})[ \t]*(?:ya?ml[ \t]+facts|facts)\b/i

/** Whether a code block holds facts: fenced as `facts` or as `yaml facts`. */
export const isFactBlock = (code: Pick<Code, 'lang' | 'meta'>): boolean =>
  code.lang === 'facts' || (/^ya?ml$/i.test(code.lang ?? '') && /^facts\b/.test(code.meta ?? ''))

/** The facts that stand in fenced blocks of a page, each with faults and ranges in the page's own offsets. */
export function readFactBlocks(draft: Draft): FactsFile[] {
  if (!FENCE.test(draft.source.text)) return []
  const found: FactsFile[] = []
  // A stack of our own: lists nest deeper than functions may.
  const stack: Nodes[] = [draft.tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'code' && isFactBlock(node)) found.push(readFactBlock(draft.source, node))
    else if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return found
}

/** Reads one block. Its lines stand behind list indents and quote marks, so that each line finds its own place. */
export function readFactBlock(source: SourceText, code: Code): FactsFile {
  const from = (code.position?.start.offset ?? 0) + source.bom
  const to = (code.position?.end.offset ?? 0) + source.bom
  const lines = linesOf(code.value)
  // The first line of the block is its fence.
  const places = linesOf(source.text.slice(from, to)).slice(1)
  const starts = lines.map((line, i) => {
    const place = places[i]
    return place ? from + Math.max(place.start, place.end - (line.end - line.start)) : to
  })
  return readFactsIn(source.path, code.value, offset => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lines[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    return (starts[low] ?? from) + offset - (lines[low]?.start ?? 0)
  })
}

/** Start and end of each line, its ending left out. */
function linesOf(text: string): {start: number; end: number}[] {
  const lines: {start: number; end: number}[] = []
  const ending = /\r\n|\n|\r/g
  let start = 0
  for (let match = ending.exec(text); match; match = ending.exec(text)) {
    lines.push({start, end: match.index})
    start = ending.lastIndex
  }
  lines.push({start, end: text.length})
  return lines
}

import type {Code, Nodes} from 'mdast'
import type {Draft} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'
import type {FactsFile} from './fact.ts'
import {readFactsIn} from './read-facts.ts'

/** A page without such a fence is not walked. */
/** Tried at the start of a run of signs only: from each of them a line of nothing else would cost its square. */
const FENCE = /(?:(?<!`)`{3,}|(?<!~)~{3,})[ \t]*(?:ya?ml[ \t]+facts|facts)\b/i

/** Whether a code block holds facts: fenced as `facts` or as `yaml facts`. */
export const isFactBlock = (code: Pick<Code, 'lang' | 'meta'>): boolean =>
  code.lang === 'facts' || (/^ya?ml$/i.test(code.lang ?? '') && /^facts\b/.test(code.meta ?? ''))

/** The YAML of a fenced block of facts, and where it stands: its lines stand behind list indents and quote marks. */
export interface FactBlock {
  readonly text: string
  /** The whole block in the page, its fences included. */
  readonly range: Range
  /** From offsets of the text to the page's. */
  toSource(offset: number): number
  /** The way back; an offset before the YAML of its line gives that line's start. `undefined` on the fences. */
  toText(offset: number): number | undefined
}

/** Whether a text may hold such a block: what is told before it is parsed. */
export const mayHoldFacts = (text: string): boolean => FENCE.test(text)

/** The fenced blocks of facts of a page, in its order. */
export function findFactBlocks(draft: Draft): FactBlock[] {
  if (!mayHoldFacts(draft.source.text)) return []
  const found: FactBlock[] = []
  // A stack of our own: lists nest deeper than functions may.
  const stack: Nodes[] = [draft.tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'code' && isFactBlock(node)) found.push(factBlock(draft.source, node))
    else if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return found
}

/** The facts that stand in fenced blocks of a page, each with faults and ranges in the page's own offsets. */
export const readFactBlocks = (draft: Draft): FactsFile[] =>
  findFactBlocks(draft).map(({text, toSource}) => readFactsIn(draft.source.path, text, toSource))

function factBlock(source: SourceText, code: Code): FactBlock {
  const from = (code.position?.start.offset ?? 0) + source.bom
  const to = (code.position?.end.offset ?? 0) + source.bom
  const lines = linesOf(code.value)
  // The first line of the block is its fence.
  const places = linesOf(source.text.slice(from, to)).slice(1)
  const starts = lines.map((line, i) => {
    const place = places[i]
    return place ? from + Math.max(place.start, place.end - (line.end - line.start)) : to
  })
  return {
    text: code.value,
    range: {start: from, end: to},
    toSource(offset) {
      const line = lastAtMost(offset, i => lines[i]!.start, lines.length)
      return (starts[line] ?? from) + offset - (lines[line]?.start ?? 0)
    },
    toText(offset) {
      const at = lastAtMost(offset - from, i => places[i]!.start, places.length)
      const [place, line, start] = [places[at], lines[at], starts[at]]
      if (!place || !line || start === undefined || offset - from < place.start || offset - from > place.end)
        return undefined
      return Math.min(line.start + Math.max(0, offset - start), line.end)
    },
  }
}

/** The last of some rising numbers that is no higher than a value; the first where none is. */
function lastAtMost(value: number, numberAt: (index: number) => number, length: number): number {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (numberAt(middle) <= value) low = middle
    else high = middle - 1
  }
  return low
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

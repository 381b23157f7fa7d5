import type {Block, Draft} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'
import {cutEntries, type Entry} from './cut-entries.ts'
import {listOfBlocks} from './find-list-blocks.ts'
import {parseReference} from './parse-reference.ts'
import {readStatedCount, type StatedCount} from './read-stated-count.ts'
import type {Reference} from './reference.ts'

/** What is odd about how a list is written. */
export type ListProblem =
  | 'no-heading' // nothing says that references follow
  | 'number-apart' // the number stands alone on its own line
  | 'repeated-number'
  | 'skipped-number'

/** The page's own list of references, as printed. */
export interface ReferenceList {
  readonly references: readonly Reference[]
  /** From the first entry to the end of the last. */
  readonly range?: Range
  /** How many the page says it has: “18 citations”. */
  readonly statedCount?: StatedCount
  readonly problems: readonly {readonly code: ListProblem; readonly range: Range}[]
  /** The blocks that belong to the list: a marker in one of them cites nothing. */
  readonly blocks: readonly Block[]
}

/**
 * Reads the page's own list of references: numbered or not, under a heading or trailing, as list, paragraphs, table or
 * raw HTML. Footnotes are not part of it. One entry that cannot be read keeps its words and its number.
 */
export function readReferenceList(draft: Draft): ReferenceList {
  const statedCount = readStatedCount(draft)
  const {blocks, headed} = listOfBlocks(draft)
  const entries = [...cutEntries(draft, blocks), ...definitionEntries(draft)]
  const references = entries.map((entry, index) => {
    const listNumber = entry.number ?? index + 1
    return parseReference(entry.words, draft.source.text.slice(entry.range.start, entry.range.end), {
      id: String(listNumber),
      path: draft.source.path,
      range: entry.range,
      listNumber,
    })
  })
  const first = entries[0]
  const last = entries.at(-1)
  return {
    references,
    ...(first && last ? {range: {start: first.range.start, end: last.range.end}} : {}),
    ...(statedCount ? {statedCount} : {}),
    problems: findListProblems(entries, blocks.length, headed),
    blocks,
  }
}

/** `[1]: https://…` is a link definition to Markdown and a reference to the writer. */
function definitionEntries(draft: Draft): Entry[] {
  const entries: Entry[] = []
  for (const node of draft.tree.children) {
    if (node.type !== 'definition' || !/^\d{1,3}$/.test(node.identifier) || !/^https?:/i.test(node.url)) continue
    const start = (node.position?.start.offset ?? 0) + draft.source.bom
    const end = (node.position?.end.offset ?? 0) + draft.source.bom
    entries.push({number: Number(node.identifier), apart: false, words: node.title ?? '', range: {start, end}})
  }
  return entries
}

function findListProblems(
  entries: readonly Entry[],
  blockCount: number,
  headed: boolean,
): {code: ListProblem; range: Range}[] {
  const problems: {code: ListProblem; range: Range}[] = []
  const first = entries[0]
  if (first && !headed && blockCount > 0) problems.push({code: 'no-heading', range: first.range})
  const apart = entries.find(entry => entry.apart)
  if (apart) problems.push({code: 'number-apart', range: apart.range})
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1]?.number
    if (entry.number === undefined || before === undefined) continue
    // A list that starts again at 1 belongs to another part of the page.
    if (entry.number <= before && entry.number !== 1) problems.push({code: 'repeated-number', range: entry.range})
    else if (entry.number > before + 1) problems.push({code: 'skipped-number', range: entry.range})
  }
  return problems
}

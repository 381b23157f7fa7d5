import type {Block, Draft} from '../draft/draft.ts'
import {identifyText} from './identify-text.ts'

/** The blocks of the reference list, and whether a heading announces them. */
export interface ListBlocks {
  readonly blocks: readonly Block[]
  readonly headed: boolean
}

const isHeading = (block: Block): boolean => block.kind === 'heading'

/** Blocks that the draft gives to a reference list; else a trailing numbered list that reads like one. */
export function listOfBlocks(draft: Draft): ListBlocks {
  const marked = draft.blocks.filter(
    block =>
      (block.role === 'reference' || block.section.role === 'references') &&
      !isHeading(block) &&
      block.kind !== 'footnote',
  )
  if (marked.length) return {blocks: marked, headed: marked.some(block => block.section.role === 'references')}
  const trailing = findTrailingList(draft)
  const before = trailing[0] && draft.blocks[trailing[0].index - 1]
  return {blocks: trailing, headed: before !== undefined && isHeading(before)}
}

const NUMBERED = /^\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\\?\d{1,3}\\?[.)])\s*\S/
const YEAR = /\b(?:19|20)\d\d\b/
const CITATION_WORDS =
  /\bet al\b|\bdoi\b|;\s?\d+\s?[(:]|\d\s?\(\d+\)|\p{Lu}\.,|\p{Lu}[\p{L}'’-]+\s\p{Lu}{1,3},|\bpubmed\b|\bjournal\b/iu

/** An entry of a bibliography shows a year together with names, an issue or an address. */
export function readsLikeReference(text: string): boolean {
  const {doi, pmid, pmcid, nbk} = identifyText(text)
  if (doi || pmid || pmcid || nbk) return true
  return YEAR.test(text) && (CITATION_WORDS.test(text) || /https?:\/\//.test(text))
}

/** The last run of list items or numbered paragraphs, if most of them read like references. */
function findTrailingList(draft: Draft): Block[] {
  const {text} = draft.source
  let run: Block[] = []
  for (let i = draft.blocks.length - 1; i >= 0; i--) {
    const block = draft.blocks[i]!
    const line = text.slice(block.range.start, block.range.end)
    const listed = (block.kind === 'item' && block.list?.ordered && block.list.depth === 0) || NUMBERED.test(line)
    if (listed || (run.length === 0 ? false : numberBefore(text, block.range.start) !== undefined)) run.push(block)
    else if (block.kind === 'paragraph' && numberBefore(text, block.range.start) !== undefined) run.push(block)
    else if (run.length > 0) break
  }
  run = run.reverse()
  const alike = run.filter(block => readsLikeReference(text.slice(block.range.start, block.range.end))).length
  return run.length >= 2 && alike * 3 >= run.length * 2 ? run : []
}

/** The number that stands before an offset: on its line, or alone on the last line that is not empty. */
export function numberBefore(text: string, offset: number): {number: number; apart: boolean} | undefined {
  const from = Math.max(0, offset - 24)
  const match = /(?:^|[\r\n])[ \t>]*(?:\[|\()?(\d{1,3})\\?[.)\]]?([ \t]*(?:\r?\n|\r)?\s*)$/.exec(
    text.slice(from, offset),
  )
  if (!match) return undefined
  return {number: Number(match[1]), apart: /[\r\n]/.test(match[2]!)}
}

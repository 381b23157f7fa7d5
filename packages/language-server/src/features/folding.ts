import {findFactBlocks} from '@claimlint/core'
import {type FoldingRange, FoldingRangeKind} from 'vscode-languageserver'
import type {Session} from '../session.ts'
import {sectionsOf} from './sections-of.ts'

/** Sections, front matter, blocks of facts and comments of a draft; data files fold by their indentation, as the editor does it. */
export function foldingRanges(session: Session, uri: string): FoldingRange[] | null {
  const asked = session.page(uri)
  if (!asked) return null
  const {lines} = asked.document
  const {draft} = asked.page
  const ranges: FoldingRange[] = []
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const [startLine, endLine] = [lines.line(start), lines.line(end)]
    if (endLine > startLine) ranges.push({startLine, endLine, ...(kind === undefined ? {} : {kind})})
  }
  if (draft.frontMatter) add(draft.frontMatter.range.start, draft.frontMatter.range.end, FoldingRangeKind.Imports)
  for (const {range} of sectionsOf(asked.page)) add(range.start, trimmedEnd(draft.source.text, range.end))
  for (const {range} of findFactBlocks(draft)) add(range.start, range.end)
  for (const {range} of draft.waivers) add(range.start, range.end, FoldingRangeKind.Comment)
  return ranges
}

/** Blank lines before the next heading stay visible. */
function trimmedEnd(text: string, end: number): number {
  let at = end
  while (at > 0 && /\s/.test(text[at - 1]!)) at--
  return at
}

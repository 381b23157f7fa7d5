import type {Nodes, Parents, Root} from 'mdast'
import type {Range} from '../text/range.ts'
import type {WaiverComment} from './draft.ts'
import {rangeOf} from './read-prose.ts'

const COMMENT = /<!--\s*claimlint-allow\b([\s\S]{0,2000}?)-->|\{\/\*\s*claimlint-allow\b([\s\S]{0,2000}?)\*\/\}/g

/** Finds the inline waivers of a text, HTML and MDX comments alike, outside of code. */
export function findWaivers(text: string, tree: Root, bom: number): WaiverComment[] {
  if (!text.includes('claimlint-allow')) return []
  const code = codeRanges(tree, bom)
  let next = 0
  const waivers: WaiverComment[] = []
  for (const match of text.matchAll(COMMENT)) {
    const range = {start: match.index, end: match.index + match[0].length}
    if (isEscaped(text, match.index)) continue
    while (code[next] && code[next]!.end <= range.start) next++
    if (code[next] && code[next]!.start <= range.start) continue
    const body = (match[1] ?? match[2] ?? '').trim()
    const cut = /(?:^|\s)(?:--|—)(?:\s|$)/.exec(body)
    const names = cut ? body.slice(0, cut.index) : body
    const reason = cut ? body.slice(cut.index + cut[0].length).trim() : ''
    waivers.push({range, rules: names.split(/[\s,]+/).filter(Boolean), reason: reason.replace(/\s+/g, ' ')})
  }
  return waivers
}

/** A comment behind a backslash is words. */
function isEscaped(text: string, at: number): boolean {
  let before = at
  while (text[before - 1] === '\\') before--
  return (at - before) % 2 === 1
}

function codeRanges(tree: Root, bom: number): Range[] {
  const ranges: Range[] = []
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') {
      const {start, end} = rangeOf(node)
      ranges.push({start: start + bom, end: end + bom})
    }
    if ('children' in node) for (const child of (node as Parents).children) stack.push(child as Nodes)
  }
  return ranges.sort((a, b) => a.start - b.start)
}

/**
 * What to leave out so that a page reads as if its waivers had never been written: the comment and, where it fills its
 * line, the line; in mid-line one of the two blanks around it.
 */
export function rangesOfWaivers(text: string, waivers: readonly WaiverComment[]): Range[] {
  return waivers.map(({range}) => {
    let {start, end} = range
    while (isBlank(text[start - 1])) start--
    while (isBlank(text[end])) end++
    const opensLine = start === 0 || /[\n\uFEFF]/.test(text[start - 1]!)
    const lineEnd = text[end] === '\r' && text[end + 1] === '\n' ? end + 1 : end
    const closesLine = lineEnd >= text.length || text[lineEnd] === '\n'
    // Rules that come to open the page would be read as front matter: a line is left above them.
    if (opensLine && closesLine && opensPage(text, start) && /^\r?\n\s*---/.test(text.slice(lineEnd, lineEnd + 200)))
      return {start, end: lineEnd}
    if (opensLine && closesLine) return {start, end: Math.min(lineEnd + 1, text.length)}
    // Blanks in front of a line are its indentation and stay; in mid-line one blank stays.
    if (opensLine) return {start: range.start, end}
    if (closesLine) return {start, end: range.end}
    const blanks = start < range.start && end > range.end
    return blanks ? {start, end: end - 1} : range
  })
}

const opensPage = (text: string, start: number): boolean => /^\uFEFF?\s*$/.test(text.slice(0, Math.min(start, 1000)))

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t'

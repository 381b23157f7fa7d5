import type {Nodes, Parents, Root} from 'mdast'
import type {Range} from '../text/range.ts'
import type {WaiverComment} from './draft.ts'
import {rangeOf} from './read-prose.ts'

const COMMENT = /<!--\s*claimlint-allow\b([\s\S]{0,2000}?)-->|\{\/\*\s*claimlint-allow\b([\s\S]{0,2000}?)\*\/\}/g

/** Finds the inline waivers of a text, HTML and MDX comments alike, outside of code. */
export function findWaivers(text: string, tree: Root): WaiverComment[] {
  if (!text.includes('claimlint-allow')) return []
  const code = codeRanges(tree)
  const waivers: WaiverComment[] = []
  for (const match of text.matchAll(COMMENT)) {
    const range = {start: match.index, end: match.index + match[0].length}
    if (code.some(({start, end}) => start <= range.start && range.end <= end)) continue
    const body = (match[1] ?? match[2] ?? '').trim()
    const cut = /(?:^|\s)(?:--|—)(?:\s|$)/.exec(body)
    const names = cut ? body.slice(0, cut.index) : body
    const reason = cut ? body.slice(cut.index + cut[0].length).trim() : ''
    waivers.push({range, rules: names.split(/[\s,]+/).filter(Boolean), reason: reason.replace(/\s+/g, ' ')})
  }
  return waivers
}

function codeRanges(tree: Root): Range[] {
  const ranges: Range[] = []
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'yaml') {
      ranges.push(rangeOf(node))
    }
    if ('children' in node) stack.push(...((node as Parents).children as Nodes[]))
  }
  return ranges
}

/**
 * What to leave out so that a page reads as if its waivers had never been written: the comment and, where it fills its
 * line, the line; in mid-line one of the two blanks around it.
 */
export function rangesOfWaivers(text: string, waivers: readonly WaiverComment[]): Range[] {
  return waivers.map(({range}) => {
    let {start, end} = range
    let lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
    if (text.charCodeAt(lineStart) === 0xfeff) lineStart++
    let lineEnd = text.indexOf('\n', end)
    if (lineEnd < 0) lineEnd = text.length
    const before = text.slice(lineStart, start)
    const after = text.slice(end, lineEnd)
    if (before.trim() === '' && after.trim() === '') return {start: lineStart, end: Math.min(lineEnd + 1, text.length)}
    if (/[ \t]$/.test(before) && /^[ \t\r]|^$/.test(after))
      while (start > lineStart && isBlank(text[start - 1])) start--
    else if (before.trim() === '' && isBlank(after[0])) while (isBlank(text[end])) end++
    return {start, end}
  })
}

const isBlank = (sign: string | undefined): boolean => sign === ' ' || sign === '\t'

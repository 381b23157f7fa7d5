import {applyEdits, type Edit} from '../text/edit.ts'
import type {Range} from '../text/range.ts'
import type {Draft} from './draft.ts'

/**
 * The Markdown to publish: each bound place keeps its words and loses its `fact:` link, waiver comments go. Nothing else
 * of the file changes, its line ends and byte order mark included.
 */
export function renderDraft(draft: Draft): string {
  const {source, bindings, waivers} = draft
  const edits: Edit[] = bindings.flatMap(({range, words}) => [
    {range: {start: range.start, end: words.start}, text: ''},
    {range: {start: words.end, end: range.end}, text: ''},
  ])
  for (const {range} of waivers) edits.push(removeComment(source.text, range))
  const rendered = applyEdits(source.text, edits)
  // Rules that come to open the page would be read as front matter.
  const opens = /^\uFEFF?---/
  if (!opens.test(rendered) || opens.test(source.text)) return rendered
  return `${rendered.slice(0, source.bom)}\n${rendered.slice(source.bom)}`
}

/** A comment on lines of its own goes with its line; one inside a line takes the space before it along. */
export function removeComment(text: string, {start, end}: Range): Edit {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const before = text.slice(lineStart, start)
  const rest = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end, end + 400))
  if (/^[ \t>]*$/.test(before) && rest) {
    const blank = /^[ \t>]*(?:\r\n|\n|\r)/.exec(text.slice(end + rest[0].length, end + rest[0].length + 400))
    const blankBefore =
      lineStart === 0 ||
      /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, lineStart - 400), lineStart))
    const extra = blank && blankBefore ? blank[0].length : 0
    return {range: {start: lineStart, end: end + rest[0].length + extra}, text: ''}
  }
  const space = /[ \t]+$/.exec(before)
  const follows = text[end] === undefined || /[\s.,;:!?)]/.test(text[end]!)
  return {range: {start: space && follows ? start - space[0].length : start, end}, text: ''}
}

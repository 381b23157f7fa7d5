import type {Draft, Unit} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'

/** Blocks whose text is no Markdown, so that what is added would be plain words in another place. */
const CLOSED = new Set(['html', 'title', 'description', 'alt'])
const CLOSING = /[.!?…]+["'”’»)\]]*$/
const TRAILING = /[\s\uFFFC]+$/

/**
 * Where a marker goes that supports a unit: at the end of its sentence, item or cell, before the closing punctuation and
 * outside of links. `undefined` where none can stand.
 */
export function markerPlace(draft: Draft, {block, span, text}: Unit): number | undefined {
  if (CLOSED.has(block.kind)) return undefined
  const words = text.replace(TRAILING, '')
  const closing = CLOSING.exec(words)
  const {prose} = block
  const at = closing ? prose.sourceStart(span.start + closing.index) : prose.sourceEnd(span.start + words.length)
  return outsideLinks(draft, at)
}

/** Where a remark in brackets goes: after the last word, before the markers that support what it says. */
export function remarkPlace(draft: Draft, {block, span, text}: Unit): number | undefined {
  if (CLOSED.has(block.kind)) return undefined
  const words = text.replace(TRAILING, '').replace(CLOSING, '').replace(TRAILING, '')
  return words === '' ? undefined : outsideLinks(draft, block.prose.sourceEnd(span.start + words.length))
}

function outsideLinks({bindings, links}: Draft, at: number): number {
  const around = (ranges: readonly {readonly range: Range}[]): number | undefined =>
    ranges.find(({range}) => range.start < at && at < range.end)?.range.end
  return around(bindings) ?? around(links) ?? at
}

import type {Page, Range, SupportedClaim} from '@claimlint/core'

/** Blocks whose text is no Markdown, so that a marker in it would be plain words. */
const NO_MARKERS = new Set(['html', 'title', 'description', 'alt'])

/**
 * Where a marker for a claim goes: at the end of its sentence, item or cell, before the closing punctuation and outside
 * of links. `undefined` where none can stand.
 */
export function citePlace({draft}: Page, {unit}: SupportedClaim): number | undefined {
  const {block, span} = unit
  if (NO_MARKERS.has(block.kind)) return undefined
  const words = unit.text.replace(/[\s\uFFFC]+$/, '')
  const closing = /[.!?…]+["'”’»)\]]*$/.exec(words)
  const {prose} = block
  const end = span.start + words.length
  const at = closing ? prose.sourceStart(span.start + closing.index) : prose.sourceEnd(end)
  const around = (ranges: readonly {readonly range: Range}[]): number | undefined =>
    ranges.find(({range}) => range.start < at && at < range.end)?.range.end
  return around(draft.bindings) ?? around(draft.links) ?? at
}

import type {Binding, Link} from './draft.ts'
import type {RawBlock} from './raw-block.ts'

/** The links of a page in the order of its blocks; those with the `fact:` scheme are bindings. */
export function gatherLinks(blocks: readonly RawBlock[]): {readonly links: Link[]; readonly bindings: Binding[]} {
  const links: Link[] = []
  const bindings: Binding[] = []
  for (const {builder} of blocks) {
    for (const note of builder.notes) {
      if (note.kind !== 'link') continue
      const {span, range, url, title} = note
      const text = builder.text.slice(span.start, span.end)
      if (/^fact:/i.test(url)) bindings.push({range, words: builder.range(span), text, target: url.slice(5)})
      else links.push({range, url, text, ...(title ? {title} : {})})
    }
  }
  return {links, bindings}
}

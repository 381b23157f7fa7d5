import type {Draft} from './draft.ts'

type Unread = Draft['unread'][number]

const CUE = /<(?:!--|[A-Z]|[a-z]\w*-)/
/** No part of a tag runs past the next `<`, so that unclosed ones cost no more than their own length. */
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>)/g
const VALUE = /=\s*\{?\s*(?:"([^"]*)"|'([^']*)')/g
/** What these hold is never shown; an `alt` is no sentence of the page anywhere. */
const UNSHOWN =
  /^(?:class(?:name)?|style|css|sx|src(?:set)?|href|url|to|id|key|sizes|media|alt|d|points|viewbox|data-.*)$/i

/** The text in a piece of raw HTML that readers may see and nobody read: an open comment's, and that in a component's attributes. */
export function findUnreadHtml(source: string, start: number): Unread[] {
  if (!CUE.test(source)) return []
  // The marks of a quotation at the start of a line close no tag.
  const html = source.replace(/\n[ \t]*>[ \t>]*(?=[^\s>])/g, marks => marks.replaceAll('>', ' '))
  const found: Unread[] = []
  for (const match of html.matchAll(TAG)) {
    const [whole, name, attributes] = match
    const at = start + match.index
    if (name !== undefined) {
      if (isComponent(name)) found.push(...unreadValues(attributes!, at + 1 + name.length))
    } else if (!whole.endsWith('-->') && /\p{L}/u.test(whole))
      found.push({range: {start: at, end: at + whole.trimEnd().length}, why: 'open-comment'})
  }
  return found
}

/** Components of a site start with a capital letter or hold a hyphen; no element of HTML does. */
const isComponent = (name: string): boolean => /^[A-Z]|-/.test(name)

function unreadValues(attributes: string, start: number): Unread[] {
  const found: Unread[] = []
  for (const match of attributes.matchAll(VALUE)) {
    const words = match[1] ?? match[2]!
    const name = /[\w:.@-]+(?=\s*$)/.exec(attributes.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? ''
    if (UNSHOWN.test(name) || !isProse(words)) continue
    const end = start + match.index + match[0].length - 1
    found.push({range: {start: end - words.length, end}, why: 'attribute'})
  }
  return found
}

/** A label of a few words states nothing; a figure with its words does. */
function isProse(words: string): boolean {
  const count = words.match(/\p{L}{2,}/gu)?.length ?? 0
  return count >= 5 || (count >= 2 && /\d/.test(words))
}

import type {Nodes, Paragraph} from 'mdast'

export type Emphasis = 'strong' | 'emphasis'

/** Deeper than any heading of Markdown: a bold or bare line stands for a heading without ending the section it stands in. */
export const LINE_DEPTH = 7

/** “**Side effects**” or a bare “References”: a line that stands for a heading where a page lost its marks. */
export function isTitleLike(text: string, emphasis: Emphasis | undefined): boolean {
  const line = text.trim()
  if (line.length > 80 || /[.!,;:…”"]$/.test(line) || !/^\p{Lu}|^\d/u.test(line)) return false
  return line.split(/\s+/).length <= (emphasis === 'strong' ? 10 : 6)
}

export const isBlankText = (node: Nodes): boolean => node.type === 'text' && node.value.trim() === ''

export function soleEmphasis(node: Paragraph): Emphasis | undefined {
  const children = node.children.filter(child => !isBlankText(child))
  const only = children[0]
  return children.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis') ? only.type : undefined
}

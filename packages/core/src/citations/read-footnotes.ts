import type {Nodes} from 'mdast'
import type {Draft} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'
import {namesSource} from './names-source.ts'
import {parseReference} from './parse-reference.ts'
import type {Reference} from './reference.ts'

/** A footnote's definition and what its words are. */
export interface Footnote {
  readonly label: string
  readonly range: Range
  /** The definition without its label, as Markdown. */
  readonly text: string
  /** Its words made into a reference, when they read like one; a mere remark has none. */
  readonly reference?: Reference
}

const IBID = /^\W*(?:ibid|ibidem|op\.? cit|loc\.? cit|as above|same source)\b/i

/** The page's footnotes by label, as Markdown matches labels: without regard to case. */
export function readFootnotes(draft: Draft): ReadonlyMap<string, Footnote> {
  const footnotes = new Map<string, Footnote>()
  let before: Reference | undefined
  const visit = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type === 'footnoteDefinition') {
        const start = (node.position?.start.offset ?? 0) + draft.source.bom
        const end = (node.position?.end.offset ?? 0) + draft.source.bom
        const source = draft.source.text.slice(start, end)
        const text = source.slice(source.indexOf(']:') + 2).trim()
        const label = node.label ?? node.identifier
        const reference = readNote(text, label, {path: draft.source.path, range: {start, end}}, before)
        before = reference ?? before
        // The first definition of a label wins, as in Markdown.
        if (!footnotes.has(footnoteKey(label))) {
          footnotes.set(footnoteKey(label), {label, range: {start, end}, text, ...(reference ? {reference} : {})})
        }
      } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') visit(node.children)
    }
  }
  visit(draft.tree.children)
  return footnotes
}

export const footnoteKey = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase()

/** Makes a reference of a note's words; `undefined` for a remark. “Ibid.” stands for the note before. */
export function readNote(
  text: string,
  label: string,
  at: {readonly path: string; readonly range: Range},
  before?: Reference,
): Reference | undefined {
  if (IBID.test(text)) return before
  const words = text.replace(/[*_`]/g, '').replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1')
  if (!namesSource(words, text)) return undefined
  return parseReference(words, text, {id: `^${label}`, ...at})
}

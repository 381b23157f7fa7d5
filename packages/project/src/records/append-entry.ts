import {type CslItem, writeCslJson, writeCslYaml} from '@claimlint/core'
import {isMap, isSeq, parseDocument, stringify, type YAMLSeq} from 'yaml'
import {endingOf} from '../file-kinds.ts'

/** Writes an entry in a format that is neither CSL-YAML nor CSL-JSON; nothing where it cannot. */
export type EntryWriter = (ending: string, item: CslItem) => string | undefined

/**
 * The text of a bibliography with one more entry at the end of its list; everything else, remarks included, stays byte
 * for byte. `undefined` when the file has no list that an entry could be put into.
 */
export function appendEntry(path: string, text: string, item: CslItem, write: EntryWriter): string | undefined {
  const ending = endingOf(path)
  if (ending === '.yaml' || ending === '.yml' || ending === '.json') return appendCsl(text, item, ending === '.json')
  const entry = write(ending, item)
  if (entry === undefined) return undefined
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = text === '' ? '' : text.endsWith('\n') ? eol : eol + eol
  return text + gap + entry.replaceAll('\n', eol)
}

function appendCsl(text: string, item: CslItem, json: boolean): string | undefined {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '') return json ? writeCslJson([item]) : writeCslYaml([item])
  const document = parseDocument(bare)
  const {contents} = document
  const list = isMap(contents) ? contents.get('references', true) : contents
  if (document.errors.length > 0 || !isSeq(list) || !list.range) return undefined
  const bom = text.slice(0, text.length - bare.length)
  return bom + (list.flow ? appendFlow(bare, list, item) : appendBlock(bare, list, item))
}

/** `[…]`, in JSON or YAML: JSON is right in both. */
function appendFlow(text: string, list: YAMLSeq, item: CslItem): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const close = list.range![1] - 1
  const before = text.slice(0, close).trimEnd()
  const first = startOf(list.items[0])
  const column = first === undefined ? 2 : first - (text.lastIndexOf('\n', first - 1) + 1)
  const inline = first !== undefined && text.slice(first - column, first).trim() !== ''
  const margin = ' '.repeat(inline ? 2 : column)
  const entry = JSON.stringify(item, null, 2).replaceAll('\n', `${eol}${margin}`)
  const comma = before.endsWith('[') || before.endsWith(',') ? '' : ','
  const outer = ' '.repeat(Math.max(0, margin.length - 2))
  return `${before}${comma}${eol}${margin}${entry}${eol}${outer}${text.slice(close)}`
}

/** `- …`, at the margin that the other entries have, and with an empty line where they have one. */
function appendBlock(text: string, list: YAMLSeq, item: CslItem): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const starts = list.items.flatMap(one => startOf(one) ?? [])
  const dash = text.lastIndexOf('-', starts[0]! - 1)
  const margin = ' '.repeat(dash - (text.lastIndexOf('\n', dash) + 1))
  const apart = starts.length < 2 || /\n\s*\n/.test(text.slice(starts.at(-2), starts.at(-1)))
  const last = endOf(list.items.at(-1), list.range![1])
  const words = text.slice(0, last).trimEnd().length
  const line = text.indexOf('\n', words)
  const at = line < 0 ? text.length : line + 1
  const entry = stringify([item], {lineWidth: 100, aliasDuplicateObjects: false})
    .trimEnd()
    .split('\n')
    .map(written => (written === '' ? '' : margin + written))
    .join(eol)
  return `${text.slice(0, at)}${line < 0 ? eol : ''}${apart ? eol : ''}${entry}${eol}${text.slice(at)}`
}

const rangeOf = (node: unknown): readonly number[] | undefined =>
  (node as {range?: readonly number[] | null} | undefined)?.range ?? undefined

const startOf = (node: unknown): number | undefined => rangeOf(node)?.[0]
const endOf = (node: unknown, otherwise: number): number => rangeOf(node)?.[1] ?? otherwise

import type {Block, Draft} from '../draft/draft.ts'
import {HIDDEN_CHAR, MARKER_CHAR} from '../draft/prose.ts'
import type {Range} from '../text/range.ts'
import {numberBefore, readsLikeReference} from './find-list-blocks.ts'

/** One printed entry before its parts are read. */
export interface Entry {
  readonly number?: number
  /** Its number stands alone on a line before it. */
  readonly apart: boolean
  readonly words: string
  readonly range: Range
}

// `[1] …`, `(1) …`, `1. …` with or without an escape, `^1^ …`, `<sup>1</sup> …`, `¹ …`.
const OWN_NUMBER =
  /^\s*(?:\\?\[(\d{1,3})\\?\][:.]?|\((\d{1,3})\)|(\d{1,3})\\?[.)](?=\s)|\^(\d{1,3})\^|<sup>(\d{1,3})<\/sup>|([¹²³⁰⁴-⁹]{1,3}))\s*/
const LINE_NUMBER = /(?:\r?\n|\r)[ \t]*(?=\\?\[\d{1,3}\\?\]|\(\d{1,3}\)\s)/g
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Cuts the blocks of a reference list into its printed entries, each with the number that it shows. */
export function cutEntries(draft: Draft, blocks: readonly Block[]): Entry[] {
  const rows = new Map<number, Block[]>()
  const cut: (Entry & {readonly sure: boolean})[] = []
  let item: {list: number; start: number} | undefined
  for (const block of blocks) {
    if (block.cell) {
      const key = block.cell.id * 10_000 + block.cell.row
      const row = rows.get(key)
      if (row) row.push(block)
      else rows.set(key, [block])
      continue
    }
    if (block.kind === 'alt' || block.kind === 'caption') continue
    if (block.kind === 'html' && cut.length > 0 && !opensEntry(draft, block)) {
      cut.push(joinEntries(cut.pop()!, block))
      continue
    }
    if (block.list) {
      if (block.list.depth > 0 && cut.length > 0) {
        cut.push(joinEntries(cut.pop()!, block))
        continue
      }
      const own = ownNumber(draft.source.text.slice(block.range.start, block.range.start + 16))
      if (!item || item.list !== block.list.id) {
        // Markdown counts on from the first item's number, whatever the others print.
        const first = numberBefore(draft.source.text, block.range.start)?.number
        item = {list: block.list.id, start: block.list.ordered ? (first ?? 1) - block.list.position : 0}
      }
      const number = own?.number ?? (block.list.ordered ? item.start + block.list.position : undefined)
      cut.push({
        ...entryOf(block, own?.length ?? 0),
        ...(number === undefined ? {} : {number}),
        apart: false,
        sure: true,
      })
      continue
    }
    cut.push(...paragraphEntries(draft, block))
  }
  const entries = [...cut, ...rowEntries([...rows.values()])].sort((a, b) => a.range.start - b.range.start)
  // Where some entries are listed or numbered, a paragraph beside them is a remark (“Written March 2024.”).
  const sure = entries.filter(entry => entry.sure)
  return (
    sure.length ? sure : entries.filter(entry => readsLikeReference(entry.words) || /https?:/.test(entry.words))
  ).map(({sure: _, ...entry}) => entry)
}

const clean = (text: string): string => text.replaceAll(MARKER_CHAR, ' ').replaceAll(HIDDEN_CHAR, ' ').trim()

function entryOf(block: Block, skipped: number): {words: string; range: Range} {
  const words = block.prose.text.slice(OWN_NUMBER.exec(block.prose.text)?.[0].length ?? 0)
  return {words: clean(words), range: {start: block.range.start + skipped, end: block.range.end}}
}

function ownNumber(text: string): {number: number; length: number} | undefined {
  const match = OWN_NUMBER.exec(text)
  if (!match) return undefined
  const digits = match.slice(1, 6).find(group => group !== undefined)
  const number = digits ? Number(digits) : Number([...match[6]!].map(sign => SUPERSCRIPTS.indexOf(sign)).join(''))
  return {number, length: match[0].length}
}

/** A paragraph is one entry, or, with a number at the start of several lines, one entry a line. */
function paragraphEntries(draft: Draft, block: Block): (Entry & {sure: boolean})[] {
  const {text} = draft.source
  const {start, end} = block.range
  const own = ownNumber(text.slice(start, start + 24))
  const breaks = own ? [...text.slice(start, end).matchAll(LINE_NUMBER)] : []
  if (breaks.length > 0) {
    const starts = [start, ...breaks.map(found => start + found.index + found[0].length)]
    return starts.map((from, i) => {
      const to = breaks[i] ? start + breaks[i].index : end
      const number = ownNumber(text.slice(from, from + 24))
      const words = clean(text.slice(from + (number?.length ?? 0), to).replace(/[*_]/g, ''))
      return {
        ...(number ? {number: number.number} : {}),
        apart: false,
        sure: true,
        words,
        range: {start: from, end: to},
      }
    })
  }
  const before = own ? undefined : numberBefore(text, start)
  const number = own?.number ?? before?.number
  const listed = number === undefined ? {} : {number}
  // A number that stands in the HTML or Markdown before the block belongs to it; prose without one may be a remark.
  const sure = number !== undefined || (block.kind === 'html' && opensEntry(draft, block))
  return [{...entryOf(block, own?.length ?? 0), ...listed, apart: before?.apart ?? false, sure}]
}

/** Inside raw HTML an entry begins at a list item, paragraph or row. */
function opensEntry(draft: Draft, block: Block): boolean {
  const before = draft.source.text.slice(Math.max(0, block.range.start - 200), block.range.start)
  const open = Math.max(before.lastIndexOf('<li'), before.lastIndexOf('<p'), before.lastIndexOf('<tr'))
  return (
    open >
    Math.max(
      before.lastIndexOf('</a>'),
      before.lastIndexOf('</i>'),
      before.lastIndexOf('</em>'),
      before.lastIndexOf('<br'),
    )
  )
}

function joinEntries<E extends Entry>(entry: E, block: Block): E {
  const words = `${entry.words} ${clean(block.prose.text)}`
  return {...entry, words, range: {start: entry.range.start, end: Math.max(entry.range.end, block.range.end)}}
}

/** A row is an entry; a first cell that is a bare number is its number, and the head row is none. */
function rowEntries(rows: readonly (readonly Block[])[]): (Entry & {sure: boolean})[] {
  const entries: (Entry & {sure: boolean})[] = []
  for (const row of rows) {
    const head = row[0]!
    const words = row.map(cell => clean(cell.prose.text))
    const number = /^\[?(\d{1,3})[\].)]?$/.exec(words[0] ?? '') ?? undefined
    const text = words.slice(number ? 1 : 0).join('. ')
    if (head.cell?.row === 0 && !number && !readsLikeReference(text)) continue
    if (!/\p{L}/u.test(text)) continue
    const range = {start: head.range.start, end: row.at(-1)!.range.end}
    entries.push({...(number ? {number: Number(number[1])} : {}), apart: false, sure: true, words: text, range})
  }
  return entries
}

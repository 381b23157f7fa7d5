import type {Citation} from '../citations/citation.ts'
import type {Block, Draft, Unit} from '../draft/draft.ts'
import {MARKER_CHAR} from '../draft/prose.ts'

/** Where the markers stand that support a unit. */
export type SupportPlace =
  | 'sentence'
  | 'lead-in'
  | 'caption'
  | 'column-head'
  | 'row-head'
  | 'source-column'
  | 'paragraph-end'

export interface MarkerSupport {
  readonly place: SupportPlace
  readonly citations: readonly Citation[]
}

// A table may keep its sources in a column of their own; each of its cells speaks for its row.
const SOURCE_HEAD = /^(?:sources?|references?|refs?\.?|citations?|evidence|stud(?:y|ies)|trials?)$/i

/** Finds the markers that support a unit, strongest place first (never another paragraph's, nor a sibling item's). */
export class SupportFinder {
  readonly #draft: Draft
  readonly #paragraphEnd: boolean
  readonly #byUnit = new Map<Unit, Citation[]>()
  readonly #byBlock = new Map<Block, Citation[]>()
  #tableLeadIns: Map<number, Unit> | undefined
  #sourceCells: Map<string, Block[]> | undefined

  constructor(draft: Draft, citations: readonly Citation[], paragraphEnd: boolean) {
    this.#draft = draft
    this.#paragraphEnd = paragraphEnd
    const units = unitsInOrder(draft.units)
    for (const citation of citations) {
      // A note that is a mere remark is no support, nor is such an entry of the list.
      if (citation.fault ? citation.fault === 'no-source' : !citation.reference) continue
      const unit = unitAt(units, citation.marker.range.start)
      if (!unit) continue
      push(this.#byUnit, unit, citation)
      push(this.#byBlock, unit.block, citation)
    }
  }

  /** Undefined when no marker supports the unit. */
  find(unit: Unit): MarkerSupport | undefined {
    const own = this.#byUnit.get(unit)
    if (own) return {place: 'sentence', citations: own}
    if (this.#byUnit.size === 0) return undefined
    const {block} = unit
    if (block.list) return this.#onLeadIn(unit) ?? this.#onParagraphEnd(unit)
    if (block.cell) return this.#onTable(block)
    return this.#onParagraphEnd(unit)
  }

  #onLeadIn(unit: Unit): MarkerSupport | undefined {
    let leadIn = unit.block.list?.leadIn
    // A list inside a list may be announced by the lead-in of the outer one.
    for (let depth = 0; leadIn && depth < 16; depth++) {
      const citations = this.#byUnit.get(leadIn)
      if (citations) return {place: 'lead-in', citations}
      leadIn = leadIn.block.list?.leadIn
    }
    return undefined
  }

  #onTable(block: Block): MarkerSupport | undefined {
    const cell = block.cell!
    const on = (other: Block | undefined, place: SupportPlace): MarkerSupport | undefined => {
      const citations = other && this.#byBlock.get(other)
      return citations && {place, citations}
    }
    const support = on(cell.columnHead, 'column-head') ?? on(cell.rowHead, 'row-head')
    if (support) return support
    for (const source of this.#sources(cell.id, cell.row)) {
      const found = on(source, 'source-column')
      if (found) return found
    }
    const caption = on(cell.caption, 'caption')
    if (caption) return caption
    const leadIn = this.#leadInOf(cell.id)
    const citations = leadIn && this.#byUnit.get(leadIn)
    return citations && {place: 'lead-in', citations}
  }

  #sources(table: number, row: number): readonly Block[] {
    if (!this.#sourceCells) {
      this.#sourceCells = new Map()
      for (const block of this.#draft.blocks) {
        const head = block.cell?.columnHead?.prose.text.trim()
        if (!block.cell || !head || !SOURCE_HEAD.test(head)) continue
        push(this.#sourceCells, `${block.cell.id}:${block.cell.row}`, block)
      }
    }
    return this.#sourceCells.get(`${table}:${row}`) ?? []
  }

  /** The unit right before a table, when it announces what follows. */
  #leadInOf(table: number): Unit | undefined {
    if (!this.#tableLeadIns) {
      this.#tableLeadIns = new Map()
      const seen = new Set<number>()
      let before: Unit | undefined
      for (const unit of this.#draft.units) {
        const id = unit.block.cell?.id
        if (id !== undefined && !seen.has(id)) {
          seen.add(id)
          if (before?.leadIn && !before.block.cell) this.#tableLeadIns.set(id, before)
        }
        before = unit
      }
    }
    return this.#tableLeadIns.get(table)
  }

  #onParagraphEnd(unit: Unit): MarkerSupport | undefined {
    const last = this.#paragraphEnd ? unit.block.units.at(-1) : undefined
    const citations = last && this.#byUnit.get(last)
    if (!citations) return undefined
    const closing = countClosingMarkers(last.text)
    if (closing === 0) return undefined
    const markers = new Set(citations.map(({marker}) => marker))
    const chosen = new Set([...markers].slice(-closing))
    return {place: 'paragraph-end', citations: citations.filter(({marker}) => chosen.has(marker))}
  }
}

/** The markers behind the last word of a text. Read from its end: a pattern would look from each marker to the end. */
function countClosingMarkers(text: string): number {
  let count = 0
  for (let at = text.length - 1; at >= 0 && CLOSING.test(text[at]!); at--) if (text[at] === MARKER_CHAR) count++
  return count
}

const CLOSING = /[\uFFFC\s.,;:!?)\]”’"']/

/** Alt texts lie inside the sentence that holds their image, so the unit of an offset may start some units earlier. */
const NESTED = 16

/** The unit whose source range holds an offset, the innermost one; `units` are ordered by where they start. */
export function unitAt(units: readonly Unit[], offset: number): Unit | undefined {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.range.start <= offset) low = middle
    else high = middle - 1
  }
  for (let i = low; i >= 0 && i > low - NESTED; i--) {
    const {range} = units[i]!
    if (range.start <= offset && offset < range.end) return units[i]
  }
  return undefined
}

/** Units ordered by their place in the source; a draft may give captions and titles out of that order. */
export function unitsInOrder(units: readonly Unit[]): readonly Unit[] {
  for (let i = 1; i < units.length; i++) {
    if (units[i]!.range.start < units[i - 1]!.range.start) {
      return [...units].sort((a, b) => a.range.start - b.range.start || a.index - b.index)
    }
  }
  return units
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

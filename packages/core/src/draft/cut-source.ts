import type {Nodes, Parents} from 'mdast'
import type {Range} from '../text/range.ts'
import {runsAlong} from './prose.ts'
import type {ProseBuilder, ProseNote} from './prose-builder.ts'

/** Takes ranges, in order and without overlap, out of a text. */
export function cutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const pieces: string[] = []
  let done = 0
  for (const {start, end} of ranges) {
    pieces.push(text.slice(done, start))
    done = end
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}

/** In order, and those that overlap or touch joined. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end)
      joined[joined.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else joined.push(range)
  }
  return joined
}

/** Leads from the text that was parsed to the whole file: the byte order mark and what was cut out are added again. */
export class CutMap {
  readonly #bom: number
  /** Offsets in the text without its cuts, and how much is cut up to there. */
  readonly #from: number[] = []
  readonly #shift: number[] = []

  constructor(bom: number, cuts: readonly Range[]) {
    this.#bom = bom
    let total = bom
    for (const {start, end} of cuts) {
      this.#from.push(start - total)
      total += end - start
      this.#shift.push(total)
    }
  }

  get changes(): boolean {
    return this.#bom > 0 || this.#from.length > 0
  }

  /** Where something starts that starts at `offset` of the parsed text. */
  start(offset: number): number {
    return this.#move(offset, offset + 1)
  }

  /** Where something ends that ends at `offset` of the parsed text: before a cut that stands there. */
  end(offset: number): number {
    return this.#move(offset, offset)
  }

  range({start, end}: Range): Range {
    const from = this.start(start)
    return {start: from, end: Math.max(from, this.end(end))}
  }

  #move(offset: number, limit: number): number {
    let low = 0
    let high = this.#from.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#from[middle]! < limit) low = middle + 1
      else high = middle
    }
    return offset + (low > 0 ? this.#shift[low - 1]! : this.#bom)
  }

  /** Moves prose, its map and its notes. */
  moveProse(builder: ProseBuilder): void {
    const {segments, notes, text} = builder
    const moved: number[] = []
    for (let at = 0; at < segments.length; at += 3) {
      const prose = segments[at]!
      const start = segments[at + 1]!
      const end = segments[at + 2]!
      let done = start
      if (runsAlong(segments, at, text.length)) {
        for (let cut = this.#firstCutAfter(start); cut < this.#from.length && this.#from[cut]! < end; cut++) {
          const next = this.#from[cut]!
          if (next === done) continue
          moved.push(prose + done - start, this.start(done), this.end(next))
          done = next
        }
      }
      moved.push(prose + done - start, this.start(done), this.end(end))
    }
    segments.length = 0
    for (const value of moved) segments.push(value)
    notes.forEach((note, index) => {
      if (note.kind !== 'hidden') notes[index] = {...note, range: this.range(note.range)} as ProseNote
    })
  }

  #firstCutAfter(offset: number): number {
    let low = 0
    let high = this.#from.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#from[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /**
   * Moves every node of a tree; its offsets go on leaving the byte order mark out, as remark's do. Lines and columns are
   * left as the parser gave them: nothing reads them.
   */
  moveTree(tree: Nodes): void {
    if (this.#from.length === 0) return
    const stack: Nodes[] = [tree]
    while (stack.length > 0) {
      const node = stack.pop()!
      if (node.position) {
        const {start, end} = node.position
        const moved = this.range({start: start.offset ?? 0, end: end.offset ?? 0})
        start.offset = moved.start - this.#bom
        end.offset = moved.end - this.#bom
      }
      if ('children' in node) for (const child of (node as Parents).children) stack.push(child as Nodes)
    }
  }
}

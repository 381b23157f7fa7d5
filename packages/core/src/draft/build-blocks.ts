import type {Range} from '../text/range.ts'
import type {Block, CellContext, ListContext, SkipReason, Unit} from './draft.ts'
import {findCutouts} from './find-markers.ts'
import type {Quotation} from './find-quotation.ts'
import type {Marker} from './marker.ts'
import {HIDDEN_CHAR, MARKER_CHAR, type Prose} from './prose.ts'
import {ProseBuilder} from './prose-builder.ts'
import type {RawBlock} from './raw-block.ts'
import {readSentences, readWhole, type Sentence} from './read-sentences.ts'

type Mutable<T> = {-readonly [K in keyof T]: T[K]}

export interface BuiltPage {
  readonly blocks: Block[]
  readonly units: Unit[]
  readonly markers: Marker[]
}

/** Makes blocks and units: markers stand as one character each, sentences are cut, each unit is labelled. */
export function buildBlocks(raws: readonly RawBlock[], language: string): BuiltPage {
  const page: BuiltPage = {blocks: [], units: [], markers: []}
  const built = new Map<RawBlock, Mutable<Block>>()
  const foreign = !/^en\b/i.test(language)
  for (const raw of raws) {
    const block = makeBlock(raw, page, built)
    built.set(raw, block)
    if (raw.kind === 'heading') raw.section.heading = block
    page.blocks.push(block)
    addUnits(raw, block, page, foreign)
  }
  // A caption may stand behind its table, so the tables are finished last.
  for (const [raw, block] of built) {
    const caption = raw.cell && built.get(raw.cell.table.caption!)
    if (caption) block.cell = {...block.cell!, caption}
  }
  return page
}

function makeBlock(raw: RawBlock, page: BuiltPage, built: ReadonlyMap<RawBlock, Block>): Mutable<Block> {
  const list = raw.list && listContext(raw.list, built)
  const cell = raw.cell && cellContext(raw.cell, built)
  const block: Mutable<Block> = {
    kind: raw.kind,
    index: page.blocks.length,
    prose: makeProse(raw, page.markers),
    range: raw.range,
    section: raw.section,
    units: [],
  }
  if (list) block.list = list
  if (cell) block.cell = cell
  if (raw.quoted) block.quoted = true
  if (raw.role) block.role = raw.role
  return block
}

function listContext(list: NonNullable<RawBlock['list']>, built: ReadonlyMap<RawBlock, Block>): ListContext {
  const last = list.before && built.get(list.before)?.units.at(-1)
  return {
    id: list.id,
    ordered: list.ordered,
    position: list.position,
    depth: list.depth,
    ...(last?.leadIn ? {leadIn: last} : {}),
  }
}

function cellContext(cell: NonNullable<RawBlock['cell']>, built: ReadonlyMap<RawBlock, Block>): CellContext {
  const {table, row, column} = cell
  const head = row > 0 && table.rows[0]?.[column]
  const rowHead = column > 0 && table.rows[row]?.[0]
  const columnHead = head && built.get(head)
  const rowHeadBlock = rowHead && built.get(rowHead)
  return {
    id: table.id,
    row,
    column,
    ...(columnHead ? {columnHead} : {}),
    ...(rowHeadBlock ? {rowHead: rowHeadBlock} : {}),
  }
}

/** Replaces markers by one character each and hides what is no prose; references keep their words as written. */
function makeProse(raw: RawBlock, markers: Marker[]): Prose {
  const {builder} = raw
  if (raw.role === 'reference') return builder.prose()
  const cutouts = findCutouts(builder)
  if (cutouts.length === 0) return builder.prose()
  const result = new ProseBuilder()
  let done = 0
  for (const {span, marker} of cutouts) {
    result.copy(builder, done, span.start)
    const at =
      marker && span.start === span.end
        ? {start: builder.sourceEnd(span.end), end: marker.range.end}
        : builder.range(span)
    result.add(
      marker ? MARKER_CHAR : HIDDEN_CHAR,
      marker && span.start < span.end ? marker.range.start : at.start,
      marker ? marker.range.end : at.end,
    )
    if (marker) markers.push(marker)
    done = span.end
  }
  result.copy(builder, done, builder.text.length)
  return result.prose()
}

function addUnits(raw: RawBlock, block: Mutable<Block>, page: BuiltPage, foreign: boolean): void {
  const {prose} = block
  const {text} = prose
  const {sentences, quotations} =
    block.kind === 'heading' || raw.role === 'reference' ? readWhole(text) : readSentences(text)
  const units: Unit[] = []
  const orders =
    block.list?.leadIn && /\bto:?$/i.test(block.list.leadIn.text) ? block.list.leadIn.instruction : undefined
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index]!
    const {span, text: words, question} = sentence
    const last = index === sentences.length - 1
    const skip = skipReason(raw, block, sentence, foreign)
    const quotation = quotations.length === 0 ? undefined : quotationOf(quotations, span, prose)
    const unit: Mutable<Unit> = {
      block,
      index: page.units.length,
      span,
      range: {start: prose.sourceStart(span.start), end: prose.sourceEnd(span.end)},
      text: words,
      question,
      leadIn: last && isLeadIn(words, raw),
      instruction: orders === undefined ? sentence.instruction : orders && !question,
    }
    if (quotation) unit.quotation = quotation
    if (skip) unit.skip = skip
    units.push(unit)
    page.units.push(unit)
  }
  block.units = units
}

function skipReason(
  raw: RawBlock,
  block: Block,
  {wordless, bareNumber, question}: Sentence,
  foreign: boolean,
): SkipReason | undefined {
  if (raw.skip) return raw.skip
  if (raw.role) return raw.role
  if (block.kind === 'heading') return 'heading'
  if (wordless || (bareNumber && block.kind !== 'cell')) return 'no-words'
  if (foreign) return 'foreign-language'
  return question ? 'question' : undefined
}

/** Words that cannot end a sentence: what they call for comes in the list behind them. */
const OPEN_END =
  /(?:\b(?:include|includes|including|are|is|be|as|if|when|where|with|to|or|and|may|can|should|must|by|for|from|of|that|like|you|cause|causes|have|experience|notice|need|involve|involves|consists? of|following|these|such as)|[—–-])\s*$/i
const ANNOUNCES =
  /\b(?:the following|as follows|listed below|below|these (?:are|include)|here are|following (?:\w+ ){1,3}(?:are|is|may|can|apply|occur))\b/i

/** Whether the last unit of a block announces what follows: it ends in a colon, or a list comes that it leans on. */
function isLeadIn(text: string, raw: RawBlock): boolean {
  if (text.includes(':') && /:["'”’*)\s\uFFFC]*$/.test(text)) return true
  if (!raw.announces) return false
  const closed = /[.!?…]["'”’»)\]\s\uFFFC]*$/.test(text)
  if (raw.kind === 'heading') return !closed && OPEN_END.test(text)
  return closed ? ANNOUNCES.test(text) : OPEN_END.test(text) || text.length > 25 || ANNOUNCES.test(text)
}

/** The quotation that fills a unit or carries its statement. */
function quotationOf(quotations: readonly Quotation[], span: Range, prose: Prose): Unit['quotation'] | undefined {
  let best: Unit['quotation'] | undefined
  let longest = 0
  for (const quotation of quotations) {
    const start = Math.max(quotation.span.start, span.start)
    const end = Math.min(quotation.span.end, span.end)
    const length = end - start
    if (length <= longest || length < Math.min(20, (span.end - span.start) * 0.4)) continue
    longest = length
    best = {
      range: {start: prose.sourceStart(start), end: prose.sourceEnd(end)},
      ...(quotation.speaker ? {speaker: quotation.speaker} : {}),
    }
  }
  return best
}

import {isFurniture} from './find-furniture.ts'
import {isBareNumber, isReferenceEntry, isReferenceNote, isStatement, weighReference} from './find-references.ts'
import {LINE_DEPTH} from './paragraph-shape.ts'
import type {RawBlock, RawList} from './raw-block.ts'
import type {RawPage} from './read-blocks.ts'

/** Tells which blocks are references, site furniture or mere links: they hold no claim of the page. */
export function assignRoles(page: RawPage): void {
  markReferences(page)
  for (const block of page.blocks) {
    if (block.role || block.skip || block.kind === 'title' || block.kind === 'description' || block.kind === 'cell')
      continue
    if (block.kind !== 'heading' && isFurniture(block.builder.text)) block.role = 'furniture'
  }
  for (const list of page.lists) markLinks(list)
  for (const block of page.blocks) {
    if (block.kind === 'paragraph' && !block.role && isOnlyLinks(block) && countLinks(block) > 1)
      block.skip = 'link-list'
  }
}

function markReferences(page: RawPage): void {
  const {blocks} = page
  const listed = new Set<string>()
  const lastBlock = blocks.findLast(block => !isFurniture(block.builder.text))
  for (const list of page.lists) {
    const {items} = list
    const {section} = items[0] ?? {}
    // Notes may hold remarks as well as sources: there the entries themselves must show it.
    const headed = section?.role === 'references' && !NOTES.test(section.title)
    if (headed || isEntries(items, items.at(-1) === lastBlock)) {
      for (const item of items) if (!isProse(item)) item.role = 'reference'
      if (headed) listed.add(section.title)
    }
  }
  for (const table of page.tables) {
    const rows = table.rows.map(row => row.map(cell => cell?.builder.text ?? '').join(' '))
    const entries = rows.filter(isReferenceEntry).length
    const headed = table.rows[0]?.[0]?.section.role === 'references'
    if ((headed && entries > 0) || (entries >= 3 && entries * 10 >= (rows.length - 1) * 6)) {
      for (const row of table.rows) for (const cell of row) if (cell) cell.role = 'reference'
    }
  }
  for (const block of blocks) {
    const {kind, builder, section} = block
    if (block.role || block.skip) continue
    if (kind === 'footnote') {
      if (isReferenceNote(builder.text)) block.role = 'reference'
    } else if (section.role === 'references' && kind !== 'heading' && kind !== 'cell') {
      if (!isProse(block) && isListedSource(block, listed.has(section.title))) block.role = 'reference'
    }
  }
  markRuns(blocks)
}

/** Whether most items look like entries; at the end of a page two numbered ones with authors and years are enough. */
function isEntries(items: readonly RawBlock[], last: boolean): boolean {
  const weights = items.map(({builder}) => (builder.text.length < 1200 ? weighReference(builder.text) : 0))
  const most = (least: number): boolean => weights.filter(weight => weight >= least).length * 10 >= items.length * 6
  return (items.length >= 3 && most(4)) || (last && !!items[0]?.list?.ordered && items.length >= 2 && most(3))
}

/** Whether an entry is sentences without a source in sight: a claim is one wherever it stands. */
const isProse = ({builder}: RawBlock): boolean => builder.notes.length === 0 && isStatement(builder.text)

/** Whether a paragraph or a late item under the heading of a bibliography is an entry of it. */
function isListedSource({kind, builder, section}: RawBlock, hasList: boolean): boolean {
  const {text} = builder
  const isNotes = NOTES.test(section.title)
  if ((kind === 'item' && !isNotes) || weighReference(text) >= 2) return true
  // A bare line that looks like a heading is a weak sign, and a list has already held the sources.
  if (hasList || isNotes || section.depth >= LINE_DEPTH) return false
  return text.length < 160 && !SPEAKS.test(text) && !isFurniture(text)
}

const NOTES = /\bnotes\W*$/i

/** A text that addresses the reader is no entry of a bibliography, wherever it stands. */
const SPEAKS = /\b(?:you|your|we|our|us)\b/i

/** Entries that stand as paragraphs, with or without their numbers on lines of their own, and without any heading. */
function markRuns(blocks: readonly RawBlock[]): void {
  let run: RawBlock[] = []
  const close = (): void => {
    if (run.filter(block => !isBareNumber(block.builder.text)).length >= 3)
      for (const block of run) block.role = 'reference'
    run = []
  }
  for (const block of blocks) {
    const plain = block.kind === 'paragraph' || block.kind === 'html' || block.kind === 'item'
    if (plain && !block.role && (isReferenceEntry(block.builder.text) || isBareNumber(block.builder.text)))
      run.push(block)
    else close()
  }
  close()
}

function markLinks(list: RawList): void {
  const {items} = list
  const first = items[0]
  if (!first || items.some(item => item.role)) return
  const links = items.filter(isOnlyLinks).length
  const titled = first.section.role === 'related' || first.section.role === 'further-reading'
  const only = links === items.length && items.length >= 2
  if (only || (titled && items.every(item => isOnlyLinks(item) || isTitle(item.builder.text)))) {
    for (const item of items) item.skip = 'link-list'
  }
}

const isTitle = (text: string): boolean => text.length < 120 && !/[.!]\s*$/.test(text) && !/\b(?:you|our)\b/i.test(text)

const countLinks = ({builder}: RawBlock): number =>
  builder.notes.filter(note => note.kind === 'link' && !note.url.startsWith('fact:')).length

/** Whether links make up all the words of a block. */
function isOnlyLinks({builder}: RawBlock): boolean {
  let covered = 0
  let rest = ''
  for (const note of builder.notes) {
    if (note.kind !== 'link' || note.url.startsWith('fact:')) continue
    rest += builder.text.slice(covered, note.span.start)
    covered = Math.max(covered, note.span.end)
  }
  if (covered === 0) return false
  rest += builder.text.slice(covered)
  return !/[\p{L}\p{N}]/u.test(rest)
}

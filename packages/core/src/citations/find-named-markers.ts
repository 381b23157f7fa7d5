import type {Block, Draft} from '../draft/draft.ts'
import type {Marker} from '../draft/marker.ts'
import {MARKER_CHAR} from '../draft/prose.ts'
import {MONTH_LETTERS, MONTHS} from '../text/months.ts'
import type {Range} from '../text/range.ts'

// Bounded, and only where a word starts: a name in a shouted page must not cost the square of its length.
const NAME = String.raw`(?<!\p{L})\p{Lu}[\p{L}\p{M}'’.-]{0,40}`
const JOINED = String.raw`(?:(?:,?\s(?:and|&)\s|,\s|\s)(?:(?:of|for|the|van|von|de)\s)*${NAME}){0,6}(?:,?\set\sal\.?)?`
const YEAR = String.raw`(?:19|20)\d\d[a-z]?`
const ITEM = String.raw`(?:see\s|e\.g\.,?\s|cf\.\s)?${NAME}${JOINED},?\s${YEAR}(?:,\spp?\.\s?[\d–-]+)?`
const IN_BRACKETS = new RegExp(String.raw`\((${ITEM}(?:;\s${ITEM}){0,9})\)`, 'gu')
const IN_SENTENCE = new RegExp(String.raw`(${NAME}(?:\set\sal\.?|\s(?:and|&)\s${NAME}))\s\((${YEAR})\)`, 'gu')
const ONE = new RegExp(String.raw`(${NAME}${JOINED}),?\s(${YEAR})(?:,\s(pp?\.\s?[\d–-]+))?`, 'u')

const MONTH = MONTHS.join('|')
// “(March 2024)” and “(Version 2019)” date the page; they name nobody.
const NO_NAME = new RegExp(
  String.raw`^(?:${MONTH}|(?:${MONTH_LETTERS.join('|')}|sept)\.?|spring|summer|autumn|fall|winter|version|edition|updated?|revised|reviewed|published|copyright|since|from|until|before|after|in|about|circa|founded|established|born|as|act|regulations?|mon|tue|wed|thu|fri|sat|sun)\b|\b(?:${MONTH}|edition|act|regulations?)$`,
  'i',
)

const LONGEST_NOTE = 1000

/** Finds author-date markers, “(Quade 2019; Lorrimer and Ost, 2020)”, and inline notes, “^[Quade, 2019.]”. */
export function findNamedMarkers(draft: Draft): Marker[] {
  const found: Marker[] = []
  for (const block of draft.blocks) {
    const {text} = block.prose
    if (block.role || block.kind === 'heading' || block.kind === 'footnote') continue
    const end = text.indexOf(')')
    if (end > 0 && /\d{4}[a-z]?[),;]/.test(text)) {
      found.push(...bracketed(block), ...narrative(block))
    }
    if (text.includes('^[')) found.push(...inlineNotes(block))
  }
  return found
}

const sourceRange = ({prose}: Block, span: Range): Range => ({
  start: prose.sourceStart(span.start),
  end: prose.sourceEnd(span.end),
})

function* bracketed(block: Block): Iterable<Marker> {
  for (const match of block.prose.text.matchAll(IN_BRACKETS)) {
    const items = []
    let at = match.index + 1
    for (const part of match[1]!.split(';')) {
      const one = ONE.exec(part)
      if (one && !NO_NAME.test(one[1]!)) {
        const start = at + one.index
        const range = sourceRange(block, {start, end: start + one[0].length})
        items.push({key: `${one[1]!} ${one[2]!}`, range, ...(one[3] ? {locator: one[3]} : {})})
      }
      at += part.length + 1
    }
    const range = sourceRange(block, {start: match.index, end: match.index + match[0].length})
    if (items.length) yield {syntax: 'author-date', range, items}
  }
}

function* narrative(block: Block): Iterable<Marker> {
  for (const match of block.prose.text.matchAll(IN_SENTENCE)) {
    if (NO_NAME.test(match[1]!)) continue
    const range = sourceRange(block, {start: match.index, end: match.index + match[0].length})
    yield {syntax: 'author-date', range, items: [{key: `${match[1]!} ${match[2]!}`, range}]}
  }
}

function* inlineNotes(block: Block): Iterable<Marker> {
  const {text} = block.prose
  for (let at = text.indexOf('^['); at >= 0; at = text.indexOf('^[', at + 2)) {
    let depth = 1
    let end = at + 2
    const limit = Math.min(text.length, at + LONGEST_NOTE)
    for (; end < limit && depth > 0; end++) depth += text[end] === '[' ? 1 : text[end] === ']' ? -1 : 0
    const key = text.slice(at + 2, end - 1).trim()
    // A key or number in the note is a marker of its own.
    if (depth > 0 || !key || key.includes(MARKER_CHAR)) continue
    const range = sourceRange(block, {start: at, end})
    yield {syntax: 'inline-note', range, items: [{key, range}]}
  }
}

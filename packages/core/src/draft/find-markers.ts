import type {Range} from '../text/range.ts'
import {findKeys} from './find-keys.ts'
import {DOI, identifyUrl, trimAddress} from './identify-url.ts'
import type {Marker, MarkerItem, MarkerSyntax} from './marker.ts'
import type {ProseBuilder} from './prose-builder.ts'

/**
 * A stretch of prose that is no prose: a citation marker, or words to hide (an address, mathematics). An empty span is a
 * marker that stands behind its words, as a link to a paper does.
 */
export interface Cutout {
  readonly span: Range
  readonly marker?: Marker
}

/** What a stretch of prose must hold to have anything cut out; most have none of them. */
const SIGN = /[@[^$⁰¹²³⁴-⁹]/
const ADDRESS_CUE = /:\/\/|www\./i
const IDENTIFIER_CUE = /10\.\d{4}|pmid/i

const BRACKET =
  /\[\s*(\d{1,3}(?:\s*[,;–‐-―-]\s*\d{1,3})*(?:\s*[–‐-―-]\s*\d{4})?)\s*\](?:\s?[–-]\s?\[\s*(\d{1,3})\s*\])?/g
/** “[1, p. 3]”: a number and its place. */
const PLACED =
  /\[\s*(\d{1,3})\s*,\s*((?:pp?\.|pages?|tables?|tab\.|fig(?:ures?|\.)?|sections?|sec\.|chap(?:ters?|\.)|ch\.|para\.?|§)\s?[^\][]{1,60})\]/gi
const FOOTNOTE = /\[\^([^\s\]^[]{1,80})\]/g
const RAISED_SIGN = /[⁰¹²³⁴-⁹]/
const RAISED = /[⁰¹²³⁴-⁹]+(?:[,⁻–-][⁰¹²³⁴-⁹]+)*/g
const CARET = /\^(\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)\^/g
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"\uFFFC\u25A1]+/gi
const IDENTIFIER = new RegExp(`(?:\\bdoi:\\s?)?\\b${DOI.source}|\\bPMID:?\\s?[1-9]\\d{0,7}\\b`, 'gi')
const MATHS = /\$(?! )([^$\n]{1,300}?)(?<! )\$(?!\d)/g

/** “95% CI [1, 5]” is an interval, no citation. */
const INTERVAL_BEFORE = /(?:\bCI|interval|\brange|IQR)\s?[:,=]?\s?$/i
/** Bases of powers and units: “10²”, “m²”, “mJ/mm²”, “I²” are no citations. */
const POWER_BEFORE =
  /(?:(?:^|[^\p{L}])(?:[\p{Lu}χηκρ]|(?:[kcdmµμn]?m|ft|in|yd|s|sec|kg|L)|10)|\/\s?(?:[kcdmµμn]?m|s|sec|L|min|h))$/u

/** Finds all markers and all that is hidden, in the order of the text, without overlaps. */
export function findCutouts(builder: ProseBuilder): Cutout[] {
  const {text, notes} = builder
  const found: Cutout[] = []
  for (const note of notes) {
    if (note.kind === 'footnote') {
      found.push(mark(note.span, 'footnote', note.range, [{key: note.label, range: note.range}]))
    } else if (note.kind === 'superscript') found.push(...raised(builder, note.span, note.range))
    else if (note.kind === 'link') found.push(...linked(builder, note.span, note.range, note.url))
  }
  const signed = SIGN.test(text)
  const addressed = ADDRESS_CUE.test(text)
  const identified = IDENTIFIER_CUE.test(text)
  if (signed || addressed || identified) {
    const at = (span: Range): Range => builder.range(span)
    const add = (span: Range, syntax: MarkerSyntax, items: readonly MarkerItem[]) => {
      if (items.length > 0) found.push(mark(span, syntax, at(span), items))
    }
    if (text.includes('[')) {
      for (const m of text.matchAll(FOOTNOTE)) {
        const span = {start: m.index, end: m.index + m[0].length}
        add(span, 'footnote', [{key: m[1]!, range: at({start: span.start + 2, end: span.end - 1})}])
      }
      for (const m of text.matchAll(BRACKET)) {
        if (INTERVAL_BEFORE.test(text.slice(Math.max(0, m.index - 16), m.index))) continue
        const digits = m[2] ? m[0].slice(1).replace(/[[\]]/g, ' ') : m[0].slice(1, -1)
        add({start: m.index, end: m.index + m[0].length}, 'bracket', numbers(builder, digits, m.index + 1))
      }
    }
    if (text.includes('[')) {
      for (const m of text.matchAll(PLACED)) {
        const number = {start: m.index + m[0].indexOf(m[1]!), end: m.index + m[0].indexOf(m[1]!) + m[1]!.length}
        add({start: m.index, end: m.index + m[0].length}, 'bracket', [
          {key: m[1]!, locator: m[2]!.trim(), range: at(number)},
        ])
      }
    }
    if (text.includes('@')) for (const {span, syntax, items} of findKeys(builder)) add(span, syntax, items)
    if (signed && RAISED_SIGN.test(text)) {
      for (const m of text.matchAll(RAISED)) {
        if (isPower(text, m.index)) continue
        add({start: m.index, end: m.index + m[0].length}, 'superscript', numbers(builder, lower(m[0]), m.index))
      }
    }
    if (text.includes('^')) {
      for (const m of text.matchAll(CARET)) {
        if (isPower(text, m.index)) continue
        add({start: m.index, end: m.index + m[0].length}, 'superscript', numbers(builder, m[1]!, m.index + 1))
      }
    }
    for (const m of addressed ? text.matchAll(ADDRESS) : []) {
      const address = trimAddress(m[0])
      const span = {start: m.index, end: m.index + address.length}
      const key = identifyUrl(address)
      if (key) add(span, 'link', [{key, range: at(span)}])
      else if (!inLink(builder, span)) found.push({span})
    }
    for (const m of identified ? text.matchAll(IDENTIFIER) : []) {
      const words = trimAddress(m[0])
      const span = {start: m.index, end: m.index + words.length}
      const key = identifyUrl(/^10\./.test(words) ? `doi:${words}` : words.replace(/^pmid:?/i, 'pmid:'))
      if (key) add(span, 'link', [{key, range: at(span)}])
    }
    if (text.includes('$')) {
      for (const m of text.matchAll(MATHS)) {
        // Prices are far more common in health pages than formulas.
        if (/[\\^_{}=<>+]/.test(m[1]!) || /^\p{L}{1,2}$/u.test(m[1]!)) {
          found.push({span: {start: m.index, end: m.index + m[0].length}})
        }
      }
    }
  }
  return settle(found)
}

const mark = (span: Range, syntax: MarkerSyntax, range: Range, items: readonly MarkerItem[]): Cutout => ({
  span,
  marker: {syntax, range, items},
})

/** In the order of the text; of two that overlap the one that starts first holds, the longer one of equals. */
function settle(found: Cutout[]): Cutout[] {
  if (found.length < 2) return found
  const ordered = [...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const kept: Cutout[] = []
  let done = 0
  for (const cutout of ordered) {
    if (cutout.span.start < done) continue
    kept.push(cutout)
    done = cutout.span.end
  }
  return kept
}

const isPower = (text: string, at: number): boolean => POWER_BEFORE.test(text.slice(Math.max(0, at - 6), at))

function raised(builder: ProseBuilder, span: Range, range: Range): Cutout[] {
  const words = builder.text.slice(span.start, span.end)
  if (!/^\s*\[?\s*\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\s*\]?\s*$/.test(words)) return []
  if (isPower(builder.text, span.start)) return []
  return [mark(span, 'superscript', range, numbers(builder, words, span.start))]
}

function linked(builder: ProseBuilder, span: Range, range: Range, url: string): Cutout[] {
  const words = builder.text.slice(span.start, span.end).trim()
  const key = identifyUrl(url)
  const numeric = /^\[?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]?$/.test(words)
  if (key) {
    const isBare = numeric || words === '' || /^(?:https?:|www\.|doi\b|10\.\d{4}|PMID\b|PMC\d|pubmed$)/i.test(words)
    return [mark(isBare ? span : {start: span.end, end: span.end}, 'link', range, [{key, range}])]
  }
  if (numeric) return [mark(span, 'bracket', range, numbers(builder, words, span.start))]
  if (/^-?@[\p{L}\d_{]/u.test(words)) return [mark(span, 'pandoc', range, [{key: words.replace(/^-?@/, ''), range}])]
  // The words of a bare address are no prose.
  return /^(?:https?:\/\/|www\.)\S+$/.test(words) ? [{span}] : []
}

const inLink = (builder: ProseBuilder, span: Range): boolean =>
  builder.notes.some(note => note.kind === 'link' && note.span.start <= span.start && span.end <= note.span.end)

/** The numbers of a list such as `1,3-5`; those inside a range stand where the range stands. */
function numbers(builder: ProseBuilder, digits: string, start: number): MarkerItem[] {
  const items: MarkerItem[] = []
  for (const m of digits.matchAll(/(\d+)(?:\s*[‐-―-]\s*(\d+))?/g)) {
    const first = Number(m[1])
    const last = m[2] ? Number(m[2]) : first
    const range = builder.range({start: start + m.index, end: start + m.index + m[0].length})
    if (last < first || last - first > 99) items.push({key: m[1]!, range}, {key: m[2]!, range})
    else for (let number = first; number <= last; number++) items.push({key: String(number), range})
  }
  return items
}

const lower = (raised: string): string =>
  raised.replace(/[⁰¹²³⁴-⁹⁻]/g, sign => (sign === '⁻' ? '-' : String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))))

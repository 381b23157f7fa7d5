import type {DocumentReport, FindingRecord} from '@claimlint/core'
import {plainLine} from '../escape.ts'
import type {FormatOptions} from '../options.ts'
import {type Places, viewPlace} from '../places.ts'
import {inTextOrder, isOpen} from '../tally.ts'
import {displayWidth} from './cells.ts'
import {cutExcerpt, type Mark} from './excerpt.ts'
import type {Paint} from './paint.ts'
import {wrapWords} from './wrap.ts'

const INDENT = '  '
const DEEP = '    '

/** The findings of one file, in the order of its text. */
export function findingLines(document: DocumentReport, places: Places, options: FormatOptions, paint: Paint): string[] {
  const findings = inTextOrder(document.findings).filter(
    finding => isOpen(finding) && (!options.quiet || finding.severity === 'error'),
  )
  const lines: string[] = []
  for (const group of groupNested(findings)) {
    group.forEach((finding, index) => {
      const {line, column} = viewPlace(document, finding.start)
      const weak = finding.confidence === 'weak' ? ' (weak cue)' : ''
      const head = wrapWords(
        `${finding.severity} ${line}:${column} ${finding.ruleId}${weak}`,
        options.width,
        DEEP,
        INDENT,
      )
      lines.push(...head.map(words => paint.severity[finding.severity](paint.bold(words))))
      if (index === 0) lines.push(...excerptLines(group, document, places, options, paint))
      lines.push(...wrapWords(finding.message, options.width, DEEP))
      for (const related of finding.related) {
        const start = places.view(related.path, related.range)?.start
        const where = start === undefined ? related.path : `${related.path}:${start.line}:${start.column}`
        lines.push(
          ...wrapWords(`see ${where} ${related.note}`, options.width, `${DEEP}  `, DEEP + INDENT).map(paint.faint),
        )
      }
      for (const {title} of finding.suggestions)
        lines.push(...wrapWords(`fix: ${title}`, options.width, `${DEEP}     `, DEEP))
    })
    lines.push('')
  }
  return lines
}

/** Findings whose words lie inside those of the one before share its excerpt. */
function groupNested(findings: readonly FindingRecord[]): readonly (readonly FindingRecord[])[] {
  const groups: FindingRecord[][] = []
  for (const finding of findings) {
    const group = groups[groups.length - 1]
    const head = group?.[0]
    const nested =
      head !== undefined && finding.start.offset >= head.start.offset && finding.end.offset <= head.end.offset
    if (nested && finding.start.offset < head.end.offset) group!.push(finding)
    else groups.push([finding])
  }
  return groups
}

function excerptLines(
  group: readonly FindingRecord[],
  {path, text: page}: DocumentReport,
  places: Places,
  {width}: FormatOptions,
  paint: Paint,
): string[] {
  const head = group[0]!
  const gutter = String(Math.min(head.end.line, head.start.line + 2)).length
  const room = width - DEEP.length - gutter - 3
  const result: string[] = []
  for (let line = head.start.line; line <= head.end.line && line < head.start.line + 3; line++) {
    const {start: lineStart, end: lineEnd} = places.lineRange(path, line)
    const text = page.slice(lineStart, lineEnd)
    const marks = group.flatMap(({start, end}, index): Mark[] => {
      if (line < start.line || line > end.line) return []
      const from = line === start.line ? start.column - 1 : text.length - text.trimStart().length
      const to = line === end.line ? end.column - 1 : text.length
      const same = start.offset === head.start.offset && end.offset === head.end.offset
      return to < from || (to === from && start.offset !== end.offset)
        ? []
        : [{start: from, end: to, inner: index > 0 && !same}]
    })
    if (marks.length === 0 || (text.trim() === '' && head.start.offset !== head.end.offset)) continue
    const blank = `${DEEP}${' '.repeat(gutter)} │`
    cutExcerpt(text, marks, room).forEach((row, index) => {
      result.push(`${index === 0 ? `${DEEP}${String(line).padStart(gutter)} │` : blank} ${row.text}`.trimEnd())
      result.push(`${blank} ${paint.severity[head.severity](row.signs)}`.trimEnd())
    })
  }
  if (head.end.line > head.start.line + 2) result.push(`${DEEP}${' '.repeat(gutter)} │ …`)
  return result
}

/** For `--verbose`: what was not judged, and why. */
export function unjudgedLines(
  document: DocumentReport,
  {width}: FormatOptions,
  paint: Paint,
  reason: (reason: string) => string,
): string[] {
  if (document.unjudged.length === 0) return []
  const lines = [`${INDENT}not judged:`]
  for (const unit of document.unjudged) {
    const {line, column} = viewPlace(document, unit.start)
    const head = `${DEEP}${line}:${column} ${reason(unit.reason)}: `
    const words = plainLine(unit.text)
    const room = Math.max(8, width - displayWidth(head))
    const row = cutExcerpt(words, [{start: 0, end: 0, inner: false}], room)[0]!
    lines.push(paint.faint(`${head}${row.text}`))
  }
  lines.push('')
  return lines
}

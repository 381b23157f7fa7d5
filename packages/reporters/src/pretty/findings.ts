import {type DocumentReport, type FindingRecord, isForBulk, type Suggestion} from '@claimlint/core'
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
  for (const group of groupByLine(findings)) {
    const labels = labelsOf(group)
    const excerpt = excerptLines(group, labels, document, places, options, paint)
    if (labels.size > 0) lines.push(...excerpt)
    for (const finding of group) {
      const {line, column} = viewPlace(document, finding.start)
      const weak = finding.confidence === 'weak' ? ' (weak cue)' : ''
      const label = labels.get(placeOf(finding))
      const head = wrapWords(
        `${label === undefined ? '' : `${label} `}${finding.severity} ${line}:${column} ${finding.ruleId}${weak}`,
        options.width,
        DEEP,
        INDENT,
      )
      lines.push(...head.map(words => paint.severity[finding.severity](paint.bold(words))))
      if (labels.size === 0 && finding === group[0]) lines.push(...excerpt)
      lines.push(...wrapWords(finding.message, options.width, DEEP))
      for (const related of finding.related) {
        const start = places.view(related.path, related.range)?.start
        const where = start === undefined ? related.path : `${related.path}:${start.line}:${start.column}`
        lines.push(
          ...wrapWords(`see ${where} ${related.note}`, options.width, `${DEEP}  `, DEEP + INDENT).map(paint.faint),
        )
      }
      for (const suggestion of finding.suggestions)
        lines.push(
          ...wrapWords(
            `fix: ${suggestion.title} (${applierOf(suggestion, document)})`,
            options.width,
            `${DEEP}     `,
            DEEP,
          ),
        )
    }
    lines.push('')
  }
  return lines
}

/** What applies a suggestion. */
const applierOf = (suggestion: Suggestion, {text}: DocumentReport): string =>
  suggestion.safety === 'safe' ? '--fix' : isForBulk(suggestion, text) ? '--fix-suggestions' : 'by hand'

/** Of a finding over many lines only the first ones are shown. */
const MOST_LINES = 3

const lastShownLine = ({start, end}: FindingRecord): number => Math.min(end.line, start.line + MOST_LINES - 1)

/** One endless line may hold thousands of findings; more than this under one excerpt nobody finds again. */
const MOST_TOGETHER = 40

/** Findings that share a line share its excerpt, so that no line is printed twice. */
function groupByLine(findings: readonly FindingRecord[]): readonly (readonly FindingRecord[])[] {
  const groups: FindingRecord[][] = []
  let last = 0
  for (const finding of findings) {
    const group = groups[groups.length - 1]
    if (group && finding.start.line <= last && group.length < MOST_TOGETHER) group.push(finding)
    else groups.push([finding])
    last = Math.max(last, lastShownLine(finding))
  }
  return groups
}

const placeOf = ({start, end}: FindingRecord): string => `${start.offset} ${end.offset}`

/** The numbers that tie the marks of a group to its messages, by place; none where there is but one place. */
function labelsOf(group: readonly FindingRecord[]): ReadonlyMap<string, string> {
  const places = [...new Set(group.map(placeOf))]
  return new Map(places.length < 2 ? [] : places.map((place, index) => [place, String(index + 1)]))
}

function excerptLines(
  group: readonly FindingRecord[],
  labels: ReadonlyMap<string, string>,
  {path, text: page}: DocumentReport,
  places: Places,
  {width}: FormatOptions,
  paint: Paint,
): string[] {
  const first = group[0]!.start.line
  const last = Math.max(...group.map(lastShownLine))
  const gutter = String(last).length
  const room = width - DEEP.length - gutter - 3
  const worst = group.some(({severity}) => severity === 'error')
    ? 'error'
    : group.some(({severity}) => severity === 'warning')
      ? 'warning'
      : 'info'
  const blank = `${DEEP}${' '.repeat(gutter)} │`
  const shownPlaces = [...new Map(group.map(finding => [placeOf(finding), finding])).values()]
  const inner = new Set(
    shownPlaces.filter(one =>
      shownPlaces.some(
        other => other !== one && other.start.offset <= one.start.offset && one.end.offset <= other.end.offset,
      ),
    ),
  )
  const result: string[] = []
  for (let line = first; line <= last; line++) {
    const {start: lineStart, end: lineEnd} = places.lineRange(path, line)
    const text = page.slice(lineStart, lineEnd)
    const marks = shownPlaces.flatMap((finding): Mark[] => {
      const {start, end} = finding
      if (line < start.line || line > lastShownLine(finding)) return []
      const from = line === start.line ? start.column - 1 : text.length - text.trimStart().length
      const to = line === end.line ? end.column - 1 : text.length
      if (to < from || (to === from && start.offset !== end.offset)) return []
      const label = line === start.line ? labels.get(placeOf(finding)) : undefined
      return [{start: from, end: to, inner: inner.has(finding), ...(label === undefined ? {} : {label})}]
    })
    if (marks.length === 0 || (text.trim() === '' && marks.every(({start, end}) => start !== end))) continue
    cutExcerpt(text, marks, room).forEach((row, index) => {
      result.push(`${index === 0 ? `${DEEP}${String(line).padStart(gutter)} │` : blank} ${row.text}`.trimEnd())
      result.push(`${blank} ${paint.severity[worst](row.signs)}`.trimEnd())
    })
  }
  if (group.some(finding => finding.end.line > lastShownLine(finding) && lastShownLine(finding) === last))
    result.push(`${blank} …`)
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

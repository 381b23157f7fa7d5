import type {DocumentReport, Report} from '@claimlint/core'
import {plainLine} from '../escape.ts'
import type {FormatOptions} from '../options.ts'
import {Places} from '../places.ts'
import {FICTIONAL, skipReason} from '../words.ts'
import {findingLines, unjudgedLines} from './findings.ts'
import {choosePaint, type Paint} from './paint.ts'
import {summaryLines} from './summary.ts'
import {wrapWords} from './wrap.ts'

/** A config that names what is not there: what it says elsewhere was linted. */
const CONFIG = /(?:^|\/)claimlint\.config\.ya?ml$/

/** For people at a terminal. No line is longer than `width`, paths aside. */
export function formatPretty(report: Report, options: FormatOptions): string {
  const paint = choosePaint(options.colour)
  const places = new Places(report)
  const lines = report.failures.flatMap(({path, message}) => [
    paint.severity.error(`${CONFIG.test(path) ? 'At fault' : 'Not linted'}: ${path}`),
    ...wrapWords(message, options.width, '  '),
    '',
  ])
  for (const document of report.documents) {
    const own = [
      ...findingLines(document, places, options, paint),
      ...(options.verbose ? unjudgedLines(document, options, paint, skipReason) : []),
    ]
    if (own.length > 0) lines.push(documentHead(document, paint), '', ...own)
  }
  lines.push(...summaryLines(report, options, paint))
  return `${lines.join('\n')}\n`
}

export function documentHead({path, status, fictional}: DocumentReport, paint: Paint): string {
  const stamps = [...(status === undefined ? [] : [status]), ...(fictional ? [FICTIONAL] : [])]
  return `${paint.underline(plainLine(path))}${stamps.length === 0 ? '' : ` (${stamps.join(', ')})`}`
}

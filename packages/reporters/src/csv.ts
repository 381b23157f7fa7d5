import {CHECKS, type Report} from '@claimlint/core'
import {csvCell, webAddress} from './escape.ts'
import {matrixRows} from './matrix.ts'
import {viewPlace} from './places.ts'
import {formatValues} from './value.ts'
import {KIND_WORDS, STATUS_WORDS} from './words.ts'

const COLUMNS = ['Claim', 'Page', 'Line', 'Section', 'Words', 'Kind', 'Value', ...CHECKS, 'Rung']
const EVIDENCE = [
  'Citation',
  'Locator',
  'Reference',
  'Address',
  'Fact',
  'Findings',
  'Waiver',
  'Confidence',
  'Fictional',
  'Claim id',
]

/**
 * The claim–evidence matrix for a spreadsheet: RFC 4180 with CRLF and a byte order mark (without it Excel takes UTF-8 for
 * the local code page). `csvCell` tells what keeps a spreadsheet from running a cell.
 */
export function formatCsv(report: Report): string {
  const rows = matrixRows(report).map(({number, document, claim, references, findings, waivers}) => [
    number,
    document.path,
    String(viewPlace(document, claim.start).line),
    claim.section.join(' › '),
    claim.text,
    KIND_WORDS[claim.kind],
    formatValues(claim.quantities),
    ...CHECKS.map(check => STATUS_WORDS[claim.checks[check].status]),
    String(claim.rung),
    claim.citations.map(({key}) => key).join('; '),
    claim.citations.flatMap(({locator}) => locator ?? []).join('; '),
    references
      .map(
        reference =>
          `${reference.fictional ? 'FICTIONAL ' : ''}${reference.retracted ? 'RETRACTED ' : ''}${reference.text}`,
      )
      .join('\n'),
    references.flatMap(({url}) => webAddress(url) ?? []).join('\n'),
    claim.facts.join('; '),
    findings
      .map(
        finding =>
          `${finding.waivedBy === undefined ? finding.severity : 'waived'} ${finding.ruleId}: ${finding.message}`,
      )
      .join('\n'),
    waivers.join('; '),
    claim.confidence,
    document.fictional ? 'yes' : 'no',
    claim.id,
  ])
  return `\uFEFF${[[...COLUMNS, ...EVIDENCE], ...rows].map(row => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

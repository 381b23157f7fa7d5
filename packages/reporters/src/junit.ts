import type {DocumentReport, FindingRecord, Report} from '@claimlint/core'
import {escapeXml} from './escape.ts'
import {viewPlace} from './places.ts'
import {inTextOrder, isOpen, unitWords} from './tally.ts'
import {stampMessage} from './words.ts'

/**
 * JUnit XML: a suite for each file, a case for each finding. Only errors are failures, so that the picture in CI agrees
 * with the gate; warnings and infos are cases with words in `system-out`, waived findings are skipped cases.
 */
export function formatJunit(report: Report): string {
  const suites = report.documents.map(document => suite(document))
  const errors = report.failures.length
  if (errors > 0) {
    const cases = report.failures.map(
      ({path, message}) =>
        `    <testcase name="${escapeXml(path)}" classname="claimlint"><error message="${escapeXml(message)}"/></testcase>`,
    )
    suites.push({tests: errors, failures: 0, skipped: 0, xml: wrap('claimlint', errors, 0, errors, 0, cases)})
  }
  const sum = (key: 'tests' | 'failures' | 'skipped'): number => suites.reduce((total, each) => total + each[key], 0)
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escapeXml(report.tool.name)}" tests="${sum('tests')}" failures="${sum('failures')}" errors="${errors}" skipped="${sum('skipped')}">
${suites.map(({xml}) => `${xml}\n`).join('')}</testsuites>
`
}

function suite(document: DocumentReport): {tests: number; failures: number; skipped: number; xml: string} {
  const findings = inTextOrder(document.findings)
  const open = findings.filter(isOpen)
  const failures = open.filter(({severity}) => severity === 'error').length
  const skipped = findings.length - open.length
  const cases = findings.map(finding => testCase(document, finding))
  if (findings.length === 0) cases.push(`    <testcase name="no findings" classname="${escapeXml(document.path)}"/>`)
  const judged =
    document.kind === 'draft'
      ? [`    <system-out>${escapeXml(stampMessage(document, unitWords(document.units)))}</system-out>`]
      : []
  return {
    tests: cases.length,
    failures,
    skipped,
    xml: wrap(document.path, cases.length, failures, 0, skipped, [...cases, ...judged]),
  }
}

const wrap = (
  name: string,
  tests: number,
  failures: number,
  errors: number,
  skipped: number,
  lines: readonly string[],
): string =>
  `  <testsuite name="${escapeXml(name)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}">
${lines.join('\n')}
  </testsuite>`

function testCase(document: DocumentReport, finding: FindingRecord): string {
  const {line, column} = viewPlace(document, finding.start)
  const name = escapeXml(`${finding.ruleId} (${line}:${column})`)
  const file = escapeXml(document.path)
  const message = escapeXml(stampMessage(document, finding.message))
  const where = `${file}:${line}:${column}`
  const inner =
    finding.waivedBy !== undefined
      ? `<skipped message="waived by ${escapeXml(finding.waivedBy)}: ${message}"/>`
      : finding.severity === 'error'
        ? `<failure type="${escapeXml(finding.ruleId)}" message="${message}">${where}</failure>`
        : `<system-out>${finding.severity} ${where} ${message}</system-out>`
  return `    <testcase name="${name}" classname="${file}" file="${file}" line="${line}">${inner}</testcase>`
}

import {describe, expect, it} from 'vitest'
import type {DocumentReport} from './document-report.ts'
import type {Severity} from './finding.ts'
import type {FailLevel} from './gate.ts'
import {verdict} from './verdict.ts'

interface Given {
  readonly findings?: readonly {severity: Severity; waivedBy?: string}[]
  /** What the page's status asks for. */
  readonly failOn?: FailLevel
}

const documentOf = ({findings = [], failOn}: Given) =>
  ({path: 'page.md', findings, claims: [], ...(failOn ? {failOn} : {})}) as unknown as DocumentReport

const judge = (given: Given, options = {}) => verdict({documents: [documentOf(given)]}, options)

describe('the verdict', () => {
  it.each([
    ['passes a page without findings', {}, {}, 'pass'],
    ['fails an error', {findings: [{severity: 'error'}]}, {}, 'fail'],
    ['passes a warning', {findings: [{severity: 'warning'}]}, {}, 'pass'],
    ['fails a warning where asked to', {findings: [{severity: 'warning'}]}, {failOn: 'warning'}, 'fail'],
    ['passes anything where told never to fail', {findings: [{severity: 'error'}]}, {failOn: 'never'}, 'pass'],
    ['passes a waived error', {findings: [{severity: 'error', waivedBy: 'w1'}]}, {}, 'pass'],
    [
      'fails more warnings than allowed',
      {findings: [{severity: 'warning'}, {severity: 'warning'}]},
      {maxWarnings: 1},
      'fail',
    ],
    ['passes as many as allowed', {findings: [{severity: 'warning'}]}, {maxWarnings: 1}, 'pass'],
    ['does not count waived warnings', {findings: [{severity: 'warning', waivedBy: 'w1'}]}, {maxWarnings: 0}, 'pass'],
    ['follows the level of the page’s status', {findings: [{severity: 'warning'}], failOn: 'warning'}, {}, 'fail'],
    ['lets the caller overrule it', {findings: [{severity: 'error'}], failOn: 'warning'}, {failOn: 'never'}, 'pass'],
  ] as const)('%s', (_, given, options, wanted) => expect(judge(given, options)).toBe(wanted))
})

import {describe, expect, it} from 'vitest'
import type {CheckStatus} from '../claims/check.ts'
import type {DocumentReport} from './document-report.ts'
import type {Severity} from './finding.ts'
import {gateClaims, verdict} from './gate.ts'

interface Given {
  readonly findings?: readonly {severity: Severity; waivedBy?: string; claim?: string}[]
  readonly signed?: CheckStatus
  readonly confidence?: 'strong' | 'weak'
}

const documentOf = ({findings = [], signed = 'pass', confidence = 'strong'}: Given) =>
  ({
    path: 'page.md',
    status: 'approved',
    findings,
    claims: [{id: 'v1:1', kind: 'risk', confidence, checks: {signed: {status: signed, reason: 'nobody signed it'}}}],
  }) as unknown as DocumentReport

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
    [
      'follows the level of the page’s status',
      {findings: [{severity: 'warning'}]},
      {gate: {approved: {failOn: 'warning'}}},
      'fail',
    ],
    ['leaves other statuses alone', {findings: [{severity: 'warning'}]}, {gate: {draft: {failOn: 'warning'}}}, 'pass'],
  ] as const)('%s', (_, given, options, wanted) => expect(judge(given, options)).toBe(wanted))
})

describe('the gate', () => {
  const gate = {approved: {checks: {risk: ['signed']}}} as const

  it('stops a claim that lacks a required check, and says why', () => {
    const document = documentOf({signed: 'unknown'})
    expect(gateClaims(document, gate)).toEqual([
      {path: 'page.md', claim: 'v1:1', kind: 'risk', check: 'signed', status: 'unknown', reason: 'nobody signed it'},
    ])
    expect(verdict({documents: [document]}, {gate})).toBe('fail')
  })

  it.each([
    ['a check that passed', {signed: 'pass'}],
    ['a check that is attested', {signed: 'attested'}],
    ['a check that does not apply', {signed: 'not-applicable'}],
    ['a claim on weak cues', {signed: 'fail', confidence: 'weak'}],
    [
      'a claim whose finding is waived',
      {signed: 'fail', findings: [{severity: 'error', waivedBy: 'w1', claim: 'v1:1'}]},
    ],
  ] as const)('lets pass %s', (_, given) => expect(gateClaims(documentOf(given), gate)).toEqual([]))

  it('asks nothing of a kind or status that it does not name', () => {
    expect(
      gateClaims(documentOf({signed: 'fail'}), {
        draft: {checks: {risk: ['signed']}},
        approved: {checks: {duration: ['signed']}},
      }),
    ).toEqual([])
  })
})

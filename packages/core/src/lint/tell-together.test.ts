import {describe, expect, it} from 'vitest'
import type {Answer, Finding, Severity} from './finding.ts'
import {tellTogether} from './tell-together.ts'

const SENTENCE = {start: 0, end: 40}

const finding = (
  ruleId: string,
  severity: Severity,
  joint?: {answer?: Answer; weight?: number; place?: {start: number; end: number}},
  more: Partial<Finding> = {},
): Finding => ({
  ruleId,
  messageId: 'm',
  severity,
  message: `${ruleId} says.`,
  data: {},
  path: 'page.md',
  range: SENTENCE,
  related: [],
  suggestions: [],
  url: '',
  fingerprint: `v1:${ruleId}`,
  ...(joint
    ? {
        joint: {
          answer: joint.answer ?? 'source',
          place: joint.place ?? SENTENCE,
          weight: joint.weight ?? 1,
          beside: {source: `${ruleId} needs it too.`, removal: `${ruleId} goes too.`},
        },
      }
    : {}),
  ...more,
})

const told = (findings: readonly Finding[]) =>
  tellTogether(findings).map(({ruleId, message, toldWith, also}) => ({ruleId, message, toldWith, also}))

describe('tellTogether', () => {
  it('tells the weightiest of a sentence, which names the others, and keeps those as data', () => {
    expect(told([finding('time', 'error', {weight: 1}), finding('harm', 'error', {weight: 2})])).toEqual([
      {ruleId: 'time', message: 'time says.', toldWith: 'v1:harm', also: undefined},
      {ruleId: 'harm', message: 'harm says. time needs it too.', toldWith: undefined, also: ['time']},
    ])
  })

  it('never lets a milder finding speak for a graver one', () => {
    const [praise, time] = told([
      finding('praise', 'warning', {answer: 'removal', weight: 9}),
      finding('time', 'error', {weight: 1}),
    ])
    expect(praise!.toldWith).toBe('v1:time')
    expect(time!.message).toBe('time says. praise needs it too.')
  })

  it('asks for what the told finding asks for', () => {
    const [time, product] = told([
      finding('time', 'error', {}),
      finding('product', 'error', {answer: 'removal', weight: 9}),
    ])
    expect(time!.toldWith).toBe('v1:product')
    expect(product!.message).toBe('product says. time goes too.')
  })

  it('leaves alone what stands in other sentences, what is waived, and what joins in nothing', () => {
    const alone = [
      finding('time', 'error', {}),
      finding('harm', 'error', {place: {start: 50, end: 60}}),
      finding('share', 'error', {weight: 5}, {waivedBy: 'w-1'}),
    ]
    expect(tellTogether([...alone, finding('term', 'error')])).toEqual([...alone, finding('term', 'error')])
  })

  it('tells two findings of one rule both', () => {
    const two = [finding('time', 'error', {}), finding('time', 'error', {})]
    expect(tellTogether(two)).toEqual(two)
  })

  it('offers what mends the others where they are told', () => {
    const fix = (title: string) => ({title, edits: [], safety: 'review' as const})
    const [time, harm] = tellTogether([
      finding('time', 'error', {weight: 1}, {suggestions: [fix('bind the time')]}),
      finding('harm', 'error', {weight: 2}, {suggestions: [fix('bind the harm')]}),
    ])
    expect(time!.suggestions).toEqual([])
    expect(harm!.suggestions.map(({title}) => title)).toEqual(['bind the harm', 'bind the time'])
  })
})

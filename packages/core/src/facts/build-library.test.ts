import {expect, it} from 'vitest'
import {readReferences} from '../citations/read-bibliography.ts'
import {EMPTY_LIBRARY} from '../lint/make-page.ts'
import {judgeBinding} from '../support/judge-binding.ts'
import {sourceText} from '../text/source-text.ts'
import {buildLibrary, findDanglingEvidence} from './build-library.ts'
import {readFacts} from './read-facts.ts'

const facts = (path: string, id: string, body: string) =>
  readFacts(sourceText(path, `schema: 1\nid: ${id}\nkind: procedure\ntitle: T\n${body}`))
const codes = (faults: ReadonlyMap<string, readonly {code: string}[]>) =>
  [...faults].map(([path, list]) => [path, ...list.map(({code}) => code)])

it('tells ids that two files share, once, in the later file, whatever the order of reading', () => {
  const a = facts('facts/a.yaml', 'bath', 'aftercare: [{id: rest, instruction: rest}]\n')
  const b = facts('facts/b.yaml', 'bath', 'aftercare: [{id: rest, instruction: walk}, {id: eat, instruction: eat}]\n')
  for (const files of [
    [a, b],
    [b, a],
  ]) {
    const {library, faults} = buildLibrary(files, [])
    expect(codes(faults)).toEqual([['facts/b.yaml', 'duplicate-id']])
    expect(faults.get('facts/b.yaml')![0]!.related![0]!.path).toBe('facts/a.yaml')
    expect([...library.facts.keys()]).toEqual(['bath/rest', 'bath/eat'])
    expect(library.facts.get('bath/rest')!.path).toBe('facts/a.yaml')
  }
})

it('tells reference keys that two bibliographies share', () => {
  const {library, faults} = buildLibrary(
    [],
    [
      readReferences(sourceText('b.yaml', '- {id: x, title: B}\n')),
      readReferences(sourceText('a.json', '[{"id": "x", "title": "A"}]')),
    ],
  )
  expect(library.references.get('x')?.title).toBe('A')
  expect(codes(faults)).toEqual([['b.yaml', 'duplicate-id']])
})

it('names the nearest key of evidence that leads nowhere', () => {
  const file = facts(
    'facts/a.yaml',
    'bath',
    'outcomes: [{id: o, value: {value: 0.1}, evidence: [{ref: doe202, stance: supports}, {ref: doe2020, stance: supports}]}]\n',
  )
  const {library} = buildLibrary([file], [readReferences(sourceText('r.yaml', '- {id: doe2020}\n- {id: zed}\n'))])
  expect(findDanglingEvidence(file, library).map(({evidence, nearest}) => [evidence.ref, nearest])).toEqual([
    ['doe202', ['doe2020']],
  ])
})

it('finds a ring of facts that replace each other, once', () => {
  const file = facts(
    'facts/a.yaml',
    'bath',
    'aftercare:\n  - {id: a, instruction: i, supersedes: b}\n  - {id: b, instruction: j, supersedes: c}\n  - {id: c, instruction: k, supersedes: a}\n  - {id: d, instruction: l, supersedes: gone-for-good}\n',
  )
  const {faults} = buildLibrary([file], [])
  expect(codes(faults)).toEqual([['facts/a.yaml', 'superseding-loop']])
  expect(faults.get('facts/a.yaml')![0]!.message).toContain('bath/a → bath/b → bath/c → bath/a')
})

it('takes a long chain of replaced facts in its stride', () => {
  const body = Array.from({length: 5000}, (_, i) => `  - {id: f${i}, instruction: i, supersedes: f${i + 1}}`).join('\n')
  expect(buildLibrary([facts('facts/a.yaml', 'bath', `aftercare:\n${body}\n`)], []).library.facts.size).toBe(5000)
})

it('lets a fact earn nothing whose entry is at fault or differs from another of its id', () => {
  const entry = (share: string) => `outcomes:\n  - {id: o, value: {${share}}}\n`
  const wrong = facts('a.yaml', 'bath', entry('low: 13, high: 74'))
  expect(wrong.facts[0]!.fault).toBe('its entry is at fault: “13” is above 1, and a proportion runs from 0 to 1')
  const one = facts('a.yaml', 'bath', entry('value: 0.1'))
  expect(one.facts[0]!.fault).toBeUndefined()
  const faultOf = (other: string) =>
    buildLibrary([one, facts('b.yaml', 'bath', entry(other))], []).library.facts.get('bath/o')!.fault
  expect(faultOf('value: 0.2')).toBe('b.yaml has a fact of its id that differs')
  expect(faultOf('value: 0.1')).toBeUndefined()
  expect(judgeBinding('bath/o', wrong.facts[0], EMPTY_LIBRARY, {status: 'draft', fictional: false})).toMatchObject({
    earned: false,
    code: 'faulty-fact',
    reason: 'bound to “bath/o”, but its entry is at fault: “13” is above 1, and a proportion runs from 0 to 1',
  })
})

it.each([
  ['rare', 'low: 0.3, high: 0.4', ['wrong-band']],
  ['very-common', 'low: 0.3, high: 0.4', []],
  ['common', 'events: 3, total: 100', []],
  ['very-rare', 'value: 0.0001', ['wrong-band']],
  ['rare', 'value: 0.0001', []],
  ['unknown', 'value: 0.3', []],
])('holds the band %s against a frequency of %s', (band, share, told) => {
  const file = facts(
    'a.yaml',
    'bath',
    `risks: [{id: r, name: rash, seriousness: minor, frequency: {${share}}, frequencyBand: ${band}}]\n`,
  )
  expect(file.faults.map(({code}) => code)).toEqual(told)
})

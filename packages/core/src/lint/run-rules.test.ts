import {describe, expect, it} from 'vitest'
import {lintText} from '../testing/lint-text.ts'
import {sourceText} from '../text/source-text.ts'
import {EMPTY_LIBRARY} from './make-page.ts'
import {defineRule, type Rule} from './rule.ts'
import {lintData} from './run-rules.ts'

/** Finds a word of the page; options and messages as real rules have them. */
const shout = defineRule({
  id: 'loud-word',
  summary: 'A word is loud',
  severity: 'error',
  presets: ['recommended'],
  options: {word: {type: 'string', default: 'LOUD', description: 'The word.'}},
  messages: {loud: ({word}: {word: string}) => `“${word}” is loud. Say it softly.`},
  *check({draft}, {word}) {
    for (const {index} of draft.source.text.matchAll(new RegExp(word, 'g'))) {
      yield {message: 'loud', range: {start: index, end: index + word.length}, data: {word}}
    }
  },
})

const yielding = (extra: object): Rule => ({
  ...shout,
  options: {},
  *check() {
    yield {message: 'loud', range: {start: 0, end: 4}, data: {word: 'LOUD'}, ...extra}
  },
})

const find = (text: string, rules: readonly Rule[] = [shout], options = {}) => lintText(text, rules, options).findings

describe('a finding', () => {
  it('carries what the engine adds', () => {
    expect(find('A LOUD word.')).toEqual([
      {
        ruleId: 'loud-word',
        messageId: 'loud',
        severity: 'error',
        message: '“LOUD” is loud. Say it softly.',
        data: {word: 'LOUD'},
        path: 'page.md',
        range: {start: 2, end: 6},
        related: [],
        suggestions: [],
        url: 'rules/loud-word.md',
        fingerprint: expect.stringMatching(/^v1:[0-9a-f]{16}$/),
      },
    ])
  })

  it.each([
    ['the level that the settings give', {'loud-word': {level: 'warning'}}, {}, 'warning'],
    ['a lower one where the rule says so', {}, {severity: 'info'}, 'info'],
    ['never a higher one', {'loud-word': {level: 'info'}}, {severity: 'error'}, 'info'],
    ['a warning on a weak cue', {}, {confidence: 'weak'}, 'warning'],
    ['no more than info on a weak cue of an info rule', {'loud-word': {level: 'info'}}, {confidence: 'weak'}, 'info'],
  ] as const)('has %s', (_, settings, extra, severity) => {
    expect(find('LOUD', [yielding(extra)], {settings})).toMatchObject([{severity}])
  })

  it('is not made by a rule that is off', () => {
    expect(find('LOUD', [shout], {settings: {'loud-word': {level: 'off'}}})).toEqual([])
  })

  it('follows the options that are given, and the defaults where none are', () => {
    expect(
      find('LOUD BIG', [shout], {settings: {'loud-word': {level: 'error', options: {word: 'BIG'}}}}),
    ).toMatchObject([{data: {word: 'BIG'}}])
  })

  it('stays within the file', () => {
    expect(find('LOUD', [yielding({range: {start: -3, end: 99}})])).toMatchObject([{range: {start: 0, end: 4}}])
  })

  it('is told once, in the order of the text', () => {
    const twice: Rule = {
      ...shout,
      options: {},
      *check() {
        for (const start of [6, 0, 6]) yield {message: 'loud', range: {start, end: start + 4}, data: {word: 'LOUD'}}
      },
    }
    expect(find('LOUD, LOUD', [twice]).map(({range}) => range.start)).toEqual([0, 6])
  })
})

describe('a fingerprint', () => {
  const prints = (text: string, options = {}) => find(text, [shout], options).map(({fingerprint}) => fingerprint)

  it('stays when the text moves to another line or another file', () => {
    expect(prints('One.\n\nA LOUD word.', {path: 'other.md'})).toEqual(prints('A LOUD word.'))
  })

  it('tells equals apart by their order', () => {
    const [first, second] = prints('LOUD and LOUD.')
    expect(first).not.toBe(second)
    expect(prints('LOUD.')).toEqual([first])
  })

  it('depends on the words, not on emphasis or case', () => {
    const words = (text: string) =>
      find(text, [yielding({range: {start: 0, end: text.length}})]).map(({fingerprint}) => fingerprint)
    expect(words('A **loud** word')).toEqual(words('a loud   word.'))
    expect(words('A loud word')).not.toEqual(words('A soft word'))
  })

  it('without words rests on the page: its id, else its path', () => {
    const empty = [yielding({range: {start: 0, end: 0}})]
    const print = (text: string, path: string) => find(text, empty, {path})[0]!.fingerprint
    expect(print('A.', 'a.md')).not.toBe(print('A.', 'b.md'))
    expect(print('---\nid: packs\n---\n', 'a.md')).toBe(print('---\nid: packs\n---\n', 'b.md'))
  })
})

describe('a rule that breaks', () => {
  it.each([
    [
      'throws',
      {
        ...shout,
        options: {},
        check: () => {
          throw new Error('no such word')
        },
      },
      'rule loud-word broke: no such word',
    ],
    [
      'names no message',
      yielding({message: 'soft'}),
      'rule loud-word broke: it yields “soft”, which is none of its messages',
    ],
  ] as const)('because it %s is told, and the others still run', (_, broken, message) => {
    const other: Rule = {...yielding({}), id: 'other-rule'}
    const {findings, failures} = lintText('LOUD', [broken as Rule, other])
    expect(failures).toEqual([{path: 'page.md', message}])
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['other-rule'])
  })
})

it('judges data files', () => {
  const rule = defineRule({
    id: 'broken-file',
    summary: 'A file has faults',
    severity: 'error',
    presets: ['recommended'],
    messages: {fault: ({what}: {what: string}) => `${what}.`},
    *checkData(file) {
      for (const fault of file.faults) yield {message: 'fault', range: fault.range, data: {what: fault.message}}
    },
  })
  const source = sourceText('facts.yaml', 'id: x\nhigh: 3')
  const file = {
    source,
    kind: 'facts' as const,
    faults: [{range: {start: 6, end: 10}, message: 'Too high', code: 'high'}],
  }
  const {findings} = lintData(file, EMPTY_LIBRARY, [rule, shout], {rules: new Map(), ruleUrl: id => id})
  expect(findings).toMatchObject([
    {ruleId: 'broken-file', message: 'Too high.', path: 'facts.yaml', range: {start: 6, end: 10}},
  ])
})

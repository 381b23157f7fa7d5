import {describe, expect, it} from 'vitest'
import type {Waiver} from '../facts/waiver.ts'
import {lintText} from '../testing/lint-text.ts'
import {judgeStrayWaivers, mergeOutcomes} from './apply-waivers.ts'
import {defineRule} from './rule.ts'

const loud = (id: string, isProtected: boolean) =>
  defineRule({
    id,
    summary: 'A word is loud',
    severity: 'error',
    presets: ['recommended'],
    protected: isProtected,
    messages: {loud: () => 'Say it softly.'},
    *check({draft}) {
      for (const unit of draft.units) {
        const at = unit.text.indexOf('LOUD')
        if (at >= 0) yield {message: 'loud', range: unit.range, data: {}}
      }
    },
  })

const loudWord = loud('loud-word', false)
const loudClaim = loud('loud-claim', true)

const invalidWaiver = defineRule({
  id: 'invalid-waiver',
  summary: 'A waiver waives nothing',
  severity: 'error',
  presets: ['recommended'],
  messages: {invalid: ({code, detail}: {code: string; detail: string}) => `${code} ${detail}.`},
  *checkWaivers({faults}) {
    for (const {waiver, code, detail} of faults)
      yield {message: 'invalid', range: waiver.range, data: {code, detail: detail ?? ''}}
  },
})

const unusedWaiver = defineRule({
  id: 'unused-waiver',
  summary: 'A waiver matches nothing',
  severity: 'warning',
  presets: ['recommended'],
  messages: {unused: ({rule}: {rule: string}) => `${rule} has nothing to waive.`},
  *checkWaivers({unused}) {
    for (const {rule, range} of unused) yield {message: 'unused', range, data: {rule}}
  },
})

const waiver = (parts: Partial<Waiver> = {}): Waiver => ({
  id: 'w1',
  rule: 'loud-claim',
  page: 'page.md',
  words: 'a LOUD and bold word',
  reason: 'It is a name.',
  owner: 'writer',
  approver: 'editor',
  until: '2027-01-01',
  path: 'waivers.yaml',
  range: {start: 0, end: 0},
  inline: false,
  ...parts,
})

const RULES = [loudWord, loudClaim, invalidWaiver, unusedWaiver]
const lint = (text: string, waivers: readonly Waiver[] = []) =>
  lintText(text, RULES, {waivers, today: '2026-11-22'}).findings.map(({ruleId, waivedBy, data}) => {
    if (ruleId === 'invalid-waiver') return `invalid: ${data.code}${data.detail ? ` ${data.detail}` : ''}`
    if (ruleId === 'unused-waiver') return 'unused'
    return `${ruleId}${waivedBy ? ' waived' : ''}`
  })

const TEXT = 'Here is a LOUD\nand **bold** word.'

describe('a waiver of waivers.yaml', () => {
  it('waives the finding that holds its words, over line ends, marks and case', () => {
    expect(lint(TEXT, [waiver()])).toEqual(['loud-claim waived', 'loud-word'])
  })

  it('names the page by its id as well', () => {
    expect(lint(`---\nid: packs\n---\n\n${TEXT}`, [waiver({page: 'packs'})])).toEqual([
      'loud-claim waived',
      'loud-word',
    ])
  })

  it('may be longer than the finding, as long as the block holds it', () => {
    expect(lint('Before it all. A LOUD word. After.', [waiver({words: 'before it all. A loud word'})])).toEqual([
      'loud-claim waived',
      'loud-word',
    ])
  })

  it.each([
    ['another page', {page: 'other.md'}, []],
    ['other words', {words: 'a soft and shy word'}, ['unused']],
    ['words that end inside a word', {words: 'is a LOUD and bol'}, ['unused']],
    ['another rule of the page', {rule: 'loud-word', words: 'nothing like it here'}, ['unused']],
  ] as const)('leaves alone: %s', (_, parts, more) => {
    expect(lint(TEXT, [waiver(parts)])).toEqual(['loud-claim', 'loud-word', ...more])
  })

  it.each([
    ['no reason', {reason: ' '}, 'no-reason'],
    ['an unknown rule', {rule: 'loud-clam'}, 'unknown-rule loud-claim'],
    ['no owner', {owner: ''}, 'no-owner'],
    ['an end in the past', {until: '2026-11-21'}, 'expired 2026-11-21'],
    ['an end that is no date', {until: 'soon'}, 'bad-date soon'],
    ['no approver for a protected rule', {approver: ''}, 'no-approver'],
    ['its owner as approver', {approver: 'Writer'}, 'self-approved writer'],
    ['its owner behind an invisible sign', {approver: 'wri\u200Bter'}, 'self-approved writer'],
    [
      'its owner by the address',
      {owner: 'Writer <w@clinic.example>', approver: 'W@clinic.example'},
      'self-approved Writer <w@clinic.example>',
    ],
    ['its owner in wide letters', {approver: 'ｗｒｉｔｅｒ <other@clinic.example>'}, 'self-approved writer'],
    ['an owner that nobody sees', {owner: '\u200B'}, 'no-owner'],
    ['an approver of mere signs', {approver: '--'}, 'no-approver'],
    ['a point as its reason', {reason: '.'}, 'poor-reason .'],
    ['a letter as its reason', {reason: 'x'}, 'poor-reason x'],
    ['a word and an invisible one as its reason', {reason: 'Fine \u200B'}, 'poor-reason Fine \u200B'],
    ['a stand-in for its reason', {reason: 'TODO: ask the editor'}, 'poor-reason TODO: ask the editor'],
    ['no words for a protected rule', {words: ''}, 'no-words'],
    ['two words', {words: 'a LOUD'}, 'over-broad a LOUD'],
  ] as const)('waives nothing with %s', (_, parts, code) => {
    expect(lint(TEXT, [waiver(parts)])).toEqual(['loud-claim', 'loud-word', `invalid: ${code}`])
  })

  it.each([
    {owner: 'Ann Lee <ann@clinic.example>', approver: 'Ann Roe <roe@clinic.example>'},
    {reason: '製品名の引用です'},
    {reason: "It's quoted, to doubt it"},
    {until: '2036-01-01'},
  ])('holds with %j', parts => expect(lint(TEXT, [waiver(parts)])).toEqual(['loud-claim waived', 'loud-word']))

  it('has no end in sight when none is given', () => {
    const {until: _, ...endless} = waiver()
    expect(lint(TEXT, [endless])).toEqual(['loud-claim', 'loud-word', 'invalid: no-end'])
  })

  it('holds on its last day', () => {
    expect(lint(TEXT, [waiver({until: '2026-11-22'})])).toEqual(['loud-claim waived', 'loud-word'])
  })

  it('waives nothing when it matches more than three findings', () => {
    const text = 'A LOUD word.\n\n'.repeat(4)
    const found = lint(text, [waiver({rule: 'loud-word', words: ''})])
    expect(found.filter(one => one.includes('waived'))).toEqual([])
    expect(found.at(-1)).toBe('invalid: over-broad 4')
  })
})

describe('a waiver in a comment', () => {
  it.each([
    [
      'covers the block it stands in front of',
      '<!-- claimlint-allow loud-word -- a name -->\n\nA LOUD word.\n\nA LOUD end.',
      ['loud-claim', 'loud-word waived', 'loud-claim', 'loud-word'],
    ],
    [
      'covers the block it stands in',
      'A LOUD <!-- claimlint-allow loud-word -- a name --> word.',
      ['loud-claim', 'loud-word waived'],
    ],
    [
      'covers the block whose last line it ends',
      'A LOUD word. <!-- claimlint-allow loud-word -- a name -->\n\nA LOUD end.',
      ['loud-claim', 'loud-word waived', 'loud-claim', 'loud-word'],
    ],
    [
      'covers the item that it ends',
      '- LOUD <!-- claimlint-allow loud-word -- a name -->\n- so LOUD\n',
      ['loud-claim', 'loud-word waived', 'loud-claim', 'loud-word'],
    ],
    [
      'covers a whole list',
      '<!-- claimlint-allow loud-word -- two names -->\n\n- LOUD\n- so LOUD\n\nLOUD.',
      ['loud-claim', 'loud-word waived', 'loud-claim', 'loud-word waived', 'loud-claim', 'loud-word'],
    ],
    [
      'covers a whole table',
      '<!-- claimlint-allow loud-word -- two names -->\n\n| A | B |\n|---|---|\n| LOUD | so LOUD |\n',
      ['loud-claim', 'loud-word waived', 'loud-claim', 'loud-word waived'],
    ],
    [
      'serves no protected rule',
      '<!-- claimlint-allow loud-claim -- a name -->\n\nLOUD.',
      ['loud-claim', 'loud-word', 'invalid: inline-for-protected'],
    ],
    [
      'needs a reason',
      '<!-- claimlint-allow loud-word -->\n\nLOUD.',
      ['loud-claim', 'loud-word', 'invalid: no-reason'],
    ],
    [
      'needs a rule that exists',
      '<!-- claimlint-allow loud-wrd -- a name -->\n\nLOUD.',
      ['loud-claim', 'loud-word', 'invalid: unknown-rule loud-word'],
    ],
    [
      'is told when it waives nothing',
      '<!-- claimlint-allow loud-word -- a name -->\n\nSoft.\n\nLOUD.',
      ['loud-claim', 'loud-word', 'unused'],
    ],
  ])('%s', (_, text, wanted) => expect(lint(text)).toEqual(wanted))
})

describe('waivers of pages that were not read', () => {
  const rules = new Map(RULES.map(rule => [rule.id, rule]))
  const known = {read: new Set(['page.md']), exists: (page: string) => page === 'unread.md'}

  it('are unused when the page is gone, and judged as written', () => {
    const stray = [
      waiver({page: 'unread.md'}),
      waiver({page: 'gone.md'}),
      waiver({page: 'unread.md', reason: ''}),
      waiver(),
    ]
    const [outcome] = judgeStrayWaivers(stray, known, rules, '2026-11-22')
    expect(outcome!.unused.map(({page}) => page)).toEqual(['gone.md'])
    expect(outcome!.faults.map(({code}) => code)).toEqual(['no-reason'])
  })

  it('stand with the others of their file', () => {
    const outcome = {path: 'waivers.yaml', faults: [], unused: [waiver()]}
    expect(mergeOutcomes([outcome, {...outcome, path: 'page.md'}, outcome])).toMatchObject([
      {path: 'waivers.yaml', unused: [{}, {}]},
      {path: 'page.md', unused: [{}]},
    ])
  })
})

import {describe, expect, it} from 'vitest'
import {tellFaults} from '../testing/tell-faults.ts'
import {unmark} from '../testing/unmark.ts'
import {sourceText} from '../text/source-text.ts'
import {readFacts} from './read-facts.ts'

const HEAD = 'schema: 1\nid: tea-bath\nkind: procedure\ntitle: Tea bath\n'
const read = (text: string) => readFacts(sourceText('facts/tea-bath.yaml', text))
const told = (text: string): string[] => tellFaults(text, read(text).faults)
/** Faults of a body that stands under a sound head; lines count from the body's first. */
const body = (text: string): string[] =>
  told(HEAD + text).map(line => line.replace(/^\d+/, number => String(Number(number) - 4)))
const message = (text: string, code: string): string =>
  read(HEAD + text).faults.find(fault => fault.code === code)?.message ?? 'none'

describe('facts that hold', () => {
  const file = read(`${HEAD}names: {preferred: tea bath, synonyms: [herbal soak]}
quantities:
  - id: soak.length
    subject: one bath
    role: length-of-procedure
    value: {low: 10, high: 20, unit: min, bound: typical}
    status: approved
    certainty: {rating: low, why: [small study]}
    evidence:
      - {ref: doe2020, locator: p. 3, says: Ten to twenty minutes., stance: supports, checked: {by: editor, on: 2026-11-21, how: abstract}}
outcomes:
  - {id: calm, value: {events: 26, total: 50}, timepoint: {value: 3, unit: mo}}
  - {id: ratio, value: {measure: rr, value: 1.4, ci: [1.1, 1.8]}}
risks:
  - {id: risk.wet-feet, name: wet feet, seriousness: minor, mustState: true, frequency: {high: 0.1, bound: at-most}, supersedes: risk.feet}
redFlags:
  - {id: flag.cold, sign: blue toes, action: get out, urgency: urgent}
review: {due: 2027-01-01, interval: P1Y}
`)

  it('has no faults', () => expect(file.faults).toEqual([]))

  it('gives each fact with its value, status and evidence', () => {
    expect(file.facts.map(({id, area, value, status}) => ({id, area, value, status}))).toEqual([
      {
        id: 'tea-bath/soak.length',
        area: 'quantity',
        value: {form: 'quantity', unit: 'min', low: 10, high: 20, bound: 'typical'},
        status: 'approved',
      },
      {
        id: 'tea-bath/calm',
        area: 'outcome',
        value: {form: 'proportion', unit: '1', low: 0.52, high: 0.52, events: 26, total: 50},
        status: 'unverified',
      },
      {
        id: 'tea-bath/ratio',
        area: 'outcome',
        value: {form: 'effect', unit: '1', low: 1.4, high: 1.4, measure: 'rr'},
        status: 'unverified',
      },
      {
        id: 'tea-bath/risk.wet-feet',
        area: 'risk',
        value: {form: 'proportion', unit: '1', high: 0.1, bound: 'at-most'},
        status: 'unverified',
      },
      {id: 'tea-bath/flag.cold', area: 'red-flag', value: undefined, status: 'unverified'},
    ])
    expect(file.facts[0]!.evidence[0]).toMatchObject({
      ref: 'doe2020',
      stance: 'supports',
      locator: 'p. 3',
      checked: {how: 'abstract', on: '2026-11-21'},
    })
    expect(file.facts[3]!.supersedes?.id).toBe('tea-bath/risk.feet')
    expect(file).toMatchObject({
      id: 'tea-bath',
      title: 'Tea bath',
      synonyms: ['herbal soak'],
      review: {due: '2027-01-01', interval: 'P1Y'},
    })
  })
})

describe('each fault at its place, one for a cause', () => {
  it.each([
    ['unknown key, the nearest offered', '⟦outcoms⟧: []\n', 'unknown-key'],
    ['wrong type', 'names: {synonyms: ⟦soak⟧}\n', 'wrong-type'],
    ['not one of', 'procedureType: ⟦surgicle⟧\n', 'not-allowed'],
    ['missing key of an entry, at its first key', 'risks:\n  - ⟦id⟧: a\n    name: b\n', 'missing-key'],
    ['missing key of a map, at its key', 'quantities:\n  - {id: a, ⟦value⟧: {low: 1}}\n', 'missing-key'],
    [
      'a misspelled key is not missing, too',
      'quantities:\n  - {id: a, value: {low: 2, high: 6, ⟦unti⟧: mo}}\n',
      'unknown-key',
    ],
    ['a value without any number', 'quantities:\n  - {id: a, ⟦value⟧: {unit: mo}}\n', 'missing-key'],
    ['reversed range', 'quantities:\n  - {id: a, value: {⟦low: 6, high: 2⟧, unit: mo}}\n', 'reversed-range'],
    ['unknown unit', 'quantities:\n  - {id: a, value: {value: 6, unit: ⟦months⟧}}\n', 'unknown-unit'],
    ['proportion above 1', 'outcomes:\n  - {id: a, value: {value: ⟦35⟧}}\n', 'proportion-above-one'],
    ['more events than people', 'outcomes:\n  - {id: a, value: {events: ⟦60⟧, total: 50}}\n', 'events-above-total'],
    ['events without total', 'outcomes:\n  - {id: a, ⟦value⟧: {events: 6}}\n', 'missing-key'],
    [
      'counts against their share',
      'outcomes:\n  - {id: a, value: {events: 6, total: 10, value: ⟦0.5⟧}}\n',
      'value-outside-range',
    ],
    ['a range in one number', 'quantities:\n  - {id: a, value: {value: ⟦2-6⟧, unit: mo}}\n', 'wrong-type'],
    ['impossible date', 'review: {due: ⟦2026-02-30⟧}\n', 'impossible-date'],
    ['date in another form', 'review: {due: ⟦21.11.2026⟧}\n', 'wrong-form'],
    [
      'review due before the last sign-off',
      'review: {due: ⟦2020-01-01⟧, history: [{date: 2021-01-01, role: clinical, name: A, decision: approved}]}\n',
      'reversed-dates',
    ],
    [
      'bound at the wrong end',
      'quantities:\n  - {id: a, value: {low: 6, unit: mo, bound: ⟦at-most⟧}}\n',
      'wrong-bound',
    ],
    [
      'an interval around another value',
      'outcomes:\n  - {id: a, value: {measure: or, value: ⟦3⟧, ci: [1, 2]}}\n',
      'value-outside-range',
    ],
    ['duplicate key', 'notes: a\n⟦notes⟧: b\n', 'duplicate-key'],
    ['duplicate id', 'aftercare:\n  - {id: a, instruction: rest}\n  - {id: ⟦a⟧, instruction: walk}\n', 'duplicate-id'],
    ['no as text', 'names: {preferred: ⟦no⟧}\n', 'yaml-surprise'],
    ['yes for true', 'fictional: ⟦yes⟧\n', 'yaml-surprise'],
    ['a time of day as text', 'notes: ⟦1:30⟧\n', 'yaml-surprise'],
    ['an octal-looking number', 'quantities:\n  - {id: a, value: {value: ⟦010⟧, unit: d}}\n', 'yaml-surprise'],
    ['an exponent', 'quantities:\n  - {id: a, value: {value: ⟦1e3⟧, unit: mg}}\n', 'yaml-surprise'],
    ['a version as id', 'aftercare:\n  - {id: ⟦1.10⟧, instruction: x}\n', 'yaml-surprise'],
    [
      'a comma in braces',
      'redFlags:\n  - {id: a, sign: fever, ⟦or chills⟧, action: call, urgency: urgent}\n',
      'yaml-surprise',
    ],
    ['an empty value', 'names:\n  ⟦preferred⟧:\n', 'empty-value'],
    ['a merge key', 'names: &n {preferred: a}\nlimits:\n  ⟦<<⟧: *n\n', 'merge-key'],
  ])('%s', (_, marked, code) => {
    const {text, ranges} = unmark(HEAD + marked)
    expect(read(text).faults.map(fault => ({code: fault.code, range: fault.range}))).toEqual([{code, range: ranges[0]}])
  })

  it('leaves a date without quotes, a quoted no and a comment alone', () => {
    expect(body('names: {preferred: "no"} # yes\nreview: {due: 2027-02-28}\n')).toEqual([])
  })
})

describe('what to do about it', () => {
  it.each([
    ['outcoms: []\n', 'unknown-key', 'There is no key “outcoms”. Write “outcomes” if that is meant.'],
    [
      'outcomes:\n  - {id: a, value: {value: 35}}\n',
      'proportion-above-one',
      '“35” is above 1, and a proportion runs from 0 to 1. For 35 %, write 0.35. If it is a time or an amount, add its unit.',
    ],
    [
      'quantities:\n  - {id: a, value: {value: 6, unit: m}}\n',
      'unknown-unit',
      '“m” is not a unit that facts use. In UCUM, “m” is the metre. Write mo for months or min for minutes.',
    ],
    [
      'quantities:\n  - {id: a, value: {value: 6, unit: injections}}\n',
      'unknown-unit',
      '“injections” is not a unit that facts use. For a counted thing, put it in braces: {injections}. Else write one of s, min, h, d, wk, mo, a, %, 1, ug, mg, g, kg, mL, L, mm, cm, Cel, [IU].',
    ],
    [
      'outcomes:\n  - {id: a, value: {low: 13%, high: 0.7}}\n',
      'wrong-type',
      '“13%” is text with a sign in it, and “low” is a number. Write 0.13.',
    ],
    [
      'risks:\n  - {id: a, name: b, seriousness: severe}\n',
      'not-allowed',
      '“severe” is nothing that “seriousness” can be. Write “serious” if that is meant. It can be minor, moderate, serious or fatal.',
    ],
    [
      'aftercare:\n  - {id: a, instruction: b, certainty: weak}\n',
      'not-allowed',
      '“weak” is nothing that “certainty” can be. Write “low” if that is meant. It can be high, moderate, low, very-low or not-graded.',
    ],
  ])('%j', (text, code, expected) => expect(message(text, code)).toBe(expected))
})

describe('hostile and broken files', () => {
  it('keeps the facts before a break', () => {
    const file = read(
      `${HEAD}risks:\n  - {id: a, name: b, seriousness: minor}\nnotes: one: two\naftercare:\n  - {id: c, instruction: d}\n`,
    )
    expect(file.facts.map(({id}) => id)).toEqual(['tea-bath/a'])
    expect(file.faults.map(({code}) => code)).toEqual(['broken-yaml'])
  })

  it('tells a tab, an open bracket, a second document and a list', () => {
    expect(told('id: a\n\tkind: b\n')).toEqual(['2:1 broken-yaml «\tkind: b»'])
    expect(told('id: "a\n').map(line => line.replace(/«.*/s, ''))).toEqual(['1:5 broken-yaml '])
    expect(body('---\nid: b\n')).toEqual(['1:1 broken-yaml «---»'])
    expect(told('- a\n')).toEqual(['1:1 wrong-type «- a»'])
  })

  it('gives right places after a byte order mark and with CRLF', () => {
    const text = `\uFEFF${HEAD}outcoms: []\n`.replaceAll('\n', '\r\n')
    expect(told(text)).toEqual(['5:1 unknown-key «outcoms»'])
    expect(told('\uFEFFidd: a\nschema: 1\nkind: drug\ntitle: T\n')).toEqual(['1:2 unknown-key «idd»'])
  })

  it('refuses an alias bomb, deep nesting and a huge file within time', () => {
    let bomb = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n'
    for (let i = 1; i < 12; i++)
      bomb += `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`
    expect(read(bomb).faults.some(({code}) => code === 'alias-bomb')).toBe(true)
    expect(read('['.repeat(100_000)).faults.map(({code}) => code)).toEqual(['too-deep'])
    expect(read('- '.repeat(100_000)).faults.map(({code}) => code)).toEqual(['too-deep'])
    expect(
      read(Array.from({length: 300}, (_, i) => `${' '.repeat(i)}a:`).join('\n')).faults.map(({code}) => code),
    ).toEqual(['too-deep'])
    expect(read('x'.repeat(9 * 1024 * 1024)).faults.map(({code}) => code)).toEqual(['too-large'])
  })

  it('survives keys that objects know, a ring of aliases and an empty file', () => {
    expect(told('__proto__: 1\nconstructor: 2\n').filter(line => line.includes('unknown-key'))).toEqual([
      '1:1 unknown-key «__proto__»',
      '2:1 unknown-key «constructor»',
    ])
    expect(read('a: &a [*a]\n').faults.map(({code}) => code)).toContain('unknown-alias')
    expect(read('').faults.map(({code}) => code)).toEqual(['empty-file'])
  })

  it('keeps a fact whose parts are wrong, without those parts', () => {
    const file = read(
      `${HEAD}outcomes:\n  - {id: a, value: {value: 35}, status: aproved, evidence: [{ref: x, stance: support}, {stance: supports}]}\n`,
    )
    expect(file.facts).toHaveLength(1)
    expect(file.facts[0]).toMatchObject({status: 'unverified', evidence: [{ref: 'x', stance: 'context'}]})
    expect(file.facts[0]!.value).toBeUndefined()
  })
})

import {describe, expect, it} from 'vitest'
import {readReferenceList} from '../citations/read-reference-list.ts'
import type {Reference} from '../citations/reference.ts'
import {resolveCitations} from '../citations/resolve-citations.ts'
import type {Claim, ClaimKind} from '../claims/claim.ts'
import type {PageStatus} from '../draft/page-status.ts'
import {readDraft} from '../draft/read-draft.ts'
import type {Evidence, Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'
import {sourceText} from '../text/source-text.ts'
import {CHECKS, type CheckName, type CheckStatus} from './check.ts'
import {countRung, supportClaims} from './support-claims.ts'

const NOWHERE = {start: 0, end: 0}

const entry = (id: string, parts: Partial<Reference> = {}): Reference => ({
  id,
  title: 'Warm packs',
  year: 2019,
  containerTitle: 'J Thumb',
  path: 'references.yaml',
  range: NOWHERE,
  ...parts,
})

const read: Evidence['checked'] = {by: 'an editor', on: '2026-01-01', how: 'abstract'}

const fact = (id: string, parts: Partial<Fact> = {}): Fact => ({
  id,
  area: 'outcome',
  path: 'facts.yaml',
  range: NOWHERE,
  synonyms: [],
  status: 'in-review',
  evidence: [{ref: 'good', stance: 'supports', checked: read, range: NOWHERE}],
  ...parts,
})

const libraryOf = (references: readonly Reference[], facts: readonly Fact[] = []): Library => ({
  references: new Map(references.map(reference => [reference.id, reference])),
  facts: new Map(facts.map(one => [one.id, one])),
  factsFiles: [],
})

const LIBRARY = libraryOf([
  entry('good'),
  entry('thin', {containerTitle: ''}),
  entry('gone', {retracted: true}),
  entry('made-up', {fictional: true}),
])

interface Setting {
  readonly library?: Library
  readonly kind?: ClaimKind
  readonly status?: PageStatus
  readonly paragraphEnd?: boolean
  /** The words of the value that the claim states. */
  readonly value?: string
}

/** Supports one claim: the unit that holds the word “claim”. */
function support(
  text: string,
  {library = LIBRARY, kind = 'risk', status = 'draft', paragraphEnd, value}: Setting = {},
) {
  const draft = readDraft(sourceText('page.md', text))
  const unit = draft.units.find(one => one.text.includes('claim'))!
  const at = value ? unit.text.indexOf(value) : -1
  const claim: Claim = {
    id: 'v1:0',
    kind,
    unit,
    range: unit.range,
    text: unit.text,
    quantities: at < 0 ? [] : [{form: 'time', unit: 'mo', bound: 'exact', span: {start: at, end: at + value!.length}}],
    aspects: [],
    confidence: 'strong',
    cues: [],
  }
  const citations = resolveCitations(draft, readReferenceList(draft), library)
  const options = {status, fictionalPage: draft.fictional, ...(paragraphEnd === undefined ? {} : {paragraphEnd})}
  return supportClaims(draft, [claim], citations, library, options)[0]!
}

const cited = (text: string, setting?: Setting) => support(text, setting).checks.cited
const resolved = (text: string, setting?: Setting) => support(text, setting).checks.resolved

describe('cited passes with a marker', () => {
  it.each([
    ['in the sentence', 'The claim [@good] stands.', '“good” in its sentence'],
    ['after the closing punctuation', 'The claim stands.[@good] More follows.', '“good” in its sentence'],
    ['on the lead-in', 'It may cause [@good]:\n\n- a claim\n- more\n', '“good” on its lead-in'],
    ['after the lead-in’s colon', 'It may cause: [@good]\n\n- a claim\n- more\n', '“good” on its lead-in'],
    ['on the lead-in of the outer list', 'It may cause [@good]:\n\n- often:\n  - a claim\n', '“good” on its lead-in'],
    ['on the column head', '| Harm | Share [@good] |\n|---|---|\n| Sore | a claim |\n', '“good” on its column head'],
    ['on the row head', '| Trial | Share |\n|---|---|\n| One [@good] | a claim |\n', '“good” on its row head'],
    [
      'in the source column of its row',
      '| Harm | Share | Source |\n|---|---|---|\n| Sore | a claim | @good |\n',
      '“good” in its row’s source column',
    ],
    [
      'on the caption',
      '| Harm | Share |\n|---|---|\n| Sore | a claim |\n\nTable 1. Harms; all data from @good.\n',
      '“good” on the table’s caption',
    ],
    ['of several kinds', 'The claim [@good; @nobody] stands.', '“good” and “nobody” in its sentence'],
  ])('%s', (_, text, reason) => expect(cited(text)).toEqual({status: 'pass', code: 'marked', reason}))

  it('at the end of the paragraph, where the project says so', () => {
    const text = 'The claim stands. More follows. The end [@thin] comes.[@good]\n'
    expect(cited(text).status).toBe('fail')
    expect(cited(text, {paragraphEnd: true})).toMatchObject({
      status: 'pass',
      reason: '“good” at the end of its paragraph',
    })
  })
})

describe('cited fails', () => {
  it.each([
    ['without any marker', 'The claim stands.'],
    ['with a marker in the next sentence', 'The claim stands. More follows [@good].'],
    ['with a marker in the sentence before', 'More came before [@good]. The claim stands.'],
    ['with a marker on a sibling item', 'It may cause:\n\n- harm [@good]\n- a claim\n'],
    ['with a marker on a sibling cell', '| Harm | Share |\n|---|---|\n| Sore | 5% [@good] |\n| Burn | a claim |\n'],
    ['with a marker in the next paragraph', 'The claim stands.\n\nMore follows [@good].'],
    ['with a marker on the heading', '# Packs [@good]\n\nThe claim stands.'],
    ['with a footnote that is a mere remark', 'The claim stands.[^a]\n\n[^a]: We warm ours in a bowl.\n'],
    ['with a key in code', 'The claim `[@good]` stands.'],
  ])('%s', (_, text) => {
    expect(cited(text)).toMatchObject({status: 'fail', reason: 'no marker and no bound fact supports it'})
    expect(resolved(text).status).toBe('unknown')
    expect(support(text).rung).toBe(0)
  })

  it('at the end of another paragraph, even where the project counts paragraph ends', () => {
    expect(cited('The claim stands.\n\nMore follows.[@good]', {paragraphEnd: true}).status).toBe('fail')
  })
})

describe('resolved', () => {
  it.each([
    ['passes', 'The claim [@good] stands.', 'pass', '“good” leads to “Warm packs”'],
    [
      'fails when one of several leads nowhere',
      'The claim [@nobody; @good] stands.',
      'fail',
      '“nobody” is not in the bibliography',
    ],
    [
      'fails on an unknown key',
      'The claim [@goood] stands.',
      'fail',
      '“goood” is not in the bibliography (did you mean “good”?)',
    ],
    [
      'fails on an entry that cannot be found',
      'The claim [@thin] stands.',
      'fail',
      '“thin” leads to an entry without journal, publisher or address',
    ],
    ['fails on a retracted source', 'The claim [@gone] stands.', 'fail', '“gone” leads to a retracted source'],
    ['fails on a made-up source', 'The claim [@made-up] stands.', 'fail', '“made-up” leads to a made-up source'],
    [
      'fails on a number without a list',
      'The claim [1] stands.',
      'fail',
      '“1” points to a reference list, and the page has none',
    ],
    ['fails on a footnote without a note', 'The claim stands.[^9]', 'fail', 'footnote “9” has no note'],
  ])('%s', (_, text, status, reason) => expect(resolved(text)).toMatchObject({status, reason}))

  it('takes a made-up source on a made-up page', () => {
    expect(resolved('---\nfictional: true\n---\n\nThe claim [@made-up] stands.').status).toBe('pass')
  })

  it('gives the rung', () => {
    expect(support('The claim [@good] stands.').rung).toBe(2)
    expect(support('The claim [@gone] stands.').rung).toBe(1)
  })
})

describe('a bound fact', () => {
  const TEXT = 'The claim lasts [3 months](fact:packs/relief) or so.'
  const bound = (parts: Partial<Fact>, setting: Setting = {}) =>
    support(TEXT, {
      kind: 'duration',
      value: '3 months',
      library: libraryOf([...LIBRARY.references.values()], [fact('packs/relief', parts)]),
      ...setting,
    })
  const evidence = (parts: Partial<Evidence>) => ({
    evidence: [{ref: 'good', stance: 'supports', checked: read, range: NOWHERE, ...parts} as Evidence],
  })

  it('gives what its evidence earns', () => {
    const {checks, rung, bound: bindings} = bound({})
    expect(checks.cited).toMatchObject({status: 'pass', reason: 'bound to “packs/relief”, which rests on “good”'})
    expect(checks.resolved.status).toBe('pass')
    expect(rung).toBe(2)
    expect(bindings).toMatchObject([{binding: {target: 'packs/relief'}, fact: {id: 'packs/relief'}}])
  })

  it.each([
    ['disputed', {status: 'disputed'} as const, 'its sources disagree (status disputed)'],
    ['expired', {status: 'expired'} as const, 'its review has expired'],
    ['withdrawn', {status: 'withdrawn'} as const, 'it is withdrawn'],
    ['without evidence', {evidence: []}, 'it has no evidence'],
    ['with context only', evidence({stance: 'context'}), 'its evidence is context only'],
    [
      'with a source that nobody has read',
      evidence({checked: {how: 'unchecked'}}),
      'nobody has read its source “good” (checked.how)',
    ],
    ['with an unknown source', evidence({ref: 'nobody'}), 'its source “nobody” is not in the bibliography'],
    ['with a retracted source', evidence({ref: 'gone'}), 'its source “gone” is retracted'],
    [
      'with a source that cannot be found',
      evidence({ref: 'thin'}),
      'its source “thin” lacks journal, publisher or address',
    ],
    ['that is made up', {fictional: true}, 'it is marked as made up'],
  ])('%s gives nothing', (_, parts, why) => {
    const {checks, rung} = bound(parts)
    expect(checks.cited).toMatchObject({status: 'fail', reason: `bound to “packs/relief”, but ${why}`})
    expect(rung).toBe(0)
  })

  it('that is unverified serves a draft, but no approved page', () => {
    expect(bound({status: 'unverified'}).checks.cited.status).toBe('pass')
    expect(bound({status: 'unverified'}, {status: 'approved'}).checks.cited.status).toBe('fail')
  })

  it('that no file holds gives nothing', () => {
    expect(cited(TEXT, {kind: 'duration', value: '3 months'}).reason).toBe(
      'bound to “packs/relief”, but no facts file holds that fact',
    )
  })

  it('does not speak for a value beside it', () => {
    const library = libraryOf([entry('good')], [fact('packs/relief')])
    const text = 'The claim lasts [3 months](fact:packs/relief), sometimes two years.'
    expect(cited(text, {kind: 'duration', value: 'two years', library}).status).toBe('fail')
  })

  it('speaks for a harm only when it is about one', () => {
    const text = 'The claim lasts [3 months](fact:packs/relief), and harm is rare.'
    const about = (area: Fact['area']) =>
      cited(text, {kind: 'risk', library: libraryOf([entry('good')], [fact('packs/relief', {area})])}).status
    expect(about('outcome')).toBe('fail')
    expect(about('risk')).toBe('pass')
  })

  it('holds a claim up whose marker leads nowhere', () => {
    const library = libraryOf([entry('good')], [fact('packs/relief')])
    const text = 'The claim lasts [3 months](fact:packs/relief) [@nobody].'
    expect(support(text, {kind: 'duration', value: '3 months', library}).rung).toBe(2)
  })
})

describe('the rung', () => {
  const rung = (...statuses: CheckStatus[]) =>
    countRung(
      Object.fromEntries(
        CHECKS.map((name, i) => [name, {status: statuses[i] ?? 'unknown', code: '', reason: ''}]),
      ) as Record<CheckName, {status: CheckStatus; code: string; reason: string}>,
    )

  it.each([
    [0, ['fail', 'pass']],
    [1, ['pass', 'fail', 'pass']],
    [2, ['pass', 'pass']],
    [4, ['pass', 'pass', 'pass', 'attested']],
    [3, ['pass', 'pass', 'not-applicable', 'pass', 'fail']],
    [0, ['not-applicable', 'not-applicable']],
    [7, ['pass', 'pass', 'pass', 'pass', 'pass', 'pass', 'pass']],
  ] as const)('is %i for %j', (wanted, statuses) => expect(rung(...statuses)).toBe(wanted))
})

import {describe, expect, it} from 'vitest'
import {readReferences} from '../citations/read-bibliography.ts'
import {builtInLexicon} from '../claims/built-in-lexicon.ts'
import {readDraft} from '../draft/read-draft.ts'
import {buildLibrary} from '../facts/build-library.ts'
import type {Library} from '../facts/library.ts'
import {readEvidenceFile} from '../facts/read-evidence-file.ts'
import {readFacts} from '../facts/read-facts.ts'
import {makeDocumentReport} from '../lint/make-document-report.ts'
import {makePage} from '../lint/make-page.ts'
import {CHECKS, type CheckName} from '../support/check.ts'
import {sourceText} from '../text/source-text.ts'
import {readExtract} from './read-extract.ts'

const REFERENCES = `- {id: packs, type: book, title: Packs, issued: 2020, publisher: P}
- {id: baths, type: book, title: Baths, issued: 2020, publisher: P}
- {id: locked, type: book, title: Locked, issued: 2020, publisher: P, custom: {storable: false}}
`
const WORDS = `---
schema: 1
ref: packs
---
<!-- page 7 -->
After warm packs, numbness wore off in 6 to 8 hours.
`
const FACTS = `id: packs
quantities:
  - id: numbness
    value: {low: 6, high: 8, unit: h}
    status: in-review
    evidence:
      - ref: packs
        locator: p. 7
        passage: numbness wore off in 6 to 8 hours
        stance: supports
        checked: {by: An Editor, on: 2026-01-01, how: full-text}
`

interface Setting {
  readonly evidence?: string
  readonly words?: string
  readonly today?: string
}

function pageOf(text: string, {evidence = '', words = WORDS, today = '2026-06-01'}: Setting = {}) {
  const entries = readEvidenceFile(sourceText('evidence.yaml', evidence)).evidence
  const {extract} = readExtract(sourceText('sources/packs.txt', words))
  const {library: bare} = buildLibrary(
    [readFacts(sourceText('facts.yaml', FACTS))],
    [readReferences(sourceText('references.yaml', REFERENCES))],
  )
  const library: Library = {
    ...bare,
    evidence: new Map([['page.md', entries]]),
    ...(extract ? {extracts: new Map([[extract.ref, extract]])} : {}),
  }
  return makePage(readDraft(sourceText('page.md', text)), {lexicon: builtInLexicon(), library, today})
}

const claimOf = (text: string, setting?: Setting) => pageOf(text, setting).claims.find(({kind}) => kind === 'duration')!
const statuses = (text: string, setting?: Setting) => {
  const {checks, rung} = claimOf(text, setting)
  return [...(['anchored', 'quoted', 'matched'] satisfies CheckName[]).map(name => checks[name].status), rung]
}
const check = (name: CheckName, text: string, setting?: Setting) => claimOf(text, setting).checks[name]

const SENTENCE = 'Numbness wears off in 6 to 8 hours'
const entry = (parts: string, ref = 'packs'): string =>
  `- {page: page.md, words: Numbness wears off, ref: ${ref}, ${parts}}\n`
const PASSAGE = 'passage: numbness wore off in 6 to 8 hours'
const READ = 'checked: {by: An Editor, on: 2026-01-01, how: full-text}'

describe('the ladder of a cited claim', () => {
  it.each([
    ['a bare citation', `${SENTENCE} [@packs].`, '', ['fail', 'unknown', 'unknown', 2]],
    ['a locator alone', `${SENTENCE} [@packs, p. 7].`, '', ['fail', 'unknown', 'unknown', 2]],
    ['a passage without a place', `${SENTENCE} [@packs].`, entry(PASSAGE), ['fail', 'pass', 'pass', 2]],
    ['place and passage', `${SENTENCE} [@packs, p. 7].`, entry(PASSAGE), ['pass', 'pass', 'pass', 5]],
    ['all in the entry', `${SENTENCE} [@packs].`, entry(`locator: p. 7, ${PASSAGE}`), ['pass', 'pass', 'pass', 5]],
    [
      'words that the source does not have',
      `${SENTENCE} [@packs, p. 7].`,
      entry(PASSAGE.replace('8', '9')),
      ['pass', 'fail', 'unknown', 3],
    ],
    ['another number', 'Numbness wears off in 9 hours [@packs, p. 7].', entry(PASSAGE), ['pass', 'pass', 'fail', 4]],
    [
      'a source without stored words',
      `${SENTENCE} [@baths, p. 7].`,
      entry(PASSAGE, 'baths'),
      ['pass', 'unknown', 'pass', 3],
    ],
    [
      'evidence of another stance',
      `${SENTENCE} [@packs, p. 7].`,
      entry(`stance: context, ${PASSAGE}`),
      ['fail', 'unknown', 'unknown', 2],
    ],
    ['one of two sources alone', `${SENTENCE} [@packs, p. 7; @baths].`, entry(PASSAGE), ['fail', 'unknown', 'pass', 2]],
    ['a marker that leads nowhere', `${SENTENCE} [@nobody, p. 7].`, '', ['unknown', 'unknown', 'unknown', 1]],
    ['no marker', `${SENTENCE}.`, entry(PASSAGE), ['unknown', 'unknown', 'unknown', 0]],
  ] as const)('with %s', (_, text, evidence, wanted) => expect(statuses(text, {evidence})).toEqual(wanted))

  it('names the page of the passage, and the steps of the numbers', () => {
    const claim = claimOf(`${SENTENCE} [@packs, p. 7].`, {evidence: entry(PASSAGE)})
    expect(claim.checks.quoted).toMatchObject({
      code: 'in-extract',
      about: 'packs',
      reason: expect.stringContaining('page 7'),
    })
    expect(claim.checks.matched.steps?.length).toBeGreaterThan(0)
  })

  it('reads the passages of its sources together, where each has one of its numbers', () => {
    const text = (share: string) =>
      `Nausea was seen in 12% of patients [@packs, p. 7] and headache in ${share} [@baths, p. 2].`
    const evidence = `- {page: page.md, words: Nausea was seen, ref: packs, passage: Nausea occurred in 12% of patients.}
- {page: page.md, words: Nausea was seen, ref: baths, passage: Headache occurred in 30% of patients.}
`
    const matched = (share: string) =>
      pageOf(text(share), {evidence, words: ''}).claims.find(({kind}) => kind === 'percentage')!.checks.matched
    expect(matched('30% of patients')).toMatchObject({status: 'pass', about: 'packs, baths'})
    expect(matched('31% of patients')).toMatchObject({status: 'fail', code: 'does-not-follow'})
  })

  it('fails when one of two sources says another number', () => {
    const evidence = `${entry(PASSAGE)}${entry('passage: numbness wore off in 9 to 12 hours', 'baths')}`
    expect(check('matched', `${SENTENCE} [@packs, p. 7; @baths, p. 2].`, {evidence})).toMatchObject({
      status: 'fail',
      about: 'baths',
    })
  })

  it('takes no made-up words on a real page', () => {
    const words = WORDS.replace('ref: packs', 'ref: packs\nfictional: true')
    const setting = {evidence: entry(PASSAGE), words}
    expect(check('quoted', `${SENTENCE} [@packs, p. 7].`, setting)).toMatchObject({
      status: 'fail',
      code: 'fictional-extract',
    })
    expect(check('quoted', `---\nfictional: true\n---\n\n${SENTENCE} [@packs, p. 7].`, setting).status).toBe('pass')
  })
})

describe('a person’s word', () => {
  const text = `${SENTENCE} [@locked, p. 7].`
  const attested = (parts: string, setting: Setting = {}) =>
    statuses(text, {...setting, evidence: entry(parts, 'locked')})

  it.each([
    ['for a passage', `${PASSAGE}, ${READ}`, ['pass', 'attested', 'pass', 5]],
    [
      'for what a source says, where its words may not be stored',
      `says: Six to eight hours., ${READ}`,
      ['attested', 'attested', 'unknown', 4],
    ],
    ['not for an abstract', `${PASSAGE}, ${READ.replace('full-text', 'abstract')}`, ['pass', 'unknown', 'pass', 3]],
    ['not without a name', `${PASSAGE}, ${READ.replace('by: An Editor, ', '')}`, ['pass', 'unknown', 'pass', 3]],
    ['not before its day', `${PASSAGE}, ${READ.replace('2026-01-01', '2026-12-01')}`, ['pass', 'unknown', 'pass', 3]],
  ])('counts %s', (_, parts, wanted) => expect(attested(parts)).toEqual(wanted))

  it('stands for no source that is merely not stored, and never against its words', () => {
    const evidence = entry(`${PASSAGE}, ${READ}`, 'baths')
    expect(check('quoted', `${SENTENCE} [@baths, p. 7].`, {evidence}).status).toBe('unknown')
    const against = entry(`${PASSAGE.replace('8', '9')}, ${READ}`)
    expect(check('quoted', `${SENTENCE} [@packs, p. 7].`, {evidence: against}).status).toBe('fail')
  })

  it('is told as such in the report', () => {
    const page = pageOf(text, {evidence: entry(`${PASSAGE}, ${READ}`, 'locked')})
    const {claims} = makeDocumentReport(page, [])
    expect(claims.find(({kind}) => kind === 'duration')!.evidence).toEqual([
      {
        key: 'locked',
        from: 'evidence-file',
        locator: 'p. 7',
        passage: 'numbness wore off in 6 to 8 hours',
        proof: 'attested',
        read: {by: 'An Editor', on: '2026-01-01', how: 'full-text'},
      },
    ])
  })
})

describe('the ladder of a bound claim', () => {
  it('takes the evidence of its fact', () => {
    expect(statuses('Numbness wears off in [6 to 8 hours](fact:packs/numbness).')).toEqual(['pass', 'pass', 'pass', 5])
  })

  it('lends the evidence of the fact to a citation of the same source', () => {
    expect(statuses('Numbness wears off in [6 to 8 hours](fact:packs/numbness) [@packs].')).toEqual([
      'pass',
      'pass',
      'pass',
      5,
    ])
    const {evidence} = claimOf('Numbness wears off in [6 to 8 hours](fact:packs/numbness) [@packs].')
    expect(evidence).toHaveLength(1)
  })

  it('is the better of the two', () => {
    expect(statuses('Numbness wears off in [6 to 8 hours](fact:packs/numbness) [@baths].').at(-1)).toBe(5)
  })
})

describe('entries that back nothing', () => {
  const whys = (evidence: string, text = `${SENTENCE} [@packs].\n\nThe wrist has eight bones.\n`) =>
    pageOf(text, {evidence}).unplacedEvidence.map(({why}) => why)

  it('are told with the reason', () => {
    expect(whys(entry(PASSAGE))).toEqual([])
    expect(whys(entry(PASSAGE, 'baths'))).toEqual(['not-cited'])
    expect(whys(entry(PASSAGE).replace('Numbness wears off', 'wrist has eight bones'))).toEqual(['no-claim'])
    expect(whys(entry(PASSAGE).replace('Numbness wears off', 'Numbness stays'))).toEqual(['no-words'])
    expect(whys(entry(`stance: context, ${PASSAGE}`).replace('Numbness wears off', 'Numbness stays'))).toEqual([])
  })

  it('may name the claim through marks and by its id', () => {
    const text = `---\nid: my-page\n---\n\n**Numbness** wears off in 6 to 8&nbsp;hours [@packs].\n`
    expect(
      whys(entry(PASSAGE).replace('words: Numbness wears off', 'words: “Numbness wears off in 6 to 8 hours”'), text),
    ).toEqual([])
  })
})

it('names each reason', () => {
  const {claims} = pageOf(`${SENTENCE}. ${SENTENCE} [@packs]. Packs can cause burns [@nobody].`)
  for (const {checks} of claims) {
    for (const name of CHECKS) {
      expect(checks[name].code).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(checks[name].reason).not.toBe('')
    }
  }
})

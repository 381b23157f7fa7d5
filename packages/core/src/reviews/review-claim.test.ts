import {describe, expect, it} from 'vitest'
import {readReferences} from '../citations/read-bibliography.ts'
import {builtInLexicon} from '../claims/built-in-lexicon.ts'
import {readDraft} from '../draft/read-draft.ts'
import {buildLibrary} from '../facts/build-library.ts'
import {readFacts} from '../facts/read-facts.ts'
import {makePage} from '../lint/make-page.ts'
import {sourceText} from '../text/source-text.ts'
import {coverClaim} from './cover-claim.ts'
import {judgeSigned} from './judge-signed.ts'
import {reviewId} from './read-review.ts'
import {ReviewLog} from './review-log.ts'
import type {ReviewRecord} from './review-record.ts'
import {signedPageOf} from './signed-page.ts'

const PAGE = `---
id: sand-therapy
fictional: true
authors: [Ira Quill]
---

# Sand therapy

Numbness wears off in [6 to 8 hours](fact:sand-therapy/numbness), and it does not return.

- Skin redness follows in 3 of 40 people [@quill2031, p. 4].
- The skin must stay dry for 2 days, \`5 %\` of the time at least [@quill2031].
`
const FACTS = `schema: 1
id: sand-therapy
kind: procedure
title: Sand therapy
fictional: true
quantities:
  - id: numbness
    subject: numbness after sand therapy
    role: duration
    value: {low: 6, high: 8, unit: h}
    certainty: low
    status: approved
    wording: It wears off.
    evidence:
      - ref: quill2031
        locator: p. 3
        says: Numbness for six to eight hours.
        passage: "numbness wore off within six to eight hours"
        design: cohort
        stance: supports
        checked: {by: Ira Quill, on: 2031-01-02, how: full-text}
`
const REFERENCES = `references:
  - id: quill2031
    type: article-journal
    title: Sand on skin
    author: [{family: Quill, given: Ira}]
    container-title: Journal of Dunes
    issued: {date-parts: [[2031]]}
    volume: 3
    page: 1-9
    DOI: 10.5555/sand.2031
`
const TODAY = '2031-06-01'

interface Files {
  readonly page?: string
  readonly facts?: string
  readonly references?: string
}

function read({page = PAGE, facts = FACTS, references = REFERENCES}: Files = {}) {
  const {library} = buildLibrary(
    [readFacts(sourceText('facts.yaml', facts))],
    [readReferences(sourceText('references.yaml', references))],
  )
  const draft = readDraft(sourceText('sand.md', page))
  const {claims} = makePage(draft, {lexicon: builtInLexicon(), library, today: TODAY})
  return {claims, page: signedPageOf(draft, claims, library)}
}

type Changes = Partial<Omit<ReviewRecord, 'id' | 'covers'>>

/** Approvals of every claim of the page as it stands above. */
function approve(changes: Changes = {}): ReviewRecord[] {
  const {claims, page} = read()
  return claims.map(claim => {
    const review = {
      decision: 'approved' as const,
      page: page.key,
      covers: coverClaim(claim, page),
      reviewer: {name: 'Bo Marram', role: 'clinical' as const},
      on: '2031-05-01',
      until: '2032-05-01',
      fictional: true,
      predecessors: [],
      ...changes,
    }
    return {id: reviewId(review), ...review}
  })
}

const judge = (files: Files = {}, records: readonly ReviewRecord[] = approve(), today = TODAY) => {
  const {claims, page} = read(files)
  const log = new ReviewLog(records)
  return claims.map(claim => ({text: claim.text, kind: claim.kind, ...judgeSigned(claim, log, today, page)}))
}

const swap = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}

describe('an approval', () => {
  it('holds while nothing changes, and tells that nobody checked the name', () => {
    const judged = judge()
    expect(judged.length).toBeGreaterThanOrEqual(3)
    for (const {status, reason} of judged) {
      expect(status).toBe('pass')
      expect(reason).toContain('recorded as “Bo Marram”, identity not checked')
    }
  })

  it.each<[string, Files, string, RegExp]>([
    ['a number', {page: swap(PAGE, '3 of 40', '4 of 40')}, 'text-changed', /it was “.*3 of 40/],
    ['a negation', {page: swap(PAGE, 'does not return', 'does return')}, 'text-changed', /does not return/],
    ['a sign in code', {page: swap(PAGE, '`5 %`', '`9 %`')}, 'text-changed', /5 %/],
    ['the value of a fact', {facts: swap(FACTS, 'high: 8', 'high: 9')}, 'fact-changed', /numbness \(value\)/],
    ['the certainty of a fact', {facts: swap(FACTS, 'certainty: low', 'certainty: high')}, 'fact-changed', /certainty/],
    ['a fact that is gone', {facts: swap(FACTS, 'id: numbness', 'id: other')}, 'fact-changed', /missing/],
    ['the design of evidence', {facts: swap(FACTS, 'design: cohort', 'design: rct')}, 'evidence-changed', /design/],
    ['its stance', {facts: swap(FACTS, 'stance: supports', 'stance: context')}, 'evidence-changed', /stance/],
    ['its passage', {facts: swap(FACTS, 'within six to', 'within five to')}, 'passage-changed', /p\. 3/],
    ['the source', {references: swap(REFERENCES, 'sand.2031', 'sand.2032')}, 'evidence-changed', /source|gone/],
    [
      'a retraction',
      {references: swap(REFERENCES, 'title: Sand', 'title: "Retracted: Sand').replace('on skin\n', 'on skin"\n')},
      'evidence-changed',
      /source/,
    ],
    ['a locator in the text', {page: swap(PAGE, 'p. 4', 'p. 5')}, 'evidence-changed', /p\. 5 \(new\)/],
  ])('falls with %s', (_, files, code, reason) => {
    const fallen = judge(files).filter(({status}) => status !== 'pass')
    expect(fallen.map(({code}) => code)).toContain(code)
    expect(fallen.find(one => one.code === code)!.reason).toMatch(reason)
    expect(fallen[0]!.reason).toContain('the approval of 2031-05-01 fell')
  })

  it('falls alone: the other claims of the page keep theirs', () => {
    const judged = judge({page: swap(PAGE, '3 of 40', '4 of 40')})
    for (const {text, status} of judged) expect(status, text).toBe(/4 of 40/.test(text) ? 'fail' : 'pass')
  })

  it('falls with its day', () => {
    expect(judge({}, approve(), '2032-05-01').every(({status}) => status === 'pass')).toBe(true)
    expect(judge({}, approve(), '2032-05-02').map(({code}) => code)).not.toContain('approved')
    expect(judge({}, approve(), '2032-05-02')[0]!.reason).toContain('expired on 2032-05-01')
    expect(judge({}, approve(), '2031-04-30')[0]!.code).toBe('not-begun')
  })

  it('falls when it is withdrawn', () => {
    const [first, ...rest] = approve() as [ReviewRecord, ...ReviewRecord[]]
    const withdrawal: ReviewRecord = {
      id: 'f'.repeat(64),
      decision: 'withdrawn',
      page: first.page,
      withdraws: first.id,
      reviewer: {name: 'Bo Marram', role: 'clinical'},
      on: '2031-05-20',
      predecessors: [],
    }
    const [judged, ...others] = judge({}, [first, ...rest, withdrawal])
    expect(judged).toMatchObject({status: 'fail', code: 'withdrawn'})
    expect(judged!.reason).toContain('withdrawn on 2031-05-20')
    expect(others.every(({status}) => status === 'pass')).toBe(true)
  })

  it('is taken up by a newer one', () => {
    const old = approve({on: '2030-05-01', until: '2031-05-01'})
    expect(judge({}, old)[0]!.code).toBe('expired')
    expect(judge({}, [...old, ...approve()])[0]!.code).toBe('approved')
  })
})

describe('the reviewer', () => {
  it.each(['Ira Quill', 'Dr. Ira Quill, MD', 'Quill, Ira', 'I. Quill'])('is not the author, as %s may be', name => {
    const [judged] = judge({}, approve({reviewer: {name, role: 'clinical'}}))
    expect(judged).toMatchObject({status: 'fail', code: 'author-only'})
  })

  it.each(['Ina Quill', 'Ira Marram'])('may share a name with the author, as %s does', name => {
    expect(judge({}, approve({reviewer: {name, role: 'clinical'}}))[0]!.status).toBe('pass')
  })

  it('is clinical', () => {
    const [judged] = judge({}, approve({reviewer: {name: 'Bo Marram', role: 'editorial'}}))
    expect(judged).toMatchObject({status: 'fail', code: 'no-clinical-reviewer'})
  })

  it('cannot be told from an author whom the page does not name', () => {
    const [judged] = judge({page: swap(PAGE, 'authors: [Ira Quill]\n', '')})
    expect(judged).toMatchObject({status: 'unknown', code: 'unnamed-author'})
    expect(judged!.reason).toContain('the page names no author: add “authors: [Name]” in the front matter of sand.md')
  })

  it.each([
    ['authors: []', '“authors” in the front matter of sand.md holds no name that can be read'],
    ['Author: Ira Quill', '“Author” in the front matter of sand.md is not read as its author'],
    ['byline: Ira Quill', '“byline” in the front matter of sand.md is not read as its author'],
  ])('cannot be told from an author under a key that gives none: %s', (line, told) => {
    const [judged] = judge({page: swap(PAGE, 'authors: [Ira Quill]', line)})
    expect(judged).toMatchObject({status: 'unknown', code: 'unnamed-author'})
    expect(judged!.reason).toContain(`${told}: write “authors: [Name]”; until then nobody can tell`)
  })

  it('made up for an example, counts nowhere else', () => {
    const [judged] = judge({page: swap(PAGE, 'fictional: true\n', '')})
    expect(judged).toMatchObject({status: 'fail', code: 'made-up'})
  })
})

describe('harmless re-formatting', () => {
  const moves: readonly ((text: string, pick: (below: number) => number) => string)[] = [
    text => text.replaceAll('\n', '\r\n'),
    text => `\uFEFF${text}`,
    text => text.replace(/^- /gm, '* '),
    text => text.replace(/^# (.*)$/m, '$1\n========='),
    (text, pick) => nthSpace(text, pick, '\n  '),
    (text, pick) => nthSpace(text, pick, '   '),
    (text, pick) => nthSpace(text, pick, '&nbsp;'),
    text => text.replace(/\n/g, '  \n').replaceAll('---  ', '---'),
    text => text.replace('Skin redness', '**Skin** redness'),
    text => text.replace('6 to 8 hours', '*6 to 8* hours'),
    text => `${text}\n\n\n`,
    text => text.replace('\n- The skin', '\n\n- The skin'),
    text => text.replace('does not', 'does&#32;not'),
  ]

  /** Puts another white space for a blank of one of the claims' lines. */
  function nthSpace(text: string, pick: (below: number) => number, by: string): string {
    const blanks = [...text.matchAll(/(?<=\w) (?=\w)/g)].filter(({index}) => {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, index)
      return /^(?:Numbness|[-*] |\s{2}\S)/.test(line) && !/\[@[^\]]*$|`[^`]*$/.test(line) && !/\(fact:[^)]*$/.test(line)
    })
    const blank = blanks[pick(blanks.length)]
    return blank ? text.slice(0, blank.index) + by + text.slice(blank.index + 1) : text
  }

  it('lapses none in 50 seeded rounds of it', () => {
    let seed = 20310601
    const pick = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      return Math.floor((seed / 2 ** 32) * below)
    }
    const wanted = judge().length
    for (let round = 0; round < 50; round++) {
      let page = PAGE
      for (let step = 0; step < 4; step++) {
        const body = page.indexOf('# Sand') >= 0 ? page.indexOf('# Sand') : page.indexOf('Sand therapy\n=')
        page = page.slice(0, body) + moves[pick(moves.length)]!(page.slice(body), pick).replace(/^\uFEFF/, '')
      }
      if (pick(2)) page = `\uFEFF${page}`
      if (pick(2)) page = page.replace(/\r?\n/g, '\r\n')
      const facts = pick(2) ? FACTS.replace('wording: It wears off.', 'wording: It will wear off.') : FACTS
      const spaced = pick(2) ? facts.replace('wore off within', 'wore  off\n          within') : facts
      const judged = judge({page, facts: spaced})
      expect(judged.length, page).toBe(wanted)
      for (const {status, reason} of judged) expect(`${status}: ${reason}`, page).toMatch(/^pass/)
    }
  })
})

import {buildLibrary, type Library, readFacts, readReferences, sourceText} from '@claimlint/core'
import {describe, expect, it} from 'vitest'
import {claimedPage, type GivenClaim, tell} from '../shared/claimed-page.fixture.ts'
import supplementClaim from './supplement-claim.ts'

const REFERENCES = `
- {id: tarn2019, type: article-journal, title: Powder against placebo, author: [{family: Tarn, given: A}], container-title: Example Journal, issued: {date-parts: [[2019]]}, URL: "https://journal.example/1", custom: {fictional: true}}
`

const facts = (changes: Readonly<Record<string, string>>): string => {
  const {kind, title, stance, design, how} = {
    kind: 'supplement',
    title: 'Vellorin',
    stance: 'supports',
    design: 'rct',
    how: 'full-text',
    ...changes,
  }
  return `schema: 1
id: vellorin
kind: ${kind}
title: ${title}
fictional: true
outcomes:
  - id: comfort
    subject: comfort
    outcome: comfort
    value: {low: 0.2, high: 0.3}
    status: approved
    evidence:
      - {ref: tarn2019, stance: ${stance}, design: ${design}, checked: {by: A. Oke, on: 2026-01-02, how: ${how}}}
`
}

const library = (changes: Readonly<Record<string, string>> = {}): Library =>
  buildLibrary(
    [readFacts(sourceText('vellorin.yaml', facts(changes)))],
    [readReferences(sourceText('references.yaml', REFERENCES))],
  ).library

const PAGE = '---\nfictional: true\n---\n\n'

const BOUND = `${PAGE}Vellorin [supports comfort](fact:vellorin/comfort).`
const CLAIM: GivenClaim[] = [{words: 'supports comfort', aspects: {supplement: 'supports comfort'}}]
const messages = (found: readonly string[]): string[] => found.map(one => one.split(':')[0]!)

describe('supplement-claim', () => {
  it('tells the whole sentence, and a citation does not clear it', () => {
    const text = 'Vellorin supports comfort [@tarn2019].'
    expect(tell(supplementClaim, claimedPage(text, CLAIM, library()))).toEqual([`unsupported: ${text}`])
  })

  it('is silent where nothing in the sentence but its neighbours speaks of a supplement', () => {
    const guessed = (text: string): string[] =>
      tell(supplementClaim, claimedPage(text, [{words: text, aspects: {supplement: `?${text}`}}]))
    expect(guessed('You do not have to find your way alone.')).toEqual([])
    expect(guessed('They made me feel ten years younger.')).toHaveLength(1)
    expect(guessed('The capsules made me feel ten years younger.')).toHaveLength(1)
  })

  it('is cleared by a fact about this very product with evidence in people', () => {
    expect(tell(supplementClaim, claimedPage(BOUND, CLAIM, library()))).toEqual([])
  })

  it('is not cleared by a fact about something else', () => {
    expect(messages(tell(supplementClaim, claimedPage(BOUND, CLAIM, library({kind: 'procedure'}))))).toEqual([
      'other-subject',
    ])
    const unnamed = BOUND.replace('Vellorin [', 'It [')
    expect(messages(tell(supplementClaim, claimedPage(unnamed, CLAIM, library())))).toEqual(['other-subject'])
  })

  it('is not cleared by a fact whose evidence does not stand', () => {
    for (const changes of [{how: 'unchecked'}, {stance: 'context'}]) {
      expect(messages(tell(supplementClaim, claimedPage(BOUND, CLAIM, library(changes))))).toEqual(['not-accepted'])
    }
    const unknown = BOUND.replace('vellorin/comfort', 'vellorin/nothing')
    expect(messages(tell(supplementClaim, claimedPage(unknown, CLAIM, library())))).toEqual(['not-accepted'])
    expect(messages(tell(supplementClaim, claimedPage(BOUND.slice(PAGE.length), CLAIM, library())))).toEqual([
      'not-accepted',
    ])
  })

  it('is not cleared by cells, animals or the word of experts', () => {
    for (const design of ['in-vitro', 'animal', 'expert-opinion', 'case-series']) {
      expect(messages(tell(supplementClaim, claimedPage(BOUND, CLAIM, library({design}))))).toEqual(['not-human'])
    }
  })

  it('leaves a sentence to the tie to a disease that it holds, but not to a weak one', () => {
    const text = 'Vellorin supports comfort in arthritis.'
    const both = (disease: string): GivenClaim[] => [
      {words: 'supports comfort', aspects: {supplement: 'supports comfort', disease}},
    ]
    expect(tell(supplementClaim, claimedPage(text, both('arthritis')))).toEqual([])
    expect(messages(tell(supplementClaim, claimedPage(text, both('?arthritis'))))).toEqual(['unsupported'])
  })
})

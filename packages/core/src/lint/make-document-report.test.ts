import {expect, it} from 'vitest'
import {Lexicon} from '../claims/lexicon.ts'
import {readDraft} from '../draft/read-draft.ts'
import {sourceText} from '../text/source-text.ts'
import {makeDocumentReport} from './make-document-report.ts'
import {makePage} from './make-page.ts'
import {summariseReport} from './summarise-report.ts'

const report = (text: string) => {
  const page = makePage(readDraft(sourceText('content/packs.md', text)), {lexicon: new Lexicon(), today: '2026-11-22'})
  return makeDocumentReport(page, [
    {
      ruleId: 'loud-word',
      messageId: 'loud',
      severity: 'error',
      message: 'Say it softly.',
      data: {},
      path: 'content/packs.md',
      range: {start: text.indexOf('Packs help'), end: text.indexOf('Packs help') + 5},
      related: [],
      suggestions: [],
      url: '',
      fingerprint: 'v1:0',
    },
  ])
}

const PAGE = `---
title: Warm packs
status: in-review
---

# Packs

Packs help [1]. See [a paper](https://doi.org/10.1234/packs).

## References

1. Quade C. [Warm packs](javascript:alert). J Thumb. 2019;1:2.
`

it('tells title, status, places, references and units', () => {
  const document = report(PAGE)
  expect(document).toMatchObject({
    path: 'content/packs.md',
    kind: 'draft',
    title: 'Warm packs',
    status: 'in-review',
    fictional: false,
  })
  expect(document.findings[0]).toMatchObject({
    start: {line: 8, column: 1, offset: PAGE.indexOf('Packs help')},
    end: {line: 8, column: 6},
  })
  expect(document.references).toEqual([
    {id: 'content/packs.md#1', text: 'Quade C. Warm packs. J Thumb. 2019;1:2.', fictional: false, retracted: false},
    {
      id: 'doi:10.1234/packs',
      text: 'doi:10.1234/packs',
      url: 'https://doi.org/10.1234/packs',
      fictional: false,
      retracted: false,
    },
  ])
  expect(document.units.seen).toBe(
    document.units.judged + Object.values(document.units.skipped).reduce((a, b) => a + b, 0),
  )
  expect(document.unjudged.map(({reason}) => reason)).toContain('reference')
})

it('can be sent to another thread', () => {
  const document = report(PAGE)
  expect(structuredClone(document)).toEqual(document)
})

it('takes the first heading for a title, else the file’s name', () => {
  expect(report('# Warm *packs*\n\nPacks help.').title).toBe('Warm packs')
  expect(report('Packs help.').title).toBe('packs.md')
})

it('is counted by severity, rule and status', () => {
  const document = report(PAGE)
  const waived = {...document.findings[0]!, waivedBy: 'w1'}
  const summary = summariseReport({documents: [document, {...document, findings: [waived]}]})
  expect(summary).toMatchObject({
    documents: 2,
    findings: {error: 1, warning: 0, info: 0},
    waived: 1,
    rules: {'loud-word': 1},
  })
  expect(summary.units.seen).toBe(2 * document.units.seen)
})

import {describe, expect, it} from 'vitest'
import {builtInLexicon} from '../claims/built-in-lexicon.ts'
import {readDraft} from '../draft/read-draft.ts'
import {makeDocumentReport} from '../lint/make-document-report.ts'
import {makePage} from '../lint/make-page.ts'
import {sourceText} from '../text/source-text.ts'
import {compareClaims} from './compare-claims.ts'

const page = (text: string, path = 'page.md') =>
  makeDocumentReport(makePage(readDraft(sourceText(path, text)), {lexicon: builtInLexicon(), today: '2031-05-01'}), [])

const LIST =
  '\n\n## References\n\n1. Quill I. Sand on skin. Dunes. 2031;3:1-9. doi:10.5555/sand.2031\n2. Marram B. Warm packs. Dunes. 2030;2:4-8. doi:10.5555/packs.2030\n'
const told = (before: string, after: string): string[] =>
  compareClaims([page(before)], [page(after)]).changes.map(
    ({what, before, after}) => `${what.join(' ')}: ${(after ?? before)!.claim.text}`,
  )

const NUMB = 'Numbness wears off in 6 to 8 hours [1].'
const SCAR = 'The treatment can cause bleeding [2].'
const SWELL = 'Swelling lasts for 2 days [1].'
const PAGE = `# Packs\n\n${NUMB}\n\n${SCAR}\n\n${SWELL}${LIST}`

describe('compareClaims', () => {
  it('says nothing of a page that was laid out anew', () => {
    const moved = `# Packs\r\n\r\nNew words without a claim.\r\n\r\n- ${SWELL}\r\n\r\n${NUMB.replace(' wears', '\r\nwears')}\r\n\r\n**The treatment** can cause bleeding [2].${LIST.replaceAll('\n', '\r\n')}`
    expect(told(PAGE, moved)).toEqual([])
  })

  it.each([
    ['6 to 8', '6 to 9', 'renumbered'],
    ['6 to 8 hours', '6 to 8 days', 'renumbered'],
    ['6 to 8', 'at least 6 to 8', 'renumbered'],
    ['wears off in', 'never wears off in', 'reversed strengthened'],
    ['Numbness wears', 'Numbness may wear', 'weakened'],
    ['Numbness wears', 'Numbness always wears', 'strengthened'],
    ['Numbness wears off', 'The numb feeling goes', 'reworded'],
    [' [1].', '.', 'unanchored re-sourced'],
    [' [1].', ' [2].', 're-sourced'],
  ])('tells %s from %s', (old, now, what) => {
    const changed = PAGE.replace(NUMB, NUMB.replace(old, now))
    expect(told(PAGE, changed).map(line => line.slice(0, line.indexOf(':')))).toEqual([what])
  })

  it('tells what was added and removed, and does not take one for the other', () => {
    const other = 'One in 200 people has a rash after the cream [2].'
    expect(told(PAGE, PAGE.replace(SCAR, other)).sort()).toEqual([
      'added: One in 200 people has a rash after the cream.',
      'removed: The treatment can cause bleeding.',
    ])
  })

  it('keeps the same value in another unit', () => {
    const days = PAGE.replace('2 days', '48 hours')
    expect(told(PAGE, days)).toEqual(['reworded: Swelling lasts for 48 hours.'])
  })

  it('names from what to what', () => {
    const [change] = compareClaims([page(PAGE)], [page(PAGE.replace('6 to 8', '16 to 18'))]).changes
    expect(change!.details).toEqual(['from 6 to 8 hours to 16 to 18 hours'])
    expect(change).toMatchObject({lost: [], gained: []})
  })

  it('follows a page that was renamed, and a claim that went to another page', () => {
    const renamed = compareClaims([page(PAGE)], [page(PAGE, 'warm-packs.md')])
    expect(renamed.changes.map(({what}) => what)).toEqual([['moved'], ['moved'], ['moved']])
    const split = compareClaims(
      [page(PAGE)],
      [page(PAGE.replace(`${SCAR}\n\n`, '')), page(`# Bleeding\n\n${SCAR}${LIST}`, 'bleeding.md')],
    )
    expect(split.changes.map(({what, details}) => [what, details])).toEqual([[['moved'], ['from page.md']]])
    expect(split).toMatchObject({kept: 3, unchanged: 2})
  })

  it('tells equal sentences apart by their neighbours', () => {
    const twice = `# A\n\n${SCAR}\n\nIt lasts 2 days.\n\n${NUMB}\n\nIt lasts 2 days.${LIST}`
    const once = twice.replace(`${NUMB}\n\nIt lasts 2 days.`, `${NUMB}\n\nIt lasts 3 days.`)
    expect(told(twice, once)).toEqual(['renumbered: It lasts 3 days.'])
    const reordered = `# A\n\n${NUMB}\n\nIt lasts 2 days.\n\n${SCAR}\n\nIt lasts 2 days.${LIST}`
    expect(told(twice, reordered)).toEqual([])
  })

  it('compares thousands of claims in a moment', () => {
    const long = (factor: number): string =>
      `# A\n\n${Array.from({length: 1500}, (_, i) => `The ache of kind${i} lasts ${i + factor} days.`).join('\n\n')}\n`
    const [before, after] = [page(long(1)), page(long(2))]
    const start = performance.now()
    expect(compareClaims([before], [after]).changes.length).toBe(1500)
    expect(performance.now() - start).toBeLessThan(2500)
  })
})

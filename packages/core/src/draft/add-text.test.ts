import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {addText, decodeReference} from './add-text.ts'
import {ProseBuilder} from './prose-builder.ts'
import {readDraft} from './read-draft.ts'

/** What a stretch of source may show as in prose. */
const shows = (slice: string, sign: string): boolean => {
  if (slice === sign) return true
  if (slice === `\\${sign}`) return true
  if (/^\s/.test(slice)) return /\s/.test(sign)
  // A space that keeps words on one line is a space in prose.
  return decodeReference(slice, 0, slice.length)?.text.replaceAll('\u00A0', ' ').includes(sign) ?? false
}

const piece = fc.constantFrom(
  'relief',
  'pain',
  ' ',
  ' ',
  ' ',
  '&amp;',
  '&#176;',
  '&nbsp;',
  '&#xB0;',
  '&le;',
  '\\*',
  '\\_',
  '\\&',
  '\\\\',
  '*a*',
  '**bold words**',
  '_x_',
  '&',
  '&nope;',
  '5 mg',
  'é',
  '😀',
  '\n> ',
  '\nb',
  '&lt;',
  "'",
  '“q”',
  '.',
  '. ',
  'A',
  '<b>x</b>',
)

describe('the map of prose', () => {
  it('leads each character of the prose to the source that shows it', () => {
    fc.assert(
      fc.property(fc.array(piece, {minLength: 1, maxLength: 30}), fc.boolean(), (pieces, mark) => {
        const text = `${mark ? '\uFEFF' : ''}> a${pieces.join('')}`
        const draft = readDraft(sourceText('page.md', text))
        for (const {prose, range} of draft.blocks) {
          let last = 0
          for (let i = 0; i < prose.text.length; i++) {
            const start = prose.sourceStart(i)
            const end = prose.sourceEnd(i + 1)
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(range.end)
            expect([text.slice(start, end), prose.text[i]!]).toSatisfy(([a, b]: [string, string]) => shows(a, b))
            last = start
          }
        }
      }),
      {numRuns: 300},
    )
  })

  it('is stored as few segments', () => {
    const builder = new ProseBuilder()
    addText(builder, 'a long plain text & more', 'a long plain text &amp; more', 0, 28)
    expect(builder.segments).toEqual([0, 0, 18, 18, 18, 23, 19, 23, 28])
  })

  it('leaves white-space lines and quote marks of the next line out', () => {
    const draft = readDraft(sourceText('x.md', '> one  two\r\n>   three &gt; four\n'))
    expect(draft.blocks[0]!.prose.text).toBe('one two three > four')
  })

  it('does not read a long run of ampersands for ever', () => {
    expect(decodeReference('&'.repeat(100), 0, 100)).toBeUndefined()
    expect(decodeReference('&#1114112;', 0, 10)?.text).toBe('\uFFFD')
    expect(decodeReference('&#0;', 0, 4)?.text).toBe('\uFFFD')
  })
})

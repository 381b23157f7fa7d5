import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {normaliseWords} from './normalise-words.ts'

describe('normaliseWords', () => {
  it.each([
    ['Relief lasts 2–6 months.', 'relief lasts 2 6 months'],
    ['“About 50 %, e.g. 0.5 mg”', 'about 50 % eg 0.5 mg'],
    ['a  b\n\tc', 'a b c'],
    ['months\uFFFC. Then', 'months then'],
    ['Naïve ﬁx ½', 'naïve fix 1 2'],
    ['...', ''],
    ['Wait. . .now', 'wait now'],
    ['a.b', 'ab'],
  ])('makes %j into %j', (text, words) => expect(normaliseWords(text)).toBe(words))

  it('gives the same by the short way as by the long one', () => {
    const piece = fc.constantFrom('a', 'B', '1', ' ', '.', '%', '–', '’', '“', ',', '\n', '\u00A0', '-', '.5')
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), pieces => {
        const text = pieces.join('')
        // A letter outside the short way's alphabet, cut off again.
        expect(normaliseWords(text)).toBe(normaliseWords(`${text} é`).replace(/ ?é$/, ''))
      }),
    )
  })
})

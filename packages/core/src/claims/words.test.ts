import {describe, expect, it} from 'vitest'
import {cutWords} from './words.ts'

const cut = (text: string): string[] => cutWords(text).map(word => word.text)

describe('cutWords', () => {
  it.each([
    ['Don’t wait.', ["don't", 'wait', '.']],
    ['six-week course', ['six', '-', 'week', 'course']],
    ['24h and 6wks', ['24', 'h', 'and', '6', 'wks']],
    ['1,300 people, 12,34', ['1,300', 'people', ',', '12', ',', '34']],
    ['0.5 mg or .5 mg', ['0.5', 'mg', 'or', '.5', 'mg']],
    ['2–6 months − 1', ['2', '-', '6', 'months', '-', '1']],
    ['“safe” ‘x’', ['"', 'safe', '"', "'", 'x', "'"]],
    ['½ or 1½', ['½', 'or', '1', '½']],
    ['months\uFFFC. Then', ['months', '\uFFFC', '.', 'then']],
    ["in \uFFFC's trial", ['in', '\uFFFC', "'s", 'trial']],
    ['naïve Café 🙂 ok', ['naïve', 'café', '🙂', 'ok']],
    ['patients’ rest', ['patients', "'", 'rest']],
    ['1.2.3', ['1.2', '.3']],
    ['', []],
  ])('cuts %j', (text, words) => expect(cut(text)).toEqual(words))

  it('keeps offsets and capitals', () => {
    const words = cutWords('A 🙂 Vertebra')
    expect(words.map(({start, end}) => [start, end])).toEqual([
      [0, 1],
      [2, 4],
      [5, 13],
    ])
    expect(words.map(({capital}) => capital)).toEqual([true, false, true])
  })
})

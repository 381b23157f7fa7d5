import {describe, expect, it} from 'vitest'
import {findQuotations} from './find-quotation.ts'

const told = (text: string) =>
  findQuotations(text).map(({span, speaker}) => [text.slice(span.start, span.end), speaker])

describe('findQuotations', () => {
  it('finds the words and who says them', () => {
    expect(told('“It lasts for weeks,” says Dr. Ana Roe, a nurse.')).toEqual([['It lasts for weeks,', 'Dr. Ana Roe']])
    expect(told('"It lasts for weeks," Kim Vale, MD, said.')).toEqual([['It lasts for weeks,', 'Kim Vale, MD']])
    expect(told('Pain specialist Kim Vale, MD, describes it as “a shot that calms the nerve.”')).toEqual([
      ['a shot that calms the nerve.', 'Kim Vale, MD'],
    ])
    expect(told('According to Ana Roe, it is “safe for nearly every adult.”')).toEqual([
      ['safe for nearly every adult.', 'Ana Roe'],
    ])
    expect(told('"I felt like new again." – Annika, 46')).toEqual([['I felt like new again.', 'Annika']])
    expect(told('‘It is a relief,’ she said.')).toEqual([['It is a relief,', 'she']])
  })

  it('gives one speaker of a paragraph all its quotations', () => {
    expect(
      told('“It lasts for weeks,” says Ana Roe. “Then it slowly fades away.”').map(([, speaker]) => speaker),
    ).toEqual(['Ana Roe', 'Ana Roe'])
  })

  it('leaves words in scare quotes, inches and apostrophes alone', () => {
    expect(told('This “miracle” is the patients’ own choice, a 5" needle and the doctor\'s 6" one.')).toEqual([])
  })

  it('follows a quotation that is left open to the end', () => {
    expect(told('She says: “It went well. And then')).toEqual([['It went well. And then', 'She']])
  })
})

import {applyEdits} from '@claimlint/core'
import {lintText, testRule} from '@claimlint/core/testing'
import {expect, it} from 'vitest'
import rule from './reference-count-mismatch.ts'

const LIST =
  '## References\n\n1. Ito A. Baths. Example Journal. 2020;3:14.\n2. Oka M. Rest. Example Journal. 2021;4:1.\n'

testRule(rule, {
  valid: [
    `2 references\n\nRelief lasts 5 days [1, 2].\n\n${LIST}`,
    {
      name: 'the places that cite are counted',
      text: `3 citations\n\nRelief lasts 5 days [1, 2]. It fades in a week [1].\n\n${LIST}`,
    },
    ...[
      'two references',
      'This article cites 2 studies.',
      'A review of 14 studies found that rest helps.',
      '14 studies',
      'There are 9 sources of pain in the wrist.',
      'The review cites 14 studies.',
      'We found 14 studies of baths.',
      '14 studies used baths.',
    ].map(line => `${line}\n\nRelief lasts 5 days [1, 2].\n\n${LIST}`),
    {
      name: 'a list holds more than studies',
      text: `This article cites 1 study.\n\nRelief lasts 5 days [1].\n\n${LIST}`,
    },
    {name: 'no list to hold it against', text: '18 citations\n\nRelief lasts 5 days.\n'},
    {name: 'words in a sentence', text: `We read 9 sources for this page.\n\nRelief lasts 5 days [1, 2].\n\n${LIST}`},
  ],
  invalid: [
    {text: `⟦18 citations⟧\n\nRelief lasts 5 days.\n\n${LIST}`, severity: 'warning'},
    `Relief lasts 5 days [1, 2].\n\n⟦Sources: 3⟧\n\n${LIST}`,
    ...[
      'fourteen citations',
      'Twenty-one references',
      'This article cites 14 studies.',
      'Backed by 14 sources.',
      'See all 14 references',
      '14 scientific references',
      '14 studies cited below',
      'A total of 14 sources were used for this article.',
    ].map(line => `⟦${line}⟧\n\nRelief lasts 5 days [1, 2].\n\n${LIST}`),
    `Rest helps most wrists. ⟦This article cites 14 studies.⟧ Relief lasts 5 days [1, 2].\n\n${LIST}`,
  ],
})

it('offers the number of the list alone, and changes nothing else', () => {
  const text = `\uFEFF**18 citations**\r\n\r\nRelief 🦴 lasts 18 days.\r\n\r\n${LIST}`
  const {suggestions} = lintText(text, [rule]).findings[0]!
  expect(suggestions.map(({safety}) => safety)).toEqual(['review'])
  expect(applyEdits(text, suggestions[0]!.edits)).toBe(text.replace('18 citations', '2 citations'))
})

it('offers no number for a list that lost an entry on its way', () => {
  const text =
    '3 sources\n\nRelief lasts 5 days [1].\n\n## References\n\n\\[1\\] Ito A. Baths. Example Journal. 2020;3:14.\n\n\\[3\\] Oka M. Rest. Example Journal. 2021;4:1.\n'
  expect(lintText(text, [rule]).findings.map(({suggestions}) => suggestions)).toEqual([[]])
})

import {expect, it} from 'vitest'
import {unmark} from './unmark.ts'

it.each([
  ['no ⟦marks⟧ stay', 'no marks stay', ['marks']],
  ['⟦one⟧ and ⟦two⟧', 'one and two', ['one', 'two']],
  ['⟦outer ⟦inner⟧⟧', 'outer inner', ['outer inner', 'inner']],
  ['🦴⟦⟧ here', '🦴 here', ['']],
])('takes the marks out of “%s”', (marked, text, words) => {
  const result = unmark(marked)
  expect(result.text).toBe(text)
  expect(result.ranges.map(({start, end}) => text.slice(start, end))).toEqual(words)
})

it.each(['⟦open', 'closed⟧'])('refuses “%s”', marked => expect(() => unmark(marked)).toThrow('without'))

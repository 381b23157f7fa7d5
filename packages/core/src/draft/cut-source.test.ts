import {expect, it} from 'vitest'
import {CutMap, cutRanges, joinRanges} from './cut-source.ts'
import {ProseBuilder} from './prose-builder.ts'

it('leads back over a byte order mark and what was cut out', () => {
  const text = '\uFEFFab<x>cd<y>ef'
  const cuts = joinRanges([
    {start: 8, end: 11},
    {start: 3, end: 6},
  ])
  const parsed = cutRanges(text, cuts).slice(1)
  expect(parsed).toBe('abcdef')
  const map = new CutMap(1, cuts)
  for (let i = 0; i < parsed.length; i++) {
    expect(text.slice(map.start(i), map.end(i + 1))).toBe(parsed[i])
  }
  expect(map.range({start: 0, end: 2})).toEqual({start: 1, end: 3})
  const builder = new ProseBuilder()
  builder.add('abcdef', 0, 6)
  map.moveProse(builder)
  const prose = builder.prose()
  expect([...prose.text].map((_, i) => text.slice(prose.sourceStart(i), prose.sourceEnd(i + 1))).join('')).toBe(
    'abcdef',
  )
})

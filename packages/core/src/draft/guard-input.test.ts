import {describe, expect, it} from 'vitest'
import {guardInput} from './guard-input.ts'

describe('guardInput', () => {
  it('leaves real pages alone', () => {
    const links = Array.from({length: 900}, (_, i) => `[a${i}]: https://example.org/${i}`).join('\n')
    const table = Array.from({length: 900}, () => '| [a](b) | *c* | **d** |').join('\n')
    expect(guardInput(`# A\n\n- b\n  - c\n    1. d\n\n> > e\n\n${links}\n\n${table}\n\n* * * * *\n`)).toEqual([])
  })

  it('tells the lines that are too long, too deep or too tangled', () => {
    expect(guardInput(`a\n${'b'.repeat(100_001)}\nc`)).toEqual([
      {range: {start: 2, end: 100_003}, why: 'line-too-long'},
    ])
    expect(guardInput(`a\n\n${'> '.repeat(60)}b\n\nc`)).toEqual([{range: {start: 3, end: 124}, why: 'too-deep'}])
    const tangle = `${'[*'.repeat(1000)}\n${'[*'.repeat(1000)}`
    expect(guardInput(`${tangle}\n\nc`)).toEqual([{range: {start: 0, end: tangle.length}, why: 'too-tangled'}])
  })

  it('does not count what stands in a fence of code', () => {
    expect(guardInput(`\`\`\`\n${'[*'.repeat(2000)}\n\`\`\`\n`)).toEqual([])
  })

  it.each(['1. ', '+ ', '> ', '> - ', '* 1. '])('counts marks of “%s” with nothing behind them', marks => {
    const line = marks.repeat(60)
    expect(guardInput(`a\n\n${line}\n\nb`)).toEqual([{range: {start: 3, end: 3 + line.length}, why: 'too-deep'}])
  })

  it('counts empty items that lie one in the other, and no thematic break', () => {
    const items = Array.from({length: 60}, (_, depth) => `${'  '.repeat(depth)}-`).join('\n')
    expect(guardInput(items).map(({why}) => why)).toEqual(['too-deep'])
    expect(guardInput(`a\n\n${'- '.repeat(80)}\n\n${'* '.repeat(80)}\n`)).toEqual([])
  })

  it.each([
    ['a quotation', '> ```\n> x\n\n'],
    ['an item', '- ```\n  x\n\n'],
    ['a comment', '<!--\n```\n-->\n\n'],
    ['a line of inline code', '``` x ```\n\n'],
    ['indented code', 'a\n\n    ```\n\n'],
  ])('sees what follows fenced code that ends with %s', (_, before) => {
    const line = '> '.repeat(60)
    expect(guardInput(`${before}${line}\n`)).toEqual([
      {range: {start: before.length, end: before.length + line.length}, why: 'too-deep'},
    ])
  })

  it('tells inline code of many lengths that is never closed', () => {
    const runs = Array.from({length: 80}, (_, length) => `b ${'`'.repeat(length + 1)}`).join('\n')
    expect(guardInput(runs)).toEqual([{range: {start: 0, end: runs.length}, why: 'too-tangled'}])
    expect(guardInput(`${'`a` and ``b`` '.repeat(500)}\n`)).toEqual([])
  })
})

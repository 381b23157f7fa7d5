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
})

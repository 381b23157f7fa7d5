import {describe, expect, it} from 'vitest'
import {EditorText, Lines} from './convert.ts'

describe('lines', () => {
  it('count UTF-16 units, and leave the byte order mark out', () => {
    const lines = new Lines('\uFEFFa🛁b\r\nc\rd', 1)
    expect(lines.position(1)).toEqual({line: 0, character: 0})
    expect(lines.position(5)).toEqual({line: 0, character: 4})
    expect(lines.position(7)).toEqual({line: 1, character: 0})
    expect(lines.position(9)).toEqual({line: 2, character: 0})
    expect(lines.offset({line: 2, character: 9})).toBe(10)
    expect(lines.offset({line: 0, character: 0})).toBe(1)
  })

  it('settle every position inside the text', () => {
    const lines = new Lines('a🛁b\nc')
    expect(lines.offset({line: 0, character: 2})).toBe(1)
    expect(lines.offset({line: -1, character: -1})).toBe(0)
    expect(lines.offset({line: 99, character: 0})).toBe(6)
    expect(lines.offset({line: 0, character: 99})).toBe(4)
    expect(lines.offsets({start: {line: 1, character: 1}, end: {line: 0, character: 0}})).toEqual({start: 0, end: 6})
  })
})

describe('the text of an editor', () => {
  it('takes several changes of one version in turn', () => {
    const editor = new EditorText('one two', 1)
    const at = (character: number) => ({line: 0, character})
    editor.apply(
      [
        {range: {start: at(0), end: at(3)}, text: 'three'},
        {range: {start: at(5), end: at(5)}, text: ' and'},
      ],
      2,
    )
    expect(editor.text).toBe('three and two')
  })
})

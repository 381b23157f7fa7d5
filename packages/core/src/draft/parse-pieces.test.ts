import fc from 'fast-check'
import type {Nodes, Parents} from 'mdast'
import {expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {parseWhole} from './parse-markdown.ts'
import {parsePieces} from './parse-pieces.ts'
import {readDraft} from './read-draft.ts'

/** A tree without lines, columns and the looseness of lists, which nothing reads. */
function outline({position, ...node}: Nodes): unknown {
  const children = 'children' in node ? (node as Parents).children.map(outline) : undefined
  const {spread: _, ...rest} = node as Nodes & {spread?: boolean}
  return {...rest, from: position!.start.offset, to: position!.end.offset, ...(children ? {children} : {})}
}

const LINES = [
  ...['- a', '- b', '* c', '  - n', '    - m', '1. x', '2. y', '   - z', '', '', 'words', '# H', '> q', '> - r'],
  ...['```', '<!-- c', '-->', '<div>', '</div>', '[x]: http://a.b', 'see [x] and [^1]', '[^1]: note', '| a | b |'],
  ...['|---|---|', '- - d', '  ', '***', '- # h', 'x', '- see [x]'],
]
const markdown = fc
  .tuple(
    fc.constantFrom('', '---\na: b\n\nc: d\n---\n', 'Words.\n\n---\n'),
    fc.array(fc.constantFrom(...LINES), {minLength: 1, maxLength: 14}),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, lines, feed]) => `${head}${lines.join('\n')}\n`.replaceAll('\n', feed))

it('gives the tree of the whole text, whatever the pieces', () => {
  fc.assert(
    fc.property(markdown, fc.integer({min: 1, max: 4}), (text, lines) => {
      expect(outline(parsePieces(text, parseWhole, {most: 0, lines}))).toEqual(outline(parseWhole(text)))
    }),
    {numRuns: 300, seed: 5},
  )
})

it('reads thousands of nested items, definitions at the end included', () => {
  const text = `${'- one [a]\n  - two\n'.repeat(2000)}\n[a]: https://example.org\n`
  const {units, links, unread} = readDraft(sourceText('a.md', text))
  expect([units.length, links.length, unread]).toEqual([4000, 2000, []])
})

it('tells what it leaves out of a list that has no place to cut', () => {
  const draft = readDraft(sourceText('a.md', `- one\n${'  - two\n    - three\n'.repeat(700)}`))
  expect(draft.unread.map(({why}) => why)).toEqual(['list-too-long'])
  expect(draft.units.length).toBe(1001)
})

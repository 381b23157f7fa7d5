import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import type {Nodes, Parents} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parseWhole} from '../parse-markdown.ts'
import {parsePlain} from './parse-plain.ts'

/** A tree without lines and columns, which nothing reads. */
function outline({position, ...node}: Nodes): unknown {
  const children = 'children' in node ? (node as Parents).children.map(outline) : undefined
  return {...node, from: position!.start.offset, to: position!.end.offset, ...(children ? {children} : {})}
}

const root = fileURLToPath(new URL('../../../../..', import.meta.url))
const pages = ['test/corpus', 'content/pages', 'content/drafts'].flatMap(folder =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(root, folder, name), 'utf8')),
)

const WORDS = ['word ', 'two words', 'Relief lasts 2.5 weeks. ', 'a', 'é', '“', '\u00A0', '😀', '\uD83D', '2.', '—']
const SIGNS = '* ** _ __ *** ` `` [ ] ]( ! ![ < > & \\ | ~ # = == --- : :: + ( ) " $ ^ { @k [^ ]: :-:'.split(' ')
const PIECES = [
  ...['](u)', '[x](http://a.b/c?d=e)', '[x](u "t")', '[1]', '[^1]', '[^a-b]', '[x]', '[x][y]', '[]', '![i](p.png)'],
  ...['<b>', '</b>', '<br>', '<a href="x">', '<!-- c -->', '<https://x.org/y>', '<!--', '-->', '&amp;', '&nope;'],
  ...['&#65;', '\\*', '\\[', '\\\n', '  \n', ' \n', '\t', ' | ', 'x*y*z', 'a_b_c', '*e*', '**s**', '***b***'],
  ...['**a *b* c**', '[a]: b', '\u2028', '\u3000', '```'],
]
const MARKS = [
  ...['- ', '* ', '+ ', '1. ', '2. ', '10) ', '> ', '>', '# ', '####### ', '#', '    ', '  ', ' ', '\t', '| ', '|'],
  ...['[^1]: ', '[^a-b]: ', '[x]: ', '[^1]:', '```', '~~~', '<div>', '<!--', '-->', '</p>', '***', '---', '- - -'],
  ...['___', '===', '=', '-', '*', '1.', '- - ', '> - ', '- > ', '  - ', '- # ', '-     ', '<?', '<script>', '| - |'],
  ...['|:--|--:|', '|-', '\\', '_ ', ':-', '-\t', '123456789. ', '1234567890. ', '::: x'],
]
const BLOCKS = [
  ...['Plain words.', 'Two lines\nof words.', '# Heading', '- one\n- two', '* one\n* two', '1. one\n2. two', '> quote'],
  ...['Lead:\n- a\n- b', '| a | b |\n|---|:-:|\n| c | d |', 'text[^1] more', '[^1]: note', 'Text [1] and [@key].'],
  ...[
    '**Bold:** words *here*',
    '***',
    '---',
    '1) a\n2) b',
    '2. two\n3. three',
    'text\n# H\ntext',
    '| a |\n|---|\n| b | c |',
  ],
  ...[
    '|a|\n|:-|\n|b|\n|',
    '[x]: http://a.b',
    '| *a* | [l](u) |\n|---|---|\n| &amp; | <b>x</b> |\n|   | e |',
    '- a\n  b',
  ],
  ...[
    '- a\nlazy',
    '    code',
    '[^1]: a\n[^a-b]: b',
    '[^a-b]',
    '```\ncode\n\ncode\n```',
    '<!-- a\n\nb -->',
    '<div>\n\nx',
  ],
]
const inline = fc
  .array(fc.constantFrom(...WORDS, ...WORDS, ...SIGNS, ...PIECES), {maxLength: 7})
  .map(pieces => pieces.join(''))
const line = fc
  .tuple(fc.constantFrom('', ...MARKS), inline, fc.constantFrom('', '', '', '', ' ', '  ', '\\'))
  .map(pieces => pieces.join(''))
const head = fc.constantFrom(
  '',
  '',
  '',
  '',
  '---\na: b\n---\n',
  '---\nx\n\n---\n',
  '--- \na: b\n--- \n',
  '\uFEFF',
  '---\n',
)
const breaks = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n', '\n \n', '\n\n\n', '\n\t\n')
const markdown = fc
  .tuple(
    head,
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...BLOCKS), line), breaks), {maxLength: 9}),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(([start, blocks, feed]) => `${start}${blocks.flat().join('')}`.replaceAll('\n', feed))

const RUNS = Number(process.env['CLAIMLINT_FUZZ_RUNS'] ?? 400)

describe('a page read chunk by chunk is the page that remark-parse reads', () => {
  it('on every page of the corpora, whatever its line ends', () => {
    let plain = 0
    for (const page of pages) {
      for (const text of [page, page.replace(/\r?\n/g, '\r\n'), page.replace(/\n\n/g, '\n')]) {
        const tree = parsePlain(text, parseWhole)
        if (tree) plain++
        if (tree) expect(outline(tree)).toEqual(outline(parseWhole(text)))
      }
    }
    // Where most pages were given up, the equality would prove nothing.
    expect(plain).toBeGreaterThan(pages.length * 2)
  })

  it('on Markdown drawn at random', () => {
    let plain = 0
    fc.assert(
      fc.property(markdown, text => {
        const tree = parsePlain(text, parseWhole)
        if (!tree) return
        plain++
        expect(outline(tree)).toEqual(outline(parseWhole(text)))
      }),
      {numRuns: RUNS},
    )
    expect(plain).toBeGreaterThan(RUNS / 10)
  })

  it.each([
    ['an item in a list that is open', '- a\n  - b\n\n    c\n\n- d'],
    ['words in a fence', '```\na\n\nb\n\nc\n```\n\nd'],
    ['words in a comment', '<!-- a\n\nb\n\nc -->\n\nd'],
    ['a list behind indented code, which micromark takes for words', '    a\n\n2. b'],
    ['a list behind front matter that is not closed', '---\n\n- a'],
    ['a label that is defined below', '[a] and [b][a]\n\n[a]: c'],
    ['a footnote that nothing defines', 'a[^1]\n\n> [^1]: b\n\n    [^2]: c'],
    ['a footnote called where the parser reads', '> a[^1]\n\n[^1]: b'],
  ])('%s', (_, text) => {
    const tree = parsePlain(text, parseWhole) ?? parseWhole(text)
    expect(outline(tree)).toEqual(outline(parseWhole(text)))
  })

  it('leaves nothing of plain pages to the parser', () => {
    const text =
      '---\ntitle: A page\n---\n\n# A *page*\n\nWords [^1] & **more** at 5 < 6 [p. 3].\n\nWays:\n- one [x](https://a.example/b)\n- two\n\n| a | b |\n|:--|--:|\n| 1 | 2 |\n\n[^1]: A note.\n'
    const tree = parsePlain(text, () => {
      throw new Error('asked')
    })
    expect(outline(tree!)).toEqual(outline(parseWhole(text)))
  })

  it('takes time in line with the length of a hostile page', () => {
    const time = (text: string): number => {
      const from = performance.now()
      parsePlain(text, () => ({type: 'root', children: []}))
      return performance.now() - from
    }
    for (const piece of ['[', '[a', '*a ', '<', '&', '`', '- a\n\n', '![', '\\', '[a](', '| ', '# a\n', '1. a\n']) {
      time(piece.repeat(2000))
      expect(time(piece.repeat(40_000))).toBeLessThan(400)
    }
  })
})

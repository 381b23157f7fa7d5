import {describe, expect, it} from 'vitest'
import {formatClaims, formatReport, formatRulePage} from '../index.ts'
import {CLEAN, SAMPLE} from '../testing/sample-report.ts'
import {cutCells, displayWidth} from './cells.ts'
import {cutExcerpt} from './excerpt.ts'
import {wrapWords} from './wrap.ts'

const pretty = (parts: object, report = SAMPLE): string =>
  formatReport('pretty', report, {colour: false, width: 80, quiet: false, verbose: false, ...parts})

describe('pretty', () => {
  it.each([40, 57, 80, 120])('keeps within %i columns, paths aside', width => {
    const lines = [
      ...pretty({width, verbose: true}).split('\n'),
      ...formatClaims('pretty', SAMPLE, {colour: false, width}).split('\n'),
    ]
    expect(
      lines.filter(
        line => displayWidth(line) > width && !line.startsWith('content/') && !line.startsWith('Not linted'),
      ),
    ).toEqual([])
  })

  it('says what was judged when nothing is found', () => {
    expect(pretty({}, CLEAN)).toBe(
      'No findings in 1 file.\n\nNo claim was found.\n1 of 2 sentences judged; not judged: 1 heading.\n',
    )
  })

  it('shows errors only when quiet, and says so', () => {
    const quiet = pretty({quiet: true})
    expect(quiet).not.toMatch(/^ {2}(warning|info) /m)
    expect(quiet).toMatch(/Only errors\s+are shown\./)
  })

  it('says the same with colours', () => {
    const coloured = pretty({colour: true})
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty({}))
  })

  it('lets no control sign of a page reach the terminal', () => {
    const [document] = SAMPLE.documents
    const text = `\u001b[2Jevil\u202e${document!.text}`
    expect(pretty({}, {...SAMPLE, documents: [{...document!, text, path: 'a\u001b[2J.md'}]})).not.toMatch(
      /[\u001b\u202e]/,
    )
  })
})

describe('cells', () => {
  it.each([
    ['abc', 3],
    ['膝', 2],
    ['😀', 2],
    ['👩‍⚕️', 2],
    ['🇬🇧', 2],
    ['é', 1],
    ['\t', 4],
    ['\uFEFF', 0],
    ['\u001b', 1],
  ])('measures %j as %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
    expect(cutCells(text).at(-1)!.end).toBe(text.length)
  })
})

describe('excerpts', () => {
  const at = (line: string, words: string) => {
    const start = line.indexOf(words)
    return [{start, end: start + words.length, inner: false}]
  }

  it('puts the signs under the words, also behind wide letters and tabs', () => {
    const line = '\t膝 😀 hurts for days'
    expect(cutExcerpt(line, at(line, 'hurts'), 60)).toEqual([
      {text: '    膝 😀 hurts for days', signs: '          ~~~~~'},
    ])
  })

  it('cuts long lines around the words at word borders', () => {
    const line = `${'left words '.repeat(50)}the knee${' right words'.repeat(50)}`
    const [row] = cutExcerpt(line, at(line, 'the knee'), 40)
    expect(row!.text).toMatch(/^…(left|words) .*the knee.*…$/)
    expect(displayWidth(row!.text)).toBeLessThanOrEqual(40)
    expect(row!.text.slice(row!.signs.indexOf('~'), row!.signs.length)).toBe('the knee')
  })

  it('lays words longer than a row out in three rows at most', () => {
    const line = 'one two three four '.repeat(30)
    const rows = cutExcerpt(line, [{start: 0, end: line.length, inner: false}], 40)
    expect(rows).toHaveLength(3)
    expect(rows.every(({text}) => displayWidth(text) <= 40)).toBe(true)
    expect(rows[2]!.text).toMatch(/…$/)
  })

  it('costs nothing on a line of megabytes', () => {
    const line = 'word '.repeat(1_000_000)
    const started = performance.now()
    for (let i = 0; i < 200; i++) cutExcerpt(line, [{start: i * 20_000, end: i * 20_000 + 4, inner: false}], 80)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

it('cuts words that are longer than a line', () => {
  expect(wrapWords('abcdefghijkl mn', 10, '  ')).toEqual(['  abcdefgh', '  ijkl mn'])
})

describe('a rule page', () => {
  const page = `# superlative

Finds **superlatives**, see [the rule](https://example.org/x) and
\`the best\`.

## Examples

\`\`\`md invalid
The best clinic.
\`\`\`

- one
- two with more words

| option | default | what it does |
|---|---|---|
| \`reach\` | sentence | how near the source must stand to the words |
`

  it('reads well in a terminal', () => {
    expect(formatRulePage(page, {colour: false, width: 60})).toMatchInlineSnapshot(`
      "superlative

      Finds superlatives, see the rule (https://example.org/x) and
      \`the best\`.

      Examples

        found:
          The best clinic.

        • one
        • two with more words

        option   default   what it does
        \`reach\`  sentence  how near the source must stand to the
                           words
      "
    `)
  })

  it('keeps within a narrow one', () => {
    const lines = formatRulePage(page, {colour: false, width: 40}).split('\n')
    expect(lines.filter(line => displayWidth(line) > 40)).toEqual([])
    expect(lines.join('\n')).toContain('default: sentence')
  })
})

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

  it('prints a line once, with a numbered mark for each place and the messages below', () => {
    const [document] = SAMPLE.documents
    const text = 'Baths help 9 of 8 people for 2 weeks. Soreness lasts a day.\nA bath is warm.\n'
    const finding = (words: string, ruleId: string, message: string) => {
      const start = text.indexOf(words)
      const end = start + words.length
      return {
        ...document!.findings[0]!,
        ruleId,
        message,
        severity: 'error' as const,
        range: {start, end},
        start: {line: 1, column: start + 1, offset: start},
        end: {line: 1, column: end + 1, offset: end},
        related: [],
        suggestions: [],
      }
    }
    const first = 'Baths help 9 of 8 people for 2 weeks.'
    const findings = [
      finding(first, 'uncited-duration', 'One.'),
      finding(first, 'uncited-percentage', 'Two.'),
      finding('9 of 8 people', 'impossible-number', 'Three.'),
      finding('Soreness lasts a day.', 'uncited-duration', 'Four.'),
      finding('Soreness', 'confusable-term', 'Five.'),
    ]
    const told = pretty({}, {...SAMPLE, documents: [{...document!, text, findings}]})
    expect(told.slice(0, told.indexOf('\n\n', told.indexOf('Five.')))).toMatchInlineSnapshot(`
      "Not linted: content/locked,file.md
        Permission was denied: 100% of it.

      content/drafts/50%, “relief”: a.md (draft, FICTIONAL)

          1 │ Baths help 9 of 8 people for 2 weeks. Soreness lasts a day.
            │ 1~~~~~~~~~~2^^^^^^^^^^^^~~~~~~~~~~~~~ 3,4^^^^^~~~~~~~~~~~~~
        1 error 1:1 uncited-duration
          One.
        1 error 1:1 uncited-percentage
          Two.
        2 error 1:12 impossible-number
          Three.
        3 error 1:39 uncited-duration
          Four.
        4 error 1:39 confusable-term
          Five."
    `)
    const once = told.split('\n').filter(line => line.includes('Baths help'))
    expect(once).toHaveLength(1)
  })

  it('lays a long line out once, and leaves out what stands between its marks', () => {
    const line = `${'many plain words '.repeat(20)}FIRST MARK${' and more of them'.repeat(20)} SECOND MARK${' to the end'.repeat(20)}`
    const marks = ['FIRST MARK', 'SECOND MARK'].map((words, index) => ({
      start: line.indexOf(words),
      end: line.indexOf(words) + words.length,
      inner: false,
      label: String(index + 1),
    }))
    const rows = cutExcerpt(line, marks, 50)
    expect(rows).toHaveLength(2)
    rows.forEach(({text, signs}, index) => {
      expect(text).toMatch(/^….*…$/)
      expect(text.slice(signs.search(/\d/), signs.length)).toBe(['FIRST MARK', 'SECOND MARK'][index])
      expect(signs.trim()).toBe(['1~~~~~~~~~', '2~~~~~~~~~~'][index])
      expect(displayWidth(text)).toBeLessThanOrEqual(50)
    })
  })

  it('says what was judged when nothing is found', () => {
    expect(pretty({}, CLEAN)).toBe(
      'No findings in 1 page.\n\nNo claim was found.\n1 of 2 sentences judged; not judged: 1 heading.\n',
    )
  })

  it('counts pages and data files apart', () => {
    const [page] = CLEAN.documents
    const [faulty] = SAMPLE.documents
    const facts = {...page!, path: 'facts.yaml', kind: 'facts' as const, units: {seen: 0, judged: 0, skipped: {}}}
    expect(pretty({}, {...CLEAN, documents: [page!, facts, facts]})).toMatch(
      /^No findings in 1 page and 2 data files\.$/m,
    )
    expect(pretty({}, {...SAMPLE, documents: [page!, faulty!, facts]})).toMatch(
      / in 1 of 2 pages and none of 1 data file\.( |$)/m,
    )
  })

  it('tells a page without a sentence as nothing to judge', () => {
    const [page] = CLEAN.documents
    const empty = {...page!, path: 'empty.md', text: '', units: {seen: 0, judged: 0, skipped: {}}}
    const heads = {...page!, path: 'heads.md', units: {seen: 2, judged: 0, skipped: {heading: 2}}}
    const told = (...documents: (typeof empty)[]): string => pretty({}, {...CLEAN, documents})
    expect(told(empty)).toBe('The page is empty: there was nothing to judge.\n\n0 of 0 sentences judged.\n')
    expect(told(empty, heads)).toBe(
      'There was nothing to judge: no sentence of 2 pages could carry a claim.\n\n0 of 2 sentences judged; not judged: 2 headings.\n',
    )
    expect(told(page!, empty)).toContain('No findings in 2 pages.')
    expect(told(page!, empty)).toContain('Nothing to judge in 1 page: empty.md.')
    expect(formatClaims('pretty', {...CLEAN, documents: [empty]}, {colour: false, width: 80})).toBe(
      'There was nothing to judge. 0 of 0 sentences judged.\n',
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

  it('shows no word twice when marks stand near each other', () => {
    const line =
      'One sentence stands here, of some length. Another one follows, of much the same length. And a last one.'
    const marks = [...line.matchAll(/[A-Z][^.]+\./g)].map(({0: words, index}, at) => ({
      start: index,
      end: index + words.length,
      inner: false,
      label: String(at + 1),
    }))
    const rows = cutExcerpt(line, marks, 40)
    expect(rows.map(({text}) => text).join(' ')).toBe(line)
    expect(rows.map(({signs}) => signs.replace(/[^\d]/g, '')).join('')).toBe('123')
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

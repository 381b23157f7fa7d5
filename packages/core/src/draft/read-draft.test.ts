import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {sourceText} from '../text/source-text.ts'
import {countUnits} from './count-units.ts'
import type {Draft, Unit} from './draft.ts'
import {readDraft} from './read-draft.ts'
import {renderDraft} from './render-draft.ts'

const read = (text: string): Draft => readDraft(sourceText('page.md', text))
const unit = (draft: Draft, words: string): Unit => {
  const found = draft.units.find(({text}) => text.includes(words))
  if (!found) throw new Error(`no unit holds “${words}”: ${draft.units.map(({text}) => text).join(' | ')}`)
  return found
}
const skips = (text: string) => read(text).units.map(({skip}) => skip)

describe('readDraft', () => {
  it('reads nothing from nothing', () => {
    for (const text of ['', '\uFEFF', '\n\n', '---\n---\n']) expect(read(text).units).toEqual([])
  })

  it('gives source offsets behind a byte order mark and with CRLF', () => {
    const text = '\uFEFF# Head\r\n\r\nRelief lasts *a week*.\r\nThen not.\r\n'
    const draft = read(text)
    const {range} = unit(draft, 'lasts')
    expect(text.slice(range.start, range.end)).toBe('Relief lasts *a week*.')
    const then = unit(draft, 'Then').range
    expect(text.slice(then.start, then.end)).toBe('Then not.')
    expect(text.slice(draft.tree.children[0]!.position!.start.offset! + draft.source.bom)).toMatch(/^# Head/)
  })

  it('knows lists, their lead-ins, nesting and what stands behind them', () => {
    const draft = read(
      'Common harms are:\n\n- bruising\n  1. small\n  2. large\n- fever\n\nRest now.\n\n- alone\n- too\n',
    )
    const fever = unit(draft, 'fever').block
    expect(fever.kind).toBe('item')
    expect(fever.list).toMatchObject({ordered: false, position: 1, depth: 0})
    expect(fever.list!.leadIn).toBe(unit(draft, 'Common harms'))
    expect(unit(draft, 'large').block.list).toMatchObject({ordered: true, position: 1, depth: 1})
    expect(unit(draft, 'alone').block.list!.leadIn).toBeUndefined()
    expect(unit(draft, 'bruising').block.list!.id).toBe(fever.list!.id)
  })

  it.each([
    ['It can cause:', true],
    ['These steps include', true],
    ['Watch for the following.', true],
    ['That is all there is to say.', false],
  ])('tells whether “%s” leads a list in', (words, leads) => {
    expect(unit(read(`${words}\n\n- one\n- two\n`), words.slice(0, 8)).leadIn).toBe(leads)
  })

  it('marks a lead-in whose list is gone', () => {
    expect(unit(read('Side effects include:\n\nCall us.'), 'Side').leadIn).toBe(true)
  })

  it('knows cells, their heads and their caption', () => {
    const draft = read('Results of the trial:\n\n| Harm | Rate |\n|---|---|\n| Fever | 5% |\n')
    const {cell, kind} = unit(draft, '5%').block
    expect(kind).toBe('cell')
    expect(cell!.columnHead!.prose.text).toBe('Rate')
    expect(cell!.rowHead!.prose.text).toBe('Fever')
    expect(cell!.caption!.prose.text).toBe('Results of the trial:')
    const behind = read('| A | B |\n|---|---|\n| c | d |\n\nTable 1. What was seen [1].\n')
    expect(unit(behind, 'd').block.cell!.caption!.kind).toBe('caption')
  })

  it('reads alt texts and captions as what they are', () => {
    const draft = read('![A *needle* &amp; a spine](x.png)\n\n*The needle in place.*\n\nFigure 2. Another one.\n')
    expect(unit(draft, 'needle').skip).toBe('alt-text')
    expect(unit(draft, 'in place').block.kind).toBe('caption')
    expect(unit(draft, 'Another').block.kind).toBe('caption')
  })

  it('labels sections by their headings and hands roles down', () => {
    const draft = read(
      '# Page\n\n## Risks\n\n### Rare ones\n\nFever.\n\n## After your operation\n\nRest.\n\n## Does it hurt?\n\nA bit.\n',
    )
    expect(draft.sections.map(({role}) => role)).toEqual(['plain', 'plain', 'risk', 'risk', 'aftercare', 'plain'])
    expect(draft.sections.at(-1)!.question).toBe(true)
    expect(draft.sections[3]!.parent!.heading!.prose.text).toBe('Risks')
  })

  it('tells questions, orders and quotations', () => {
    const draft = read(
      'Does it last? Rest for two days. “It lasts for a few good weeks,” says Dr. Ana Roe. “Then it fades away slowly.”',
    )
    expect(unit(draft, 'Does').question).toBe(true)
    expect(unit(draft, 'Rest').instruction).toBe(true)
    expect(unit(draft, 'lasts for').quotation!.speaker).toBe('Dr. Ana Roe')
    expect(unit(draft, 'fades').quotation!.speaker).toBe('Dr. Ana Roe')
    expect(unit(draft, 'Rest').quotation).toBeUndefined()
  })

  it('skips headings, questions, references, furniture and link lists, and counts them', () => {
    const draft = read(
      '# Head\n\n17 min read\n\nIs it safe? It is.\n\n- [One](/a)\n- [Two](/b)\n\n## References\n\n1. Roe J. A paper. 2020.\n2. Vale K. Another. 2021.\n',
    )
    const counted = countUnits(draft)
    expect(counted).toMatchObject({seen: 9, judged: 1})
    // In this order, whatever the page's: equal counts are told in equal words.
    expect(Object.entries(counted.skipped)).toEqual([
      ['furniture', 1],
      ['heading', 2],
      ['link-list', 2],
      ['question', 1],
      ['reference', 2],
    ])
  })

  it('finds a bibliography without a heading, in a table, and with numbers on lines of their own', () => {
    const entry = (n: number) => `Roe J, Vale K. Paper ${n}. J Pain. 202${n};1(2):3-${n + 4}.`
    expect(skips(`Text here.\n\n1. ${entry(1)}\n2. ${entry(2)}\n3. ${entry(3)}\n`).slice(1)).toEqual(
      Array(3).fill('reference'),
    )
    expect(skips([1, 2, 3].map(n => `${n}.\n\n${entry(n)}`).join('\n\n')).every(skip => skip === 'reference')).toBe(
      true,
    )
    const table = `| No | Source |\n|---|---|\n${[1, 2, 3].map(n => `| ${n} | ${entry(n)} |`).join('\n')}\n`
    expect(skips(table).every(skip => skip === 'reference')).toBe(true)
    expect(unit(read('A.[^1]\n\n[^1]: It is safe for nearly all.'), 'nearly').block.kind).toBe('footnote')
    expect(unit(read('A.[^1]\n\n[^1]: Roe J. A paper. 2020;1:2.'), 'Roe').skip).toBe('reference')
  })

  it('judges remarks under “Notes” and the reader’s address under “References”', () => {
    const draft = read(
      '## Notes\n\n- It may cause fever.\n- It is safe for most.\n\n## References\n\n1. Roe J. A paper. 2020.\n\nBook your visit with our team today.\n',
    )
    expect(unit(draft, 'fever').skip).toBeUndefined()
    expect(unit(draft, 'Roe').skip).toBe('reference')
    expect(unit(draft, 'Book').skip).toBeUndefined()
  })

  it('judges plain sentences under “Sources”, and leaves the sources', () => {
    const draft = read(
      '## Sources\n\nThe injection can cause nerve damage in most people.\n\n- [The town](https://a.example) is on this.\n- Relief lasts three weeks.\n- What is a block?\n- Roe J. A block can help. 2020.\n- Blocks can help. Example Spine Society.\n',
    )
    expect(draft.units.filter(({skip}) => !skip).map(({text}) => text)).toEqual([
      'The injection can cause nerve damage in most people.',
      'Relief lasts three weeks.',
    ])
  })

  it('counts titles among what is not judged, and reads a lead', () => {
    const draft = read(
      '---\ntitle: Baths cure all, guaranteed\nlead: Relief lasts three weeks.\n---\n\n# Baths\n\nSit.\n',
    )
    expect(countUnits(draft)).toEqual({seen: 4, judged: 2, skipped: {heading: 1, title: 1}})
    expect(unit(draft, 'Relief').block.kind).toBe('description')
  })

  it.each([
    ['zero-width spaces', '\u200B'],
    ['joiners', '\u200D'],
    ['non-joiners', '\u200C'],
    ['word joiners', '\u2060'],
    ['marks of direction', '\u200E'],
    ['grapheme joiners', '\u034F'],
    ['vowel separators', '\u180E'],
    ['soft hyphens', '\u00AD'],
    ['soft hyphens as entities', '&shy;'],
  ])('reads over %s, and knows where the words stand', (_, sign) => {
    const words = `3${sign} to 6${sign} mon${sign}ths`
    const text = `Relief lasts ${words} in *m${sign}ost*${sign} of us.${sign}\n\n${sign}\n`
    const [first] = read(text).units
    expect(first!.text).toBe('Relief lasts 3 to 6 months in most of us.')
    const {prose} = first!.block
    const at = prose.text.indexOf('3 to')
    expect(text.slice(prose.sourceStart(at), prose.sourceEnd(at + '3 to 6 months'.length))).toBe(words)
    expect(text.slice(prose.sourceStart(at + 2), prose.sourceEnd(at + 4))).toBe('to')
  })

  it('leaves the joiner inside an emoji where it is', () => {
    expect(read('A nurse 👩\u200D⚕️ helps.\n').units[0]!.text).toBe('A nurse 👩\u200D⚕️ helps.')
  })

  it('reads titles and descriptions of front matter at their place', () => {
    const text = `---\ntitle: "Pills that \\"cure\\" pain"\ndescription: >\n  Works in two\n  weeks.\nlang: en-GB\nfictional: true\n---\n\nText.\n`
    const draft = read(text)
    const title = unit(draft, 'Pills')
    expect([title.block.kind, title.text]).toEqual(['title', 'Pills that "cure" pain'])
    expect(text.slice(title.range.start, title.range.end)).toBe('Pills that \\"cure\\" pain')
    const works = unit(draft, 'Works')
    expect([works.block.kind, works.text]).toEqual(['description', 'Works in two weeks.'])
    expect(text.slice(works.range.start, works.range.end)).toBe('Works in two\n  weeks.')
    expect([draft.language, draft.fictional]).toEqual(['en-GB', true])
  })

  it('lints a page whose front matter is broken, unclosed or a bomb', () => {
    expect(read('---\ntitle: [a\n---\n\nText here.').frontMatter!.value).toBeUndefined()
    const open = read('---\ntitle: A page\n\nText here.')
    expect(open.frontMatterFault).toBe('unclosed')
    expect(unit(open, 'Text here').skip).toBeUndefined()
    const rows = 'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[i]}`).join(', ')}]`)
    expect(read(`---\na: &a [x, x]\n${rows.join('\n')}\n---\n\nText here.`).units).toHaveLength(1)
  })

  it('reads raw HTML with its headings, lists and cells', () => {
    const text =
      '<div>\n<style>p {a: b}</style>\n<h2>Risks &amp; harms</h2>\n<p>It is <b>safe</b><sup>1</sup>.<!-- no --></p>\n<p>Harms are:</p>\n<ul><li>fever</li><li>pain</li></ul>\n<table><tr><th>Rate</th></tr><tr><td>5%</td></tr></table>\n</div>\n'
    const draft = read(text)
    const safe = unit(draft, 'safe')
    expect([safe.block.kind, safe.text, safe.block.section.role]).toEqual(['html', 'It is safe\uFFFC.', 'risk'])
    expect(text.slice(safe.range.start, safe.range.end)).toBe('It is <b>safe</b><sup>1</sup>.')
    expect(unit(draft, 'fever').block.list!.leadIn).toBe(unit(draft, 'Harms'))
    expect(unit(draft, '5%').block.cell!.columnHead!.prose.text).toBe('Rate')
    expect(draft.units.some(({text}) => /no|a: b/.test(text))).toBe(false)
  })

  it('skips a page in another language', () => {
    const draft = read(
      'Die Spritze hilft bei vielen Menschen und der Schmerz ist nach wenigen Tagen nicht mehr so stark wie zuvor. Das Risiko ist für die meisten sehr klein.',
    )
    expect(draft.language).toBe('de')
    expect(draft.units.every(({skip}) => skip === 'foreign-language')).toBe(true)
    expect(read('Kein Wort.').language).toBe('en')
  })

  it('gathers links and bindings', () => {
    const draft = read('It helps [74 in 100](fact:demo/response.half) and [more](https://example.org "T").')
    expect(draft.bindings).toMatchObject([
      {target: 'demo/response.half', text: '74 in 100', words: {start: 10, end: 19}},
    ])
    expect(draft.links).toMatchObject([{url: 'https://example.org', text: 'more', title: 'T'}])
  })

  it('hides code, mathematics and addresses, and tells of code blocks', () => {
    const draft = read('Use `x = 1`, $a^2$ and https://example.org/a now.\n\n```\nprint words\n```\n')
    expect(draft.units[0]!.text).toBe('Use □, □ and □ now.')
    expect(draft.unread).toMatchObject([{why: 'code'}])
  })

  it('takes a comment out of a sentence without joining words', () => {
    expect(read('It is <!-- note --> safe.').units[0]!.text).toBe('It is safe.')
    const draft = read('Harms are:\n\n<!-- note -->\n\n- fever\n\n<!-- note -->\n\n- pain\n')
    expect(unit(draft, 'pain').block.list).toMatchObject({position: 1, leadIn: unit(draft, 'Harms')})
  })
})

describe('inline waivers', () => {
  const page =
    '# Head\n\nIt is safe. It lasts\na week [@a].\n\nHarms are:\n\n- fever\n- a *bad* cough\n\n| a | b |\n|---|---|\n| c | d |\n\n> quoted words\n> go on\n\nThe end.\n'
  const told = (draft: Draft) =>
    draft.units.map(({text, skip, leadIn, block}) => [
      text,
      skip,
      leadIn,
      block.kind,
      block.list?.leadIn?.text,
      block.list?.position,
    ])

  it('leave the units of a page as they are, wherever they stand', () => {
    const plain = told(read(page))
    const lines = page.split('\n')
    for (let at = 1; at < lines.length; at++) {
      for (const comment of [
        '<!-- claimlint-allow superlative -- said so -->',
        '{/* claimlint-allow superlative -- said so */}',
      ]) {
        const text = lines.with(at, `${comment}\n${lines[at]}`).join('\n')
        const draft = read(text)
        expect(told(draft), text).toEqual(plain)
        expect(draft.waivers).toMatchObject([{rules: ['superlative'], reason: 'said so'}])
        for (const {range, text: words} of draft.units) {
          const own = text.slice(range.start, range.end)
          expect(own.startsWith(words.slice(0, 2)), own).toBe(true)
        }
      }
    }
  })

  it('leave them as they are in mid-line too', () => {
    const plain = told(read(page))
    for (let at = 0; at < page.length; at++) {
      if (page[at] !== ' ' || /[-#>|]/.test(page[at - 1]!) || page[at + 1] === '|') continue
      const text = `${page.slice(0, at)} <!-- claimlint-allow a, b -- why -->${page.slice(at)}`
      expect(told(read(text)), text).toEqual(plain)
    }
  })

  it('leave the offsets of the tree and of a byte order mark right', () => {
    const text = '\uFEFFRest. <!-- claimlint-allow a -- b --> Sleep.\n\n`<!-- claimlint-allow a -- b -->`\n\n# Head\n'
    const draft = read(text)
    expect(draft.waivers).toHaveLength(1)
    expect(text.slice(draft.tree.children.at(-1)!.position!.start.offset! + 1)).toMatch(/^# Head/)
    const start = text.indexOf('Sleep.')
    expect(unit(draft, 'Sleep').range).toEqual({start, end: start + 6})
  })

  it('are read with several rules, over lines, without a reason; not in code', () => {
    expect(read('A. <!-- claimlint-allow a, b\n  -- long\n reason --> B.').waivers).toMatchObject([
      {rules: ['a', 'b'], reason: 'long reason'},
    ])
    expect(read('A. <!-- claimlint-allow a -->').waivers).toMatchObject([{rules: ['a'], reason: ''}])
    expect(read('`<!-- claimlint-allow a -- b -->`\n\n```\n<!-- claimlint-allow a -- b -->\n```\n').waivers).toEqual([])
  })
})

describe('front matter of other tools', () => {
  it.each([
    ['with lone carriage returns', '---\rtitle: Warm baths\r---\r\rSit down first.\r'],
    ['closed with three dots', '---\ntitle: Warm baths\n...\n\nSit down first.\n'],
  ])('is read %s', (_, text) => {
    const draft = read(text)
    expect(draft.frontMatter?.value).toEqual({title: 'Warm baths'})
    expect(draft.frontMatterFault).toBeUndefined()
    const {range} = unit(draft, 'Sit down')
    expect(text.slice(range.start, range.end)).toBe('Sit down first.')
  })

  it('leaves out the imports of an MDX page and nothing of a Markdown page', () => {
    const text = "import {Box} from './box'\nexport const a = 1\n\nSit down first.\n"
    expect(readDraft(sourceText('a.mdx', text)).units.map(({text: words}) => words)).toEqual(['Sit down first.'])
    expect(read(text).units.length).toBe(2)
  })

  it('takes no rule below a waiver for front matter, and no escaped comment for a waiver', () => {
    const text = '<!-- claimlint-allow superlative -- why -->\n---\na: b\n---\n\nSit down.\n'
    expect(read(text).frontMatter).toBeUndefined()
    expect(renderDraft(read(text))).toBe('\n---\na: b\n---\n\nSit down.\n')
    expect(read('A \\<!-- claimlint-allow superlative -- why --> b.\n').waivers).toEqual([])
  })
})

describe('code that is never closed', () => {
  it.each([
    ['```\nSit.\n', 'open-fence'],
    ['~~~\nSit.\n\n```\n\nRise.', 'open-fence'],
    ['> ```\n> Sit.\n', 'open-fence'],
    ['```js', undefined],
    ['```\nSit.\n```\n', 'code'],
    ['```\nSit.\n`````  \r\n\n', 'code'],
    ['> ~~~\n> Sit.\n> ~~~\n', 'code'],
    ['- ```\n  Sit.\n\nRise.\n', 'code'],
    ['Rise.\n\n    Sit.\n', 'code'],
  ])('tells “%s”', (text, why) => expect(read(text).unread[0]?.why).toBe(why))
})

describe('hostile input', () => {
  it.each([
    ['deep lists', Array.from({length: 1000}, (_, i) => `${'  '.repeat(i)}- a\n`).join(''), 'too-deep'],
    ['deep quotations', `${'> '.repeat(1000)}a\n`, 'too-deep'],
    ['quotations of nothing', `${'> '.repeat(5000)}\n`, 'too-deep'],
    ['lists of nothing', `${'1. '.repeat(20_000)}\n`, 'too-deep'],
    ['one line of 5 MB', `${'word '.repeat(1_000_000)}\n`, 'line-too-long'],
    ['brackets', `${'a]['.repeat(20_000)}\n`, 'too-tangled'],
    ['emphasis', `${'*a_ '.repeat(20_000)}\n`, 'too-tangled'],
    ['comments', `${'a<!--'.repeat(10_000)}\n`, 'too-tangled'],
  ])('%s are left out and told, the rest is read', (_, text, why) => {
    const started = performance.now()
    const draft = read(`First words.\n\n${text}\nLast words.\n`)
    expect(performance.now() - started).toBeLessThan(1500)
    expect(draft.unread.every(part => part.why === why) && draft.unread.length > 0).toBe(true)
    expect(countUnits(draft)).toMatchObject({judged: 2, skipped: {unread: draft.unread.length}})
    expect(unit(draft, 'First words').skip).toBeUndefined()
    const last = unit(draft, 'Last words').range
    expect(draft.source.text.slice(last.start, last.end)).toBe('Last words.')
  })

  it('keeps a fence of code whole', () => {
    const draft = read(`\`\`\`\n${'[*] '.repeat(2000)}\n\n[\n\`\`\`\n\nText here.\n`)
    expect(unit(draft, 'Text here').block.kind).toBe('paragraph')
  })

  it('never throws and keeps every range inside the text', () => {
    const scrap = fc.constantFrom(
      'a ',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '| ',
      '|-|',
      '[',
      ']',
      '(',
      ')',
      '*',
      '_',
      '`',
      '```',
      '<',
      '<p>',
      '</p>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '\\',
      '@a',
      '^1^',
      '$',
      '"',
      '“',
      '”',
      '.',
      '? ',
      '#',
      '# ',
      '---',
      ': ',
      '1. ',
      '[^1]',
      '[^1]: ',
      '\u00b9',
      '\ud800',
      '\t',
      '\r\n',
      '    ',
      '![a](b)',
      'https://x.y/z',
      'Dr. ',
      '<sup>1</sup>',
      '<li>',
      '<td>',
      '<!-- claimlint-allow a -- b -->',
    )
    fc.assert(
      fc.property(fc.array(scrap, {maxLength: 60}), pieces => {
        const text = pieces.join('')
        const draft = read(text)
        for (const {range, span, block} of draft.units) {
          expect(range.start >= 0 && range.start <= range.end && range.end <= text.length).toBe(true)
          expect(span.end <= block.prose.text.length && span.start < span.end).toBe(true)
        }
        for (const {range} of draft.markers) expect(range.start < range.end && range.end <= text.length).toBe(true)
      }),
      {numRuns: 500},
    )
  })
})

import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {checkJson, claimlint, withFolder} from './support/command.ts'

const CLAIM = 'Numbness wears off in 6 to 8 hours.'
const GOOD = `# A page\n\n${CLAIM}\n`

/** The findings of one file, as “rule line”. */
function lint(files: Readonly<Record<string, string | Uint8Array>>, name: string, ...args: string[]) {
  return withFolder(files, folder => {
    const {run, report} = checkJson(folder, ...args)
    const document = report.documents.find(({path}) => path === name)
    return {
      run,
      report,
      rules: document?.findings.map(({ruleId, start}) => `${ruleId} ${start.line}`),
      findings: document?.findings ?? [],
    }
  })
}

const bytes = (text: string, encoding: BufferEncoding): Uint8Array => new Uint8Array(Buffer.from(text, encoding))

describe('a file that is not what it should be', () => {
  it('passes an empty file', () => {
    const {run, rules} = lint({'a.md': ''}, 'a.md', 'a.md')
    expect([run.code, rules]).toEqual([0, []])
  })

  it('reads a file with a byte order mark, offsets counted with it', () => {
    const {rules, findings} = lint({'a.md': `\uFEFF${GOOD}`}, 'a.md', 'a.md')
    expect(rules).toEqual(['uncited-duration 3'])
    expect(findings[0]!.start.offset).toBe(11)
  })

  it('reads a file with CRLF line ends', () => {
    expect(lint({'a.md': GOOD.replaceAll('\n', '\r\n')}, 'a.md', 'a.md').rules).toEqual(['uncited-duration 3'])
  })

  it('lints a Latin-1 file as far as it can be read, and says so', () => {
    const {rules} = lint({'a.md': bytes(`# Café\n\n${CLAIM}\n`, 'latin1')}, 'a.md', 'a.md')
    expect(rules).toEqual(['damaged-file 1', 'uncited-duration 3'])
  })

  it('tells UTF-16 and binary files apart from text', () => {
    expect(lint({'a.md': bytes(`\uFEFF${GOOD}`, 'utf16le')}, 'a.md', 'a.md').findings[0]?.messageId).toBe('utf16')
    expect(lint({'a.md': new Uint8Array([0x89, 0x50, 0, 0, 1, 2])}, 'a.md', 'a.md').findings[0]?.messageId).toBe(
      'binary',
    )
  })

  it('gets over a line of 5 MB and lints the rest', () => {
    const {run, rules} = lint({'a.md': `${'word '.repeat(1_000_000)}\n\n${CLAIM}\n`}, 'a.md', 'a.md')
    expect(run.code).toBe(1)
    expect(rules).toContain('uncited-duration 3')
  })

  it.each([
    ['items', '1. '.repeat(5000), 'unread-text 1'],
    ['quotations', '> '.repeat(5000), 'unread-text 1'],
    ['backticks in a line', `It has ${'`'.repeat(60_000)}`, undefined],
  ])('gets over a line of %s with nothing in them, and lints the rest', (_, line, told) => {
    const {run, rules} = lint({'a.md': `${line}\n\n${CLAIM}\n`}, 'a.md', 'a.md')
    expect(run.code).toBe(1)
    expect(rules).toContain('uncited-duration 3')
    if (told) expect(rules).toContain(told)
  })

  it('finds a claim whose figures hold signs that nobody sees, at its place', () => {
    const hidden = CLAIM.replace('6 to 8 hours', '6\u200B to 8\u00AD ho\u2060urs')
    const {rules, findings} = lint({'a.md': `${hidden}\n`}, 'a.md', 'a.md')
    expect(rules).toEqual(['uncited-duration 1'])
    expect([findings[0]!.start.offset, findings[0]!.end.offset]).toEqual([0, hidden.length])
  })

  it('tells the text behind a comment that is never closed', () => {
    const {run, rules} = lint({'a.md': `# A page\n\nSit.\n\n<!-- later\n\n${CLAIM}\n`}, 'a.md', 'a.md')
    expect(run.code).toBe(1)
    expect(rules).toContain('unread-text 5')
  })

  it('gets over lists that are nested 1,000 deep', () => {
    const deep = Array.from({length: 1000}, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n')
    const {run, rules} = lint(
      {'a.md': `${CLAIM}\n\n${deep}\n\n# Next\n\n${CLAIM.replace('Numbness', 'Tingling')}\n`},
      'a.md',
      'a.md',
    )
    expect(run.code).toBe(1)
    expect(rules?.filter(rule => rule.startsWith('uncited-duration'))).toEqual([
      'uncited-duration 1',
      'uncited-duration 1006',
    ])
  })

  it('lints a page whose front matter is never closed', () => {
    const {rules} = lint({'a.md': `---\ntitle: A\n\n# A\n\n${CLAIM}\n`}, 'a.md', 'a.md')
    expect(rules).toContain('unread-text 1')
    expect(rules).toContain('uncited-duration 6')
  })

  it('tells broken YAML in front matter at its line, and lints the page', () => {
    const {rules} = lint({'a.md': `---\ntitle: A\nauthors: [one, two\n---\n\n${CLAIM}\n`}, 'a.md', 'a.md')
    expect(rules?.some(rule => /^invalid-facts [34]$/.test(rule))).toBe(true)
    expect(rules).toContain('uncited-duration 6')
  })

  it('stops an alias bomb', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[at]}`).join(',')}]`),
    ]
    const {run, rules} = lint({'a.md': `---\n${bomb.join('\n')}\n---\n\n${CLAIM}\n`}, 'a.md', 'a.md')
    expect(run.code).toBe(1)
    expect(rules).toContain('uncited-duration 13')
  })

  it('names a missing path, lints the rest, and ends with 2', () => {
    const {run, report} = lint({'a.md': GOOD}, 'a.md', 'a.md', 'gone.md')
    expect(run.code).toBe(2)
    expect(report.documents.map(({path}) => path)).toEqual(['a.md'])
    expect(report.failures[0]).toMatchObject({path: 'gone.md'})
    expect(run.err).toMatch(/gone\.md: there is no such file/)
  })

  it('ends with 2 when a pattern matches nothing, or a folder holds nothing', () => {
    expect(lint({'a.md': GOOD}, '', 'pages/*.md').run.code).toBe(2)
    withFolder({'notes/a.json': '1'}, folder => expect(claimlint(folder, ['check', 'notes']).code).toBe(2))
  })

  it('gets over a link that leads back to itself and a folder inside itself', () => {
    withFolder({'a.md': GOOD}, folder => {
      symlinkSync(join(folder, 'loop.md'), join(folder, 'loop.md'))
      symlinkSync(folder, join(folder, 'again'))
      const {run, report} = checkJson(folder, '.')
      expect(run.code).toBe(2)
      expect(run.err).toMatch(/loop\.md: it is a link that leads back to itself/)
      expect(report.documents.map(({path}) => path)).toEqual(['a.md'])
    })
  })

  it('tells a kind of file that is not read', () => {
    expect(lint({'a.docx': 'PK'}, 'a.docx', 'a.docx').findings[0]).toMatchObject({
      ruleId: 'damaged-file',
      messageId: 'unsupported',
    })
  })

  it('tells two facts files with one id', () => {
    const facts =
      'schema: 1\nid: made-up\nkind: procedure\ntitle: Made-up\nfictional: true\nlocale: en-GB\nnames: {preferred: made-up}\nstatus: unverified\n'
    withFolder({'facts/a.yaml': facts, 'facts/b.yaml': facts, 'a.md': '# A\n'}, folder => {
      const {report} = checkJson(folder, '.')
      const second = report.documents.find(({path}) => path === 'facts/b.yaml')
      expect(second?.findings.map(({ruleId}) => ruleId)).toContain('invalid-facts')
      expect(JSON.stringify(second?.findings)).toMatch(/made-up/)
    })
  })

  it('reads a reference list in a table, a page of headings, a German page and a page of raw HTML', () => {
    const table = `Relief lasted 4 weeks.[1]\n\n## References\n\n| No. | Source |\n|---|---|\n| 1 | Ito A. Blocks in adults. Example J. 2020;3:14. |\n`
    expect(lint({'a.md': table}, 'a.md', 'a.md').rules).toEqual([])
    expect(lint({'a.md': '# One\n\n## Two\n\n### Three\n'}, 'a.md', 'a.md').rules).toEqual([])
    const german =
      'Die Betäubung lässt nach sechs bis acht Stunden nach. Bitte rufen Sie uns an, wenn Sie Fieber haben oder die Schmerzen nicht besser werden. Das ist selten, aber es kann vorkommen.\n'
    expect(lint({'a.md': german}, 'a.md', 'a.md').rules).toEqual(['unsupported-language 1'])
    expect(lint({'a.md': `<div>\n<p>${CLAIM}</p>\n</div>\n`}, 'a.md', 'a.md').rules).toEqual(['uncited-duration 2'])
  })

  it('tells a broken config with its line and ends with 2', () => {
    withFolder({'a.md': GOOD, 'claimlint.config.yaml': 'preset: recomended\n'}, folder => {
      const run = claimlint(folder, ['check', 'a.md'])
      expect(run.code).toBe(2)
      expect(run.err).toMatch(/claimlint\.config\.yaml:1:9 .*recommended/)
    })
  })
})

describe('hostile text', () => {
  /** Seconds for a text, and for the same text twice as long. */
  const seconds = (text: string): number =>
    withFolder({'a.md': text}, folder => {
      const started = performance.now()
      claimlint(folder, ['check', 'a.md', '--format', 'json'])
      return (performance.now() - started) / 1000
    })

  it.each([
    ['open brackets', '['],
    ['stars', '*a **b '],
    ['quotes', '> '],
    ['citations', '[@a; @b, p. 1] '],
    ['numbers', '1 in 10 to 20 '],
    ['quotation marks', '“a '],
    ['full stops', 'a.b. '],
    ['entities', '&amp;&#x26;'],
    ['angle brackets', '<a <b '],
    ['front matter', '---\n'],
  ])('takes %s in linear time', (_name, piece) => {
    const size = 60_000
    const text = (length: number): string =>
      `${piece.repeat(Math.ceil(80 / piece.length))}\n`.repeat(Math.ceil(length / 80))
    const once = seconds(text(size))
    const twice = seconds(text(size * 2))
    expect(twice).toBeLessThan(Math.max(once * 2.2 + 0.5, 1.5))
  })
})

describe('standard input', () => {
  it('is linted under the name that is given', () => {
    withFolder({}, folder => {
      const run = claimlint(folder, ['check', '--stdin', '--stdin-filename', 'pages/x.md', '--format', 'json'], {
        input: GOOD,
      })
      expect(run.code).toBe(1)
      expect(JSON.parse(run.out).documents[0].path).toBe('pages/x.md')
    })
  })
})

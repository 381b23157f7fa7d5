import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const PAGE = '# Wrists\n\nNumbness lasts 3 hours [@tarn2020].\n'

const check = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  withFolder({'page.md': PAGE, ...files}, folder => claimlint(folder, ['check', '--today', '2026-11-22', ...args]))

const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('a config that names what is not there', () => {
  it.each([
    ['references: [referencs.yaml]', 'references.yaml', '[]\n', 'the file “referencs.yaml”'],
    ['waivers: waiver.yaml', 'waivers.yaml', 'waivers: []\n', 'the waivers file “waiver.yaml”'],
    ['evidence: evidnce.yaml', 'evidence.yaml', 'schema: 1\nevidence: []\n', 'the evidence file “evidnce.yaml”'],
    ['sources: sorces', 'sources/.gitkeep', '', 'the folder of sources “sorces”'],
  ])('is told first, with the name that may be meant: %s', (line, name, text, words) => {
    const {code, out} = check({'claimlint.config.yaml': `schema: 1\n${line}\n`, [name]: text})
    expect(code).toBe(2)
    const near = name.replace('/.gitkeep', '')
    expect(flat(out)).toMatch(
      new RegExp(
        `^At fault: claimlint\\.config\\.yaml it names ${words}, which is not there\\. Did you mean “${near}”\\?`,
      ),
    )
    expect(out.match(/which is not there/g)).toHaveLength(1)
    expect(flat(out)).toContain('To mend first, as the top says: claimlint.config.yaml.')
  })

  it('offers no name that looks nothing like it', () => {
    const {out} = check({'claimlint.config.yaml': 'schema: 1\nreferences: [library.bib]\n'})
    expect(out).not.toContain('Did you mean')
  })
})

describe('a path that is not there', () => {
  it('is told with the nearest name, and with nothing of other files when it was alone', () => {
    const {code, out} = check({}, 'pgae.md')
    expect(code).toBe(2)
    expect(flat(out)).toContain('Did you mean “page.md”?')
    expect(out).not.toContain('What else was named')
  })

  it('says that the rest was linted when there was a rest', () => {
    expect(flat(check({}, 'pgae.md', 'page.md').out)).toContain('What else was named was linted.')
  })

  it('finds a folder that was misspelt', () => {
    expect(flat(check({'drafts/bath.md': PAGE}, 'darfts/bath.md').out)).toContain('Did you mean “drafts/bath.md”?')
  })
})

describe('a bibliography without an entry', () => {
  it('is told as what it is', () => {
    const {code, out} = withFolder({'references.yaml': 'references: []\n'}, folder =>
      claimlint(folder, ['refs', 'list']),
    )
    expect([code, out]).toEqual([
      0,
      'references.yaml holds no reference yet. `claimlint refs add` adds the first one.\n',
    ])
  })
})

describe('a printed fix', () => {
  it('says what applies it', () => {
    const page = 'We will use the C1 to C3 route.\n\n<!-- claimlint-allow superlative -- a name -->\n\nSoft.\n'
    expect(check({'page.md': page}).out).toMatch(/fix: Take the comment out \(--fix\)/)
  })
})

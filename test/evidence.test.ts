import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const REFERENCES = `schema: 1
references:
  - {id: packs, type: book, title: Packs, issued: 2020, publisher: Example Press, custom: {fictional: true}}
  - {id: locked, type: book, title: Locked, issued: 2020, publisher: Example Press, custom: {fictional: true, storable: false}}
`
const EVIDENCE = `schema: 1
evidence:
  - page: page.md
    words: Numbness wears off
    ref: packs
    locator: p. 2
    passage: numbness wore off in 6 to 8 hours
`
const PAGE = '---\ntitle: Packs\nfictional: true\n---\n\nNumbness wears off in 6 to 8 hours [@packs].\n'
const SOURCE = 'A title page.\fAfter warm packs, numbness wore off in 6 to 8 hours.\n'
const FILES = {
  'references.yaml': REFERENCES,
  'evidence.yaml': EVIDENCE,
  'page.md': PAGE,
  'packs.txt': SOURCE,
}
const DAY = ['--today', '2026-11-22']

const extract = (folder: string, ...args: readonly string[]) =>
  claimlint(folder, ['refs', 'extract', 'packs.txt', '--ref', 'packs', ...DAY, ...args])

const claimsOf = (folder: string) =>
  JSON.parse(claimlint(folder, ['claims', 'page.md', '--format', 'json', ...DAY]).out).documents[0].claims

describe('refs extract', () => {
  it('stores the words of a source, and its passages are proven against them', () =>
    withFolder(FILES, folder => {
      expect(claimsOf(folder)[0]).toMatchObject({
        checks: {anchored: 'pass', quoted: 'unknown', matched: 'pass'},
        rung: 3,
      })
      const {code, out} = extract(folder)
      expect(code).toBe(0)
      expect(out).toContain('sources/packs.txt: 14 words on 2 pages')
      expect(claimsOf(folder)[0]).toMatchObject({
        checks: {anchored: 'pass', quoted: 'pass', matched: 'pass'},
        rung: 5,
        evidence: [{key: 'packs', from: 'evidence-file', locator: 'p. 2', proof: 'quoted', page: '2'}],
      })
      expect(claimlint(folder, ['check', '.', ...DAY]).code).toBe(0)
    }))

  it('writes the same bytes again, and over an extract only when told', () =>
    withFolder(FILES, folder => {
      extract(folder)
      const first = readFileSync(join(folder, 'sources/packs.txt'), 'utf8')
      const again = extract(folder)
      expect(again.code).toBe(2)
      expect(again.err).toContain('is there already')
      expect(extract(folder, '--force').code).toBe(0)
      expect(readFileSync(join(folder, 'sources/packs.txt'), 'utf8')).toBe(first)
      // The source is made up, and so are its words.
      expect(first).toContain('\nfictional: true\n')
    }))

  it('stores nothing that may not be stored', () =>
    withFolder(FILES, folder => {
      const {code, err} = claimlint(folder, ['refs', 'extract', 'packs.txt', '--ref', 'locked', ...DAY])
      expect(code).toBe(2)
      expect(err).toContain('may not be stored')
    }))

  it.each([
    [['refs'], 'Say what to do'],
    [['refs', 'extrakt'], 'Did you mean “refs extract”?'],
    [['refs', 'extract', 'packs.txt'], '--ref KEY'],
    [['refs', 'extract', 'gone.pdf', '--ref', 'packs'], 'gone.pdf could not be read'],
  ])('tells a slip in %j', (args, words) =>
    withFolder(FILES, folder => {
      const {code, err} = claimlint(folder, args)
      expect(code).toBe(2)
      expect(err).toContain(words)
    }),
  )
})

describe('check', () => {
  it('tells a passage that the source does not have, and evidence that lost its page or its words', () =>
    withFolder(
      {
        ...FILES,
        'evidence.yaml': `${EVIDENCE.replace('8 hours', '9 hours')}  - {page: page.md, words: gone from here, ref: packs}
  - {page: gone.md, words: whatever it was, ref: packs}
`,
      },
      folder => {
        extract(folder)
        const {code, out} = claimlint(folder, ['check', '.', '--format', 'json', ...DAY])
        expect(code).toBe(1)
        const documents: {path: string; kind: string; findings: {ruleId: string; messageId: string}[]}[] =
          JSON.parse(out).documents
        expect(documents.map(({path, kind}) => [path, kind])).toEqual([
          ['evidence.yaml', 'evidence'],
          ['page.md', 'draft'],
          ['references.yaml', 'references'],
          ['sources/packs.txt', 'extract'],
        ])
        expect(documents[0]!.findings.map(({ruleId, messageId}) => [ruleId, messageId])).toEqual([
          ['misquoted-passage', 'near'],
          ['unplaced-evidence', 'words'],
          ['unplaced-evidence', 'page'],
        ])
      },
    ))

  it('tells an extract whose words were changed, and takes one in Markdown for no page', () =>
    withFolder(FILES, folder => {
      extract(folder, '--output', 'sources/packs.md')
      expect(claimlint(folder, ['check', '.', ...DAY]).code).toBe(0)
      const path = join(folder, 'sources/packs.md')
      const forged = readFileSync(path, 'utf8').replace('6 to 8', '6 to 9')
      withFolder({...FILES, 'sources/packs.md': forged}, other => {
        const {out} = claimlint(other, ['check', '.', '--format', 'json', ...DAY])
        const [document] = JSON.parse(out).documents.filter(({path}: {path: string}) => path === 'sources/packs.md')
        expect(document).toMatchObject({kind: 'extract', findings: [{ruleId: 'invalid-facts'}]})
      })
    }))

  it('takes the id of a page for a slip only when all pages were read', () =>
    withFolder(
      {...FILES, 'evidence.yaml': EVIDENCE.replace('page: page.md', 'page: other'), 'other.md': '# Other\n'},
      folder => {
        const told = (path: string) =>
          JSON.parse(claimlint(folder, ['check', path, '--format', 'json', ...DAY]).out)
            .documents.flatMap(({findings}: {findings: {ruleId: string}[]}) => findings)
            .filter(({ruleId}: {ruleId: string}) => ruleId === 'unplaced-evidence').length
        expect(told('page.md')).toBe(0)
        expect(told('.')).toBe(1)
      },
    ))

  it('gives the same on two threads', () =>
    withFolder({...FILES, 'other.md': '# Other\n\nThe wrist has eight bones.\n'}, folder => {
      extract(folder)
      const run = (threads: string) =>
        claimlint(folder, ['check', '.', '--format', 'json', '--threads', threads, ...DAY])
      expect(run('2').out).toBe(run('1').out)
    }))

  it('finds the words again in the report', () =>
    withFolder(FILES, folder => {
      extract(folder)
      const {out} = claimlint(folder, ['report', 'page.md', '--format', 'html', '--output', '-', ...DAY])
      const html = out === '' ? readFileSync(join(folder, '-'), 'utf8') : out
      expect(html).toContain('<q>numbness wore off in 6 to 8 hours</q>')
      expect(html).toContain('stands in the stored words of the source, page 2')
    }))
})

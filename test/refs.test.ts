import {describe, expect, it} from 'vitest'
import {checkJson, claimlint, withFolder} from './support/command.ts'

const BIB = `@article{nobody2020,
  author = {Nobody, Ann and {The Nothing Group}},
  title = {A small trial of nothing},
  journal = {Annals of Examples},
  year = {2020}, volume = {3}, pages = {1--9}, doi = {10.98765/nobody}
}
`
const RIS =
  'TY  - JOUR\nID  - nulle2021\nAU  - Nulle, Ben\nTI  - A small survey\nPY  - 2021\nJO  - Annals of Examples\nDO  - 10.98765/nulle\nER  - \n'
const NBIB =
  'PMID- 99999001\nTI  - A small review.\nFAU - Dummy, Cleo\nDP  - 2022\nJT  - Annals of Examples\nPT  - Journal Article\n'
const PAGE =
  '# A page\n\nNumbness wears off in 6 to 8 hours [@nulle2021; @nobody2020]. It lasts 2 days [@nulle2021; @pmid:99999001].\n'
const FILES = {'content/a.md': PAGE, 'content/lib.bib': BIB, 'content/more.ris': RIS, 'content/found.nbib': NBIB}

describe('bibliographies in other formats', () => {
  it('support claims, several files together', () => {
    withFolder(FILES, folder => {
      const {run, report} = checkJson(folder, 'content')
      expect(report.documents.flatMap(({findings}) => findings.map(({ruleId}) => ruleId))).toEqual([])
      expect(run.code).toBe(0)
    })
  })

  it('are found by the patterns of a config, and by what a draft names', () => {
    const config = {
      'claimlint.config.yaml': 'schema: 1\nreferences: [content/*.ris, content/*.nbib, content/lib.bib]\n',
    }
    withFolder({...FILES, ...config}, folder => expect(claimlint(folder, ['check', '.']).code).toBe(0))
    const page = PAGE.replace(/^/, '---\nbibliography: [lib.bib, more.ris, found.nbib]\n---\n')
    withFolder({...FILES, 'content/a.md': page}, folder =>
      expect(claimlint(folder, ['check', 'content/a.md']).code).toBe(0),
    )
  })

  it('tell a broken entry at its line, and the rest still counts', () => {
    const broken = `@article{bad,\n  title = {A small trial,\n  year = {2020}\n}\n${BIB}`
    withFolder({...FILES, 'content/lib.bib': broken}, folder => {
      const run = claimlint(folder, ['check', 'content'])
      expect(run.code).toBe(1)
      expect(run.out).toMatch(/lib\.bib[\s\S]*2:11 invalid-facts[\s\S]*The brace that opens “title” of “bad”/)
      expect(run.out).not.toContain('unresolved-citation')
    })
  })

  it('are read in worker threads too', () => {
    withFolder({...FILES, 'content/b.md': PAGE}, folder => {
      const one = claimlint(folder, ['check', 'content', '--threads', '1'])
      expect([one.code, claimlint(folder, ['check', 'content', '--threads', '2'])]).toEqual([0, one])
    })
  })
})

describe('refs', () => {
  it('list: keys, place and how often the drafts cite them', () => {
    withFolder(FILES, folder => {
      const run = claimlint(folder, ['refs', 'list', 'content', '--format', 'json'])
      expect(run.code).toBe(0)
      const {references} = JSON.parse(run.out) as {references: Record<string, unknown>[]}
      expect(
        references.map(({id, year, path, line, cited, identifiers}) => [id, year, path, line, cited, identifiers]),
      ).toEqual([
        ['pmid:99999001', 2022, 'found.nbib', 1, 1, {pmid: '99999001'}],
        ['nobody2020', 2020, 'lib.bib', 1, 1, {doi: '10.98765/nobody'}],
        ['nulle2021', 2021, 'more.ris', 1, 2, {doi: '10.98765/nulle'}],
      ])
      const pretty = claimlint(folder, ['refs', 'list', 'content']).out
      expect(pretty).toContain(
        'nulle2021\n  Nulle 2021\n  A small survey\n  Annals of Examples\n  doi:10.98765/nulle\n  more.ris:1, cited 2 times\n',
      )
    })
  })

  it('format: what a draft cites, in the order of its citations', () => {
    withFolder(FILES, folder => {
      const {out} = claimlint(folder, ['refs', 'format', 'content', '--cited'])
      expect(out).toBe(`1. Nulle B. A small survey. Annals of Examples. 2021. doi:10.98765/nulle.
2. Nobody A, The Nothing Group. A small trial of nothing. Annals of Examples. 2020;3:1-9. doi:10.98765/nobody.
3. Dummy C. A small review. Annals of Examples. 2022. PMID: 99999001.
`)
    })
  })

  it('export: one file that is named, or all, into a file that reads back', () => {
    withFolder(FILES, folder => {
      const one = claimlint(folder, ['refs', 'export', 'content/more.ris', '--format', 'bibtex'])
      expect([one.code, one.out]).toEqual([
        0,
        expect.stringMatching(/^@article\{nulle2021,\n {2}author = \{Nulle, Ben\},[^@]*\}\n$/),
      ])
      expect(claimlint(folder, ['refs', 'export', 'content', '-f', 'csl-yaml', '-o', 'all/references.yaml']).code).toBe(
        0,
      )
      const back = claimlint(folder, ['refs', 'list', 'all/references.yaml', '-f', 'json'])
      expect((JSON.parse(back.out) as {references: {id: string}[]}).references.map(({id}) => id)).toEqual([
        'pmid:99999001',
        'nobody2020',
        'nulle2021',
      ])
    })
  })

  it('exits with 1 for a broken entry, with 2 for nothing to read or a wrong word', () => {
    withFolder({'a.bib': `@article{bad, title = {x\n${BIB}`, 'b/a.md': '# A page\n'}, folder => {
      const broken = claimlint(folder, ['refs', 'export', 'a.bib', '-f', 'csl-json'])
      expect([broken.code, broken.err]).toEqual([
        1,
        expect.stringMatching(/^a\.bib:1: The brace that opens “title” of “bad”/),
      ])
      expect((JSON.parse(broken.out) as {id: string}[]).map(({id}) => id)).toEqual(['nobody2020'])
      expect(claimlint(folder, ['refs', 'list', 'b']).code).toBe(2)
      expect(claimlint(folder, ['refs', 'export', 'a.bib'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('--format csl-json|csl-yaml|bibtex|ris'),
      })
      expect(claimlint(folder, ['refs', 'lsit'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('Did you mean “refs list”?'),
      })
      expect(claimlint(folder, ['refs', '--help']).out).toContain('refs export')
      expect(claimlint(folder, ['refs', 'format', '--help']).out).toContain('Usage: claimlint refs format')
    })
  })
})

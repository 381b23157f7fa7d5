import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {checkJson, claimlint, withFolder} from './support/command.ts'

const content = fileURLToPath(new URL('../content', import.meta.url))
const TODAY = ['--today', '2031-05-01']

const PAGE = `---
id: packs
status: in-review
authors: [Ira Quill]
reviewers: [Bo Marram]
---

# Packs

Numbness wears off in 6 to 8 hours [@quill2031].

Swelling lasts for [2 to 3 days](fact:pack/swelling).

Relief lasts for 5 weeks.
`
const REFERENCES = `references:
  - {id: quill2031, type: article-journal, title: Sand on skin, author: [{family: Quill}], issued: {date-parts: [[2031]]},
     container-title: Dunes, volume: 3, page: 1-9, DOI: 10.98765/sand.2031}
`
const FACTS = `schema: 1
id: pack
kind: procedure
title: Warm pack
quantities:
  - id: swelling
    value: {low: 2, high: 3, unit: d}
    status: approved
    evidence:
      - {ref: quill2031, stance: supports, checked: {by: Bo Marram, on: 2031-04-01, how: full-text}}
`
const FILES = {
  'pages/packs.md': PAGE,
  'references.yaml': REFERENCES,
  'facts/pack.yaml': FACTS,
  'claimlint.config.yaml': 'schema: 1\n',
}

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, GIT_COMMITTER_DATE: '2031-04-20T12:00:00Z', GIT_AUTHOR_DATE: '2031-04-20T12:00:00Z'},
  })

function withRepository(use: (folder: string) => void): void {
  withFolder(FILES, folder => {
    git(folder, 'init', '-q', '-b', 'main')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-q', '-m', 'first')
    use(folder)
  })
}

const edit = (folder: string, path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')))

interface Change {
  readonly what: readonly string[]
  readonly before?: {readonly text: string}
  readonly after?: {readonly text: string}
  readonly details: readonly string[]
  readonly lost: readonly string[]
}

function diff(folder: string, ...args: string[]): Change[] {
  const {out, err, code} = claimlint(folder, ['diff', 'HEAD', '--format', 'json', ...args, ...TODAY])
  expect([err, code]).toEqual(['', 0])
  return JSON.parse(out).changes
}

describe('claimlint diff', () => {
  it('says that nothing changed, and leaves nothing behind', () =>
    withRepository(folder => {
      edit(folder, 'pages/packs.md', text => text.replace('# Packs', '# Warm packs\n\nMore words.'))
      const left = () => readdirSync(tmpdir()).filter(name => name.startsWith('claimlint-revision-'))
      const before = left()
      const {out} = claimlint(folder, ['diff', 'HEAD', ...TODAY])
      expect(out).toMatch(
        /^Compared with HEAD \([0-9a-f]{12}, 2031-04-20\): No claim changed\. 3 claims of 3 stand as they stood\.\n$/,
      )
      expect(left().filter(name => !before.includes(name))).toEqual([])
      expect(git(folder, 'status', '--short').trim()).toBe('M pages/packs.md')
    }))

  it('tells each kind of change in every format', () =>
    withRepository(folder => {
      edit(folder, 'pages/packs.md', text =>
        text
          .replace('6 to 8', '6 to 9')
          .replace('Relief lasts', 'Relief always lasts')
          .replace('# Packs\n', '# Packs\n\nThe treatment can cause bleeding.\n'),
      )
      const changes = diff(folder)
      expect(changes.map(({what, details}) => [what, details])).toEqual([
        [['added'], []],
        [['renumbered'], ['from 6 to 8 hours to 6 to 9 hours']],
        [['strengthened'], ['from a plain statement to a certainty (“always”)']],
      ])
      const pretty = claimlint(folder, ['diff', 'HEAD', ...TODAY]).out
      expect(pretty).toContain('    - Numbness wears off in 6 to 8 hours.\n    + Numbness wears off in 6 to 9 hours.\n')
      expect(pretty).toContain('1 re-numbered, 1 strengthened and 1 added')
      const markdown = claimlint(folder, ['diff', 'HEAD', '--format', 'markdown', ...TODAY]).out
      expect(markdown).toContain('- **re-numbered** (duration) pages/packs.md, line 12')
      expect(claimlint(folder, ['diff', 'HEAD', '--fail-on', 'renumbered', ...TODAY]).code).toBe(1)
      expect(claimlint(folder, ['diff', 'HEAD', '--fail-on', 'lapsed', ...TODAY]).code).toBe(0)
    }))

  it('tells what a changed bibliography, fact or date did to claims that nobody touched', () =>
    withRepository(folder => {
      claimlint(folder, [
        'review',
        'approve',
        '--all',
        '--by',
        'Bo Marram',
        '--until',
        '2031-04-30',
        '--today',
        '2031-04-20',
      ])
      git(folder, 'add', '-A')
      git(folder, 'commit', '-q', '-m', 'approved')
      expect(diff(folder).map(({what}) => what)).toEqual([['lapsed'], ['lapsed']])
      edit(folder, 'references.yaml', text =>
        text.replace('title: Sand', 'title: "RETRACTED: Sand').replace('skin,', 'skin",'),
      )
      const [first] = diff(folder)
      expect(first).toMatchObject({what: ['unanchored', 'lapsed'], lost: ['resolved', 'signed']})
      expect(first!.details[0]).toBe('no longer resolved: “quill2031” leads to a retracted source')
    }))

  it('follows a renamed page, tells a removed one, and compares a branch with where it began', () =>
    withRepository(folder => {
      git(folder, 'switch', '-q', '-c', 'work')
      renameSync(join(folder, 'pages/packs.md'), join(folder, 'pages/warm.md'))
      expect(diff(folder).map(({what}) => what)).toEqual([['moved'], ['moved'], ['moved']])
      renameSync(join(folder, 'pages/warm.md'), join(folder, 'pages/packs.md'))
      git(folder, 'switch', '-q', 'main')
      edit(folder, 'pages/packs.md', text => text.replace('5 weeks', '6 weeks'))
      git(folder, 'commit', '-q', '-am', 'elsewhere')
      git(folder, 'switch', '-q', 'work')
      const since = claimlint(folder, ['diff', 'main', 'pages', ...TODAY])
      expect(since.out).toContain('No claim changed')
      rmSync(join(folder, 'pages/packs.md'))
      writeFileSync(join(folder, 'pages/other.md'), '# Other\n')
      expect(diff(folder, 'pages').map(({what, before}) => [what, before?.text])).toContainEqual([
        ['removed'],
        'Relief lasts for 5 weeks.',
      ])
    }))

  it('stamps what is made up in every format', () =>
    withRepository(folder => {
      edit(folder, 'pages/packs.md', text =>
        text.replace('id: packs', 'id: packs\nfictional: true').replace('5 weeks', '6 weeks'),
      )
      for (const format of ['pretty', 'json', 'markdown'])
        expect(claimlint(folder, ['diff', 'HEAD', '--format', format, ...TODAY]).out).toMatch(
          /FICTIONAL|"fictional": true/,
        )
    }))

  it.each([
    [['diff'], 'Say since when'],
    [['diff', 'nowhere'], 'Git knows no commit “nowhere”'],
    [['diff', 'HEAD', '--fail-on', 'moves'], 'knows no change “moves”'],
    [['diff', 'HEAD', 'gone.md'], 'gone.md'],
  ])('tells a slip in %j', (args, words) =>
    withRepository(folder => {
      const {code, err} = claimlint(folder, [...args, ...TODAY])
      expect(code).toBe(2)
      expect(err).toContain(words)
    }),
  )
})

describe('claimlint impact', () => {
  it('lists claims, facts, pages and owners that fall with a source', () =>
    withFolder(FILES, folder => {
      claimlint(folder, ['review', 'approve', '--all', '--by', 'Bo Marram', ...TODAY])
      for (const name of ['quill2031', 'doi:10.98765/SAND.2031']) {
        const {out, code, err} = claimlint(folder, ['impact', name, ...TODAY])
        expect([code, err]).toEqual([0, ''])
        expect(out).toContain('facts/pack.yaml  fact pack/swelling would have no source left')
        expect(out).toContain(
          'pages/packs.md  in-review, by Ira Quill, reviewed by Bo Marram, approvals recorded as “Bo Marram”',
        )
        expect(out).toContain('falls from rung 2 to 1: no longer resolved, signed')
        expect(out).toContain('2 claims of 2 that lean on it fall, on 1 page; ask Ira Quill, Bo Marram.')
      }
    }))

  it('tells what leans on a fact, and what stands by another source', () =>
    withFolder({...FILES, 'pages/packs.md': PAGE.replace('swelling).', 'swelling) [@quill2031].')}, folder => {
      const {out} = claimlint(folder, ['impact', 'pack/swelling', '--format', 'json', ...TODAY])
      const {pages, subject} = JSON.parse(out)
      expect(subject).toEqual({kind: 'fact', id: 'pack/swelling'})
      expect(pages).toMatchObject([{path: 'pages/packs.md', claims: [{rung: 2, after: 2, falls: false, lost: []}]}])
    }))

  it('finds a source that only the list of a page names', () =>
    withFolder(
      {
        'a.md':
          '# A\n\nNumbness wears off in 6 to 8 hours [1].\n\n## References\n\n1. Quill I. Sand on skin. Dunes. 2031;3:1-9. doi:10.98765/sand.2031\n',
      },
      folder => {
        expect(claimlint(folder, ['impact', 'doi:10.98765/sand.2031', 'a.md']).out).toContain('falls from rung 2 to 1')
        const {code, err} = claimlint(folder, ['impact', 'doi:10.98765/other', 'a.md'])
        expect(code).toBe(2)
        expect(err).toContain('No fact and no source is called “doi:10.98765/other”')
      },
    ))

  it('offers the nearest name', () =>
    withFolder(FILES, folder => {
      expect(claimlint(folder, ['impact', 'quil2031']).err).toContain('Did you mean “quill2031”?')
    }))
})

describe('a changed fact', () => {
  const bound = readdirSync(join(content, 'pages')).flatMap(name =>
    [...readFileSync(join(content, 'pages', name), 'utf8').matchAll(/\]\(fact:([^)]+)\)/g)].map(match => ({
      name,
      id: match[1]!,
    })),
  )

  it('shows every bound place of every page, each with its own edit, and none of them in bulk', () =>
    withFolder({}, folder => {
      for (const path of ['facts', 'pages']) {
        for (const name of readdirSync(join(content, path))) {
          const text = readFileSync(join(content, path, name), 'utf8')
          // Every value of every fact is another one now.
          const changed = text.replace(/^( +(?:value|frequency): \{)(.*)\}/gm, (_, head: string, value: string) => {
            const other = value
              .replace(/, ci: \[[^\]]*\]/, '')
              .replace(/(low|high|value): (-?)([\d.]+)/g, (_all, key: string, sign: string, number: string) => {
                return `${key}: ${sign}${Number((Number(number) * 0.45).toPrecision(6))}`
              })
              .replace(/events: (\d+)/, (_all, number: string) => `events: ${Math.ceil(Number(number) * 0.45)}`)
            return `${head}${other}}`
          })
          mkdirSync(dirname(join(folder, path, name)), {recursive: true})
          writeFileSync(join(folder, path, name), path === 'facts' ? changed : text)
        }
      }
      writeFileSync(join(folder, 'references.yaml'), readFileSync(join(content, 'references.yaml')))
      const pagesBefore = readdirSync(join(folder, 'pages')).map(name =>
        readFileSync(join(folder, 'pages', name), 'utf8'),
      )
      const {report} = checkJson(folder, '.')
      const told = report.documents.flatMap(({path, findings}) =>
        findings.filter(({ruleId}) => ruleId === 'contradicted-fact').map(finding => ({path, ...finding})),
      ) as unknown as {path: string; data: {target: string}; suggestions: {title: string; safety: string}[]}[]
      const valued = new Set(
        readdirSync(join(folder, 'facts')).flatMap(name =>
          readFileSync(join(folder, 'facts', name), 'utf8')
            .split(/^ {2}- id: /m)
            .filter(entry => /^ {4}(?:value|frequency):/m.test(entry))
            .map(entry => `${name.replace('.yaml', '')}/${entry.slice(0, entry.indexOf('\n'))}`),
        ),
      )
      const wanted = bound.filter(({id}) => valued.has(id)).map(({name, id}) => `pages/${name} ${id}`)
      expect(wanted.length).toBeGreaterThan(10)
      expect(told.map(({path, data}) => `${path} ${data.target}`).sort()).toEqual(wanted.sort())
      for (const {suggestions} of told) {
        expect(suggestions).toHaveLength(1)
        expect(suggestions[0]).toMatchObject({safety: 'review'})
        expect(suggestions[0]!.title).toMatch(/^Write “[^”]+” in place of “[^”]+”, as the fact says$/)
      }
      claimlint(folder, ['check', '.', '--fix', '--fix-suggestions', '--today', '2026-11-22'])
      const pagesAfter = readdirSync(join(folder, 'pages')).map(name =>
        readFileSync(join(folder, 'pages', name), 'utf8'),
      )
      expect(pagesAfter.map(text => text.match(/\[[^\]]*\]\(fact:[^)]*\)/g))).toEqual(
        pagesBefore.map(text => text.match(/\[[^\]]*\]\(fact:[^)]*\)/g)),
      )
    }))
})

describe('the ratchet', () => {
  const lost = (folder: string): string[] =>
    checkJson(folder, '.').report.documents.flatMap(({findings}) =>
      findings
        .filter(({ruleId}) => ruleId === 'lost-support')
        .map(({messageId, severity}) => `${severity} ${messageId}`),
    )
  const raise = (folder: string, ...args: string[]) =>
    claimlint(folder, ['baseline', '--ratchet', ...args, '--today', '2026-11-22'])
  const file = (folder: string): string => readFileSync(join(folder, 'claimlint.ratchet.yaml'), 'utf8')

  it('holds what was reached, and only ever rises', () =>
    withFolder({...FILES, 'facts/pack.yaml': FACTS.replace('2031-04-01', '2026-04-01')}, folder => {
      expect(lost(folder)).toEqual([])
      const first = raise(folder)
      expect([first.code, first.err]).toEqual([0, ''])
      expect(first.out).toBe(
        'claimlint.ratchet.yaml: 1 page (1 new), held to cited, resolved; 1 claim may go on without.\n',
      )
      const begun = file(folder)
      expect(begun).toContain('"packs":\n    claims: 3\n    passed: {cited: 2, resolved: 2,')
      expect(lost(folder)).toEqual([])
      expect(raise(folder).out).toContain('as it was')

      // A claim is mended and another loses its source: the count is the same, and it is told all the same.
      edit(folder, 'pages/packs.md', text =>
        text.replace('5 weeks.', '5 weeks [@quill2031].').replace(' [@quill2031].\n\nSwelling', '.\n\nSwelling'),
      )
      expect(lost(folder)).toEqual(['error claim'])
      const behind = raise(folder)
      expect(behind.code).toBe(1)
      expect(behind.out).toContain('packs is behind and keeps its floor:\n    not cited, resolved: “Numbness wears off')
      expect(file(folder)).toBe(begun)

      writeFileSync(join(folder, 'pages/packs.md'), PAGE.replace('5 weeks.', '5 weeks [@quill2031].'))
      expect(lost(folder)).toEqual(['info further'])
      expect(raise(folder).out).toContain('(1 raised), held to cited, resolved; 0 claims may go on without.')
      writeFileSync(join(folder, 'pages/packs.md'), PAGE)
      expect(lost(folder)).toEqual(['error claim'])
    }))

  it('lets a page go, knows a moved one by its id, and holds a new one to all of it', () =>
    withFolder({...FILES, 'facts/pack.yaml': FACTS.replace('2031-04-01', '2026-04-01')}, folder => {
      raise(folder)
      renameSync(join(folder, 'pages/packs.md'), join(folder, 'pages/warm.md'))
      expect(lost(folder)).toEqual([])
      writeFileSync(join(folder, 'pages/new.md'), '# New\n\nSwelling lasts for 9 days.\n')
      expect(lost(folder)).toEqual(['error claim'])
      rmSync(join(folder, 'pages/new.md'))
      rmSync(join(folder, 'pages/warm.md'))
      writeFileSync(join(folder, 'pages/other.md'), '# Other\n')
      expect(raise(folder).out).toContain('1 gone')
      expect(file(folder)).not.toContain('"packs"')
    }))

  it('tells a file that nobody can read, and does not write over it', () =>
    withFolder({...FILES, 'claimlint.ratchet.yaml': 'schema: 1\nchecks: [sighted]\npages: {}\n'}, folder => {
      const {code, out} = claimlint(folder, ['check', '.', ...TODAY])
      expect(code).toBe(2)
      expect(out).toContain('claimlint.ratchet.yaml')
      expect(raise(folder).code).toBe(2)
      expect(file(folder)).toContain('sighted')
      expect(existsSync(join(folder, 'claimlint.ratchet.yaml'))).toBe(true)
    }))

  it.each([
    [['baseline'], 'Say what to write'],
    [['baseline', '--ratchet', '--checks', 'sighted'], 'knows no check “sighted”'],
  ])('tells a slip in %j', (args, words) =>
    withFolder(FILES, folder => {
      const {code, err} = claimlint(folder, args)
      expect(code).toBe(2)
      expect(err).toContain(words)
    }),
  )
})

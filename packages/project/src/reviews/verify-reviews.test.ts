import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {approveClaims, withdrawApproval} from './approve-claims.ts'
import {type ReviewGroup, readReviewPages} from './review-pages.ts'
import {nameReviewer, signaturesOf, verifyReviews} from './verify-reviews.ts'

const PAGES: Readonly<Record<string, string>> = {
  'a.md': `---
authors: [Ira Quill]
reviewers: [Bo Marram]
---

Numbness wears off in 6 to 8 hours.

Redness of the skin follows in 3 of 40 people.
`,
  'b.md': `---
authors: [Ira Quill]
---

Swelling lasts for 2 days.
`,
}
const TODAY = '2031-05-01'

let root: string

const git = (...args: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )

const commit = (message: string): string => {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', message)
  return git('rev-parse', 'HEAD').trim()
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), {recursive: true})
  writeFileSync(join(root, name), text)
}

const read = (): ReviewGroup => {
  const {groups, failures} = readReviewPages({paths: ['.'], cwd: root, today: TODAY, version: '0'})
  expect(failures).toEqual([])
  return groups[0]!
}

function approve(name: string, reviewer = 'Bo Marram', on = TODAY): string[] {
  const group = read()
  const page = group.pages.find(({path}) => path === name)!
  const chosen = page.claims.map(claim => ({page, claim}))
  expect(chosen.length).toBeGreaterThan(0)
  const decision = {reviewer: {name: reviewer, role: 'clinical' as const}, on, until: '2032-05-01'}
  return approveClaims(group, chosen, decision).map(({id}) => id)
}

const verify = (base?: string): string[] => {
  const {groups} = readReviewPages({paths: ['.'], cwd: root, today: TODAY, version: '0'})
  const {problems} = verifyReviews(root, groups[0]!.folder, base)
  return problems.map(({path, message}) => `${path.slice('reviews/'.length, -'.json'.length)} ${message}`)
}

const fileOf = (id: string): string => join(root, 'reviews', `${id}.json`)

const signedOf = (name: string): string[] =>
  read()
    .pages.find(({path}) => path === name)!
    .claims.map(({signed}) => signed.status)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'claimlint-reviews-'))
  git('init', '-q', '-b', 'main')
  for (const [name, text] of Object.entries(PAGES)) write(name, text)
  commit('pages')
})

afterEach(() => rmSync(root, {recursive: true, force: true}))

describe('approvals of two branches', () => {
  it('both verify once they are merged, and the next one names both', () => {
    git('switch', '-q', '-c', 'left')
    const left = approve('a.md')
    commit('left')
    git('switch', '-q', '-c', 'right', 'main')
    const right = approve('b.md', 'Cy Delta')
    approve('a.md', 'Cy Delta')
    commit('right')
    git('merge', '-q', '--no-edit', 'left')
    expect(verify()).toEqual([])
    expect(verify('main')).toEqual([])
    expect([...signedOf('a.md'), ...signedOf('b.md')]).toEqual(['pass', 'pass', 'pass'])
    const {groups} = readReviewPages({paths: ['.'], cwd: root, today: TODAY, version: '0'})
    const {heads} = verifyReviews(root, groups[0]!.folder)
    expect(heads.length).toBe(2)
    expect(heads).toContain(left.at(-1))
    const [next] = approve('b.md', 'Di Fen')
    const written = JSON.parse(readFileSync(fileOf(next!), 'utf8')) as {predecessors: string[]}
    expect(written.predecessors).toEqual(heads)
    expect(right.length).toBe(1)
  })
})

describe('tampering', () => {
  it('is seen when a record is removed, committed or not', () => {
    const [first] = approve('b.md')
    const base = commit('approved')
    rmSync(fileOf(first!))
    expect(verify()).toEqual([expect.stringMatching(`${first} the record was removed; commit ${base.slice(0, 12)}`)])
    commit('removed')
    expect(verify(base)).toEqual([expect.stringContaining(`${first} the record was removed`)])
    expect(verify()).toEqual([expect.stringContaining(`${first} the record was removed`)])
  })

  it('is seen when a record was added and removed since the base', () => {
    const base = git('rev-parse', 'HEAD').trim()
    const [first] = approve('b.md')
    commit('approved')
    rmSync(fileOf(first!))
    commit('removed')
    expect(verify(base)).toEqual([expect.stringContaining(`${first} the record was removed`)])
  })

  it('is seen when a merge drops a record', () => {
    git('switch', '-q', '-c', 'left')
    const [first] = approve('b.md')
    commit('left')
    git('switch', '-q', 'main')
    write('c.md', 'More words.\n')
    commit('main goes on')
    git('merge', '-q', '--no-commit', '--no-ff', 'left')
    rmSync(fileOf(first!))
    commit('merge')
    expect(verify()).toEqual([expect.stringContaining(`${first} the record was removed`)])
  })

  it('is seen when a record is rewritten, and it counts for nothing', () => {
    const [first] = approve('b.md')
    const base = commit('approved')
    const text = readFileSync(fileOf(first!), 'utf8')
    writeFileSync(fileOf(first!), text.replace('2032-05-01', '2042-05-01'))
    expect(verify(base)).toEqual([expect.stringContaining(`${first} the record was rewritten`)])
    const {groups, failures} = readReviewPages({paths: ['b.md'], cwd: root, today: TODAY, version: '0'})
    expect(groups[0]!.folder.log.records).toEqual([])
    expect(groups[0]!.pages[0]!.claims[0]!.signed.status).toBe('fail')
    expect(failures).toEqual([])
  })

  it('is seen when a rewritten record takes the name that it now gives', () => {
    const [first] = approve('b.md')
    const base = commit('approved')
    rmSync(fileOf(first!))
    const [forged] = approve('b.md', 'Somebody Else')
    commit('forged')
    expect(forged).not.toBe(first)
    expect(verify(base)).toEqual([expect.stringContaining(`${first} the record was removed`)])
  })

  it('is seen without Git where a later record names the one that is gone', () => {
    const [first] = approve('a.md')
    approve('b.md')
    rmSync(join(root, '.git'), {recursive: true})
    expect(verify()).toEqual([])
    rmSync(fileOf(first!))
    expect(verify()).toEqual([
      expect.stringMatching(`${first} the record is missing; .*identity not checked, names it`),
    ])
  })

  it('is not seen in other line ends or another layout of a record', () => {
    const [first] = approve('b.md')
    const base = commit('approved')
    const value: unknown = JSON.parse(readFileSync(fileOf(first!), 'utf8'))
    writeFileSync(fileOf(first!), `${JSON.stringify(value, undefined, 4).replaceAll('\n', '\r\n')}\r\n`)
    expect(verify(base)).toEqual([])
    expect(signedOf('b.md')).toEqual(['pass'])
  })

  it('is an error of the tool when the base is unknown', () => {
    approve('b.md')
    expect(() => verify('no-such-branch')).toThrow('Git knows no commit “no-such-branch”')
    expect(() => verify('--output=x')).toThrow('Git knows no commit')
  })
})

describe('records', () => {
  it('tell a name as unchecked where the commit is not signed', () => {
    approve('b.md')
    commit('approved')
    const {folder} = read()
    const signatures = signaturesOf(root)
    expect([...signatures.values()].map(({verified}) => verified)).toEqual([false])
    expect(nameReviewer(folder.log.records[0]!, signatures)).toBe('recorded as “Bo Marram”, identity not checked')
  })

  it('tell the signer of a commit whose signature is good', () => {
    const key = join(root, '.git', 'key')
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'bo', '-f', key])
    write('.git/allowed', `bo@example.org ${readFileSync(`${key}.pub`, 'utf8')}`)
    for (const [name, value] of [
      ['gpg.format', 'ssh'],
      ['user.signingkey', key],
      ['gpg.ssh.allowedSignersFile', join(root, '.git', 'allowed')],
    ] as const) {
      git('config', name, value)
    }
    approve('b.md')
    git('add', '-A')
    git('commit', '-q', '-S', '-m', 'approved')
    const {folder} = read()
    expect(nameReviewer(folder.log.records[0]!, signaturesOf(root))).toMatch(
      /^recorded as “Bo Marram”, in commit [0-9a-f]{12} with a good signature of “bo@example.org”$/,
    )
  })

  it('of a withdrawal fell the approval they name', () => {
    approve('b.md')
    const group = read()
    withdrawApproval(group, group.folder.log.records[0]!, {
      reviewer: {name: 'Bo Marram', role: 'clinical'},
      on: TODAY,
      note: 'The trial was retracted.',
    })
    expect(read().pages.find(({path}) => path === 'b.md')!.claims[0]!.signed.code).toBe('withdrawn')
    expect(verify()).toEqual([])
    expect(readdirSync(join(root, 'reviews')).length).toBe(2)
  })
})

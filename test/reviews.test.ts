import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {claimlint, withFolder} from './support/command.ts'

const PAGE = `---
authors: [Ira Quill]
reviewers: [Bo Marram, Ira Quill]
---

Numbness wears off in 6 to 8 hours [@quill2031].

Swelling lasts for 2 days.
`
const REFERENCES = `references:
  - {id: quill2031, type: article-journal, title: Sand on skin, author: [{family: Quill}], issued: {date-parts: [[2031]]},
     container-title: Dunes, volume: 3, page: 1-9, DOI: 10.98765/sand.2031}
`
const FILES = {'page.md': PAGE, 'references.yaml': REFERENCES, 'claimlint.config.yaml': 'schema: 1\n'}
const TODAY = ['--today', '2031-05-01']

const git = (cwd: string, ...args: string[]): void => {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {cwd, stdio: 'ignore'})
}

describe('claimlint review', () => {
  it('goes from waiting to approved to lapsed', () =>
    withFolder(FILES, folder => {
      const review = (...args: string[]) => claimlint(folder, ['review', ...args, ...TODAY])
      const waiting = review('list')
      expect(waiting.err).toBe('')
      expect(waiting.out).toContain('page.md waits for “Bo Marram”: 2 of 2 claims')
      expect(review('list', '--for', 'Ira Quill').out).toBe('Nothing waits for approval.\n')

      const approved = review('approve', '--all', '--by', 'Bo Marram', '--until', '2031-12-31')
      expect(approved.out).toContain('1 claim without a source that resolves left out')
      expect(approved.out).toContain('1 approval written, recorded as “Bo Marram”, until 2031-12-31')
      expect(review('list').out).toContain('1 of 2 claims')
      expect(review('due').out).toMatch(/^2031-12-31 {2}page\.md {2}“Numbness .*identity not checked\n$/)
      expect(review('due', '--until', '2031-06-01').out).toBe('No approval is due.\n')
      expect(review('verify').code).toBe(0)

      const claims = JSON.parse(claimlint(folder, ['claims', '--format', 'json', ...TODAY]).out) as {
        documents: {claims: {text: string; checks: {signed: string}}[]}[]
      }
      const signed = claims.documents.flatMap(document => document.claims).map(({checks}) => checks.signed)
      expect(signed.sort()).toEqual(['fail', 'pass'])

      writeFileSync(join(folder, 'page.md'), PAGE.replace('6 to 8', '6 to 9'))
      const fell = review('verify')
      expect(fell.code).toBe(1)
      expect(fell.out).toContain('fell: the text changed: it was “Numbness wears off in 6 to 8 hours”.')
      expect(review('list').out).toContain('the text changed')
    }))

  it('sees against Git that a record was removed', () =>
    withFolder(FILES, folder => {
      git(folder, 'init', '-q', '-b', 'main')
      claimlint(folder, ['review', 'approve', '--all', '--by', 'Bo Marram', ...TODAY])
      git(folder, 'add', '-A')
      git(folder, 'commit', '-q', '-m', 'approved')
      const verify = () => claimlint(folder, ['review', 'verify', '--base', 'main', ...TODAY])
      expect(verify()).toMatchObject({code: 0, err: ''})
      const [name] = readdirSync(join(folder, 'reviews')) as [string]
      const path = join(folder, 'reviews', name)
      const text = readFileSync(path, 'utf8')
      writeFileSync(path, text.replace('Bo Marram', 'Bo Harram'))
      expect(verify()).toMatchObject({
        code: 1,
        out: expect.stringContaining(`reviews/${name}: the record was rewritten`),
      })
      // A gate that reads such a record stops.
      expect(claimlint(folder, ['check', ...TODAY])).toMatchObject({code: 2})
      rmSync(path)
      expect(verify()).toMatchObject({code: 1, out: expect.stringContaining(`reviews/${name}: the record was removed`)})
      expect(claimlint(folder, ['review', 'verify', '--base', 'elsewhere', ...TODAY])).toMatchObject({
        code: 2,
        err: expect.stringContaining('Git knows no commit “elsewhere”'),
      })
    }))

  it.each([
    [['review'], 'Say what to do'],
    [['review', 'aprove'], 'Did you mean “review approve”?'],
    [['review', 'approve', '--all'], 'Say who decides'],
    [['review', 'approve', '--by', 'Bo Marram'], 'Name the claims'],
    [['review', 'approve', '--by', 'Bo Marram', '--claim', 'v1:0'], 'No claim of these pages has the id'],
    [['review', 'withdraw', '--by', 'Bo Marram', '--all'], 'needs the claim'],
  ])('%j is a mistake in the call', (args, message) =>
    withFolder(FILES, folder => {
      const {code, err} = claimlint(folder, [...args, ...TODAY])
      expect(err).toContain(message)
      expect(code).toBe(2)
    }),
  )
})

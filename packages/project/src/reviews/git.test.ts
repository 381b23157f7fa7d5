import {spawnSync} from 'node:child_process'
import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {commitOf, GitError} from './git.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'claimlint-git-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const told = (revision: string): string => {
  try {
    return commitOf(folder, revision)
  } catch (error) {
    expect(error).toBeInstanceOf(GitError)
    return (error as GitError).message
  }
}

it('says what to do outside a repository', () => {
  expect(told('main')).toBe(
    `${folder} is in no Git repository, and this command compares with an earlier commit. Go into the repository that holds the pages (cd), or start a history there (git init, git add, git commit) and compare from the next change on.`,
  )
})

it('says what to do in a repository without a commit, and of a name that no commit has', () => {
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args])
  git('init', '--quiet')
  expect(told('main')).toContain('has no commit yet, so there is nothing to compare with.')
  git('commit', '--quiet', '--allow-empty', '--message', 'first')
  expect(told('HEAD')).toMatch(/^[0-9a-f]{40,64}$/)
  expect(told('no-such-branch')).toContain('Git knows no commit “no-such-branch”.')
})

import {spawnSync} from 'node:child_process'

/** A question to Git that it could not answer. */
export class GitError extends Error {
  /** Tells the command that the message is for the user, without loading this room first. */
  readonly configuration = true
}

/**
 * Asks Git a question about a folder and gives its answer. Nothing is written, no hook or watcher of the repository runs,
 * and Git neither prompts nor pages.
 *
 * @throws GitError when Git is missing or says no.
 */
export const askGit = (folder: string, args: readonly string[]): string =>
  new TextDecoder('utf-8', {ignoreBOM: true}).decode(askGitBytes(folder, args))

/**
 * The same for an answer that is no text.
 *
 * @param input what Git reads from its standard input
 * @throws GitError when Git is missing or says no.
 */
export function askGitBytes(folder: string, args: readonly string[], input = ''): Uint8Array {
  const safe = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']
  const {status, stdout, stderr, error} = spawnSync('git', [...safe, '-C', folder, ...args], {
    input,
    maxBuffer: 256 * 1024 * 1024,
    env: {...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C'},
  })
  if (error) throw new GitError(`Git could not be run (${error.message}). This command reads Git's history.`)
  if (status !== 0)
    throw new GitError(`Git could not answer: ${stderr.toString().trim().split('\n')[0] || `exit ${status}`}.`)
  return stdout
}

/** Whether a folder lies in a Git work tree that has a commit. */
export function hasHistory(folder: string): boolean {
  try {
    askGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])
    return true
  } catch {
    return false
  }
}

/** Whether a clone holds the newest commits alone. */
export const isShallow = (folder: string): boolean =>
  askGit(folder, ['rev-parse', '--is-shallow-repository']).trim() === 'true'

/**
 * Says what to do where there is no commit to compare with.
 *
 * @throws GitError outside a repository, in one without a commit, and where Git cannot be asked.
 */
function requireHistory(folder: string): void {
  try {
    askGit(folder, ['rev-parse', '--git-dir'])
  } catch (error) {
    if (!/not a git repository/i.test((error as GitError).message)) throw error
    throw new GitError(
      `${folder} is in no Git repository, and this command compares with an earlier commit. Go into the repository that holds the pages (cd), or start a history there (git init, git add, git commit) and compare from the next change on.`,
    )
  }
  if (hasHistory(folder)) return
  throw new GitError(
    `The Git repository of ${folder} has no commit yet, so there is nothing to compare with. Commit the pages (git add, git commit) and compare from the next change on.`,
  )
}

/**
 * The commit that a revision names.
 *
 * @throws GitError when there is none.
 */
export function commitOf(folder: string, revision: string): string {
  try {
    return askGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).trim()
  } catch {
    requireHistory(folder)
    throw new GitError(`Git knows no commit “${revision}”. In CI, fetch the whole history (fetch-depth: 0).`)
  }
}

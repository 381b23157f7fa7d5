import {readReview} from '@claimlint/core'
import {askGit, commitOf, GitError} from './git.ts'
import {REVIEWS} from './review-folder.ts'

/** A record that Git's history holds and the folder does not, or not as it was. */
export interface Tampering {
  /** The record's name. */
  readonly id: string
  readonly what: 'removed' | 'rewritten'
  /** The commit that holds it as it was. */
  readonly commit: string
}

/**
 * Compares the records that stand now with those of Git's history: those at the point where the work left `base`, and
 * those that any commit since has removed or changed. Without a base the whole history of HEAD is gone through.
 *
 * @throws GitError when there is no such commit or no common history.
 */
export function compareHistory(
  root: string,
  base: string | undefined,
  present: ReadonlyMap<string, string>,
): Tampering[] {
  const start = base === undefined ? undefined : forkOf(root, commitOf(root, base))
  const held = new Map<string, string>()
  if (start) for (const id of recordsAt(root, start)) held.set(id, start)
  for (const {id, commit} of lostSince(root, start)) if (!held.has(id)) held.set(id, commit)
  // What the last commit holds and the work tree has lost was never committed as lost.
  const head = commitOf(root, 'HEAD')
  for (const id of recordsAt(root, head)) if (!held.has(id)) held.set(id, head)
  const found: Tampering[] = []
  for (const [id, commit] of [...held].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const now = present.get(id)
    // The name is the hash of the content: what stands sound under its name is what stood there.
    if (now === undefined) {
      if (wasSound(root, commit, id)) found.push({id, what: 'removed', commit})
    } else if (!('record' in readReview({name: id, text: now}))) {
      found.push({id, what: 'rewritten', commit})
    }
  }
  return found
}

function forkOf(root: string, base: string): string {
  try {
    return askGit(root, ['merge-base', base, 'HEAD']).trim()
  } catch {
    throw new GitError('The base and HEAD have no common history. In CI, fetch the whole history (fetch-depth: 0).')
  }
}

const RECORD = /(?:^|\/)([0-9a-f]{64})\.json$/

const recordsAt = (root: string, commit: string): string[] =>
  askGit(root, ['ls-tree', '-r', '-z', '--name-only', commit, '--', `${REVIEWS}/`])
    .split('\0')
    .flatMap(path => RECORD.exec(path)?.[1] ?? [])

/** Records that a commit took away or changed, each with the parent that still had it. */
function lostSince(root: string, start: string | undefined): {id: string; commit: string}[] {
  const range = start ? [`${start}..HEAD`] : ['HEAD']
  const log = askGit(root, [
    'log',
    '-m',
    '--no-renames',
    '--diff-filter=DM',
    '--name-only',
    '--format=%x00%P',
    ...range,
    '--',
    `${REVIEWS}/`,
  ])
  return log.split('\0').flatMap(entry => {
    const [parents = '', ...paths] = entry.split('\n').filter(line => line !== '')
    return paths.flatMap(path => {
      const id = RECORD.exec(path)?.[1]
      const commit = id && parents.split(' ').find(parent => holds(root, parent, id))
      return id && commit ? [{id, commit}] : []
    })
  })
}

const pathAt = (commit: string, id: string): string => `${commit}:./${REVIEWS}/${id}.json`

function holds(root: string, commit: string, id: string): boolean {
  try {
    askGit(root, ['cat-file', '-e', pathAt(commit, id)])
    return true
  } catch {
    return false
  }
}

/** A file under that name that never was a sound record is no loss. */
function wasSound(root: string, commit: string, id: string): boolean {
  try {
    return 'record' in readReview({name: id, text: askGit(root, ['show', pathAt(commit, id)])})
  } catch {
    return false
  }
}

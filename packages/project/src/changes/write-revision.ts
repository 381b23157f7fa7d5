import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {endingOf, isDataFile, isDraft} from '../file-kinds.ts'
import {askGit, askGitBytes} from '../reviews/git.ts'

/** Files larger than this are none that claimlint reads. */
const LARGEST = 16 * 1024 * 1024

const isRead = (path: string): boolean =>
  isDraft(path) || isDataFile(path) || ['.txt', '.csv'].includes(endingOf(path)) || path.endsWith('.gitignore')

/**
 * Writes the files of a commit that claimlint may read into a folder of their own, uses it, and removes it again. The
 * repository, its index and its work tree are left alone, and no filter or hook of it runs.
 *
 * @param top of the work tree
 * @throws GitError when Git says no.
 */
export async function withRevision<T>(top: string, commit: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'claimlint-revision-')))
  try {
    // Marks the top, as in the work tree: the root of paths is looked for upward.
    mkdirSync(join(folder, '.git'))
    for (const {path, bytes} of filesOf(top, commit)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), bytes)
    }
    return await use(folder)
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function filesOf(top: string, commit: string): {path: string; bytes: Uint8Array}[] {
  const entries = askGit(top, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit])
    .split('\0')
    .flatMap(line => {
      // Mode, type, object, size, then the path behind a tab. Links (120000) lead out of the folder.
      const match = /^(100644|100755) blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line)
      const [path, size] = [match?.[4] ?? '', Number(match?.[3])]
      const safe = !path.split('/').some(part => part === '..' || part.toLowerCase() === '.git')
      return match && safe && size <= LARGEST && isRead(path) ? [{object: match[2]!, path}] : []
    })
  if (entries.length === 0) return []
  const answer = askGitBytes(top, ['cat-file', '--batch'], `${entries.map(({object}) => object).join('\n')}\n`)
  let at = 0
  return entries.map(({path}) => {
    const line = answer.indexOf(10, at)
    const size = Number(new TextDecoder().decode(answer.subarray(at, line)).split(' ')[2])
    const bytes = answer.subarray(line + 1, line + 1 + size)
    at = line + 2 + size
    return {path, bytes}
  })
}

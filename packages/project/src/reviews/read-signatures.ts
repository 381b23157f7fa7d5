import {askGit} from './git.ts'
import {REVIEWS} from './review-folder.ts'

/** Who signed the commit that brought a record, as Git's own check of signatures tells. */
export interface CommitSignature {
  readonly commit: string
  /** Good, and the key is one that this machine trusts. */
  readonly verified: boolean
  readonly signer: string
}

/** The commit that added each record, by the record's name; records that no commit holds are left out. */
export function readSignatures(root: string): ReadonlyMap<string, CommitSignature> {
  const found = new Map<string, CommitSignature>()
  const log = askGit(root, [
    'log',
    '--no-renames',
    '--diff-filter=A',
    '--name-only',
    '--format=%x00%H%x01%G?%x01%GS',
    'HEAD',
    '--',
    `${REVIEWS}/`,
  ])
  for (const entry of log.split('\0')) {
    const [head = '', ...paths] = entry.split('\n').filter(line => line !== '')
    const [commit = '', state = '', signer = ''] = head.split('\u0001')
    for (const path of paths) {
      const id = /(?:^|\/)([0-9a-f]{64})\.json$/.exec(path)?.[1]
      // The log runs from the newest commit back: the first one that added a record is the one that counts last.
      if (id) found.set(id, {commit, verified: state === 'G', signer})
    }
  }
  return found
}

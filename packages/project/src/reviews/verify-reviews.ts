import {join} from 'node:path'
import {findMissing, headsOf, type ReviewRecord, tellReviewer} from '@claimlint/core'
import {disk} from '../disk.ts'
import {compareHistory} from './compare-history.ts'
import {hasHistory, isShallow} from './git.ts'
import {type CommitSignature, readSignatures} from './read-signatures.ts'
import {REVIEWS, type ReviewFolder} from './review-folder.ts'

/** What is wrong with the records of a project, or with one of them. */
export interface ReviewProblem {
  readonly path: string
  readonly message: string
}

export interface Verification {
  readonly problems: readonly ReviewProblem[]
  readonly heads: readonly string[]
  /** Whether Git's history was compared: whole, the part that a shallow clone holds, or not at all. */
  readonly compared: 'whole' | 'part' | 'not'
}

/**
 * Verifies the records of a project: each gives its own name, none that another names is missing, and none that Git's
 * history holds was removed or rewritten.
 *
 * @param base a revision; without one the whole history of HEAD is compared, where there is one
 * @throws GitError when the base is given and Git cannot compare.
 */
export function verifyReviews(root: string, folder: ReviewFolder, base?: string): Verification {
  const {records} = folder.log
  const problems = new Map<string, ReviewProblem>()
  const tell = (path: string, message: string): void => {
    if (!problems.has(path)) problems.set(path, {path, message})
  }
  const history = base !== undefined || hasHistory(root)
  if (history) {
    for (const {id, what, commit} of compareHistory(root, base, textsOf(root))) {
      const held = `commit ${commit.slice(0, 12)} holds it as it was`
      tell(pathOf(id), what === 'removed' ? `the record was removed; ${held}.` : `the record was rewritten; ${held}.`)
    }
  }
  for (const {path, message} of folder.faults) tell(path, message)
  for (const {id, namedBy} of findMissing(records)) {
    tell(pathOf(id), `the record is missing; ${namedBy.id.slice(0, 12)}, ${tellReviewer(namedBy)}, names it.`)
  }
  for (const {id, on, until} of records) {
    if (until !== undefined && until < on) tell(pathOf(id), `it ends on ${until}, before its own day ${on}.`)
  }
  return {
    problems: [...problems.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    heads: headsOf(records),
    compared: history ? (isShallow(root) ? 'part' : 'whole') : 'not',
  }
}

/**
 * How a reviewer is shown: by the signature of the commit that brought the record where that was verified, else as a name
 * that somebody typed.
 */
export function nameReviewer(record: ReviewRecord, signatures: ReadonlyMap<string, CommitSignature>): string {
  const signature = signatures.get(record.id)
  if (!signature?.verified) return tellReviewer(record)
  return `recorded as “${record.reviewer.name}”, in commit ${signature.commit.slice(0, 12)} with a good signature of “${signature.signer}”`
}

/** The signatures of the commits that brought the records; none outside a Git work tree. */
export const signaturesOf = (root: string): ReadonlyMap<string, CommitSignature> =>
  hasHistory(root) ? readSignatures(root) : new Map()

const pathOf = (id: string): string => `${REVIEWS}/${id}.json`

function textsOf(root: string): Map<string, string> {
  const folder = join(root, REVIEWS)
  const texts = new Map<string, string>()
  if (!disk.exists(folder)) return texts
  for (const {name, kind} of disk.list(folder)) {
    if (kind !== 'file' || !name.endsWith('.json')) continue
    texts.set(name.slice(0, -'.json'.length), new TextDecoder().decode(disk.read(join(folder, name))))
  }
  return texts
}

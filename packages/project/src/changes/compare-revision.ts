import {join, relative, resolve} from 'node:path'
import {type ClaimComparison, compareClaims, type Report} from '@claimlint/core'
import {disk} from '../disk.ts'
import type {LintRun} from '../gather-report.ts'
import {lintPaths} from '../lint-paths.ts'
import type {LintRequest} from '../lint-request.ts'
import {askGit, commitOf} from '../reviews/git.ts'
import {withRevision} from './write-revision.ts'

export interface RevisionComparison extends ClaimComparison {
  /** The commit that the pages are compared with. */
  readonly commit: string
  /** The day of that commit, which decides its reviews and expiries. */
  readonly since: string
  readonly report: Report
  readonly inputs: LintRun['inputs']
  /** What could not be read of that commit. */
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/**
 * Compares the claims of some pages with those of a commit: of a branch with the point where the work left it. Both
 * sides are read by the same functions, each with the facts, sources, records and settings of its own time.
 *
 * @throws GitError when there is no such commit.
 * @throws ConfigError when a config of either side cannot be relied on.
 */
export async function compareRevision(request: LintRequest, revision: string): Promise<RevisionComparison> {
  const {cwd, today, paths, configFile} = request
  const named = commitOf(cwd, revision)
  const commit = forkOf(cwd, named) ?? named
  const top = resolve(cwd, askGit(cwd, ['rev-parse', '--show-cdup']).trim())
  const day = askGit(cwd, ['show', '-s', '--format=%cs', commit]).trim()
  const since = [day, today].sort()[0]!
  const {report, inputs} = await lintPaths({...request, paths: paths.filter(path => existsNow(resolve(cwd, path)))})
  const before = await withRevision(top, commit, async folder => {
    const moved = (path: string): string => join(folder, relative(top, resolve(cwd, path)))
    const {configFile: _, onProgress: __, ...rest} = request
    const config = configFile === undefined ? undefined : moved(configFile)
    const run = await lintPaths({
      ...rest,
      cwd: disk.exists(moved('.')) ? moved('.') : folder,
      // A page or folder that was not there yet has nothing to be compared with.
      paths: paths.map(moved).filter(path => isPattern(path) || disk.exists(path)),
      today: since,
      ...(config !== undefined && disk.exists(config) ? {configFile: config} : {}),
    })
    return run.report
  })
  const {changes, ...counts} = compareClaims(draftsOf(before), draftsOf(report))
  return {
    changes,
    ...counts,
    commit,
    since,
    report,
    inputs,
    failures: before.documents.length === 0 ? [] : before.failures,
  }

  function existsNow(path: string): boolean {
    // A page that is gone is told by the claims that went with it; a slip of the pen was never there.
    return isPattern(path) || disk.exists(path) || !isKnown(top, commit, relative(top, path))
  }
}

const isPattern = (path: string): boolean => /[*?[{]/.test(path)

const draftsOf = ({documents}: Report): Report['documents'] => documents.filter(({kind}) => kind === 'draft')

/** Where the work left a branch; `undefined` without a common history. */
function forkOf(folder: string, commit: string): string | undefined {
  try {
    return askGit(folder, ['merge-base', commit, 'HEAD']).trim()
  } catch {
    return undefined
  }
}

function isKnown(top: string, commit: string, path: string): boolean {
  try {
    askGit(top, ['cat-file', '-e', `${commit}:${path.replaceAll('\\', '/')}`])
    return true
  } catch {
    return false
  }
}

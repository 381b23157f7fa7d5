import {availableParallelism} from 'node:os'
import {gatherReport, type JudgedGroup, type LintRun} from './gather-report.ts'
import {type DraftGroup, groupDrafts} from './group-drafts.ts'
import {type DraftResult, lintSafely} from './lint-draft.ts'
import type {LintRequest} from './lint-request.ts'
import {type Project, prepareProject} from './project.ts'
import {settleSite} from './settle-site.ts'

/** Below this many bytes a second thread costs more than it saves. */
const WORTH_A_THREAD = 12_000_000

/**
 * Lints paths and gathers the report. A path that cannot be read is told in `failures`, and the rest is still linted.
 *
 * @throws ConfigError when a config cannot be relied on.
 */
export async function lintPaths(request: LintRequest): Promise<LintRun> {
  const {groups, failures} = groupDrafts(request)
  const total = groups.reduce((sum, {drafts}) => sum + drafts.length, 0)
  const judged: JudgedGroup[] = []
  let done = 0
  for (const group of groups) {
    const project = await prepareProject(group.config, group.scope)
    const results = await lintGroup(group, project, request, () => request.onProgress?.(++done, total))
    judged.push({group, project, results: settleSite(project, results)})
  }
  return gatherReport(judged, failures, request)
}

async function lintGroup(
  group: DraftGroup,
  project: Project,
  request: LintRequest,
  onStep: () => void,
): Promise<DraftResult[]> {
  const {drafts} = group
  const size = drafts.reduce((sum, {source}) => sum + source.text.length, 0)
  const threads = Math.min(request.threads ?? (size < WORTH_A_THREAD ? 1 : availableParallelism()), drafts.length)
  if (threads > 1) {
    const {lintInWorkers} = await import('./worker-pool.ts')
    return lintInWorkers(group, request.today, threads, onStep)
  }
  return drafts.map(({path, source}) => {
    const result = lintSafely(source, path, project, request.today)
    onStep()
    return result
  })
}

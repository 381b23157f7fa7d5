import {availableParallelism} from 'node:os'
import {join, relative, sep} from 'node:path'
import {type DocumentReport, hashText, type Report} from '@claimlint/core'
import {FAMILIES, RULES} from '@claimlint/rules'
import {commonFolder} from './common-folder.ts'
import {type DraftGroup, groupDrafts} from './group-drafts.ts'
import {lintDataFiles} from './lint-data-files.ts'
import {type DraftResult, lintSafely} from './lint-draft.ts'
import type {LintRequest} from './lint-request.ts'
import {loadProject, type Project} from './project.ts'
import {readCommit} from './read-commit.ts'
import {ruleUrl} from './rule-url.ts'

/** What a run gives: the report, and where each document stands on the disk. */
export interface LintRun {
  readonly report: Report
  readonly files: ReadonlyMap<string, string>
}

/** Below this many bytes a second thread costs more than it saves. */
const WORTH_A_THREAD = 1_500_000

/**
 * Lints paths and gathers the report. A path that cannot be read is told in `failures`, and the rest is still linted.
 *
 * @throws ConfigError when a config cannot be relied on.
 */
export async function lintPaths(request: LintRequest): Promise<LintRun> {
  const {groups, failures: unread} = groupDrafts(request)
  const failures = [...unread]
  const documents: DocumentReport[] = []
  const files = new Map<string, string>()
  const waivers: Project['waivers'][number][] = []
  const total = groups.reduce((sum, {drafts}) => sum + drafts.length, 0)
  const root = commonFolder(groups.map(({config}) => config.root))
  let done = 0
  for (const group of groups) {
    const project = loadProject(group.config, group.scope)
    const results = await lintGroup(group, project, request, () => request.onProgress?.(++done, total))
    const data = lintDataFiles(project, results, request.today)
    const told = teller(root, group.config.root)
    documents.push(
      ...[...results.map(({document}) => document), ...data.documents].map(document => moveDocument(document, told)),
    )
    for (const failure of [...project.failures, ...results.flatMap(result => result.failures), ...data.failures]) {
      failures.push({...failure, path: told(failure.path)})
    }
    waivers.push(...project.waivers)
    for (const {path, source} of group.drafts) files.set(told(source.path), path)
    for (const {source} of project.dataFiles) files.set(told(source.path), join(group.config.root, source.path))
  }
  if (documents.length === 0 && failures.length === 0) {
    const where = request.paths.join(' ')
    failures.push({
      path: where,
      message: 'nothing was read: there is no Markdown file here. Name a draft, or a folder that holds some.',
    })
  }
  const commit = groups.length === 0 ? undefined : readCommit(root)
  const report: Report = {
    tool: {name: 'claimlint', version: request.version},
    today: request.today,
    ...(commit === undefined ? {} : {commit}),
    config: hashText(JSON.stringify(groups.map(({config}) => config.value))),
    rules: RULES.map(({id, summary, severity}) => ({
      id,
      family: FAMILIES[id] ?? '',
      summary,
      severity,
      url: ruleUrl(id),
    })),
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    failures,
    waivers: waivers.map(({id, rule, page, reason, owner, approver, until}) => ({
      id,
      rule,
      page,
      reason,
      ...(owner === undefined ? {} : {owner}),
      ...(approver === undefined ? {} : {approver}),
      ...(until === undefined ? {} : {until}),
    })),
  }
  return {report, files}
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

/** Paths of one project as the whole run tells them: with several configs, from the folder that holds them all. */
function teller(root: string, own: string): (path: string) => string {
  const prefix = relative(root, own).split(sep).join('/')
  return prefix === '' ? path => path : path => `${prefix}/${path}`
}

const moveDocument = (document: DocumentReport, told: (path: string) => string): DocumentReport =>
  told('') === ''
    ? document
    : {
        ...document,
        path: told(document.path),
        findings: document.findings.map(finding => ({
          ...finding,
          path: told(finding.path),
          related: finding.related.map(place => ({...place, path: told(place.path)})),
        })),
      }

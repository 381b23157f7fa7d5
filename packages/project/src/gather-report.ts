import {join, relative, sep} from 'node:path'
import {type DocumentReport, hashText, type Report} from '@claimlint/core'
import {FAMILIES, RULES} from '@claimlint/rules'
import {commonFolder} from './common-folder.ts'
import type {DraftGroup} from './group-drafts.ts'
import {lintDataFiles} from './lint-data-files.ts'
import type {DraftResult} from './lint-draft.ts'
import type {Project} from './project.ts'
import {readCommit} from './read-commit.ts'
import {ruleUrl} from './rule-url.ts'

/** What a run gives: the report, and where each document stands on the disk. */
export interface LintRun {
  readonly report: Report
  readonly files: ReadonlyMap<string, string>
  /** Every file that the run rests on, absolute: what no output may be written over. */
  readonly inputs: readonly string[]
}

/** The drafts of one config, judged, in the order of the group. */
export interface JudgedGroup {
  readonly group: Pick<DraftGroup, 'config' | 'drafts'>
  readonly project: Project
  readonly results: readonly DraftResult[]
}

/** Gathers what each group gave into one report; data files are judged here, since waivers need every page's outcome. */
export function gatherReport(
  judged: readonly JudgedGroup[],
  unread: readonly {readonly path: string; readonly message: string}[],
  {today, version, paths}: {readonly today: string; readonly version: string; readonly paths: readonly string[]},
): LintRun {
  const failures = [...unread]
  const documents: DocumentReport[] = []
  const files = new Map<string, string>()
  const waivers: Project['waivers'][number][] = []
  const retractions: NonNullable<Report['retractions']>[number][] = []
  const root = commonFolder(judged.map(({group}) => group.config.root))
  for (const {group, project, results} of judged) {
    const data = lintDataFiles(project, results, today)
    const told = teller(root, group.config.root)
    documents.push(
      ...[...results.map(({document}) => document), ...data.documents].map(document => moveDocument(document, told)),
    )
    for (const failure of [...project.failures, ...results.flatMap(result => result.failures), ...data.failures]) {
      failures.push({...failure, path: told(failure.path)})
    }
    waivers.push(...project.waivers)
    const index = project.library.notices?.header
    if (index) retractions.push({path: told(group.config.retractions), ...index})
    for (const {path, source} of group.drafts) files.set(told(source.path), path)
    for (const {source} of project.dataFiles) files.set(told(source.path), join(group.config.root, source.path))
  }
  if (documents.length === 0 && failures.length === 0) {
    failures.push({
      path: paths.join(' '),
      message: 'nothing was read: there is no Markdown file here. Name a draft, or a folder that holds some.',
    })
  }
  const commit = judged.length === 0 ? undefined : readCommit(root)
  const report: Report = {
    tool: {name: 'claimlint', version},
    today,
    ...(commit === undefined ? {} : {commit}),
    config: hashText(JSON.stringify(judged.map(({group}) => group.config.value))),
    rules: RULES.map(({id, summary, severity}) => ({
      id,
      family: FAMILIES[id] ?? '',
      summary,
      severity,
      url: ruleUrl(id),
    })),
    documents: documents.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    failures,
    ...(retractions.length > 0 ? {retractions} : {}),
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
  const settings = judged.flatMap(({group: {config}}) => [
    ...(config.file === undefined ? [] : [config.file]),
    ...(config.value.lexicons ?? []).map(path => join(config.root, path)),
  ])
  return {report, files, inputs: [...files.values(), ...settings]}
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

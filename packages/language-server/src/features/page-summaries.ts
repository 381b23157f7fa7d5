import {CHECKS, type CheckName, type CheckStatus} from '@claimlint/core'
import type {OpenProject} from '@claimlint/project'
import type {PageSummary} from '../protocol.ts'
import type {Session} from '../session.ts'
import {tallyWords} from '../words/check-words.ts'

/** The pages of the workspace with their claims: what the claims view and the status bar show. */
export function pageSummaries(session: Session, uris?: readonly string[]): PageSummary[] {
  const wanted = uris && new Set(uris)
  const found = new Map<string, PageSummary>()
  for (const run of session.workspace.runs) {
    for (const project of run.projects) {
      for (const path of project.drafts) {
        const uri = session.uri(path)
        if (found.has(uri) || (wanted && !wanted.has(uri))) continue
        // Pages that were not judged yet come with the next change; a view never waits for the whole workspace.
        if (!wanted && !project.isFresh(path)) continue
        found.set(uri, summary(session, project, path, uri))
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function summary(session: Session, project: OpenProject, path: string, uri: string): PageSummary {
  const {document} = project.lint(path).result
  const lines = session.lines(path, project.source(path))
  const open = document.findings.filter(({waivedBy, toldWith}) => waivedBy === undefined && toldWith === undefined)
  const count = (level: string): number => open.filter(({severity}) => severity === level).length
  return {
    uri,
    path: document.path,
    title: document.title,
    status: document.status ?? 'draft',
    fictional: document.fictional,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    tally: tallyWords(document.claims),
    claims: document.claims.map(({id, kind, text, start, end, rung, checks}) => {
      const failed = CHECKS.find(name => checks[name].status === 'fail')
      return {
        id,
        kind,
        text,
        range: lines.range({start: start.offset, end: end.offset}),
        rung,
        checks: Object.fromEntries(CHECKS.map(name => [name, checks[name].status])) as Record<CheckName, CheckStatus>,
        ...(failed ? {failed} : {}),
      }
    }),
  }
}

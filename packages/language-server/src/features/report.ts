import {gatherOpen} from '@claimlint/project'
import {formatHtml} from '@claimlint/reporters'
import type {Session} from '../session.ts'
import {VERSION} from '../version.ts'

/** The citation report of the workspace as one self-contained page, unsaved texts included. */
export function citationReport(session: Session): {html: string} {
  const runs = session.workspace.runs
  const projects = runs.flatMap(run => run.projects)
  const faults = runs.flatMap(({error, path}) => (error ? [{path, message: error.message}] : []))
  const failures = [...runs.flatMap(run => run.failures), ...faults]
  const report = gatherOpen(projects, failures, {today: session.today, version: VERSION})
  return {html: formatHtml(report, {title: 'Citation report'})}
}

import type {DocumentReport, Fault, FindingRecord} from '@claimlint/core'
import type {OpenProject} from '@claimlint/project'
import {type Diagnostic, DiagnosticSeverity} from 'vscode-languageserver'
import {Lines, severityOf} from '../convert.ts'
import type {Session} from '../session.ts'
import {rulePageUri} from './rule-location.ts'

export const SOURCE = 'claimlint'

/** What a diagnostic carries so that its code actions find the finding again. */
export interface DiagnosticData {
  readonly fingerprint: string
}

/** The findings of one judged file, as an editor shows them; what a waiver accepts is left out. */
export function diagnosticsOf(document: DocumentReport, project: OpenProject, session: Session): Diagnostic[] {
  const path = project.pathOf(document.path)
  const lines = session.lines(path, project.source(path))
  const explains = session.abilities.commands.has('claimlint.explain')
  return document.findings.flatMap(finding => {
    const display = session.settings.display.get(finding.ruleId)
    if (finding.waivedBy !== undefined || finding.toldWith !== undefined || display === 'hidden') return []
    const data: DiagnosticData = {fingerprint: finding.fingerprint}
    return {
      range: lines.range(finding.range),
      severity: display === 'hint' ? DiagnosticSeverity.Hint : severityOf(finding.severity),
      code: finding.ruleId,
      ...(explains ? {codeDescription: {href: rulePageUri(finding.ruleId)}} : {}),
      source: SOURCE,
      message: finding.message,
      data,
      ...(finding.related.length === 0 ? {} : {relatedInformation: relatedOf(finding, project, session)}),
    }
  })
}

const relatedOf = ({related}: FindingRecord, project: OpenProject, session: Session) =>
  related.map(({path, range, note}) => ({
    location: session.location(project, project.pathOf(path), range),
    message: note,
  }))

/** What the tool could not do with a file, at the file's top: it is no finding, and silence would look like a pass. */
export const failureDiagnostic = (message: string): Diagnostic => ({
  range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
  severity: DiagnosticSeverity.Warning,
  source: SOURCE,
  code: 'not-judged',
  message,
})

/** The faults of a config, where they stand. While there are any nothing of its project is judged. */
export const configDiagnostics = (text: string, faults: readonly Fault[]): Diagnostic[] => {
  const lines = new Lines(text)
  return faults.map(({range, message}) => ({
    range: lines.range(range),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    code: 'invalid-config',
    message: `${message} Until it is mended, nothing of this project is judged.`,
  }))
}

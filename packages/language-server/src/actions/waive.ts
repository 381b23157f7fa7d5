import type {FindingRecord} from '@claimlint/core'
import {RULE_LIST} from '@claimlint/project'
import {type CodeAction, CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver'
import type {AskedPage, Session} from '../session.ts'
import {commentEdit} from './waiver-comment.ts'
import {waiverEntry} from './waiver-entry.ts'

/** What a person says when they accept a finding. What is left empty the linter asks for. */
export interface WaiverAnswers {
  readonly reason: string
  readonly owner: string
  readonly approver: string
  /** YYYY-MM-DD. */
  readonly until: string
  readonly onPage: boolean
}

const ruleOf = (ruleId: string): (typeof RULE_LIST)[number] | undefined => RULE_LIST.find(({id}) => id === ruleId)

export const isProtected = (ruleId: string): boolean => ruleOf(ruleId)?.protected === true

/**
 * “Accept …”: the client asks for the reason; where it cannot, the waiver is written with an empty one, and the linter
 * asks until it is filled in.
 */
export function waiveActions(session: Session, asked: AskedPage, finding: FindingRecord): CodeAction[] {
  if (ruleOf(finding.ruleId)?.neverWaived) return []
  const title = `Accept this ${finding.ruleId} with a reason…`
  if (session.abilities.commands.has('claimlint.waive')) {
    const args = [
      {
        uri: asked.document.uri,
        fingerprint: finding.fingerprint,
        rule: finding.ruleId,
        protected: isProtected(finding.ruleId),
        onPage: commentEdit(asked, finding, '') !== undefined,
      },
    ]
    return [{title, kind: CodeActionKind.QuickFix, command: {title, command: 'claimlint.waive', arguments: args}}]
  }
  const empty = {reason: '', owner: '', approver: '', until: inThreeMonths(session.today)}
  const filed = waiver(session, asked, finding, {...empty, onPage: false})
  const inline = waiver(session, asked, finding, {...empty, onPage: true})
  return [
    ...(filed
      ? [{title: `${title} in ${asked.project.config.waivers}`, kind: CodeActionKind.QuickFix, edit: filed}]
      : []),
    ...(inline ? [{title: `${title} on the page`, kind: CodeActionKind.QuickFix, edit: inline}] : []),
  ]
}

/** The edit that writes a waiver; `undefined` where it cannot stand. */
export function waiver(
  session: Session,
  asked: AskedPage,
  finding: FindingRecord,
  answers: WaiverAnswers,
): WorkspaceEdit | undefined {
  if (!answers.onPage) return waiverEntry(session, asked, finding, answers)
  const edit = commentEdit(asked, finding, answers.reason)
  return edit && {changes: {[asked.document.uri]: [asked.document.lines.edit(edit)]}}
}

/** The day three months on, the last of its month where that month is shorter. */
export function inThreeMonths(today: string): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + 3, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 2, Math.min(day, last))).toISOString().slice(0, 10)
}

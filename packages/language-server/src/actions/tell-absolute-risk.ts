import {offerAbsoluteRisk, type Range, rangesOverlap} from '@claimlint/core'
import {type CodeAction, CodeActionKind} from 'vscode-languageserver'
import type {AskedPage, Session} from '../session.ts'
import {suggestionAction} from './suggestion.ts'

/**
 * A change of risk under the cursor, told as people. The rule that asks for them offers the same; it is off in most
 * projects, and a writer may want to say it all the same.
 */
export const absoluteRisks = (session: Session, asked: AskedPage, {start, end}: Range): CodeAction[] =>
  asked.page.claims
    .filter(({range}) => rangesOverlap(range, {start, end}) || (range.start <= start && end <= range.end))
    .flatMap(claim => {
      const offer = offerAbsoluteRisk(asked.page, claim)
      return offer ? [{...suggestionAction(session, asked, offer), kind: CodeActionKind.RefactorRewrite}] : []
    })

import {type FindingRecord, isForBulk, type Suggestion} from '@claimlint/core'
import {type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit} from 'vscode-languageserver'
import type {AskedFile, Session} from '../session.ts'

/** The ways to mend a finding that its rule offers, each alone. */
export const suggestionActions = (session: Session, file: AskedFile, finding: FindingRecord): CodeAction[] =>
  finding.suggestions.map(suggestion => suggestionAction(session, file, suggestion))

/** One offer. What changes the meaning of a sentence, or is for review, shows what stands there now and asks. */
export function suggestionAction(session: Session, file: AskedFile, suggestion: Suggestion): CodeAction {
  const grave = changes(file, suggestion) || (suggestion.safety === 'review' && replaces(suggestion))
  const title = grave ? withBeforeAfter(file, suggestion) : suggestion.title
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: suggestion.safety === 'safe',
    edit: editOf(session, file, {...suggestion, title}, grave),
  }
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.claimlint`

/** Every safe fix of a file at once; one that touches a number, negation, modal or population is never among them. */
export function fixAll(file: AskedFile, findings: readonly FindingRecord[]): CodeAction | undefined {
  const edits: TextEdit[] = []
  let done = -1
  for (const {suggestions, waivedBy} of findings) {
    const safe = suggestions.find(({safety}) => safety === 'safe')
    if (!safe || waivedBy !== undefined || changes(file, safe)) continue
    const [first] = safe.edits.map(({range}) => range.start).sort((a, b) => a - b)
    // Of two that overlap the first is applied; the next time offers the other again.
    if (first === undefined || first <= done) continue
    done = Math.max(...safe.edits.map(({range}) => range.end))
    edits.push(...safe.edits.map(edit => file.document.lines.edit(edit)))
  }
  if (edits.length === 0) return undefined
  return {
    title: 'Apply all safe fixes of claimlint',
    kind: FIX_ALL,
    edit: {changes: {[file.document.uri]: edits}},
  }
}

const changes = ({document}: AskedFile, suggestion: Suggestion): boolean => !isForBulk(suggestion, document.text)

const replaces = ({edits}: Suggestion): boolean => edits.some(({range}) => range.end > range.start)

function withBeforeAfter({document}: AskedFile, {title, edits}: Suggestion): string {
  const [edit, ...more] = edits
  if (!edit || more.length > 0) return title
  const before = document.text.slice(edit.range.start, edit.range.end)
  return before === '' || title.includes(before) ? title : `${title} (now: “${cut(before)}”)`
}

function editOf(
  {abilities}: Session,
  {document}: AskedFile,
  {title, edits}: Suggestion,
  grave: boolean,
): WorkspaceEdit {
  const made = edits.map(edit => document.lines.edit(edit))
  if (!grave || !abilities.confirmsEdits) return {changes: {[document.uri]: made}}
  // The client shows before and after, and asks.
  return {
    documentChanges: [
      {
        textDocument: {uri: document.uri, version: document.version},
        edits: made.map(edit => ({...edit, annotationId: 'meaning'})),
      },
    ],
    changeAnnotations: {
      meaning: {label: title, needsConfirmation: true, description: 'This changes what the sentence states.'},
    },
  }
}

const cut = (words: string): string => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words)

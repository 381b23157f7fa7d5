import type {FindingRecord, Suggestion} from '@claimlint/core'
import {changesMeaning} from '@claimlint/project'
import {type CodeAction, CodeActionKind, type TextEdit, type WorkspaceEdit} from 'vscode-languageserver'
import type {AskedFile, Session} from '../session.ts'

/** The ways to mend a finding that its rule offers, each alone. */
export const suggestionActions = (session: Session, file: AskedFile, finding: FindingRecord): CodeAction[] =>
  finding.suggestions.map(suggestion => {
    const grave = changes(file, suggestion)
    return {
      title: grave ? withBeforeAfter(file, suggestion) : suggestion.title,
      kind: CodeActionKind.QuickFix,
      isPreferred: suggestion.safety === 'safe',
      edit: editOf(session, file, suggestion, grave),
    }
  })

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
    kind: `${CodeActionKind.SourceFixAll}.claimlint`,
    edit: {changes: {[file.document.uri]: edits}},
  }
}

const changes = ({document}: AskedFile, {edits}: Suggestion): boolean =>
  edits.some(edit => changesMeaning(document.text, edit))

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

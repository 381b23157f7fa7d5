import {RULE_LIST} from '@claimlint/project'
import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import {factItems} from '../items/fact-items.ts'
import {keyItems} from '../items/key-items.ts'
import type {AskedFile, AskedPlace, Session} from '../session.ts'
import {completeYaml} from '../yaml/complete-yaml.ts'

/** Typing one of these asks for completion. */
export const TRIGGERS: readonly string[] = ['@', ':', '/', ' ']

/** How far back from the cursor a marker may begin; a line may be megabytes long. */
const REACH = 300

/** Citation keys, fact ids, rule names, keys and values of YAML: what fits where the cursor stands. */
export function complete(session: Session, {textDocument, position}: AskedPlace): CompletionItem[] | null {
  const file = session.file(textDocument.uri)
  if (!file) return null
  const offset = file.document.lines.offset(position)
  return completeYaml(file, offset) ?? (file.kind === 'draft' ? completeProse(file, offset) : null)
}

function completeProse({document, project}: AskedFile, offset: number): CompletionItem[] | null {
  const {text, lines} = document
  const before = text
    .slice(Math.max(0, offset - REACH), offset)
    .split(/\r?\n|\r/)
    .at(-1)!
  const fact = /\]\(fact:([\w./-]*)$/.exec(before)
  if (fact) {
    const rest = /^[\w./-]*/.exec(text.slice(offset, offset + REACH))![0].length
    return factItems(project.project.library, lines, {start: offset - fact[1]!.length, end: offset + rest})
  }
  const waiver = /<!--\s*claimlint-allow\s+(?:[a-z0-9-]+[\s,]+)*([a-z0-9-]*)$/.exec(before)
  if (waiver && !/\s--\s/.test(before)) {
    return RULE_LIST.filter(rule => !rule.protected).map(({id, summary}) => ({
      label: id,
      kind: CompletionItemKind.Value,
      detail: summary,
      textEdit: lines.edit({range: {start: offset - waiver[1]!.length, end: offset}, text: id}),
    }))
  }
  // An @ after a letter is an address of mail.
  const key = /(?:^|[^\w@])@([\w:.#$%&+?<>~/-]*)$/.exec(before)
  if (!key) return null
  const rest = /^[\w:.#$%&+?<>~/-]*/.exec(text.slice(offset, offset + REACH))![0].length
  return keyItems(project.project.library, lines, {start: offset - key[1]!.length, end: offset + rest})
}

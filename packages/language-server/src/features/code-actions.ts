import {type FindingRecord, rangesOverlap} from '@claimlint/core'
import type {CodeAction, CodeActionParams, Diagnostic} from 'vscode-languageserver'
import {bindActions, bindSelection} from '../actions/bind.ts'
import {citeActions} from '../actions/cite.ts'
import {FIX_ALL, fixAll, suggestionActions} from '../actions/suggestion.ts'
import {absoluteRisks} from '../actions/tell-absolute-risk.ts'
import {waiveActions} from '../actions/waive.ts'
import type {AskedFile, AskedPage, Session} from '../session.ts'
import {type DiagnosticData, SOURCE} from './diagnostics.ts'

/** What can be done about the findings in a stretch of text, each thing alone. */
export function codeActions(session: Session, {textDocument, range, context}: CodeActionParams): CodeAction[] | null {
  const file = session.file(textDocument.uri)
  if (!file) return null
  const findings = findingsOf(file)
  const wanted = (kind = ''): boolean =>
    context.only === undefined || context.only.some(one => one === '' || kind === one || kind.startsWith(`${one}.`))
  // What mends a whole file is offered to those alone who ask for it by name, as editors do before they save.
  if (context.only && wanted(FIX_ALL)) {
    const all = fixAll(file, findings)
    return all ? [all] : []
  }
  const asked = file.document.lines.offsets(range)
  const page = file.kind === 'draft' ? session.page(textDocument.uri) : undefined
  const own = findings.filter(finding => finding.waivedBy === undefined && touches(finding.range, asked))
  const actions = own.flatMap(finding => {
    const told = context.diagnostics.filter(diagnostic => isOf(diagnostic, finding))
    return actionsFor(session, file, page, finding).map(action =>
      told.length > 0 ? {...action, diagnostics: told} : action,
    )
  })
  const binds = actions.some(({command}) => command?.command === 'claimlint.bind')
  return mergeEqual([
    ...actions,
    ...(page ? absoluteRisks(session, page, asked) : []),
    ...(page && !binds ? bindSelection(session, page, asked) : []),
  ]).filter(({kind}) => wanted(kind))
}

/** Two claims of one sentence are cited by one marker: what does the same is offered once, for all that it mends. */
function mergeEqual(actions: readonly CodeAction[]): CodeAction[] {
  const merged = new Map<string, CodeAction>()
  for (const action of actions) {
    const key = `${action.title}\n${JSON.stringify(action.edit ?? action.command?.arguments?.[0]?.at ?? action.command)}`
    const first = merged.get(key)
    if (!first) merged.set(key, action)
    else if (action.diagnostics) first.diagnostics = [...(first.diagnostics ?? []), ...action.diagnostics]
  }
  return [...merged.values()]
}

function actionsFor(
  session: Session,
  file: AskedFile,
  page: AskedPage | undefined,
  finding: FindingRecord,
): CodeAction[] {
  return [
    ...suggestionActions(session, file, finding),
    ...(page ? [...citeActions(session, page, finding), ...bindActions(session, page, finding)] : []),
    ...(page ? waiveActions(session, page, finding) : []),
    ...explainAction(session, finding),
  ]
}

/** The findings of one file, as its diagnostics show them. */
export function findingsOf({kind, path, project}: AskedFile): readonly FindingRecord[] {
  if (kind === 'draft') return project.result(path).document.findings
  const shortPath = project.dataFile(path)?.source.path
  return project.lintData().documents.find(document => document.path === shortPath)?.findings ?? []
}

function explainAction({abilities}: Session, {ruleId}: FindingRecord): CodeAction[] {
  if (!abilities.commands.has('claimlint.explain')) return []
  const title = `Explain ${ruleId}`
  return [{title, kind: 'quickfix', command: {title, command: 'claimlint.explain', arguments: [ruleId]}}]
}

const touches = (a: FindingRecord['range'], b: FindingRecord['range']): boolean =>
  rangesOverlap(a, b) || (b.start === b.end && a.start <= b.start && b.start <= a.end)

const isOf = ({source, data}: Diagnostic, {fingerprint}: FindingRecord): boolean =>
  source === SOURCE && (data as DiagnosticData | undefined)?.fingerprint === fingerprint

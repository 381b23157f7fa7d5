import {commands, type Disposable, type QuickPickItem, Uri, window, workspace} from 'vscode'
import type {Location, Position, Range, WorkspaceEdit} from 'vscode-languageclient'
import type {LanguageClient} from 'vscode-languageclient/node'
import type {SourceChoice} from './protocol.ts'

/** The actions that have to ask a person something: which source, which fact, what reason. */
export const askingCommands = (client: LanguageClient): Disposable[] => [
  commands.registerCommand('claimlint.cite', (place: {uri: string; claim: string}) => cite(client, place)),
  commands.registerCommand('claimlint.bind', (place?: {uri: string; range: Range}) => bind(client, place)),
  commands.registerCommand('claimlint.insertFact', () => insertFact(client)),
  commands.registerCommand('claimlint.waive', (finding: Waivable) => waive(client, finding)),
  commands.registerCommand('claimlint.showUses', (uri: string, position: Position) => showUses(client, uri, position)),
]

async function cite(client: LanguageClient, place: {uri: string; claim: string}): Promise<void> {
  const sources = await client.sendRequest<SourceChoice[]>('claimlint/sources', place)
  const key = await choose(sources, 'Cite a source', 'Search by author, title or year', ({key}) => `[@${key}]`)
  if (key !== undefined) await apply(client, await client.sendRequest('claimlint/cite', {...place, key}))
}

async function bind(client: LanguageClient, given?: {uri: string; range: Range}): Promise<void> {
  const editor = window.activeTextEditor
  const place =
    given ??
    (editor && {
      uri: editor.document.uri.toString(),
      range: client.code2ProtocolConverter.asRange(editor.selection),
    })
  if (place) await chooseFact(client, place, 'Bind to a fact')
}

/** The fact's own words, bound to it, where the cursor stands. */
async function insertFact(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const position = client.code2ProtocolConverter.asPosition(editor.selection.active)
  const place = {uri: editor.document.uri.toString(), range: {start: position, end: position}}
  await chooseFact(client, place, 'Insert a fact')
}

async function chooseFact(client: LanguageClient, place: {uri: string; range: Range}, title: string): Promise<void> {
  const facts = await client.sendRequest<SourceChoice[]>('claimlint/facts', place)
  if (facts.length === 0) {
    void window.showInformationMessage(
      'There are no facts to bind to. The snippet claimlint-facts starts a file of them.',
    )
    return
  }
  const fact = await choose(facts, title, 'Search by what the fact says', ({key}) => key)
  if (fact !== undefined) await apply(client, await client.sendRequest('claimlint/bind', {...place, fact}))
}

interface Waivable {
  readonly uri: string
  readonly fingerprint: string
  readonly rule: string
  readonly protected: boolean
  readonly onPage: boolean
}

/** No waiver without a reason: an empty answer ends it. */
async function waive(
  client: LanguageClient,
  {uri, fingerprint, rule, protected: guarded, onPage}: Waivable,
): Promise<void> {
  const title = `Accept ${rule}`
  const ask = async (prompt: string, value = '', form?: RegExp): Promise<string | undefined> =>
    (
      await window.showInputBox({
        title,
        prompt,
        value,
        ignoreFocusOut: true,
        validateInput: text =>
          text.trim() === '' ? 'An answer is needed.' : form && !form.test(text) ? 'YYYY-MM-DD' : undefined,
      })
    )?.trim()
  const reason = await ask('Why is this right? One sentence that a reviewer will read.')
  if (!reason) return
  const places = [
    {label: 'In waivers.yaml', description: 'with an owner and a last day', onPage: false},
    {label: 'In a comment on the page', description: 'covers the whole paragraph', onPage: true},
  ]
  const place = onPage ? await window.showQuickPick(places, {title, ignoreFocusOut: true}) : places[0]
  if (!place) return
  let [owner, approver, until]: (string | undefined)[] = ['', '', '']
  if (!place.onPage) {
    owner = await ask('Who answers for it?')
    if (!owner) return
    if (guarded) approver = await ask('Who agreed to it? Another person than the owner.')
    if (approver === undefined) return
    until = await ask('The last day it holds.', inDays(90), /^\d{4}-\d{2}-\d{2}$/)
    if (!until) return
  }
  const answers = {uri, fingerprint, reason, owner, approver, until, onPage: place.onPage}
  await apply(client, await client.sendRequest('claimlint/waive', answers))
}

async function showUses(client: LanguageClient, uri: string, position: Position): Promise<void> {
  const places = await client.sendRequest<Location[] | null>('textDocument/references', {
    textDocument: {uri},
    position,
    context: {includeDeclaration: false},
  })
  const convert = client.protocol2CodeConverter
  const locations = await Promise.all((places ?? []).map(place => convert.asLocation(place)))
  await commands.executeCommand('editor.action.showReferences', Uri.parse(uri), convert.asPosition(position), locations)
}

async function choose(
  choices: readonly SourceChoice[],
  title: string,
  placeHolder: string,
  label: (choice: SourceChoice) => string,
): Promise<string | undefined> {
  const items = choices.map((choice): QuickPickItem & {key: string} => ({
    label: label(choice),
    description: choice.description,
    detail: choice.detail,
    key: choice.key,
  }))
  const chosen = await window.showQuickPick(items, {title, placeHolder, matchOnDescription: true, matchOnDetail: true})
  return chosen?.key
}

async function apply(client: LanguageClient, edit: WorkspaceEdit | null): Promise<void> {
  const made = edit && (await client.protocol2CodeConverter.asWorkspaceEdit(edit))
  if (!made || !(await workspace.applyEdit(made)))
    void window.showWarningMessage('The text changed meanwhile, or nothing can stand there. Nothing was written.')
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

import {loadReaders} from '@claimlint/project'
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver'
import {readAbilities} from './client-abilities.ts'
import {codeActions} from './features/code-actions.ts'
import {codeLenses} from './features/code-lenses.ts'
import {complete, TRIGGERS} from './features/completion.ts'
import {findDefinition} from './features/definition.ts'
import {documentSymbols} from './features/document-symbols.ts'
import {foldingRanges} from './features/folding.ts'
import {hover} from './features/hover.ts'
import {findReferences} from './features/references.ts'
import {prepareRename, rename} from './features/rename.ts'
import {workspaceSymbols} from './features/workspace-symbols.ts'
import {LintLoop} from './lint-loop.ts'
import {answerOwnRequests} from './own-requests.ts'
import {METHODS} from './protocol.ts'
import {Session} from './session.ts'
import {readSettings} from './settings.ts'
import {pathOfUri} from './uris.ts'
import {VERSION} from './version.ts'

/** Files whose change on the disk changes what is found. */
const WATCHED = ['**/*.{md,markdown,mdx,qmd,yaml,yml,json,bib,ris,nbib}', '**/.gitignore']

/** Connects the features to a client; it ends when the client does. */
export function startServer(connection: Connection): void {
  let session: Session
  let loop: LintLoop

  /** A feature that breaks is told in the log, and the editor goes on without its answer. */
  const guard =
    <P, R>(answer: (params: P) => R | Promise<R>) =>
    async (params: P): Promise<R | null> => {
      try {
        return await answer(params)
      } catch (error) {
        if (error instanceof ResponseError) throw error
        tell(error)
        return null
      }
    }
  const tell = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))

  connection.onInitialize(async params => {
    // An editor may open a bibliography in any format, and what comes after does not wait.
    await loadReaders()
    session = new Session(foldersOf(params), readAbilities(params))
    session.settings = readSettings((params.initializationOptions as {settings?: unknown} | undefined)?.settings)
    loop = new LintLoop(session, {
      publish: params => void connection.sendDiagnostics(params),
      settled(uris) {
        if (uris.length === 0) return
        void connection.sendNotification(METHODS.changed, {uris})
        if (session.abilities.refreshesLenses) connection.sendRequest('workspace/codeLens/refresh').catch(tell)
      },
      progress: title => openBar(connection, session, title),
      failed: tell,
    })
    return ABILITIES
  })

  connection.onInitialized(() => {
    if (session.abilities.watchesFiles) {
      const watchers = WATCHED.map(globPattern => ({globPattern}))
      connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}).catch(tell)
    }
    if (session.abilities.folders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders)
    if (session.abilities.configuration) void readConfiguration()
    else loop.touch(undefined, 0)
  })

  function changeFolders({added, removed}: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.flatMap(folderPath))
    const kept = session.folders.filter(path => !gone.has(path))
    session.setFolders([...new Set([...kept, ...added.flatMap(folderPath)])])
    loop.touch(undefined, 0)
  }

  async function readConfiguration(): Promise<void> {
    try {
      session.settings = readSettings(await connection.workspace.getConfiguration('claimlint'))
    } catch (error) {
      tell(error)
    }
    loop.touch(undefined, 0)
  }

  connection.onDidChangeConfiguration(({settings}) => {
    if (session.abilities.configuration) return void readConfiguration()
    session.settings = readSettings((settings as {claimlint?: unknown} | null)?.claimlint)
    loop.touch(undefined, 0)
  })

  connection.onDidOpenTextDocument(params => {
    const document = session.documents.open(params, session.unsavedFolder)
    if (!document) return
    session.workspace.hold(document.path, document.text)
    loop.touch(document.path, 0)
  })
  connection.onDidChangeTextDocument(params => {
    const document = session.documents.change(params)
    if (!document) return
    session.workspace.hold(document.path, document.text)
    loop.touch(document.path)
  })
  connection.onDidCloseTextDocument(({textDocument}) => {
    const document = session.documents.close(textDocument)
    if (!document) return
    session.workspace.letGo(document.path)
    loop.touch()
  })
  connection.onDidSaveTextDocument(() => {
    // A client that watches no files says nothing of what else was written.
    if (!session.abilities.watchesFiles) session.workspace.lookAgain()
    loop.touch()
  })
  connection.onDidChangeWatchedFiles(({changes}) => {
    for (const {uri, type} of changes) {
      const path = pathOfUri(uri, '', '')
      if (path !== undefined && (type !== FileChangeType.Changed || !session.documents.at(path)))
        session.workspace.changedOnDisk(path)
    }
    loop.touch()
  })

  connection.onHover(guard(params => hover(session, params)))
  connection.onCompletion(guard(params => complete(session, params)))
  connection.onDefinition(guard(params => findDefinition(session, params)))
  connection.onReferences(guard(params => findReferences(session, params)))
  connection.onPrepareRename(guard(params => prepareRename(session, params)))
  connection.onRenameRequest(guard(params => rename(session, params)))
  connection.onCodeAction(guard(params => codeActions(session, params)))
  connection.onCodeLens(guard(({textDocument}) => codeLenses(session, textDocument.uri)))
  connection.onDocumentSymbol(guard(({textDocument}) => documentSymbols(session, textDocument.uri)))
  connection.onFoldingRanges(guard(({textDocument}) => foldingRanges(session, textDocument.uri)))
  connection.onWorkspaceSymbol(guard(({query}) => workspaceSymbols(session, query)))
  answerOwnRequests(connection, () => session, guard)

  connection.onShutdown(() => loop.stop())
  connection.listen()
}

const ABILITIES: InitializeResult = {
  serverInfo: {name: 'claimlint', version: VERSION},
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: {includeText: false}},
    hoverProvider: true,
    completionProvider: {triggerCharacters: [...TRIGGERS]},
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: {prepareProvider: true},
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, CodeActionKind.SourceFixAll],
    },
    codeLensProvider: {resolveProvider: false},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    workspaceSymbolProvider: true,
    workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
  },
}

const folderPath = ({uri}: {readonly uri: string}): string[] => {
  const path = pathOfUri(uri, '', '')
  return path === undefined ? [] : [path.replace(/(?<=.)[/\\]$/, '')]
}

function foldersOf({workspaceFolders, rootUri, rootPath}: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.flatMap(folderPath)
  if (rootUri) return folderPath({uri: rootUri})
  return rootPath ? [rootPath] : []
}

async function openBar(
  connection: Connection,
  session: Session,
  title: string,
): Promise<{report(done: number, total: number): void; done(): void}> {
  if (!session.abilities.progress) return {report() {}, done() {}}
  const bar = await connection.window.createWorkDoneProgress()
  bar.begin(title, 0)
  return {
    report: (done, total) => bar.report(Math.floor((done / total) * 100), `${done} of ${total}`),
    done: () => bar.done(),
  }
}

import type {ClientCapabilities, InitializeParams} from 'vscode-languageserver'

/** What a client can do, as far as a feature asks. */
export interface ClientAbilities {
  /** Commands that the client itself carries out, by name; the extension for Visual Studio Code brings some. */
  readonly commands: ReadonlySet<string>
  readonly snippets: boolean
  readonly progress: boolean
  readonly watchesFiles: boolean
  readonly createsFiles: boolean
  readonly confirmsEdits: boolean
  /** Asks for its settings; else they come with the start. */
  readonly configuration: boolean
  readonly refreshesLenses: boolean
  /** Tells when folders come and go. */
  readonly folders: boolean
  /** Milliseconds without an edit before the server judges; absent, its own. */
  readonly pause?: number
}

export function readAbilities({capabilities, initializationOptions}: InitializeParams): ClientAbilities {
  const {workspace, textDocument, window}: ClientCapabilities = capabilities ?? {}
  const {commands, pause} = (initializationOptions ?? {}) as {commands?: unknown; pause?: unknown}
  const edit = workspace?.workspaceEdit
  return {
    commands: new Set(Array.isArray(commands) ? commands.filter(name => typeof name === 'string') : []),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    progress: window?.workDoneProgress === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    confirmsEdits: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    configuration: workspace?.configuration === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    folders: workspace?.workspaceFolders === true,
    ...(typeof pause === 'number' && pause >= 0 ? {pause} : {}),
  }
}

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
  readonly nestedSymbols: boolean
  /** Asks for its settings; else they come with the start. */
  readonly configuration: boolean
  readonly refreshesLenses: boolean
  /** Tells when folders come and go. */
  readonly folders: boolean
}

export function readAbilities({capabilities, initializationOptions}: InitializeParams): ClientAbilities {
  const {workspace, textDocument, window}: ClientCapabilities = capabilities ?? {}
  const commands = (initializationOptions as {commands?: unknown} | undefined)?.commands
  const edit = workspace?.workspaceEdit
  return {
    commands: new Set(Array.isArray(commands) ? commands.filter(name => typeof name === 'string') : []),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    progress: window?.workDoneProgress === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: edit?.documentChanges === true && edit.resourceOperations?.includes('create') === true,
    confirmsEdits: edit?.documentChanges === true && edit.changeAnnotationSupport !== undefined,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    configuration: workspace?.configuration === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    folders: workspace?.workspaceFolders === true,
  }
}

import {commands, type ExtensionContext, workspace} from 'vscode'
import {LanguageClient, type LanguageClientOptions} from 'vscode-languageclient/node'
import {askingCommands} from './asking.ts'
import {ClaimsView, showClaims} from './claims-view.ts'
import {Pages} from './pages.ts'
import {PreviewPanel} from './preview-panel.ts'
import {openReport} from './report-panel.ts'
import {rulePages} from './rule-pages.ts'
import {serverOptions} from './server-options.ts'
import {statusBar} from './status-bar.ts'

/** Commands that this client carries out for the server's code actions and lenses. */
const COMMANDS = [
  'claimlint.cite',
  'claimlint.bind',
  'claimlint.waive',
  'claimlint.explain',
  'claimlint.showClaims',
  'claimlint.showUses',
]

const CLIENT: LanguageClientOptions = {
  documentSelector: [
    {scheme: 'file', language: 'markdown'},
    {scheme: 'untitled', language: 'markdown'},
    {scheme: 'file', pattern: '**/*.{mdx,qmd}'},
    {scheme: 'file', language: 'yaml'},
    {scheme: 'file', pattern: '**/*.{bib,ris,nbib}'},
    {scheme: 'file', pattern: '**/references.json'},
  ],
  diagnosticCollectionName: 'claimlint',
  outputChannelName: 'claimlint',
  initializationOptions: {commands: COMMANDS},
}

let client: LanguageClient | undefined

/** Starts the server and shows what it says; everything else is the server's. */
export async function activate(context: ExtensionContext): Promise<void> {
  const own = new LanguageClient('claimlint', 'claimlint', serverOptions(context), CLIENT)
  client = own
  const pages = new Pages(own)
  const view = new ClaimsView(pages)
  const preview = new PreviewPanel(own, pages)
  context.subscriptions.push(
    view,
    preview,
    ...statusBar(pages),
    ...rulePages(own),
    ...askingCommands(own),
    commands.registerCommand('claimlint.showClaims', showClaims),
    commands.registerCommand('claimlint.filterClaims', () => view.filter()),
    commands.registerCommand('claimlint.showAllClaims', () => view.showAll()),
    commands.registerCommand('claimlint.groupByPage', () => view.group('page')),
    commands.registerCommand('claimlint.groupByKind', () => view.group('kind')),
    commands.registerCommand('claimlint.groupByCheck', () => view.group('check')),
    commands.registerCommand('claimlint.openReport', () => openReport(own)),
    commands.registerCommand('claimlint.preview', () => preview.open()),
    commands.registerCommand('claimlint.restart', () => own.restart()),
    // A folder that becomes trusted may name a server of its own.
    workspace.onDidGrantWorkspaceTrust(() => void own.restart()),
  )
  await own.start()
}

export const deactivate = (): Promise<void> | undefined => client?.stop()

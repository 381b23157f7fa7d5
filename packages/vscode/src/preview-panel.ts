import {type Disposable, Uri, ViewColumn, type WebviewPanel, window} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'
import type {Pages} from './pages.ts'

/** Languages of drafts; the last two come from other extensions. */
const DRAFTS = new Set(['markdown', 'mdx', 'quarto'])

/** A panel beside the draft that shows its words with each claim marked by rung. It follows the draft in front. */
export class PreviewPanel implements Disposable {
  readonly #client: LanguageClient
  readonly #listeners: Disposable[]
  #panel: WebviewPanel | undefined
  #uri: string | undefined

  constructor(client: LanguageClient, pages: Pages) {
    this.#client = client
    this.#listeners = [
      pages.onDidChange(uris => {
        if (this.#uri !== undefined && uris.some(uri => Uri.parse(uri).toString() === this.#uri)) void this.#draw()
      }),
      window.onDidChangeActiveTextEditor(editor => {
        if (!this.#panel || !editor || !DRAFTS.has(editor.document.languageId)) return
        this.#uri = editor.document.uri.toString()
        void this.#draw()
      }),
    ]
  }

  async open(): Promise<void> {
    const document = window.activeTextEditor?.document
    if (!document) return
    this.#uri = document.uri.toString()
    if (!this.#panel) {
      this.#panel = window.createWebviewPanel(
        'claimlint.preview',
        'Claims',
        {viewColumn: ViewColumn.Beside, preserveFocus: true},
        {enableScripts: false},
      )
      this.#panel.onDidDispose(() => {
        this.#panel = undefined
      })
    }
    await this.#draw()
  }

  async #draw(): Promise<void> {
    const uri = this.#uri
    const answer = await this.#client.sendRequest<{html: string} | null>('claimlint/preview', {uri})
    if (!this.#panel || uri !== this.#uri || !answer) return
    this.#panel.title = `Claims: ${uri?.split('/').at(-1) ?? ''}`
    this.#panel.webview.html = answer.html
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose()
    this.#panel?.dispose()
  }
}

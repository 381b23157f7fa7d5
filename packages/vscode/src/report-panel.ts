import {ViewColumn, window} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'

/** Shows the citation report of the workspace, unsaved texts included. */
export async function openReport(client: LanguageClient): Promise<void> {
  const answer = await client.sendRequest<{html: string} | null>('claimlint/report', {})
  if (!answer) {
    void window.showErrorMessage('The citation report could not be made. The claimlint output tells why.')
    return
  }
  const panel = window.createWebviewPanel('claimlint.report', 'Citation report', ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    retainContextWhenHidden: true,
    localResourceRoots: [],
  })
  panel.webview.html = answer.html
}

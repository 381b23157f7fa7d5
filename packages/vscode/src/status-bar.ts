import {type Disposable, StatusBarAlignment, window} from 'vscode'
import type {Pages} from './pages.ts'

/** The state of the page in front: its claims, and what they lack. */
export function statusBar(pages: Pages): Disposable[] {
  const item = window.createStatusBarItem('claimlint.status', StatusBarAlignment.Left, 10)
  item.name = 'claimlint'
  item.command = 'claimlint.showClaims'
  const show = (): void => {
    const page = window.activeTextEditor && pages.get(window.activeTextEditor.document.uri.toString())
    if (!page) {
      item.hide()
      return
    }
    const icon = page.errors > 0 ? '$(error)' : page.warnings > 0 ? '$(warning)' : '$(check)'
    item.text = `${icon} ${page.tally}`
    item.tooltip = `${page.status} · ${page.errors} errors, ${page.warnings} warnings, ${page.infos} notes${page.fictional ? ' · FICTIONAL' : ''}\nShow the claims`
    item.show()
  }
  show()
  return [item, window.onDidChangeActiveTextEditor(show), pages.onDidChange(show)]
}

import {commands, type Disposable, Uri, workspace} from 'vscode'
import type {LanguageClient} from 'vscode-languageclient/node'

const SCHEME = 'claimlint'

/** Shows the page of a rule, the same that `claimlint explain` prints. */
export function rulePages(client: LanguageClient): Disposable[] {
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({path}) {
        const rule = path.replace(/^\/?explain\//, '').replace(/\.md$/, '')
        const answer = await client.sendRequest<{markdown: string} | null>('claimlint/rulePage', {rule})
        return answer?.markdown || `There is no rule “${rule}”.`
      },
    }),
    commands.registerCommand('claimlint.explain', (rule: string) =>
      commands.executeCommand('markdown.showPreview', Uri.parse(`${SCHEME}:/explain/${rule}.md`)),
    ),
  ]
}

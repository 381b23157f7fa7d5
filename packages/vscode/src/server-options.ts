import {join} from 'node:path'
import {type ExtensionContext, workspace} from 'vscode'
import {type ServerOptions, TransportKind} from 'vscode-languageclient/node'

/** The server that the extension brings, or the one a user names. In a folder that is not trusted no other code is run. */
export function serverOptions({extensionPath}: ExtensionContext): ServerOptions {
  const run = {
    // Asked at each start: a folder may become trusted in the meantime.
    get module(): string {
      const named = workspace.getConfiguration('claimlint').get<string>('server.path')?.trim()
      return named && workspace.isTrusted ? named : join(extensionPath, 'dist', 'server.cjs')
    },
    transport: TransportKind.ipc,
  } as const
  return {run, debug: run}
}

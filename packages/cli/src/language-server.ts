import {fileURLToPath} from 'node:url'
import {disk} from '@claimlint/project'

/** The build puts the server beside the command and its chunks; from sources it is built first. */
export async function startLanguageServer(): Promise<void> {
  for (const name of ['./server.cjs', '../server.cjs', '../dist/server.cjs']) {
    const url = new URL(name, import.meta.url)
    if (disk.exists(fileURLToPath(url))) return void (await import(url.href))
  }
  throw new Error('the language server is missing; build again')
}

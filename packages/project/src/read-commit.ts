import {dirname, join} from 'node:path'
import {disk} from './disk.ts'

/** The commit that the Git work tree around a folder stands at, read from its files: no program is started. */
export function readCommit(root: string): string | undefined {
  let top = root
  while (!disk.exists(join(top, '.git')) && dirname(top) !== top) top = dirname(top)
  const text = (name: string): string | undefined => {
    try {
      return new TextDecoder().decode(disk.read(join(top, '.git', name)))
    } catch {
      return undefined
    }
  }
  const head = text('HEAD')?.trim()
  const ref = head === undefined ? undefined : /^ref: (\S+)$/.exec(head)?.[1]
  const commit =
    ref === undefined
      ? head
      : (text(ref)?.trim() ??
        text('packed-refs')
          ?.split('\n')
          .find(line => line.endsWith(` ${ref}`))
          ?.slice(0, 40))
  return commit !== undefined && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : undefined
}

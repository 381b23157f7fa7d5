import {sep} from 'node:path'

/** The deepest folder that holds all of some folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first = '.', ...rest] = folders
  let common = first.split(sep)
  for (const folder of rest) {
    const parts = folder.split(sep)
    const differs = common.findIndex((part, at) => part !== parts[at])
    if (differs >= 0) common = common.slice(0, differs)
  }
  return common.join(sep) || sep
}

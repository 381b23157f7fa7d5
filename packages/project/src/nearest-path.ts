import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {nearestWord} from '@claimlint/core'
import {disk} from './disk.ts'
import type {LoadedConfig} from './load-config.ts'

/**
 * “ Did you mean “references.yaml”?”, or nothing, for a path that is not there: the nearest name in the deepest folder of
 * the path that is.
 *
 * @param path absolute
 * @param from the folder that the answer counts from
 */
export function didYouMean(path: string, from: string): string {
  let folder = dirname(path)
  let missing = basename(path)
  let rest = ''
  while (!disk.exists(folder) && dirname(folder) !== folder) {
    rest = join(missing, rest)
    missing = basename(folder)
    folder = dirname(folder)
  }
  let near: string | undefined
  try {
    near = nearestWord(
      missing,
      disk.list(folder).map(({name}) => name),
    )
  } catch {
    return ''
  }
  if (near === undefined) return ''
  const found = join(folder, near, rest)
  return disk.exists(found) ? ` Did you mean “${relative(from, found).split(sep).join('/')}”?` : ''
}

/** What is told of a file or folder that the config names and that is not there. */
export function missingFile(
  {root, file}: LoadedConfig,
  named: string,
  what: string,
): {readonly path: string; readonly message: string} {
  return {
    path: file === undefined ? named : relative(root, file).split(sep).join('/'),
    message: `it names the ${what} “${named}”, which is not there.${didYouMean(resolve(root, named), root)} Mend the name, or take it out.`,
  }
}

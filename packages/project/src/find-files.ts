import {dirname, join, resolve} from 'node:path'
import picomatch from 'picomatch'
import {type DiskFault, disk, explainDiskError} from './disk.ts'
import {isDraft, isIgnoredFolder, isOwnPaper} from './file-kinds.ts'
import type {IgnoreRules} from './ignore-rules.ts'

export interface FoundFiles {
  /** Absolute paths in byte order, each once. */
  readonly files: readonly string[]
  /** Files that the user named outright: linted whatever their name or the ignore patterns say. */
  readonly named: ReadonlySet<string>
  /** Paths and patterns that gave nothing. */
  readonly missing: readonly DiskFault[]
  /** Folders and links that could not be read on the way. */
  readonly faults: readonly DiskFault[]
}

export const isGlob = (path: string): boolean => /[*?[\]{}]|!\(/.test(path)

/**
 * Finds every file under the given paths. A folder is walked; a pattern is matched; a file is taken as it is. Links to
 * folders are not followed, so a circle of links cannot hold a run up.
 */
export function findFiles(
  paths: readonly string[],
  cwd: string,
  ignorePatterns: (folder: string) => IgnoreRules,
): FoundFiles {
  const files = new Set<string>()
  const named = new Set<string>()
  const missing: DiskFault[] = []
  const faults: DiskFault[] = []

  const walk = (folder: string, rules: IgnoreRules, wanted: (path: string) => boolean): void => {
    let entries: ReturnType<typeof disk.list>
    try {
      entries = disk.list(folder)
    } catch (error) {
      faults.push({path: folder, reason: explainDiskError(error)})
      return
    }
    const inside = rules.enter(folder)
    for (const {name, kind} of entries) {
      const path = join(folder, name)
      if (kind === 'folder') {
        if (!isIgnoredFolder(name) && !inside.ignores(path, true)) walk(path, inside, wanted)
      } else if (kind === 'file' || kind === 'link') {
        if (inside.ignores(path, false) || !wanted(path)) continue
        if (kind === 'link') {
          try {
            if (disk.kind(path) !== 'file') continue
          } catch (error) {
            if (isDraft(name)) faults.push({path, reason: explainDiskError(error)})
            continue
          }
        }
        files.add(path)
      }
    }
  }

  for (const given of paths) {
    const path = resolve(cwd, given)
    if (!disk.exists(path) && isGlob(given)) {
      const pattern = path.replaceAll('\\', '/')
      const matches = picomatch(pattern, {dot: false})
      const before = files.size
      walk(globRoot(path), ignorePatterns(globRoot(path)), file => matches(file.replaceAll('\\', '/')))
      if (files.size === before) missing.push({path: given, reason: 'the pattern matches no file'})
      continue
    }
    try {
      const kind = disk.kind(path)
      if (kind === 'folder') walk(path, ignorePatterns(path), () => true)
      else if (kind === 'other') missing.push({path: given, reason: 'it is neither a file nor a folder'})
      else {
        files.add(path)
        named.add(path)
      }
    } catch (error) {
      missing.push({path: given, reason: explainDiskError(error)})
    }
  }
  return {files: [...files].sort(), named, missing, faults}
}

/** The deepest folder of a pattern that holds no wildcard. */
function globRoot(pattern: string): string {
  let root = pattern
  while (isGlob(root)) root = dirname(root)
  return root
}

/** What a folder walk lints: drafts, save the project's own papers. */
export const isLinted = (path: string, named: ReadonlySet<string>): boolean => {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return named.has(path) || (isDraft(name) && !isOwnPaper(name))
}

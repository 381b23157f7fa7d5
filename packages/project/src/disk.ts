import {lstatSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {writeFile} from './write-file.ts'

/** What went wrong with a path, in plain words. */
export interface DiskFault {
  readonly path: string
  readonly reason: string
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ELOOP: 'it is a link that leads back to itself',
  EEXIST: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EPIPE: 'what reads from it has stopped',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

/** @param what what was tried */
export function explainDiskError(error: unknown, what: 'read' | 'written' = 'read'): string {
  const code = (error as {code?: string}).code ?? ''
  if (code === 'EACCES' || code === 'EPERM') return `it may not be ${what} (no permission)`
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** Texts of open editors, by absolute path. */
const held = new Map<string, Uint8Array>()

/** Files and folders as claimlint needs them. What is held by an open editor stands in the place of the disk's. */
export const disk = {
  read: (path: string): Uint8Array => held.get(path) ?? readFileSync(path),
  /** Puts an unsaved text in the place of a file until it is let go. */
  hold(path: string, text: string): void {
    held.set(path, new TextEncoder().encode(text))
  },
  letGo(path: string): void {
    held.delete(path)
  },
  holds: (path: string): boolean => held.has(path),
  readStdin: (): Uint8Array => readFileSync(0),
  write: writeFile,
  kind(path: string): 'file' | 'folder' | 'other' {
    if (held.has(path)) return 'file'
    const stat = statSync(path)
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  },
  exists(path: string): boolean {
    if (held.has(path)) return true
    try {
      lstatSync(path)
      return true
    } catch {
      return false
    }
  },
  /** What changes whenever a file is written: its size and the time of the last change. */
  stamp(path: string): string {
    const {size, mtimeMs} = statSync(path)
    return `${size} ${mtimeMs}`
  },
  realpath: (path: string): string => realpathSync(path),
  /** Names in byte order, so that a run never depends on the file system's order. */
  list: (path: string): {name: string; kind: 'file' | 'folder' | 'link' | 'other'}[] =>
    withHeld(
      path,
      readdirSync(path, {withFileTypes: true}).map(entry => ({
        name: entry.name,
        kind: entry.isFile()
          ? ('file' as const)
          : entry.isDirectory()
            ? ('folder' as const)
            : entry.isSymbolicLink()
              ? ('link' as const)
              : ('other' as const),
      })),
    ).sort((a, b) => (a.name < b.name ? -1 : 1)),
}

/** What an editor has open and the disk does not hold, a new or a vanished file, stands in its folder all the same. */
function withHeld<T extends {name: string; kind: string}>(
  folder: string,
  entries: T[],
): (T | {name: string; kind: 'file'})[] {
  if (held.size === 0) return entries
  const open = [...held.keys()].filter(path => dirname(path) === folder).map(path => basename(path))
  const names = new Set(entries.map(({name}) => name))
  return [...entries, ...open.filter(name => !names.has(name)).map(name => ({name, kind: 'file' as const}))]
}

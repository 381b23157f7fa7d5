import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname} from 'node:path'

/** What went wrong with a path, in plain words. */
export interface DiskFault {
  readonly path: string
  readonly reason: string
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read (no permission)',
  EPERM: 'it may not be read (no permission)',
  ELOOP: 'it is a link that leads back to itself',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
}

export function explainDiskError(error: unknown): string {
  const code = (error as {code?: string}).code ?? ''
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** Files and folders as claimlint needs them. */
export const disk = {
  read: (path: string): Uint8Array => readFileSync(path),
  readStdin: (): Uint8Array => readFileSync(0),
  /** Writes beside the file and renames, so that a crash never leaves half a file. */
  write(path: string, data: Iterable<string> | Uint8Array): void {
    mkdirSync(dirname(path), {recursive: true})
    const target = realpathOr(path)
    const temporary = `${target}.claimlint-${process.pid}.tmp`
    if (typeof data === 'string' || data instanceof Uint8Array) writeFileSync(temporary, data)
    else writePieces(temporary, data)
    renameSync(temporary, target)
  },
  kind(path: string): 'file' | 'folder' | 'other' {
    const stat = statSync(path)
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'other'
  },
  exists(path: string): boolean {
    try {
      lstatSync(path)
      return true
    } catch {
      return false
    }
  },
  realpath: (path: string): string => realpathSync(path),
  /** Names in byte order, so that a run never depends on the file system's order. */
  list: (path: string): {name: string; kind: 'file' | 'folder' | 'link' | 'other'}[] =>
    readdirSync(path, {withFileTypes: true})
      .map(entry => ({
        name: entry.name,
        kind: entry.isFile()
          ? ('file' as const)
          : entry.isDirectory()
            ? ('folder' as const)
            : entry.isSymbolicLink()
              ? ('link' as const)
              : ('other' as const),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
}

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

function realpathOr(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import {dirname} from 'node:path'

/**
 * Writes a file beside its place and renames it, so that a crash never leaves half a file; one that exists keeps its
 * mode. What exists and is no regular file (a device, a named pipe, a link that leads nowhere yet) is written into as it
 * stands, for a rename would put a file in its place.
 *
 * @throws the error of the file system, with nothing left behind; a folder gives `EISDIR`.
 */
export function writeFile(path: string, data: Iterable<string> | Uint8Array): void {
  const standing = statOf(path)
  if (standing?.isDirectory()) throw Object.assign(new Error('it is a folder, not a file'), {code: 'EISDIR'})
  if (standing ? !standing.isFile() : isLink(path)) {
    writeInto(path, data)
    return
  }
  mkdirSync(dirname(path), {recursive: true})
  const target = standing ? realpathSync(path) : path
  const temporary = `${target}.claimlint-${process.pid}.tmp`
  try {
    writeInto(temporary, data)
    if (standing) chmodSync(temporary, standing.mode & 0o7777)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

function writeInto(path: string, data: Iterable<string> | Uint8Array): void {
  const file = openSync(path, 'w')
  try {
    if (typeof data === 'string' || data instanceof Uint8Array) writeFileSync(file, data)
    else for (const piece of data) writeFileSync(file, piece)
  } finally {
    closeSync(file)
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

import {resolve} from 'node:path'
import {disk, explainDiskError} from '@claimlint/project'
import {UsageError} from './arguments.ts'

/** Names that stand for the streams of this very process; a socket among them can be written to but not opened. */
const STREAMS: Readonly<Record<string, () => NodeJS.WriteStream>> = {
  '-': () => process.stdout,
  '/dev/stdout': () => process.stdout,
  '/dev/fd/1': () => process.stdout,
  '/proc/self/fd/1': () => process.stdout,
  '/dev/stderr': () => process.stderr,
  '/dev/fd/2': () => process.stderr,
  '/proc/self/fd/2': () => process.stderr,
}

/**
 * Writes to standard output, or to a file that is named; words may come in pieces.
 *
 * @throws UsageError when the file cannot be written.
 */
export function writeOutput(data: Iterable<string> | Uint8Array, file: string | undefined, cwd: string): void {
  const stream = file === undefined ? () => process.stdout : STREAMS[file]
  if (file === undefined || stream) {
    const open = stream!()
    if (typeof data === 'string' || data instanceof Uint8Array) open.write(data)
    else for (const piece of data) open.write(piece)
    return
  }
  const folder = file.endsWith('/')
  try {
    if (folder) throw Object.assign(new Error(), {code: 'EISDIR'})
    disk.write(resolve(cwd, file), data)
  } catch (error) {
    throw new UsageError(`“${file}” could not be written: ${explainDiskError(error, 'written')}.`)
  }
}

/**
 * Refuses to write over what the same run read: a slip of the pen would cost the draft.
 *
 * @param inputs absolute paths
 * @throws UsageError when one of them is the output, by links or by its own name.
 */
export function guardInputs(file: string | undefined, inputs: Iterable<string>, cwd: string): void {
  if (file === undefined || STREAMS[file]) return
  const output = realPath(resolve(cwd, file))
  if (output === undefined) return
  for (const input of inputs) {
    if (realPath(input) === output)
      throw new UsageError(
        `“${file}” is one of the files that this run reads, so it is not written over. Write to another place, or leave it out of what is read.`,
      )
  }
}

/** `undefined` for what is not there yet, and so was not read either. */
function realPath(path: string): string | undefined {
  try {
    return disk.realpath(path)
  } catch {
    return undefined
  }
}

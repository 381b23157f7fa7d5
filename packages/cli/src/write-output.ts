import {resolve} from 'node:path'
import {disk, explainDiskError} from '@claimlint/project'
import {UsageError} from './arguments.ts'

/** Writes to standard output, or to a file that is named; words may come in pieces. */
export function writeOutput(data: Iterable<string> | Uint8Array, file: string | undefined, cwd: string): void {
  if (file === undefined) {
    if (typeof data === 'string' || data instanceof Uint8Array) process.stdout.write(data)
    else for (const piece of data) process.stdout.write(piece)
    return
  }
  try {
    disk.write(resolve(cwd, file), data)
  } catch (error) {
    throw new UsageError(`“${file}” could not be written: ${explainDiskError(error)}.`)
  }
}

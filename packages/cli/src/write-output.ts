import {resolve} from 'node:path'
import {disk, explainDiskError} from '@claimlint/project'
import {UsageError} from './arguments.ts'

/** Writes to standard output, or to a file that is named. */
export function writeOutput(data: string | Uint8Array, file: string | undefined, cwd: string): void {
  if (file === undefined) {
    process.stdout.write(data)
    return
  }
  try {
    disk.write(resolve(cwd, file), data)
  } catch (error) {
    throw new UsageError(`“${file}” could not be written: ${explainDiskError(error)}.`)
  }
}

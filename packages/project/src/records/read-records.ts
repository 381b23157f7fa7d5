import {resolve} from 'node:path'
import {
  type DataFile,
  type Library,
  type Lock,
  makeSettler,
  NoticeIndex,
  type Reference,
  readLock,
  type SourceText,
  sourceText,
} from '@claimlint/core'
import {disk, explainDiskError} from '../disk.ts'
import type {LoadedConfig} from '../load-config.ts'
import type {Memo} from '../memo.ts'

/** What was fetched or built before the run about sources: the lock file and the index of retractions. */
export interface ProjectRecords extends Pick<Library, 'lock' | 'notices'> {
  readonly dataFiles: readonly DataFile[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
  /** The reference with its standing by all of them; the same object for the same reference. */
  readonly settle: (reference: Reference) => Reference
}

/** Reads them where they are; a project without any pays for two looks at the disk. */
export function readRecords(
  config: LoadedConfig,
  read: (path: string) => SourceText | undefined,
  memo: Memo,
): ProjectRecords {
  const {root, value} = config
  const dataFiles: DataFile[] = []
  const failures: {path: string; message: string}[] = []

  const lockPath = resolve(root, config.lock)
  const source = disk.exists(lockPath) ? read(lockPath) : undefined
  const file = source && memo.of(source, readLock)
  if (source && file) dataFiles.push({source, kind: 'lock', faults: file.faults})
  const lock: Lock | undefined = file?.lock
  if (value.lock !== undefined && !source)
    failures.push({path: config.lock, message: 'the config names this lock file, but it could not be read.'})

  const notices = readNotices(config, memo, failures)
  if (notices) {
    const {head, header, faults} = notices
    const retractions = header ? {retractions: header} : {}
    dataFiles.push({source: sourceText(config.retractions, head), kind: 'retractions', faults, ...retractions})
  }
  const records = {...(lock ? {lock} : {}), ...(notices ? {notices} : {})}
  return {...records, dataFiles, failures, settle: makeSettler(records)}
}

function readNotices(
  {root, value, retractions}: LoadedConfig,
  memo: Memo,
  failures: {path: string; message: string}[],
): NoticeIndex | undefined {
  const path = resolve(root, retractions)
  if (!disk.exists(path)) {
    if (value.retractions !== undefined)
      failures.push({path: retractions, message: 'the config names this index of retractions, and it is not there.'})
    return undefined
  }
  try {
    // Some megabytes that change once a week: their stamp stands for them.
    return memo.of(sourceText(`\0${retractions}`, disk.stamp(path)), () => new NoticeIndex(disk.read(path)))
  } catch (error) {
    failures.push({path: retractions, message: `it could not be read: ${explainDiskError(error)}.`})
    return undefined
  }
}

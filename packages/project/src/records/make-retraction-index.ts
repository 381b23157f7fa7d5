import {createHash} from 'node:crypto'
import {basename, relative, resolve, sep} from 'node:path'
import {readRetractionCsv, writeNoticeIndex} from '@claimlint/core'
import {disk, explainDiskError} from '../disk.ts'
import {loadConfig} from '../load-config.ts'

export interface IndexRequest {
  /** The CSV of Retraction Watch. */
  readonly file: string
  readonly cwd: string
  /** YYYY-MM-DD. */
  readonly today: string
  /** The day that the file is of, in the place of its newest notice. */
  readonly asOf?: string
  readonly output?: string
  readonly configFile?: string
}

export type MadeIndex =
  | {
      readonly path: string
      readonly asOf: string
      readonly kept: number
      /** Notices about works without DOI and PubMed number. */
      readonly unnamed: number
      /** Rows that could not be read. */
      readonly broken: number
    }
  | {readonly fault: string}

/**
 * Builds the index of retractions out of the CSV of Retraction Watch. The file itself does not say of which day it is, so
 * its newest notice does: the data reach at least so far.
 *
 * @throws ConfigError when the config cannot be relied on.
 */
export function makeRetractionIndex(request: IndexRequest): MadeIndex {
  const {cwd, file, today} = request
  const config = loadConfig(cwd, cwd, request.configFile)
  let bytes: Uint8Array
  try {
    bytes = disk.read(resolve(cwd, file))
  } catch (error) {
    return {fault: `${file} could not be read: ${explainDiskError(error)}.`}
  }
  // The file is known to hold bytes that are no UTF-8, in names and titles that are not read here.
  const {notices, broken, fault} = readRetractionCsv(new TextDecoder().decode(bytes))
  if (fault) return {fault: `${file} gives no index: ${fault}. Download it again.`}
  // A slip of the pen dates some notices in years to come.
  const newest = notices.reduce((last, {date = ''}) => (date > last && date <= today ? date : last), '')
  const asOf = request.asOf ?? newest
  if (asOf === '')
    return {
      fault: `${file} gives no index: none of its notices has a date. Say of which day it is: --as-of YYYY-MM-DD.`,
    }
  const digest = createHash('sha256').update(bytes).digest('hex')
  const written = writeNoticeIndex(notices, {asOf, from: `${basename(file)}, SHA-256 ${digest}`, madeOn: today})
  const path = request.output === undefined ? resolve(config.root, config.retractions) : resolve(cwd, request.output)
  const told = relative(cwd, path).split(sep).join('/')
  try {
    disk.write(path, written.bytes)
  } catch (error) {
    return {fault: `${told} could not be written: ${explainDiskError(error, 'written')}.`}
  }
  return {path: told, asOf, kept: written.kept, unnamed: written.unnamed, broken}
}

import {join} from 'node:path'
import {decodeSource, formatRatchet, type Ratchet, readRatchet} from '@claimlint/core'
import {disk, explainDiskError} from './disk.ts'

/** The file that holds how far each page has come, beside the config. */
export const RATCHET = 'claimlint.ratchet.yaml'

export interface RatchetReading {
  readonly ratchet?: Ratchet
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/** Reads the ratchet of a project; a faulty one is the configuration's fault, for nobody could tell what it holds. */
export function readRatchetFile(root: string): RatchetReading {
  const path = join(root, RATCHET)
  if (!disk.exists(path)) return {failures: []}
  try {
    const {ratchet, faults} = readRatchet(decodeSource(RATCHET, disk.read(path)))
    return {
      ...(ratchet ? {ratchet} : {}),
      failures: faults.map(({message}) => ({path: RATCHET, message: `${message} Until then it holds nothing.`})),
    }
  } catch (error) {
    return {failures: [{path: RATCHET, message: `it could not be read: ${explainDiskError(error)}.`}]}
  }
}

export const writeRatchetFile = (root: string, ratchet: Ratchet): void =>
  disk.write(join(root, RATCHET), formatRatchet(ratchet))

import type {Range} from '../text/range.ts'
import type {SourceText} from '../text/source-text.ts'
import {readDataFile} from './data-file.ts'
import {plainValue} from './data-node.ts'
import type {Fault} from './fact.ts'
import {locatePointer} from './locate-pointer.ts'
import {schema, validate} from './validators/config.generated.ts'

export interface ConfigFile {
  readonly path: string
  /** As written; relied on only when there are no faults. */
  readonly value: Readonly<Record<string, unknown>>
  readonly faults: readonly Fault[]
  /** Where a JSON pointer leads in the file: the key where there is one, else the value. */
  locate(pointer: string): Range | undefined
}

/** Reads claimlint.config.yaml. An empty file is an empty configuration. */
export function readConfigFile(source: SourceText): ConfigFile {
  const {root, faults} = readDataFile(source, {schema, validate})
  const value = root?.kind === 'map' ? (plainValue(root) as Record<string, unknown>) : {}
  return {
    path: source.path,
    value,
    faults,
    locate: pointer => {
      const place = root && locatePointer(root, pointer)
      return place && (place.keyRange ?? place.node.range)
    },
  }
}

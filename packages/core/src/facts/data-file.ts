import type {SourceText} from '../text/source-text.ts'
import {checkValues} from './check-values.ts'
import type {DataNode} from './data-node.ts'
import {explainFaults} from './explain-faults.ts'
import type {Fault} from './fact.ts'
import {findSurprises} from './find-surprises.ts'
import {readJson} from './read-json.ts'
import {readYaml, type YamlReading} from './read-yaml.ts'
import type {CheckedShape} from './validator.ts'

export interface DataReading {
  /** What could be read; absent for an empty or refused file. */
  readonly root?: DataNode
  readonly faults: readonly Fault[]
  /** Values that end before this offset stand as written; those after it may have lost a part. */
  readonly trusted: number
}

/** Reads a YAML or JSON file and tells all its faults against a schema, in the order of the text. */
export function readDataFile({path, text}: SourceText, shape: CheckedShape): DataReading {
  const json = /^\uFEFF?\s*[[{]/.test(text) ? readJson(text) : undefined
  return judge(path, json ? {node: json, faults: []} : readYaml(text), shape)
}

/** The same for YAML inside another file. `toSource` maps offsets of `text` to that file's. */
export function readData(
  path: string,
  text: string,
  shape: CheckedShape,
  toSource: (offset: number) => number,
): DataReading {
  return judge(path, readYaml(text, toSource), shape)
}

function judge(path: string, {node, faults, brokenAt}: YamlReading, shape: CheckedShape): DataReading {
  const found = [...faults]
  if (node) {
    // Against broken YAML the schema would only tell echoes of the break.
    if (brokenAt === undefined) found.push(...explainFaults(node, shape), ...findSurprises(node, shape.schema))
    found.push(...checkValues(node))
  }
  const named = found.map(fault =>
    fault.related ? {...fault, related: fault.related.map(place => ({...place, path: place.path || path}))} : fault,
  )
  return {...(node ? {root: node} : {}), faults: inOrder(named), trusted: brokenAt ?? Number.POSITIVE_INFINITY}
}

/** Faults by place; one place tells one cause only once. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const seen = new Set<string>()
  return faults
    .filter(({range, code, message}) => {
      const key = `${range.start} ${range.end} ${code} ${message}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}

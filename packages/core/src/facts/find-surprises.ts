import {editDistance} from '../text/nearest-word.ts'
import type {DataNode, MapNode} from './data-node.ts'
import type {Fault} from './fact.ts'
import {short} from './read-yaml.ts'
import {takesNumber, takesText, walkShape} from './shape.ts'
import type {SchemaShape} from './validator.ts'

/** Words that YAML 1.1 tools (site builders, Python, Ruby) read as true or false when they stand without quotes. */
const TRUTH_WORD = /^(?:y|n|yes|no|on|off)$/i
/** Written like a time of day; YAML 1.1 reads it as a number in base sixty. */
const BASE_SIXTY = /^[-+]?\d+(?::[0-5]?\d)+$/

/**
 * What a schema cannot see: values that other YAML tools read differently, values left empty, and keys that look like a
 * known one where any key is allowed.
 */
export function findSurprises(root: DataNode, schema: SchemaShape): Fault[] {
  const faults: Fault[] = []
  walkShape(root, schema, schema, (node, shape, key) => {
    if (node.kind === 'map') {
      if (shape.properties && shape.additionalProperties === undefined)
        faults.push(...misspelledKeys(node, Object.keys(shape.properties)))
      return
    }
    if (node.kind !== 'scalar') return
    const {range, written, plain, value} = node
    if (value === '' && (takesText(shape) || shape.enum)) {
      faults.push({range, code: 'empty-value', message: `“${key}” is empty. Write its text, or remove the line.`})
    } else if (plain && typeof value === 'string' && takesText(shape) && !shape.enum?.includes(value)) {
      if (TRUTH_WORD.test(written)) {
        faults.push({
          range,
          code: 'yaml-surprise',
          message: `Many YAML tools read “${written}” without quotes as true or false. If the word is meant, put it in quotes: "${written}".`,
          suggestion: `"${written}"`,
        })
      } else if (BASE_SIXTY.test(written)) {
        faults.push({
          range,
          code: 'yaml-surprise',
          message: `Some YAML tools read “${written}” without quotes as a number of seconds or minutes. Put it in quotes: "${written}".`,
          suggestion: `"${written}"`,
        })
      }
    } else if (plain && typeof value === 'number' && takesNumber(shape)) {
      if (/^[-+]?0[\d_]|^0[xob]|e/i.test(written)) {
        faults.push({
          range,
          code: 'yaml-surprise',
          message: `“${written}” is the number ${value} here, and something else in other YAML tools. Write ${value}.`,
          suggestion: String(value),
        })
      }
    }
  })
  return faults
}

/** Keys of an open map that differ from a known one by a slip; any other key belongs to another tool. */
function misspelledKeys(map: MapNode, known: readonly string[]): Fault[] {
  const faults: Fault[] = []
  for (const {key, keyRange} of map.entries.values()) {
    const meant = keyMeant(key, known, candidate => map.entries.has(candidate))
    if (!meant) continue
    faults.push({
      range: keyRange,
      code: 'misspelled-key',
      message: `“${short(key)}” is not a key that claimlint knows. If “${meant}” is meant, write it so.`,
      suggestion: meant,
    })
  }
  return faults
}

const bare = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, '')

/** The known key that an unknown one was probably meant to be, where that one is not there yet. */
export function keyMeant(key: string, known: readonly string[], present: (key: string) => boolean): string | undefined {
  if (key.length > 40 || known.includes(key)) return undefined
  const written = bare(key)
  return known.find(candidate => {
    if (present(candidate)) return false
    const wanted = bare(candidate)
    const limit = candidate.length >= 8 ? 2 : candidate.length >= 4 ? 1 : 0
    return editDistance(written, wanted, limit) <= limit
  })
}

/** Whether another YAML tool would read a text without quotes as something else. */
export const readsOtherwise = (text: string): boolean => TRUTH_WORD.test(text) || BASE_SIXTY.test(text)

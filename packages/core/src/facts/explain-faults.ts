import {nearestWord} from '../text/nearest-word.ts'
import type {Range} from '../text/range.ts'
import {type DataNode, plainValue, type ScalarNode} from './data-node.ts'
import {emptyValue, explainType, wordsFor} from './explain-type.ts'
import type {Fault} from './fact.ts'
import {type Located, locatePointer} from './locate-pointer.ts'
import {short} from './read-yaml.ts'
import {shapeAround, shapeAt} from './shape.ts'
import {explainUnit} from './units.ts'
import type {CheckedShape, SchemaError, SchemaShape} from './validator.ts'

/** Keys that earlier formats and neighbouring tools use for ours. */
const KEY_ALIASES: Readonly<Record<string, string>> = {
  file: 'page',
  path: 'page',
  anchor: 'words',
  text: 'words',
  expires: 'until',
  expiry: 'until',
  source: 'ref',
  reference: 'ref',
  citation: 'ref',
  min: 'low',
  max: 'high',
  from: 'low',
  to: 'high',
  units: 'unit',
  approximate: 'approx',
  exclude: 'ignore',
  excludes: 'ignore',
  files: 'include',
  severity: 'seriousness',
  extends: 'preset',
  refs: 'references',
  sources: 'references',
  bibliography: 'references',
}

/** Values that mean one of ours: plain words, and the type names that Crossref gives. */
const VALUE_ALIASES: Readonly<Record<string, string>> = {
  weak: 'low',
  strong: 'high',
  medium: 'moderate',
  published: 'approved',
  final: 'approved',
  review: 'in-review',
  patients: 'patient',
  severe: 'serious',
  mild: 'minor',
  warn: 'warning',
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'posted-content': 'article',
  dissertation: 'thesis',
  website: 'webpage',
  'meta-analysis': 'systematic-review',
  'randomised-controlled-trial': 'rct',
  'randomized-controlled-trial': 'rct',
  fulltext: 'full-text',
}

/** Checks a tree against its schema and tells each cause once, in plain words, at its place. */
export function explainFaults(root: DataNode, {validate, schema}: CheckedShape): Fault[] {
  if (validate(plainValue(root))) return []
  const all = validate.errors ?? []
  const choices = new Set(all.filter(({keyword}) => keyword === 'enum').map(({instancePath}) => instancePath))
  const errors = all.filter(
    ({keyword, schemaPath, instancePath}) =>
      keyword !== 'if' &&
      !/\/(?:anyOf\/\d+|if)\//.test(schemaPath) &&
      // A value of the wrong type is not among the choices either; the choices say more.
      !(keyword === 'type' && choices.has(instancePath)),
  )
  const misnamed = new Map<string, Set<string>>()
  const faults: {readonly fault: Fault; readonly error: SchemaError}[] = []
  for (const error of errors.filter(({keyword}) => keyword === 'additionalProperties')) {
    const fault = explainUnknownKey(root, schema, error)
    if (fault.suggestion) {
      const keys = misnamed.get(error.instancePath) ?? new Set()
      misnamed.set(error.instancePath, keys.add(fault.suggestion))
    }
    faults.push({fault, error})
  }
  for (const error of errors) {
    if (error.keyword === 'additionalProperties' || isEcho(error, misnamed)) continue
    const fault = explainOne(root, schema, error)
    if (fault) faults.push({fault, error})
  }
  return faults.map(({fault}) => fault)
}

/** A key that is missing only because it was misspelled, or a value that was judged without its unit. */
function isEcho(error: SchemaError, misnamed: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const own = misnamed.get(error.instancePath)
  if (own && error.keyword === 'anyOf') return true
  if (own && (error.keyword === 'required' || error.keyword === 'dependentRequired')) {
    return own.has(String(error.params.missingProperty))
  }
  const parent = misnamed.get(error.instancePath.slice(0, error.instancePath.lastIndexOf('/')))
  return error.schemaPath.startsWith('#/$defs/proportion/') && !!parent && (parent.has('unit') || parent.has('measure'))
}

function explainUnknownKey(root: DataNode, schema: SchemaShape, error: SchemaError): Fault {
  const key = String(error.params.additionalProperty)
  const map = locatePointer(root, error.instancePath)
  const entry = map?.node.kind === 'map' ? map.node.entries.get(key) : undefined
  const own = Object.keys(shapeAround(schema, error.schemaPath).properties ?? {}).filter(name => !name.startsWith('$'))
  // A value without unit or measure counts as a proportion, so that a slip in those keys lands here.
  const known = error.schemaPath.startsWith('#/$defs/proportion/') ? [...own, 'unit', 'measure'] : own
  // In braces a comma ends the text before it, and what follows becomes a key that has neither colon nor value.
  if (entry?.value.kind === 'scalar' && entry.value.value === null && entry.value.range.end === entry.keyRange.end) {
    return {
      range: entry.keyRange,
      code: 'yaml-surprise',
      message: `The comma before “${short(key)}” cuts the text off: in braces a comma starts a new key. Put the whole text in quotes.`,
    }
  }
  const alias = KEY_ALIASES[key]
  const free = known.filter(name => map?.node.kind !== 'map' || !map.node.entries.has(name))
  const suggestion = alias && free.includes(alias) ? alias : nearestWord(key, free)
  const place = map?.named ? ` in “${map.named.key}”` : ''
  const todo = suggestion
    ? `Write “${suggestion}” if that is meant.`
    : `Keys that can stand here: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ` and ${known.length - 12} more` : ''}.`
  return {
    range: entry?.keyRange ?? root.range,
    code: 'unknown-key',
    message: `There is no key “${short(key)}”${place}. ${todo}`,
    ...(suggestion ? {suggestion} : {}),
  }
}

function explainOne(root: DataNode, schema: SchemaShape, error: SchemaError): Fault | undefined {
  const place = locatePointer(root, error.instancePath)
  if (!place) return undefined
  const {node} = place
  const name = place.key !== undefined && !/^\d+$/.test(place.key) ? place.key : place.named?.key
  const shape = shapeAround(schema, error.schemaPath)
  const scalar = node.kind === 'scalar' ? node : undefined
  switch (error.keyword) {
    case 'type':
      return explainType(place, name, error.params.type as string | readonly string[], schema, error.schemaPath)
    case 'enum':
      return explainChoice(place, name, (error.params.allowedValues as readonly unknown[]).map(String))
    case 'const':
      return {
        range: node.range,
        code: 'not-allowed',
        message: `“${name}” has to be ${String(error.params.allowedValue)} here.`,
        suggestion: String(error.params.allowedValue),
      }
    case 'pattern':
      return {
        range: node.range,
        code: 'wrong-form',
        message:
          `“${short(scalar?.written ?? '')}” does not have the form that “${name}” takes. ${shape.patternErrorMessage ?? ''}`.trim(),
      }
    case 'required':
    case 'dependentRequired':
      return missingKey(
        place,
        String(error.params.missingProperty),
        error.keyword === 'required' ? undefined : String(error.params.property),
      )
    case 'anyOf': {
      const choices = [
        ...new Set((shapeAt(schema, error.schemaPath) as SchemaShape[]).flatMap(branch => branch.required ?? [])),
      ]
      return {
        range: ownerRange(place),
        code: 'missing-key',
        message: `“${name ?? 'this entry'}” lacks a value. Give ${orList(choices)}.`,
      }
    }
    case 'minimum':
    case 'maximum':
      return explainLimit(node, name, error.keyword, Number(error.params.limit), error.schemaPath)
    case 'minItems':
    case 'maxItems': {
      const limit = Number(error.params.limit)
      const least = error.keyword === 'minItems'
      return {
        range: node.range,
        code: 'wrong-length',
        message: `“${name}” takes ${least ? 'at least' : 'at most'} ${limit} ${limit === 1 ? 'entry' : 'entries'}. ${least ? 'Add what is missing' : 'Remove what is too much'}.`,
      }
    }
    case 'maxLength':
      return {
        range: node.range,
        code: 'too-long',
        message: `“${name}” is longer than ${String(error.params.limit)} characters. Say it in fewer words.`,
      }
    default:
      return {
        range: node.range,
        code: 'not-allowed',
        message: `“${name ?? 'this'}” does not hold what this file takes here. ${wordsFor(shape.type)}`.trim(),
      }
  }
}

function explainChoice(place: Located, name: string | undefined, allowed: readonly string[]): Fault {
  const {node} = place
  if (node.kind !== 'scalar') {
    return {
      range: node.range,
      code: 'wrong-type',
      message: `“${name}” takes one word here, not ${node.kind === 'map' ? 'a map' : 'a list'}. Write one of ${allowed.join(', ')}.`,
    }
  }
  if (node.value === null || node.value === '') return emptyValue(place, name)
  const {written, range} = node
  if (name === 'unit') {
    const {words, suggestion} = explainUnit(written)
    return {
      range,
      code: 'unknown-unit',
      message: `“${short(written)}” is not a unit that facts use. ${words}`,
      ...(suggestion ? {suggestion} : {}),
    }
  }
  const alias = VALUE_ALIASES[written.toLowerCase().replaceAll(/[ _]/g, '-')]
  const suggestion = alias && allowed.includes(alias) ? alias : nearestWord(written, allowed)
  const listed = allowed.length <= 20 ? ` It can be ${orList(allowed)}.` : ''
  const todo = suggestion
    ? `Write “${suggestion}” if that is meant.${listed}`
    : listed.trim() || 'The schema lists what it can be.'
  return {
    range,
    code: 'not-allowed',
    message: `“${short(written)}” is nothing that “${name}” can be. ${todo}`,
    ...(suggestion ? {suggestion} : {}),
  }
}

function explainLimit(
  node: DataNode,
  name: string | undefined,
  keyword: string,
  limit: number,
  schemaPath: string,
): Fault {
  const {range, written, value} = node as ScalarNode
  if (schemaPath.startsWith('#/$defs/proportion/') && limit === 1 && keyword === 'maximum') {
    const share = Number(value)
    const percent = share <= 100 ? `For ${written} %, write ${Number((share / 100).toPrecision(12))}. ` : ''
    return {
      range,
      code: 'proportion-above-one',
      message: `“${written}” is above 1, and a proportion runs from 0 to 1. ${percent}If it is a time or an amount, add its unit.`,
      ...(share <= 100 ? {suggestion: String(Number((share / 100).toPrecision(12)))} : {}),
    }
  }
  const side = keyword === 'minimum' ? 'below' : 'above'
  return {
    range,
    code: 'out-of-range',
    message: `“${written}” is ${side} ${limit}. Write “${name}” as ${limit} or ${side === 'below' ? 'more' : 'less'}.`,
  }
}

function missingKey(place: Located, missing: string, because: string | undefined): Fault {
  const of = place.named ? `“${place.named.key}”` : 'This file'
  const message = because
    ? `“${because}” stands without “${missing}”. Give both.`
    : place.keyRange === undefined && place.named
      ? `An entry of ${of} lacks “${missing}”. Add it.`
      : `${of} lacks “${missing}”. Add it.`
  return {range: ownerRange(place), code: 'missing-key', message, suggestion: missing}
}

/** Where something missing is told: at the key that should hold it, in a list at the entry's first key. */
function ownerRange({node, keyRange}: Located): Range {
  if (keyRange) return keyRange
  const first = node.kind === 'map' ? [...node.entries.values()][0] : undefined
  return first?.keyRange ?? node.range
}

const orList = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

import type {ScalarNode} from './data-node.ts'
import type {Fault} from './fact.ts'
import type {Located} from './locate-pointer.ts'
import {short} from './read-yaml.ts'
import type {SchemaShape} from './validator.ts'

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
}

/** “Write text or a number.” */
export function wordsFor(type: string | readonly string[] | undefined): string {
  const types = type === undefined ? [] : typeof type === 'string' ? [type] : type
  return types.length > 0 ? `Write ${types.map(name => WORDS[name] ?? name).join(' or ')}.` : ''
}

export function emptyValue({node, keyRange}: Located, name: string | undefined): Fault {
  return {
    range: keyRange ?? node.range,
    code: 'empty-value',
    message: `“${name ?? 'This entry'}” is empty. Write its value, or remove the line.`,
  }
}

/** Tells a value of the wrong type: what YAML made of the words, and how to write what was meant. */
export function explainType(
  place: Located,
  name: string | undefined,
  expected: string | readonly string[],
  schema: SchemaShape,
  schemaPath: string,
): Fault {
  const {node} = place
  const types = typeof expected === 'string' ? [expected] : expected
  const what = name === undefined ? 'This file' : `“${name}”`
  if (node.kind !== 'scalar') {
    const found = node.kind === 'map' ? 'a map of keys' : 'a list'
    const todo =
      node.kind === 'map' && types.includes('array')
        ? 'Write a list: put “- ” before its first key and indent the others by two more spaces.'
        : wordsFor(types)
    return {range: node.range, code: 'wrong-type', message: `${what} holds ${found} here. ${todo}`}
  }
  if (node.value === null && node.written.trim().match(/^(?:~|null)?$/i)) return emptyValue(place, name)
  const {range, written} = node
  if (types.includes('string') && node.plain && typeof node.value !== 'string') {
    const read = typeof node.value === 'number' ? `the number ${node.value}` : `the truth value ${String(node.value)}`
    return {
      range,
      code: 'yaml-surprise',
      message: `YAML reads “${written}” as ${read}, and ${what} is text. Put it in quotes: "${written}".`,
      suggestion: `"${written}"`,
    }
  }
  if (types.includes('boolean')) return explainFlag(node, what)
  if (types.includes('number') || types.includes('integer')) {
    return explainNumber(node, what, types.includes('integer') && !types.includes('number'), schemaPath)
  }
  if (types.includes('array')) {
    const inner = /[:{}[\],#&*!|>'"%@`]/.test(written) ? JSON.stringify(short(written)) : short(written)
    return {
      range,
      code: 'wrong-type',
      message: `${what} has to be a list. Put “${short(written)}” in brackets: [${inner}].`,
      suggestion: `[${inner}]`,
    }
  }
  const keys = Object.keys(schema.properties ?? {})
  const hint =
    schemaPath === '#/type' && keys.length > 0
      ? ` Begin with keys such as ${keys
          .filter(key => !key.startsWith('$'))
          .slice(0, 4)
          .join(', ')}.`
      : ''
  return {range, code: 'wrong-type', message: `${what} holds only “${short(written)}”. ${wordsFor(types)}${hint}`}
}

function explainFlag({range, written, value}: ScalarNode, what: string): Fault {
  const meant = /^(?:y|yes|on|1|true)$/i.test(written)
    ? 'true'
    : /^(?:n|no|off|0|false)$/i.test(written)
      ? 'false'
      : undefined
  if (meant) {
    const reads = typeof value === 'string' ? 'text' : 'a number'
    return {
      range,
      code: 'yaml-surprise',
      message: `YAML reads “${written}” as ${reads} here. For ${what}, write ${meant}.`,
      suggestion: meant,
    }
  }
  return {
    range,
    code: 'wrong-type',
    message: `“${short(written)}” is neither true nor false, and ${what} is one of the two. Write true or false.`,
  }
}

const RANGE = /^[<>~≈]?\s*(\d+(?:\.\d+)?)\s*(?:-|–|—|to|\.\.)\s*(\d+(?:\.\d+)?)\s*(%?)\s*\S*$/i

function explainNumber({range, written, value}: ScalarNode, what: string, whole: boolean, schemaPath: string): Fault {
  const text = written.trim()
  const share = schemaPath.startsWith('#/$defs/proportion/')
  const fault = (message: string, suggestion?: string, code = 'wrong-type'): Fault => ({
    range,
    code,
    message,
    ...(suggestion ? {suggestion} : {}),
  })
  if (typeof value === 'number') {
    return Number.isFinite(value) && whole
      ? fault(`“${text}” is no whole number, and ${what} counts whole things. Write a whole number.`)
      : fault(`“${text}” is no number that can be compared. Write a plain number for ${what}.`)
  }
  const span = RANGE.exec(text)
  if (span) {
    const [low, high] = share && span[3] ? [percent(span[1]!), percent(span[2]!)] : [span[1]!, span[2]!]
    return fault(
      `“${short(text)}” is a range, and ${what} is one number. Write low: ${low} and high: ${high} in its place.`,
    )
  }
  const perCent = /^(\d+(?:\.\d+)?)\s*(?:%|per ?cent)$/i.exec(text)
  if (perCent) {
    const number = share ? percent(perCent[1]!) : perCent[1]!
    return fault(`“${text}” is text with a sign in it, and ${what} is a number. Write ${number}.`, number)
  }
  if (/^\d+(?::[0-5]?\d)+$/.test(text)) {
    return fault(
      `“${text}” is text in YAML 1.2 and a count of seconds in older tools. Write ${what} as one number and choose its unit.`,
      undefined,
      'yaml-surprise',
    )
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) {
    const number = text.replaceAll(',', '')
    return fault(`“${text}” is text because of its comma, and ${what} is a number. Write ${number}.`, number)
  }
  if (/^[-+]?\d+(?:\.\d+)?$/.test(text))
    return fault(`“${text}” stands in quotes, which makes it text, and ${what} is a number. Remove the quotes.`, text)
  const unit = /^(\d+(?:\.\d+)?)\s*([a-zµ]+)$/i.exec(text)
  if (unit)
    return fault(
      `“${text}” holds a unit, and ${what} is the number alone. Write ${unit[1]} here and the unit under “unit”.`,
      unit[1],
    )
  return fault(`“${short(text)}” is text, and ${what} is a number. Write ${whole ? 'a whole number' : 'a number'}.`)
}

const percent = (digits: string): string => String(Number((Number(digits) / 100).toPrecision(12)))

import {readdirSync, readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {UNITS} from '../packages/core/src/facts/units.ts'

const folder = new URL('.', import.meta.url)
const schemas = readdirSync(folder)
  .filter(name => name.endsWith('.schema.json'))
  .map(name => ({name, schema: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>}))

/** Keys that an editor would show without a word about them. */
function unexplained(schema: unknown, root: Record<string, unknown>, way: string): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const found: string[] = []
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') {
      for (const [name, property] of Object.entries(value as Record<string, {title?: string; description?: string}>)) {
        const definition = definitionOf(property, root)
        if (!(property.title ?? definition?.title) || !(property.description ?? definition?.description))
          found.push(`${way}/${name}`)
      }
    }
    found.push(...unexplained(value, root, `${way}/${key}`))
  }
  return found
}

function definitionOf(
  property: object,
  root: Record<string, unknown>,
): {title?: string; description?: string} | undefined {
  const reference = '$ref' in property ? String(property.$ref) : undefined
  return reference &&
    (root.$defs as Record<string, {title?: string; description?: string}>)[reference.slice('#/$defs/'.length)]
    ? (root.$defs as Record<string, {title?: string; description?: string}>)[reference.slice('#/$defs/'.length)]
    : undefined
}

it.each(schemas)('$name names itself and explains each key', ({schema}) => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.$id).toMatch(/^urn:claimlint:schema:[a-z-]+:1$/)
  expect(unexplained(schema, schema, '')).toEqual([])
})

/** Lists of values whose words do not go with them one by one. */
function unpaired(schema: unknown): unknown[] {
  if (schema === null || typeof schema !== 'object') return []
  const {enum: values, enumDescriptions: words} = schema as {enum?: unknown; enumDescriptions?: unknown}
  const here = Array.isArray(words) && !(Array.isArray(values) && values.length === words.length) ? [words] : []
  return [...here, ...Object.values(schema).flatMap(unpaired)]
}

it.each(schemas)('$name says of each value what it means, or of none', ({schema}) => {
  expect(unpaired(schema)).toEqual([])
})

it('knows the units that the reader knows', () => {
  const facts = schemas.find(({name}) => name === 'procedure-facts.schema.json')!.schema
  const definitions = facts.$defs as {unit: {else: {enum: string[]}}}
  expect(definitions.unit.else.enum).toEqual([...UNITS])
})

it('understands evidence in one way, wherever it is written', () => {
  const definitionsOf = (name: string) =>
    schemas.find(schema => schema.name === name)!.schema.$defs as Record<string, {properties: Record<string, unknown>}>
  const [facts, own] = [definitionsOf('procedure-facts.schema.json'), definitionsOf('evidence.schema.json')]
  for (const name of ['unit', 'quantity', 'proportion', 'effect', 'value']) expect(own[name]).toEqual(facts[name])
  const {page: _, words: __, ref: ___, stance: ____, ...entry} = own.entry!.properties
  const {ref: _____, stance: ______, ...evidence} = facts.evidence!.properties
  expect(entry).toEqual(evidence)
})

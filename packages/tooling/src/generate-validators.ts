import {readFileSync} from 'node:fs'
import {Ajv2020, type SchemaObject, type ValidateFunction} from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'

/** The schemas that are checked at run time, each compiled to a module of its own so that only what is needed is loaded. */
const CHECKED = [
  'procedure-facts',
  'references',
  'waivers',
  'evidence',
  'extract',
  'lock',
  'config',
  'front-matter',
  'review',
  'ratchet',
]

// A CommonJS default export arrives as a namespace in Node and as the function itself under a bundler.
const standalone = ((standaloneModule as {default?: unknown}).default ?? standaloneModule) as (
  ajv: Ajv2020,
  validate: ValidateFunction,
) => string

/** The compiled validators as committed modules that need neither ajv nor the schema files. */
export function validatorModules(root: string): {path: string; text: string}[] {
  return CHECKED.map(name => ({
    path: `packages/core/src/facts/validators/${name}.generated.ts`,
    text: validatorModule(
      name,
      JSON.parse(readFileSync(`${root}/schemas/${name}.schema.json`, 'utf8')) as SchemaObject,
    ),
  }))
}

function validatorModule(name: string, published: SchemaObject): string {
  const schema = withoutProse(published) as SchemaObject
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    messages: false,
    code: {source: true, esm: true, lines: true},
  })
  ajv.addKeyword('patternErrorMessage')
  const validate = ajv.compile(schema)
  tellWholePaths(validate, schema)
  const code = standalone(ajv, validate)
    .replace('"use strict";', '')
    .replace(/export (?:const validate = |default )\w+;\n?/g, '')
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g, 'const $1 = countCharacters;')
    .replace(/const (\w+) = require\("ajv\/dist\/runtime\/equal"\)\.default;/g, 'const $1 = Object.is;')
  if (code.includes('require(')) throw new Error(`the validator of ${name} asks for a module at run time`)
  const main = (validate as unknown as {source: {validateName: {toString(): string}}}).source.validateName
  return `// @ts-nocheck
// Made by \`pnpm generate\` from schemas/${name}.schema.json; do not edit.
import type {SchemaShape, Validate} from '../validator.ts'

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count++
  return count
}
${code.trim()}

export const schema: SchemaShape = ${JSON.stringify(schema)}
export const validate: Validate = ${main}
`
}

/** Names, descriptions and examples serve people in editors; the validator is smaller without them. */
function withoutProse(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map(item => withoutProse(item))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, inner]) =>
          named ||
          !(((key === 'title' || key === 'description') && typeof inner === 'string') || key === 'enumDescriptions'),
      )
      // Below `properties` and `$defs` a key is a name, even when it is called “title”.
      .map(([key, inner]) => [key, withoutProse(inner, !named && (key === 'properties' || key === '$defs'))]),
  )
}

/**
 * ajv tells the place of an error from the definition that it compiled; the words of a fault are looked up from the
 * schema's root, so that each place gets its definition in front.
 */
function tellWholePaths(validate: ValidateFunction, schema: SchemaObject): void {
  const definitions = new Map(Object.entries(schema.$defs ?? {}).map(([name, definition]) => [definition, name]))
  const seen = new Set<unknown>()
  const visit = (compiled: ValidateFunction): void => {
    if (seen.has(compiled) || !compiled.source) return
    seen.add(compiled)
    const source = compiled.source as unknown as {
      validateCode: string
      scopeValues: {validate?: Iterable<{value: {ref: unknown}}>}
    }
    const name = definitions.get(compiled.schema)
    if (name) source.validateCode = source.validateCode.replaceAll('schemaPath:"#/', `schemaPath:"#/$defs/${name}/`)
    for (const inner of source.scopeValues.validate ?? []) {
      const ref = inner.value.ref as ValidateFunction | {validate?: ValidateFunction}
      if (typeof ref === 'function') visit(ref)
      else if (ref.validate) visit(ref.validate)
    }
  }
  visit(validate)
}

import type {DescribedSchema} from '@claimlint/core/schemas'
import {ITEM, type Step} from './yaml-place.ts'

/** The parts of a schema that may hold at a place: every branch that could apply, for half-written text decides none. */
export function schemasAt(root: DescribedSchema, path: readonly Step[]): DescribedSchema[] {
  let places = branches(root, root)
  for (const step of path) {
    places = places.flatMap(schema => {
      if (step === ITEM) return schema.items ? branches(schema.items, root) : []
      const own = schema.properties?.[step]
      if (own) return branches(own, root)
      return typeof schema.additionalProperties === 'object' ? branches(schema.additionalProperties, root) : []
    })
  }
  return places
}

/** A schema with its references followed, and all its alternatives. */
export function branches(schema: DescribedSchema, root: DescribedSchema, depth = 0): DescribedSchema[] {
  if (depth > 12) return []
  const named = schema.$ref?.startsWith('#/$defs/') ? root.$defs?.[schema.$ref.slice('#/$defs/'.length)] : undefined
  const inner = [
    named,
    schema.then,
    schema.else,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
  ]
  return [schema, ...inner.flatMap(one => (one ? branches(one, root, depth + 1) : []))]
}

/** The words that a schema has for a key: its own, else those of what it refers to. */
export function describe(schema: DescribedSchema, root: DescribedSchema): {title?: string; description?: string} {
  const described = branches(schema, root).find(one => one.description !== undefined)
  return {
    ...(described?.title === undefined ? {} : {title: described.title}),
    ...(described?.description === undefined ? {} : {description: described.description}),
  }
}

/** A value that a place allows, and what it means. */
export interface AllowedValue {
  readonly value: unknown
  readonly words?: string
}

/** The values that a place allows, when they are few and fixed. */
export function valuesAt(schemas: readonly DescribedSchema[]): AllowedValue[] {
  const values = schemas.flatMap(({enum: listed = [], enumDescriptions = [], const: only, type}): AllowedValue[] => [
    ...listed.map((value, i) => ({value, ...(enumDescriptions[i] ? {words: enumDescriptions[i]} : {})})),
    ...(only === undefined ? [] : [{value: only}]),
    ...(type === 'boolean' ? [{value: true}, {value: false}] : []),
  ])
  return [...new Map(values.map(one => [one.value, one])).values()]
}

import {type DataNode, textOf} from './data-node.ts'
import {pointerSteps} from './locate-pointer.ts'
import type {SchemaShape} from './validator.ts'

/** The part of a schema that a place in it names: `#/$defs/quantity/required` gives what `quantity` holds under it. */
export function shapeAt(root: SchemaShape, schemaPath: string): unknown {
  let at: unknown = root
  for (const step of pointerSteps(decodeURIComponent(schemaPath.slice(1)))) {
    if (at === null || typeof at !== 'object') return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}

/** The part of a schema that holds the keyword which a complaint names. */
export const shapeAround = (root: SchemaShape, schemaPath: string): SchemaShape =>
  (shapeAt(root, schemaPath.slice(0, schemaPath.lastIndexOf('/'))) as SchemaShape | undefined) ?? {}

/** The shape that really applies to a node: references followed, and the branch that the node chooses. */
function settleShape(shape: SchemaShape, node: DataNode, root: SchemaShape): SchemaShape {
  let settled = shape
  for (let steps = 0; steps < 8; steps++) {
    if (settled.$ref) settled = root.$defs?.[settled.$ref.slice('#/$defs/'.length)] ?? {}
    else if (settled.if) {
      const branch = chooses(settled.if, node) ? settled.then : settled.else
      if (!branch) return settled
      settled = branch
    } else return settled
  }
  return settled
}

function chooses(condition: SchemaShape & {readonly pattern?: string}, node: DataNode): boolean {
  if (condition.type === 'array') return node.kind === 'list'
  if (condition.type === 'object') return node.kind === 'map'
  if (condition.required) return node.kind === 'map' && condition.required.every(key => node.entries.has(key))
  if (condition.pattern) return new RegExp(condition.pattern, 'u').test(textOf(node) ?? '')
  return false
}

/** Visits each node that the schema knows, with the shape that applies to it and the key it stands under. */
export function walkShape(
  node: DataNode,
  shape: SchemaShape,
  root: SchemaShape,
  visit: (node: DataNode, shape: SchemaShape, key: string) => void,
  key = '',
): void {
  const settled = settleShape(shape, node, root)
  visit(node, settled, key)
  if (node.kind === 'list' && settled.items) {
    for (const item of node.items) walkShape(item, settled.items, root, visit, key)
  } else if (node.kind === 'map') {
    for (const entry of node.entries.values()) {
      const inner =
        settled.properties?.[entry.key] ??
        (typeof settled.additionalProperties === 'object' ? settled.additionalProperties : undefined)
      if (inner) walkShape(entry.value, inner, root, visit, entry.key)
    }
  }
}

export const takesText = (shape: SchemaShape): boolean =>
  shape.type === 'string' || (Array.isArray(shape.type) && shape.type.includes('string'))

export const takesNumber = (shape: SchemaShape): boolean => shape.type === 'number' || shape.type === 'integer'

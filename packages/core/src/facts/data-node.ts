import type {Range} from '../text/range.ts'

/** A parsed YAML or JSON value that knows where it stands. */
export type DataNode = MapNode | ListNode | ScalarNode

export interface MapNode {
  readonly kind: 'map'
  readonly range: Range
  /** Each key once: a repeated key keeps its first value. */
  readonly entries: ReadonlyMap<string, DataEntry>
  /** How many nodes it stands for once aliases are followed. */
  readonly size: number
}

export interface DataEntry {
  readonly key: string
  readonly keyRange: Range
  readonly value: DataNode
}

export interface ListNode {
  readonly kind: 'list'
  readonly range: Range
  readonly items: readonly DataNode[]
  readonly size: number
}

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly range: Range
  readonly value: string | number | boolean | null
  /** As written, without quotes. */
  readonly written: string
  /** Written without quotes on one line, so that YAML decides what it is. */
  readonly plain: boolean
  readonly size: number
}

/** The plain value of a node, for a validator. Maps have no prototype, so that `__proto__` is a key like any other. */
export function plainValue(node: DataNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(plainValue)
  const value: Record<string, unknown> = Object.create(null)
  for (const {key, value: inner} of node.entries.values()) value[key] = plainValue(inner)
  return value
}

/** The value under a key; `undefined` for a missing key or another kind of node. */
export const child = (node: DataNode | undefined, key: string): DataNode | undefined =>
  node?.kind === 'map' ? node.entries.get(key)?.value : undefined

export const textOf = (node: DataNode | undefined): string | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '' ? node.value.trim() : undefined

/** Text, or a number as it is written: volumes, PubMed numbers, years. */
export const writtenOf = (node: DataNode | undefined): string | undefined =>
  node?.kind === 'scalar' &&
  (typeof node.value === 'string' || typeof node.value === 'number') &&
  node.written.trim() !== ''
    ? (typeof node.value === 'string' ? node.value : node.written).trim()
    : undefined

export const numberOf = (node: DataNode | undefined): number | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value) ? node.value : undefined

export const flagOf = (node: DataNode | undefined): boolean | undefined =>
  node?.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : undefined

export const itemsOf = (node: DataNode | undefined): readonly DataNode[] => (node?.kind === 'list' ? node.items : [])

/** The texts of a list, or the one text that stands in its place. */
export function textsOf(node: DataNode | undefined): string[] {
  const nodes = node?.kind === 'scalar' ? [node] : itemsOf(node)
  return nodes.map(textOf).filter(text => text !== undefined)
}

/** The texts under some keys of a map, by their keys; those that are missing are left out. */
export function textsIn<K extends string>(node: DataNode | undefined, keys: readonly K[]): {[P in K]?: string} {
  const found: {[P in K]?: string} = {}
  for (const key of keys) {
    const text = textOf(child(node, key))
    if (text !== undefined) found[key] = text
  }
  return found
}

/** The text of a node where it is one of the allowed ones. */
export function oneOf<T extends string>(allowed: readonly T[], node: DataNode | undefined): T | undefined {
  const text = textOf(node)
  return allowed.find(word => word === text)
}

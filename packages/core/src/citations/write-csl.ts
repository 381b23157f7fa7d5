import {stringify} from 'yaml'
import type {CslItem} from './csl-item.ts'

/** References as CSL-JSON. */
export const writeCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`

/** References as CSL-YAML, in the form that claimlint and Pandoc read: a map with the list under `references`. */
export const writeCslYaml = (items: readonly CslItem[]): string =>
  stringify({references: items.map(plain)}, {lineWidth: 100, aliasDuplicateObjects: false})

/** Maps without a prototype would be written as maps of another kind. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

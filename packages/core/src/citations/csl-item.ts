import {type DataNode, plainValue} from '../facts/data-node.ts'

/** A reference in CSL's own terms, all of its fields, as CSL-JSON holds it. */
export type CslItem = Readonly<Record<string, unknown>> & {readonly id: string}

/** What a reader of an entry looks for first. */
const LEADING = [
  'id',
  'type',
  'title',
  'author',
  'editor',
  'container-title',
  'container-title-short',
  'publisher',
  'publisher-place',
  'edition',
  'issued',
  'accessed',
  'volume',
  'issue',
  'page',
  'number',
  'DOI',
  'PMID',
  'PMCID',
  'ISBN',
  'ISSN',
  'URL',
]

/** The plain value of an entry, its fields in one order, so that equal entries of two formats print alike. */
export function toCslItem(node: DataNode): CslItem {
  const value = plainValue(node) as Record<string, unknown>
  const keys = [...LEADING, ...Object.keys(value).filter(key => !LEADING.includes(key) && key !== 'custom'), 'custom']
  const entries = keys.flatMap(key => (value[key] === undefined ? [] : [[key, value[key]] as const]))
  return Object.assign(Object.fromEntries(entries), {id: String(value['id'])})
}

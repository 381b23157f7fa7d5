import type {Range} from '@claimlint/core'
import type {AskedFile} from '../session.ts'
import {escapeMarkdown} from '../words/escape-markdown.ts'
import {dataTextAt} from './data-text.ts'
import {describe, schemasAt, valuesAt} from './schema-at.ts'
import {yamlPlaceAt} from './yaml-place.ts'

/** What the schema says of the key under the cursor. */
export function hoverSchema(file: AskedFile, offset: number): {words: string; range: Range} | undefined {
  const data = dataTextAt(file, offset)
  if (!data) return undefined
  let [start, end] = [data.at, data.at]
  while (start > 0 && /[\w$-]/.test(data.text[start - 1]!)) start--
  while (end < data.text.length && /[\w$-]/.test(data.text[end]!)) end++
  const key = data.text.slice(start, end)
  if (!key || !/^\s*["']?\s*:(?:\s|$)/.test(data.text.slice(end, end + 20))) return undefined
  const place = yamlPlaceAt(data.text, start)
  if (!place || place.key !== undefined) return undefined
  const found = schemasAt(data.schema, place.path).flatMap(schema => schema.properties?.[key] ?? [])[0]
  if (!found) return undefined
  const {title, description} = describe(found, data.schema)
  const values = valuesAt(schemasAt(data.schema, [...place.path, key]))
  const words = [
    `**${escapeMarkdown(title ?? key)}**`,
    description ? escapeMarkdown(description) : '',
    values
      .map(({value, words: meant}) => `- \`${String(value)}\`${meant ? ` ${escapeMarkdown(meant)}` : ''}`)
      .join('\n'),
  ]
  return {words: words.filter(Boolean).join('\n\n'), range: {start: data.toSource(start), end: data.toSource(end)}}
}

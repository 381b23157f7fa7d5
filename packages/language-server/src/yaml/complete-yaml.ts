import type {Range} from '@claimlint/core'
import {RULE_LIST} from '@claimlint/project'
import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import {factItems} from '../items/fact-items.ts'
import {keyItems} from '../items/key-items.ts'
import type {AskedFile} from '../session.ts'
import {type DataText, dataTextAt} from './data-text.ts'
import {branches, describe, schemasAt, valuesAt} from './schema-at.ts'
import {type YamlPlace, yamlPlaceAt} from './yaml-place.ts'

/** Keys and values that fit where the cursor stands, with the words of the schema. */
export function completeYaml(file: AskedFile, offset: number): CompletionItem[] | undefined {
  const data = dataTextAt(file, offset)
  if (!data) return undefined
  const place = yamlPlaceAt(data.text, data.at)
  if (!place) return []
  const word = {start: data.toSource(place.word.start), end: data.toSource(place.word.end)}
  const named = namedValues(file, data, place, word)
  if (named) return named
  const schemas = schemasAt(data.schema, place.key === undefined ? place.path : [...place.path, place.key])
  const description = schemas.find(schema => schema.description !== undefined)?.description
  const items = valuesAt(schemas).map(({value, words}, at) => ({
    label: String(value),
    kind: CompletionItemKind.EnumMember,
    ...(words ? {detail: words} : {}),
    ...(description === undefined ? {} : {documentation: {kind: 'markdown' as const, value: description}}),
    // In the order of the schema: it often goes from more to less.
    sortText: String(at).padStart(3, '0'),
    textEdit: file.document.lines.edit({range: word, text: String(value)}),
  }))
  return place.key === undefined ? [...items, ...keyItemsOf(file, data, place, word)] : items
}

function keyItemsOf(file: AskedFile, data: DataText, place: YamlPlace, word: Range): CompletionItem[] {
  const items = new Map<string, CompletionItem>()
  for (const schema of schemasAt(data.schema, place.path)) {
    for (const [key, inner] of Object.entries(schema.properties ?? {})) {
      if (items.has(key) || place.siblings.includes(key)) continue
      const {title, description} = describe(inner, data.schema)
      const wanted = schema.required?.includes(key) === true
      const [shape] = branches(inner, data.schema).flatMap(({type}) => type ?? [])
      items.set(key, {
        label: key,
        kind: CompletionItemKind.Property,
        detail: [title, wanted ? 'needed' : ''].filter(Boolean).join(' · '),
        ...(description === undefined ? {} : {documentation: {kind: 'markdown', value: description}}),
        sortText: `${wanted ? '0' : '1'}${key}`,
        textEdit: file.document.lines.edit({
          range: word,
          text: shape === 'object' || shape === 'array' ? `${key}:` : `${key}: `,
        }),
      })
    }
  }
  return [...items.values()]
}

/** Values that name something of the project: references, facts, rules, pages. */
function namedValues(file: AskedFile, {kind}: DataText, place: YamlPlace, word: Range): CompletionItem[] | undefined {
  const {key} = place
  const {library} = file.project.project
  const {lines} = file.document
  const listed = place.path.findLast(step => typeof step === 'string')
  if ((kind === 'facts' || kind === 'evidence') && key === 'ref') return keyItems(library, lines, word)
  if (kind === 'facts' && key === 'supersedes') return factItems(library, lines, word)
  if (kind === 'waivers' && key === undefined && listed === 'evidence') return keyItems(library, lines, word)
  if (kind === 'waivers' && key === 'rule') {
    return RULE_LIST.map(({id, summary, protected: guarded}) => ({
      label: id,
      kind: CompletionItemKind.Value,
      detail: guarded ? `${summary} (needs an approver)` : summary,
      textEdit: lines.edit({range: word, text: id}),
    }))
  }
  if ((kind === 'waivers' || kind === 'evidence') && key === 'page') {
    return file.project.drafts.map(path => {
      const page = file.project.source(path)!.path
      return {label: page, kind: CompletionItemKind.File, textEdit: lines.edit({range: word, text: page})}
    })
  }
  if (kind === 'front-matter' && listed === 'procedures' && key !== 'procedures') {
    return library.factsFiles.flatMap(({id, title}) =>
      id === undefined
        ? []
        : {
            label: id,
            kind: CompletionItemKind.Reference,
            ...(title === undefined ? {} : {detail: title}),
            textEdit: lines.edit({range: word, text: id}),
          },
    )
  }
  return undefined
}

import {type Library, type Range, referenceLine} from '@claimlint/core'
import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import type {Lines} from '../convert.ts'
import {referenceCard} from '../words/reference-words.ts'

/** Citation keys with title and year; a writer finds a source by any of its words. */
export const keyItems = ({references}: Library, lines: Lines, word: Range): CompletionItem[] =>
  [...references.values()].map(reference => {
    const line = referenceLine(reference)
    return {
      label: reference.id,
      kind: CompletionItemKind.Reference,
      detail: `${reference.retracted ? 'RETRACTED · ' : ''}${line}`,
      documentation: {kind: 'markdown', value: referenceCard(reference)},
      filterText: `${reference.id} ${line}`,
      // A retracted source stays findable, at the end.
      sortText: `${reference.retracted ? '1' : '0'}${reference.id}`,
      textEdit: lines.edit({range: word, text: reference.id}),
    }
  })

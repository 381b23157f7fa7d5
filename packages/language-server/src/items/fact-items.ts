import type {Library, Range} from '@claimlint/core'
import {type CompletionItem, CompletionItemKind} from 'vscode-languageserver'
import type {Lines} from '../convert.ts'
import {factCard} from '../words/fact-card.ts'
import {factLine, valueWords} from '../words/fact-words.ts'

/** Fact ids with their values. */
export const factItems = (library: Library, lines: Lines, word: Range): CompletionItem[] =>
  [...library.facts.values()].map(fact => {
    const value = valueWords(fact)
    const line = factLine(fact)
    return {
      label: fact.id,
      kind: CompletionItemKind.Constant,
      detail: value ?? line,
      documentation: {kind: 'markdown', value: factCard(fact, library)},
      filterText: `${fact.id} ${line}`,
      textEdit: lines.edit({range: word, text: fact.id}),
    }
  })

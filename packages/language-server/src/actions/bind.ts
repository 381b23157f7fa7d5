import type {Fact, FindingRecord, Range} from '@claimlint/core'
import {type CodeAction, CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver'
import type {AskedPage, Session} from '../session.ts'
import {valueWords} from '../words/fact-words.ts'
import {claimOf} from './cite.ts'

/** “Bind …” by search over the facts; a fact of the very value is offered by the rule itself. */
export function bindActions(session: Session, asked: AskedPage, finding: FindingRecord): CodeAction[] {
  const {page, document} = asked
  if (!session.abilities.commands.has('claimlint.bind') || page.library.facts.size === 0) return []
  const claim = claimOf(asked, finding)
  if (!claim) return []
  const [quantity] = claim.quantities
  const {prose} = claim.unit.block
  const words = quantity
    ? {
        start: prose.sourceStart(claim.unit.span.start + quantity.span.start),
        end: prose.sourceEnd(claim.unit.span.start + quantity.span.end),
      }
    : claim.range
  return [bindAction(document.uri, document.lines.range(words))]
}

/** The same for words that a writer has selected. */
export function bindSelection(session: Session, asked: AskedPage, selected: Range): CodeAction[] {
  if (selected.start === selected.end || asked.page.library.facts.size === 0) return []
  if (!session.abilities.commands.has('claimlint.bind') || !mayBind(asked, selected)) return []
  const action = bindAction(asked.document.uri, asked.document.lines.range(selected))
  return [{...action, kind: CodeActionKind.RefactorRewrite}]
}

const bindAction = (uri: string, range: ReturnType<AskedPage['document']['lines']['range']>): CodeAction => ({
  title: 'Bind these words to a fact…',
  kind: CodeActionKind.QuickFix,
  command: {title: 'Bind these words to a fact…', command: 'claimlint.bind', arguments: [{uri, range}]},
})

/** A link inside a link is none. */
const mayBind = ({page}: AskedPage, {start, end}: Range): boolean =>
  !/[[\]\n]/.test(page.draft.source.text.slice(start, end)) &&
  ![...page.draft.links, ...page.draft.bindings].some(({range}) => range.start < end && start < range.end)

/** Facts that could be meant, those whose words or value stand in the selected words first. */
export function rankFacts({page}: AskedPage, words: string): Fact[] {
  const asked = new Set(words.toLowerCase().match(/[\p{L}\d]+/gu) ?? [])
  const score = (fact: Fact): number => {
    const told = `${valueWords(fact) ?? ''} ${fact.wording ?? ''}`.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    return new Set(told.filter(word => asked.has(word))).size
  }
  return [...page.library.facts.values()]
    .filter(({fictional}) => !fictional || page.draft.fictional)
    .map(fact => ({fact, score: score(fact)}))
    .sort((a, b) => b.score - a.score || (a.fact.id < b.fact.id ? -1 : 1))
    .map(({fact}) => fact)
}

/**
 * The edit that binds words to a fact; at a bare cursor the fact's own words are put in. `undefined` where a link cannot
 * stand.
 */
export function binding(asked: AskedPage, range: Range, fact: Fact): WorkspaceEdit | undefined {
  const {document, page} = asked
  if (!mayBind(asked, range)) return undefined
  const chosen = page.draft.source.text.slice(range.start, range.end)
  const words = chosen || (valueWords(fact) ?? fact.wording?.replace(/\.$/, '') ?? fact.id)
  return {changes: {[document.uri]: [document.lines.edit({range, text: `[${words}](fact:${fact.id})`})]}}
}

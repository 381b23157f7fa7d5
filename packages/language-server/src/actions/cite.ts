import {
  applyEdits,
  type Edit,
  type FindingRecord,
  markerPlace,
  type SupportedClaim,
  shortReference,
} from '@claimlint/core'
import {type CodeAction, CodeActionKind, type WorkspaceEdit} from 'vscode-languageserver'
import type {AskedPage, Session} from '../session.ts'
import {rankReferences} from './rank-references.ts'

/** How many sources are offered outright; the search offers all. */
const OUTRIGHT = 5

/** A claim that a marker may support. A citation never clears promotion. */
export const claimOf = ({page}: AskedPage, {claim}: FindingRecord): SupportedClaim | undefined =>
  page.claims.find(({id, kind, checks}) => id === claim && kind !== 'promotional' && checks.cited.status === 'fail')

/** “Cite …”: the likeliest sources of the bibliography, and the search over all where the client has one. */
export function citeActions(session: Session, asked: AskedPage, finding: FindingRecord): CodeAction[] {
  const claim = claimOf(asked, finding)
  if (!claim) return []
  const ranked = rankReferences(asked.page, claim)
  const probe = ranked[0] && citeEdit(asked, claim, ranked[0].id)
  if (!probe || !supports(asked, claim, probe)) return []
  const search: CodeAction[] = session.abilities.commands.has('claimlint.cite')
    ? [
        {
          title: 'Cite a source…',
          kind: CodeActionKind.QuickFix,
          isPreferred: true,
          command: {
            title: 'Cite a source…',
            command: 'claimlint.cite',
            arguments: [{uri: asked.document.uri, claim: claim.id, at: probe.range.start}],
          },
        },
      ]
    : []
  const outright = ranked
    .filter(({retracted}) => !retracted)
    .slice(0, search.length > 0 ? 3 : OUTRIGHT)
    .map(reference => ({
      title: `Cite [@${reference.id}]: ${cut(reference.title ?? shortReference(reference))}`,
      kind: CodeActionKind.QuickFix,
      edit: citation(asked, claim, reference.id)!,
    }))
  return [...search, ...outright]
}

/** The edit that cites a source for a claim; `undefined` where no marker can stand. */
export function citation(asked: AskedPage, claim: SupportedClaim, key: string): WorkspaceEdit | undefined {
  const edit = citeEdit(asked, claim, key)
  return edit && {changes: {[asked.document.uri]: [asked.document.lines.edit(edit)]}}
}

function citeEdit({page}: AskedPage, claim: SupportedClaim, key: string): Edit | undefined {
  const at = markerPlace(page.draft, claim.unit)
  if (at === undefined) return undefined
  const spaced = /\s/.test(page.draft.source.text[at - 1] ?? '')
  return {range: {start: at, end: at}, text: `${spaced ? '' : ' '}[@${key}]`}
}

/** Tried, not assumed: with the marker there the claim counts as cited. */
function supports({project, path, page}: AskedPage, claim: SupportedClaim, edit: Edit): boolean {
  const {document} = project.lintInstead(path, applyEdits(page.draft.source.text, [edit]))
  return document.claims.some(
    ({kind, start, checks}) =>
      kind === claim.kind && start.offset === claim.range.start && checks.cited.status === 'pass',
  )
}

const cut = (words: string): string => (words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words)

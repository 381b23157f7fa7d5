import type {Page, Range, Section, SupportedClaim} from '@claimlint/core'
import type {OpenProject} from '@claimlint/project'
import type {CodeLens} from 'vscode-languageserver'
import {findPlaces} from '../names.ts'
import type {AskedFile, Session} from '../session.ts'
import {tallyWords} from '../words/check-words.ts'
import {sectionsOf} from './sections-of.ts'

/** “9 claims: 2 uncited, 1 lapsed” over a page and its sections; “used 3 times on 2 pages” over facts and references. */
export function codeLenses(session: Session, uri: string): CodeLens[] | null {
  const file = session.file(uri)
  if (!file || !session.settings.lenses) return null
  if (file.kind === 'draft') {
    const page = file.project.page(file.path)
    return page ? pageLenses(session, file, page) : null
  }
  return file.kind === 'facts' || file.kind === 'references' ? useLenses(session, file) : null
}

function pageLenses(session: Session, {document}: AskedFile, page: Page): CodeLens[] {
  if (page.claims.length === 0 && page.draft.units.length === 0) return []
  const command = session.abilities.commands.has('claimlint.showClaims') ? 'claimlint.showClaims' : ''
  const lens = (range: Range, claims: readonly SupportedClaim[]): CodeLens => ({
    range: document.lines.range({start: range.start, end: range.start}),
    command: {title: tallyWords(claims), command, arguments: [document.uri]},
  })
  const top = {start: page.draft.frontMatter?.range.end ?? 0, end: 0}
  const first = page.draft.blocks.find(({range}) => range.start >= top.start)
  const bySection = new Map<Section, SupportedClaim[]>()
  for (const claim of page.claims) {
    for (let at: Section | undefined = claim.unit.block.section; at; at = at.parent) {
      const own = bySection.get(at)
      if (own) own.push(claim)
      else bySection.set(at, [claim])
    }
  }
  const whole = lens(first?.range ?? top, page.claims)
  const sections = sectionsOf(page).flatMap(({section, range}) => {
    const claims = bySection.get(section) ?? []
    const repeats = section.heading === first || claims.length === page.claims.length
    return claims.length === 0 || repeats ? [] : lens(range, claims)
  })
  return [whole, ...sections]
}

function useLenses(session: Session, {path, project, document}: AskedFile): CodeLens[] {
  const file = project.dataFile(path)
  const show = session.abilities.commands.has('claimlint.showUses') ? 'claimlint.showUses' : ''
  const named = [
    ...(file?.facts?.facts ?? []).map(({id, idRange}) => ({kind: 'fact' as const, id, range: idRange})),
    ...(file?.references ?? []).map(({id, idRange}) => ({kind: 'key' as const, id, range: idRange})),
  ]
  const uses = countUses(session, project, named)
  return named.flatMap(({id, range}) => {
    if (!range) return []
    const {times, pages} = uses.get(id) ?? {times: 0, pages: 0}
    const title =
      times === 0
        ? 'not used yet'
        : `used ${times === 1 ? 'once' : `${times} times`} in ${pages === 1 ? 'one file' : `${pages} files`}`
    const position = document.lines.position(range.start)
    return {range: document.lines.range(range), command: {title, command: show, arguments: [document.uri, position]}}
  })
}

/** All names at once: asking for each alone would walk the workspace again and again. */
function countUses(
  session: Session,
  project: OpenProject,
  named: readonly {readonly kind: 'key' | 'fact'; readonly id: string}[],
): Map<string, {times: number; pages: number}> {
  const wanted = new Set(named.map(({id}) => id))
  const kind = named[0]?.kind
  const counts = new Map<string, {times: number; files: Set<string>}>()
  for (const {name, path, definition} of kind ? findPlaces(session, {kind, name: wanted}, project) : []) {
    if (definition) continue
    const own = counts.get(name) ?? {times: 0, files: new Set()}
    own.times++
    own.files.add(path)
    counts.set(name, own)
  }
  return new Map([...counts].map(([id, {times, files}]) => [id, {times, pages: files.size}]))
}

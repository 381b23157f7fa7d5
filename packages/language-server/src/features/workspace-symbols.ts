import {referenceLine} from '@claimlint/core'
import {SymbolKind, type WorkspaceSymbol} from 'vscode-languageserver'
import type {Session} from '../session.ts'
import {factLine} from '../words/fact-words.ts'

/** A list that is longer helps nobody. */
const MOST = 400

/** Pages, claims, facts and references of the workspace whose words hold all of the query's. */
export function workspaceSymbols(session: Session, query: string): WorkspaceSymbol[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  const holds = (words: string): boolean => {
    const lower = words.toLowerCase()
    return wanted.every(word => lower.includes(word))
  }
  const found: WorkspaceSymbol[] = []
  const seen = new Set<string>()
  const add = (name: string, kind: SymbolKind, containerName: string, location: WorkspaceSymbol['location']): void => {
    const key = `${location.uri} ${name}`
    if (seen.has(key) || found.length >= MOST) return
    seen.add(key)
    found.push({name, kind, containerName, location})
  }
  for (const run of session.workspace.runs) {
    for (const project of run.projects) {
      const {library} = project.project
      for (const reference of library.references.values()) {
        const line = referenceLine(reference)
        const place = reference.idRange ?? reference.range
        if (holds(`${reference.id} ${line}`))
          add(reference.id, SymbolKind.Key, line, session.location(project, project.pathOf(reference.path), place))
      }
      for (const fact of library.facts.values()) {
        const line = factLine(fact)
        if (holds(`${fact.id} ${line}`))
          add(
            fact.id,
            SymbolKind.Constant,
            line,
            session.location(project, project.pathOf(fact.path), fact.idRange ?? fact.range),
          )
      }
      for (const path of project.drafts) {
        const {document} = project.lint(path).result
        if (holds(`${document.title} ${document.path}`))
          add(document.title, SymbolKind.File, document.path, session.location(project, path, {start: 0, end: 0}))
        const blocks = project.lint(path).uses.blocks
        for (const fact of blocks.flatMap(({facts}) => facts)) {
          const line = factLine(fact)
          if (holds(`${fact.id} ${line}`))
            add(fact.id, SymbolKind.Constant, line, session.location(project, path, fact.idRange ?? fact.range))
        }
        if (wanted.length === 0) continue
        for (const {text, kind, start, end} of document.claims) {
          if (holds(text))
            add(
              text,
              SymbolKind.Event,
              `${kind} on ${document.title}`,
              session.location(project, path, {start: start.offset, end: end.offset}),
            )
        }
      }
    }
  }
  return found
}

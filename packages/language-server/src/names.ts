import type {FactsFile, Range, SourceText} from '@claimlint/core'
import {type OpenProject, RULE_LIST, type WorkspaceFile} from '@claimlint/project'
import type {Session} from './session.ts'

/** What has a name that other places use: a reference by its key, a fact and its file by their ids, a rule. */
export type NameKind = 'key' | 'fact' | 'file' | 'rule'

/** A place that names something. */
export interface NamedPlace {
  readonly kind: NameKind
  /** A citation key, `procedure-id/fact.id`, `procedure-id`, or a rule's id. */
  readonly name: string
  /** Where the name stands, quotation marks left out. */
  readonly range: Range
  /** Here it is made, not used. */
  readonly definition: boolean
}

/** A named place, and the file it stands in. */
export interface NamedLocation extends NamedPlace {
  readonly path: string
  readonly project: OpenProject
}

const RULES = new Set(RULE_LIST.map(({id}) => id))

/** The named place under an offset; its end counts as under it, where a cursor stands after a word. */
export const nameAt = (file: WorkspaceFile, offset: number): NamedPlace | undefined =>
  namesIn(file).find(({range}) => isUnder(range, offset)) ?? ruleAt(file, offset)

/** The same for a change of name: before its slash, a link to a fact names the fact's file. */
export const partAt = (file: WorkspaceFile, offset: number): NamedPlace | undefined =>
  namesIn(file).find(({kind, range}) => kind === 'file' && isUnder(range, offset)) ?? nameAt(file, offset)

const isUnder = ({start, end}: Range, offset: number): boolean => start <= offset && offset <= end

/** Every place of a file that makes or uses a key, a fact or a facts file, in no order but that facts go before their files. */
export function namesIn({kind, path, project}: WorkspaceFile): NamedPlace[] {
  const source = project.source(path)
  if (!source) return []
  const places: NamedPlace[] = []
  const add = (kind: NameKind, name: string, range: Range | undefined, definition: boolean): void => {
    if (range) places.push({kind, name, range: withoutQuotes(source, range), definition})
  }
  const addFacts = ({id, idRange, facts}: FactsFile): void => {
    for (const {id, idRange, supersedes, evidence} of facts) {
      add('fact', id, idRange, true)
      if (supersedes) add('fact', supersedes.id, supersedes.range, false)
      for (const {ref, refRange} of evidence) add('key', ref, refRange, false)
    }
    if (id !== undefined) add('file', id, idRange, true)
  }
  if (kind === 'draft') {
    const {keys, facts, procedures, blocks} = project.lint(path).uses
    for (const {name, range} of keys) add('key', name, range, false)
    for (const {name, range} of facts) add('fact', name, range, false)
    for (const {name, range} of procedures) add('file', name, range, false)
    for (const block of blocks) addFacts(block)
  } else {
    const file = project.dataFile(path)
    for (const {id, idRange} of file?.references ?? []) add('key', id, idRange, true)
    if (file?.facts) addFacts(file.facts)
    for (const {ref, refRange} of file?.evidence ?? []) add('key', ref, refRange, false)
  }
  return [...places, ...places.flatMap(place => ownerPart(place, source))]
}

/** The part before the slash, where a fact is named with its file. */
function ownerPart({kind, name, range}: NamedPlace, {text}: SourceText): NamedPlace[] {
  const slash = kind === 'fact' ? name.indexOf('/') : -1
  const owner = name.slice(0, slash)
  if (slash < 0 || !text.startsWith(`${owner}/`, range.start)) return []
  return [{kind: 'file', name: owner, range: {start: range.start, end: range.start + owner.length}, definition: false}]
}

/**
 * Every place in the workspace that makes or uses a name, or one of several, the definitions first, then by path and
 * place. Another project may use the same name for another thing: a place counts where the name leads to the same file.
 */
export function findPlaces(
  session: Session,
  {kind, name}: {readonly kind: NameKind; readonly name: string | ReadonlySet<string>},
  from: OpenProject,
): NamedLocation[] {
  if (kind === 'rule') return []
  const wanted = typeof name === 'string' ? new Set([name]) : name
  const owners = new Map([...wanted].map(one => [one, ownerOf(from, kind, one)]))
  const found = new Map<string, NamedLocation>()
  for (const run of session.workspace.runs) {
    for (const project of run.projects) {
      const data = project.project.dataFiles.map(file => ({path: project.pathOf(file.source.path), kind: file.kind}))
      const drafts = project.drafts.map(path => ({path, kind: 'draft' as const}))
      for (const {path, kind: fileKind} of [...data, ...drafts]) {
        // A folder without a config sees the data files of the projects in it as well; each is its own project's.
        if (session.workspace.find(path)?.project !== project) continue
        for (const place of namesIn({path, kind: fileKind, project})) {
          if (place.kind !== kind || !wanted.has(place.name)) continue
          if (project !== from && ownerOf(project, kind, place.name) !== owners.get(place.name)) continue
          const key = `${path}\n${place.range.start}`
          if (!found.has(key)) found.set(key, {...place, path, project})
        }
      }
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.definition) - Number(a.definition) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : a.range.start - b.range.start),
  )
}

/** The file that a name leads to; a name that leads nowhere is each project's own. */
function ownerOf(project: OpenProject, kind: 'key' | 'fact' | 'file', name: string): string {
  const {references, facts, factsFiles} = project.project.library
  const entry =
    kind === 'key' ? references.get(name) : kind === 'fact' ? facts.get(name) : factsFiles.find(({id}) => id === name)
  return entry ? project.pathOf(entry.path) : project.config.root
}

/** A rule's id where rules are named: in a waiver, inline or filed, and in the config. */
function ruleAt({kind, path, project}: WorkspaceFile, offset: number): NamedPlace | undefined {
  const text = textOf({kind, path, project})
  if (text === undefined || (kind !== 'draft' && kind !== 'waivers' && kind !== 'config')) return undefined
  if (
    kind === 'draft' &&
    !project.page(path)?.draft.waivers.some(({range}) => range.start < offset && offset < range.end)
  )
    return undefined
  let [start, end] = [offset, offset]
  while (start > 0 && /[a-z0-9-]/.test(text[start - 1]!)) start--
  while (end < text.length && /[a-z0-9-]/.test(text[end]!)) end++
  const name = text.slice(start, end)
  return RULES.has(name) ? {kind: 'rule', name, range: {start, end}, definition: false} : undefined
}

const textOf = ({kind, path, project}: WorkspaceFile): string | undefined =>
  kind === 'config' ? project.configText() : project.source(path)?.text

function withoutQuotes({text}: SourceText, {start, end}: Range): Range {
  const quote = text[start]
  return (quote === '"' || quote === "'") && text[end - 1] === quote && end - start > 1
    ? {start: start + 1, end: end - 1}
    : {start, end}
}

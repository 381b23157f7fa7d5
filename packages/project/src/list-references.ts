import {join, relative, sep} from 'node:path'
import {
  type CslItem,
  LineIndex,
  type Reference,
  readDraft,
  readReferenceList,
  resolveCitations,
  toCslItem,
} from '@claimlint/core'
import {commonFolder} from './common-folder.ts'
import {isDataFile} from './file-kinds.ts'
import {type DraftGroup, groupDrafts} from './group-drafts.ts'
import type {LintRequest} from './lint-request.ts'
import {type Project, prepareProject} from './project.ts'
import {readEntries} from './readers.ts'

/** An entry of a bibliography, where it stands, and how often the given drafts cite it. */
export interface ListedReference {
  readonly reference: Reference
  readonly item: CslItem
  /** As reports tell it. */
  readonly path: string
  readonly line: number
  readonly cited: number
  /** The place of its first citation among all first citations of the drafts, from 0. */
  readonly order?: number
}

export interface ReferenceListing {
  /** In the order of their files, and there as they stand; of two with one key the first. */
  readonly references: readonly ListedReference[]
  /** What is wrong in the bibliographies: an entry that is broken is not among `references`. */
  readonly faults: readonly {readonly path: string; readonly line: number; readonly message: string}[]
  /** Sound bibliographies without an entry, where there is no reference at all. */
  readonly empty: readonly string[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
  readonly drafts: number
  /** The files that were read, absolute. */
  readonly inputs: readonly string[]
}

/**
 * Lists the bibliographies that drafts and folders rest on; of bibliographies that are named outright, those alone.
 *
 * @throws ConfigError when a config cannot be relied on.
 */
export async function listReferences(
  request: Pick<LintRequest, 'paths' | 'cwd' | 'configFile'>,
): Promise<ReferenceListing> {
  const {groups, failures: unread} = groupDrafts(request)
  const root = commonFolder(groups.map(({config}) => config.root))
  const listings: ReferenceListing[] = []
  for (const group of groups) {
    const prefix = relative(root, group.config.root).split(sep).join('/')
    const told = (path: string): string => (prefix === '' ? path : `${prefix}/${path}`)
    listings.push(listGroup(group, await prepareProject(group.config, group.scope), told))
  }
  const references = listings.flatMap(listing => listing.references)
  const failures = [...unread, ...listings.flatMap(listing => listing.failures)]
  const empty = references.length === 0 ? listings.flatMap(listing => listing.empty) : []
  if (
    references.length === 0 &&
    empty.length === 0 &&
    failures.length === 0 &&
    listings.every(({faults}) => faults.length === 0)
  ) {
    failures.push({
      path: request.paths.join(' '),
      message: 'there is no bibliography here. Name one, or a folder or draft whose project has one.',
    })
  }
  return {
    references,
    failures,
    faults: listings.flatMap(listing => listing.faults),
    empty,
    drafts: groups.reduce((sum, {drafts}) => sum + drafts.length, 0),
    inputs: listings.flatMap(listing => listing.inputs),
  }
}

function listGroup(
  {config, drafts, scope}: DraftGroup,
  project: Project,
  told: (path: string) => string,
): ReferenceListing {
  const named = new Set(scope.files.filter(isDataFile).map(project.shortPath))
  const files = project.dataFiles.filter(
    ({kind, source}) => kind === 'references' && (named.size === 0 || named.has(source.path)),
  )
  const uses = countUses(drafts, project)
  const references: ListedReference[] = []
  const faults: ReferenceListing['faults'][number][] = []
  for (const {source, faults: own} of files) {
    const lines = new LineIndex(source.text)
    const lineOf = (offset: number): number => lines.position(offset).line
    for (const {range, message} of own) faults.push({path: told(source.path), line: lineOf(range.start), message})
    for (const entry of readEntries(source).entries) {
      const item = toCslItem(entry)
      const reference = project.library.references.get(item.id)
      // Of entries with one key the first counts, and the library holds that one.
      if (reference?.path !== source.path || reference.range.start !== entry.range.start) continue
      const use = uses.get(reference)
      references.push({
        reference,
        item,
        path: told(source.path),
        line: lineOf(reference.range.start),
        cited: use?.times ?? 0,
        ...(use ? {order: use.order} : {}),
      })
    }
  }
  const failures = project.failures.map(failure => ({...failure, path: told(failure.path)}))
  const empty = files.filter(file => file.faults.length === 0).map(({source}) => told(source.path))
  const inputs = [
    ...drafts.map(({path}) => path),
    ...project.dataFiles.map(({source}) => join(config.root, source.path)),
    ...(config.file === undefined ? [] : [config.file]),
  ]
  return {references, faults, empty, failures, drafts: drafts.length, inputs}
}

function countUses(drafts: DraftGroup['drafts'], {library}: Project): Map<Reference, {times: number; order: number}> {
  const uses = new Map<Reference, {times: number; order: number}>()
  for (const {source} of drafts) {
    const draft = readDraft(source)
    for (const {reference} of resolveCitations(draft, readReferenceList(draft), library)) {
      if (!reference || library.references.get(reference.id) !== reference) continue
      const use = uses.get(reference)
      if (use) use.times++
      else uses.set(reference, {times: 1, order: uses.size})
    }
  }
  return uses
}

import {relative, resolve, sep} from 'node:path'
import {
  type LockedRecord,
  lockRecord,
  parseIdentifier,
  type Reference,
  readDraft,
  readReferenceList,
  resolveCitations,
  writeLock,
} from '@claimlint/core'
import {disk, explainDiskError} from '../disk.ts'
import {type DraftGroup, groupDrafts} from '../group-drafts.ts'
import type {LintRequest} from '../lint-request.ts'
import {prepareProject} from '../project.ts'
import type {AskedIdentifier, LookupPort} from './lookup-port.ts'

export interface LockUpdate {
  /** The lock files that were written, from the current folder. */
  readonly paths: readonly string[]
  /** How many identifiers were looked up with success. */
  readonly fetched: number
  readonly added: readonly string[]
  /** What a registry tells otherwise than at the last look-up. */
  readonly changed: readonly string[]
  /** What nothing cites any longer. */
  readonly dropped: readonly string[]
  /** References that no registry can be asked about. */
  readonly without: number
  readonly faults: readonly {
    readonly identifier: string
    readonly kind: 'unknown' | 'no-answer'
    readonly message: string
  }[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}

/**
 * Looks up every source of a project again and writes the lock file. What could not be looked up stays as it was locked.
 *
 * @throws ConfigError when a config cannot be relied on.
 */
export async function updateLock(
  request: Pick<LintRequest, 'paths' | 'cwd' | 'configFile' | 'today'>,
  lookup: LookupPort,
): Promise<LockUpdate> {
  const {groups, failures: unread} = groupDrafts(request)
  const failures = [...unread]
  const update = {
    paths: [] as string[],
    fetched: 0,
    added: [] as string[],
    changed: [] as string[],
    dropped: [] as string[],
    without: 0,
  }
  const faults: LockUpdate['faults'][number][] = []
  for (const group of groups) {
    const {config} = group
    const project = await prepareProject(config, group.scope)
    failures.push(...project.failures)
    const {asked, without} = identifiersOf(group, project.library)
    update.without += without
    const former = project.library.lock ?? new Map<string, LockedRecord>()
    const answers = await lookup.find(asked)
    const records: LockedRecord[] = []
    for (const [at, {kind, value}] of asked.entries()) {
      const identifier = `${kind}:${value}`
      const answer = answers[at]!
      const before = former.get(identifier)
      if ('record' in answer) {
        const record = lockRecord(answer.record, request.today)
        records.push(record)
        update.fetched++
        if (!before) update.added.push(identifier)
        else if (before.sha256 !== record.sha256) update.changed.push(identifier)
      } else {
        faults.push({identifier, kind: answer.fault, message: answer.message})
        if (before) records.push(before)
      }
    }
    const kept = new Set(records.map(({identifier}) => identifier))
    update.dropped.push(...[...former.keys()].filter(identifier => !kept.has(identifier)))
    // A project without identifiers needs no lock file.
    if (records.length === 0 && former.size === 0) continue
    const path = resolve(config.root, config.lock)
    const told = relative(request.cwd, path).split(sep).join('/')
    try {
      disk.write(path, new TextEncoder().encode(writeLock(records)))
      update.paths.push(told)
    } catch (error) {
      failures.push({path: told, message: `it could not be written: ${explainDiskError(error, 'written')}.`})
    }
  }
  return {...update, faults, failures}
}

/** The identifiers of the bibliographies and of what the drafts cite beside them, in their order. */
function identifiersOf(
  {drafts}: DraftGroup,
  library: Awaited<ReturnType<typeof prepareProject>>['library'],
): {asked: AskedIdentifier[]; without: number} {
  const asked = new Map<string, AskedIdentifier>()
  let without = 0
  const add = ({doi, pmid, fictional}: Reference): void => {
    // Nobody is to be asked about what is made up.
    if (fictional) return
    if (doi && /^10\.\d{4,9}/.test(doi)) asked.set(`doi:${doi}`, {kind: 'doi', value: doi})
    if (pmid && /^[1-9]\d{0,7}$/.test(pmid)) asked.set(`pmid:${pmid}`, {kind: 'pmid', value: pmid})
    if (!doi && !pmid) without++
  }
  for (const reference of library.references.values()) add(reference)
  const known = new Set(library.references.values())
  for (const {source} of drafts) {
    const draft = readDraft(source)
    const list = readReferenceList(draft)
    const cited = resolveCitations(draft, list, library).flatMap(({reference}) => reference ?? [])
    for (const reference of new Set([...list.references, ...cited]))
      if (!known.has(reference)) add(normalised(reference))
  }
  const sorted = [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
  return {asked: sorted, without}
}

/** What stands on a page is written as its author liked. */
function normalised({doi, pmid, ...rest}: Reference): Reference {
  const [right, number] = [doi && parseIdentifier('doi', doi), pmid && parseIdentifier('pmid', pmid)]
  return {...rest, ...(right ? {doi: right} : {}), ...(number ? {pmid: number} : {})}
}

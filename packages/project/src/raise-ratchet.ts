import {join} from 'node:path'
import {type CheckName, type FallenPage, type RaisedRatchet, raiseRatchet} from '@claimlint/core'
import {disk} from './disk.ts'
import {isDraft} from './file-kinds.ts'
import {groupDrafts} from './group-drafts.ts'
import {lintDocument} from './lint-draft.ts'
import type {LintRequest} from './lint-request.ts'
import {prepareProject} from './project.ts'
import {RATCHET, writeRatchetFile} from './read-ratchet.ts'

/** What raising the ratchet of one config did. */
export interface RatchetRun extends RaisedRatchet {
  /** The folder of the config, which the file stands in. */
  readonly root: string
  /** Some page is made up. */
  readonly fictional: boolean
}

export type {FallenPage}

/** Checks that a new ratchet holds claim by claim, beside those that the config's gate names. */
const FIRST: readonly CheckName[] = ['cited', 'resolved']

/**
 * Raises the ratchet of each config to what its pages have reached, and writes it.
 *
 * @param more checks to hold in addition
 * @throws ConfigError when a config cannot be relied on.
 */
export async function raiseRatchets(
  request: LintRequest,
  more: readonly CheckName[],
): Promise<{
  readonly runs: readonly RatchetRun[]
  readonly failures: readonly {readonly path: string; readonly message: string}[]
}> {
  const {groups, failures: unread} = groupDrafts(request)
  const failures = [...unread]
  const runs: RatchetRun[] = []
  for (const group of groups) {
    const project = await prepareProject(group.config, group.scope)
    failures.push(...project.failures)
    // A file that nobody could read is mended first, not written over.
    if (project.failures.some(({path}) => path === RATCHET)) continue
    const {root} = group.config
    const drafts = group.drafts.flatMap(({path, source}) => {
      const {page, result} = lintDocument(source, path, project, request.today)
      failures.push(...result.failures)
      return page ? [page] : []
    })
    const keys = new Set(drafts.map(({key}) => key))
    const gate = Object.values(group.config.value.gate ?? {}).flatMap(rule => Object.values(rule?.checks ?? {}).flat())
    const made = raiseRatchet(project.ratchet, drafts, {
      checks: [...(project.ratchet ? [] : [...FIRST, ...gate]), ...more],
      // The id of a page can be told from one that was not read only when all pages were.
      gone: key => !keys.has(key) && (isDraft(key) ? !disk.exists(join(root, key)) : project.whole),
    })
    writeRatchetFile(root, made.ratchet)
    runs.push({...made, root, fictional: drafts.some(({draft}) => draft.fictional)})
  }
  return {runs, failures}
}

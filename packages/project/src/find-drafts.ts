import type {SourceText} from '@claimlint/core'
import {groupDrafts} from './group-drafts.ts'

/** The drafts under some paths, read, with their absolute path and the one that is told. */
export function findDrafts(
  paths: readonly string[],
  cwd: string,
): {
  drafts: {readonly path: string; readonly source: SourceText; readonly shortPath: string}[]
  failures: readonly {readonly path: string; readonly message: string}[]
} {
  const {groups, failures} = groupDrafts({paths, cwd})
  return {
    drafts: groups.flatMap(({drafts}) => drafts.map(({path, source}) => ({path, source, shortPath: source.path}))),
    failures,
  }
}

import type {FixResult, OfferedFixes} from '@claimlint/project'
import {count} from './count.ts'

/** What decides how the rest of the fixes is to be reached. */
interface FixRun {
  /** `--fix-suggestions` was given. */
  readonly suggestions: boolean
  /** Each offered fix stands under its finding in what was just printed. */
  readonly shown: boolean
  /** The paths as they were given. */
  readonly paths: readonly string[]
}

/**
 * What `--fix` did and what it left, in one line: “2 fixes applied in 1 file; 5 suggestions left …”. Only what the next run
 * would really do is named.
 */
export function tellFixes(
  {fixes, files, refused}: FixResult,
  {safe, bulk, single}: OfferedFixes,
  {suggestions, shown, paths}: FixRun,
): string {
  const applied = fixes === 0 ? 'No fix applied' : `${count(fixes, 'fix', 'fixes')} applied in ${count(files, 'file')}`
  const left = safe + bulk + single
  if (left === 0) return `${applied}.`
  const where = shown
    ? `${left === 1 ? '' : 'each '}behind “fix:” under its finding`
    : `see ${left === 1 ? 'it' : 'them'} with \`${['claimlint check', ...paths.map(quotePath)].join(' ')}\``
  const some = (part: number): string => (part === left ? (left === 1 ? 'it' : 'them') : `${part} of them`)
  const ways: string[] = []
  // What stood in the way of another fix, or in a file that could not be written, is still offered.
  if (safe > 0)
    ways.push(
      refused.length > 0
        ? `${count(safe, 'is', 'are')} in files that were left alone`
        : `apply ${some(safe)} by running --fix again`,
    )
  if (bulk > 0)
    ways.push(`apply ${some(bulk)} ${suggestions ? 'by running --fix-suggestions again' : 'with --fix-suggestions'}`)
  if (single > 0)
    ways.push(
      `${single === left ? (left === 1 ? 'it changes' : 'they change') : `${single} ${single === 1 ? 'changes' : 'change'}`} what the text states or binds, so decide one by one, by hand or in the editor`,
    )
  return `${applied}; ${count(left, 'suggestion')} left, ${where}: ${ways.join('; ')}.`
}

const quotePath = (path: string): string => (/^[\w./@:+,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)

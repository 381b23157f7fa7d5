import {join} from 'node:path'
import {applyEdits, decodeSource, type Edit, isForBulk, type Report, rangesOverlap} from '@claimlint/core'
import {disk, explainDiskError} from './disk.ts'

export interface FixResult {
  /** A fix may have several edits. */
  readonly fixes: number
  readonly files: number
  readonly refused: readonly {readonly path: string; readonly message: string}[]
}

/**
 * Applies the fixes of a report to its files: the safe ones, and with `suggestions` the first offered one of each finding
 * too, save those that change a number, unit, negation, modal or population. A damaged or since changed file is left
 * alone and told. Of two fixes that overlap the first is applied; the next run offers the other again.
 */
export function applyFixes(
  report: Report,
  roots: ReadonlyMap<string, string>,
  {suggestions}: {readonly suggestions: boolean},
): FixResult {
  let fixes = 0
  let files = 0
  const refused: {path: string; message: string}[] = []
  for (const document of report.documents) {
    const chosen: Edit[] = []
    let own = 0
    for (const finding of document.findings) {
      if (finding.waivedBy !== undefined) continue
      const offered = finding.suggestions.find(
        suggestion => suggestion.safety === 'safe' || (suggestions && isForBulk(suggestion, document.text)),
      )
      if (!offered || offered.edits.some(edit => chosen.some(other => touches(edit, other)))) continue
      chosen.push(...offered.edits)
      own++
    }
    if (chosen.length === 0) continue
    const file = roots.get(document.path) ?? join(document.path)
    if (document.damage) {
      refused.push({
        path: document.path,
        message: 'it is not clean UTF-8 text, so no fix was applied. Save it as UTF-8 first.',
      })
      continue
    }
    try {
      if (decodeSource(document.path, disk.read(file)).text !== document.text) {
        refused.push({
          path: document.path,
          message: 'it changed while it was being linted, so no fix was applied. Run again.',
        })
        continue
      }
      disk.write(file, applyEdits(document.text, chosen))
    } catch (error) {
      refused.push({path: document.path, message: `it could not be written: ${explainDiskError(error, 'written')}.`})
      continue
    }
    fixes += own
    files += 1
  }
  return {fixes, files, refused}
}

/** How many findings offer a fix, by what applies the first fix that anything does. */
export interface OfferedFixes {
  /** Applied by `--fix`. */
  readonly safe: number
  /** Applied by `--fix-suggestions` alone. */
  readonly bulk: number
  /** Never applied but one by one, by a person. */
  readonly single: number
}

/** Counts the fixes that a report offers; waived findings offer none. */
export function countOfferedFixes(report: Report): OfferedFixes {
  const counts = {safe: 0, bulk: 0, single: 0}
  for (const document of report.documents) {
    for (const {suggestions, waivedBy} of document.findings) {
      if (suggestions.length === 0 || waivedBy !== undefined) continue
      if (suggestions.some(({safety}) => safety === 'safe')) counts.safe++
      else if (suggestions.some(suggestion => isForBulk(suggestion, document.text))) counts.bulk++
      else counts.single++
    }
  }
  return counts
}

const touches = (a: Edit, b: Edit): boolean =>
  rangesOverlap(a.range, b.range) || a.range.start === b.range.start || a.range.end === b.range.end

import {CLAIM_KINDS, type ClaimKind} from '@claimlint/core'
import {foundClaims, readPage} from './find.ts'
import {type LabelledDocument, readLabelledFolder} from './labels.ts'
import {bestLabel, bootstrapF1, type Found, type Score, scoreOf, tallyKind} from './score.ts'

export interface Judged {
  readonly document: LabelledDocument
  readonly found: readonly Found[]
}

export const judge = (documents: readonly LabelledDocument[]): Judged[] =>
  documents.map(document => ({document, found: foundClaims(readPage(document))}))

const decimal = (value: number): string => value.toFixed(3)
const line = (name: string, {required, recall, precision, f1}: Score, [low, high]: readonly [number, number]): string =>
  `| ${name} | ${required} | ${decimal(recall)} | ${decimal(precision)} | ${decimal(f1)} | ${decimal(low)}–${decimal(high)} |`

export const TABLE_HEAD = '| Kind | Labelled | Recall | Precision | F1 | 95 % interval |\n|---|--:|--:|--:|--:|--:|'

/** One row of the table: how well a kind is found over some documents. */
export function kindRow(kind: ClaimKind, judged: readonly Judged[]): {readonly line: string; readonly score: Score} {
  const tallies = judged.map(({document, found}) => {
    const {hits, misses, alarms} = tallyKind(document, found, kind)
    return {hits, misses: misses.length, alarms: alarms.length}
  })
  const sum = (key: 'hits' | 'misses' | 'alarms'): number => tallies.reduce((total, tally) => total + tally[key], 0)
  const score = scoreOf(sum('hits'), sum('misses'), sum('alarms'))
  return {line: line(kind, score, bootstrapF1(tallies)), score}
}

/** Whether claims that were found are told cited as the labels say; promotion is cured by no citation and left out. */
export function citedRow(judged: readonly Judged[]): {readonly line: string; readonly score: Score} {
  const tallies = judged.map(({document, found}) => {
    const tally = {hits: 0, misses: 0, alarms: 0}
    for (const claim of found) {
      if (claim.kind === 'promotional') continue
      const label = bestLabel(
        claim,
        document.labels.filter(({kind}) => kind === claim.kind),
      )
      if (!label?.required || label.cited === undefined) continue
      if (label.cited) tally[claim.cited ? 'hits' : 'misses']++
      else if (claim.cited) tally.alarms++
    }
    return tally
  })
  const sum = (key: 'hits' | 'misses' | 'alarms'): number => tallies.reduce((total, tally) => total + tally[key], 0)
  const score = scoreOf(sum('hits'), sum('misses'), sum('alarms'))
  return {line: line('cited, of those found', score, bootstrapF1(tallies)), score}
}

/** The table of the README, measured on the project's own text. */
export function corpusTable(folder: string): string {
  const judged = judge(readLabelledFolder(folder))
  return `${TABLE_HEAD}\n${CLAIM_KINDS.map(kind => kindRow(kind, judged).line).join('\n')}\n${citedRow(judged).line}`
}

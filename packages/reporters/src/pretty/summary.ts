import type {DocumentReport, FindingRecord, Report} from '@claimlint/core'
import type {FormatOptions} from '../options.ts'
import {
  countSeverities,
  countWaived,
  draftsOf,
  isOpen,
  knownChecks,
  sumUnits,
  tallyKinds,
  unitWords,
  unknownChecks,
} from '../tally.ts'
import {count, KIND_WORDS, listWords, retractionWords, severityWords} from '../words.ts'
import {displayWidth} from './cells.ts'
import type {Paint} from './paint.ts'
import {alignNumbers} from './table.ts'
import {wrapWords} from './wrap.ts'

/** What the run found, what each kind of claim holds, and what nobody judged. */
export function summaryLines(report: Report, options: FormatOptions, paint: Paint): string[] {
  const {width} = options
  const counts = countSeverities(report.documents)
  const drafts = draftsOf(report)
  const total = counts.error + counts.warning + counts.info
  const waived = countWaived(report.documents)
  const worst = counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'info'
  const units = sumUnits(drafts)
  const head =
    total > 0
      ? `${severityWords(counts)} in ${placeWords(report.documents, true)}.`
      : drafts.length > 0 && units.judged === 0
        ? nothingToJudge(report)
        : `No findings in ${placeWords(report.documents, false)}.`
  const tail = waived > 0 ? ` ${count(waived, 'finding is', 'findings are')} waived.` : ''
  const hidden = options.quiet && total > counts.error ? ' Only errors are shown.' : ''
  const lines = wrapWords(head + tail + hidden, width).map(line =>
    paint.bold(total === 0 ? line : paint.severity[worst](line)),
  )
  if (report.documents.length === 0) lines.splice(0, lines.length, paint.bold('Nothing was read.'))

  if (drafts.length > 0) lines.push('', ...claimLines(report, width))
  if (drafts.length > 0) lines.push(...wrapWords(unitWords(units), width))
  const empty = drafts.filter(draft => draft.units.judged === 0).map(({path}) => path)
  if (empty.length > 0 && units.judged > 0)
    lines.push(...wrapWords(`Nothing to judge in ${count(empty.length, 'page')}: ${firstOf(empty)}.`, width))
  const made = report.documents.filter(({fictional}) => fictional).length
  if (made > 0)
    lines.push(
      ...wrapWords(`${count(made, 'file is', 'files are')} marked as fictional: no evidence for anything real.`, width),
    )
  for (const index of report.retractions ?? [])
    lines.push(...wrapWords(`Retractions looked up: ${retractionWords(index, report.today)}.`, width))
  // Told in full before all else; whoever reads the end of a long run is led there.
  if (report.failures.length > 0 && report.documents.some(({findings}) => findings.length > 0)) {
    const first = report.failures[0]!.path
    const rest = report.failures.length > 1 ? ` and ${report.failures.length - 1} more` : ''
    lines.push('', ...wrapWords(`To mend first, as the top says: ${first}${rest}.`, width).map(paint.severity.error))
  }
  const rule = mostFrequentRule(
    report.documents
      .flatMap(({findings}) => findings)
      .filter(finding => isOpen(finding) && (!options.quiet || finding.severity === 'error')),
  )
  if (rule !== undefined) {
    const times = rule.times === 1 ? '' : `, the rule met most (${rule.times} times)`
    lines.push('', ...wrapWords(`claimlint explain ${rule.id}`, width).map(paint.bold))
    lines.push(...wrapWords(`tells what stands behind ${rule.id}${times}.`, width, '  '))
  }
  return lines
}

/** “3 of 5 pages and 1 of 4 data files”, or how many there are: a file of facts or references is no page. */
function placeWords(documents: readonly DocumentReport[], touched: boolean): string {
  const words = ['page', 'data file'].flatMap(one => {
    const all = documents.filter(({kind}) => (kind === 'draft') === (one === 'page'))
    if (all.length === 0) return []
    const open = all.filter(({findings}) => findings.some(isOpen)).length
    return touched ? `${open === 0 ? 'none' : open} of ${count(all.length, one)}` : count(all.length, one)
  })
  return words.join(' and ')
}

/** Silence on a page without a sentence says nothing of the page. */
function nothingToJudge({documents}: Report): string {
  const drafts = documents.filter(({kind}) => kind === 'draft')
  const data = documents.filter(({kind}) => kind !== 'draft')
  const [verb, pages] = drafts.length === 1 ? ['is', 'The page'] : ['are', `All ${drafts.length} pages`]
  const why = drafts.every(({units}) => units.seen === 0)
    ? `${pages} ${verb} empty: there was nothing to judge.`
    : `There was nothing to judge: no sentence of ${count(drafts.length, 'page')} could carry a claim.`
  return data.length === 0 ? why : `${why} No findings in ${placeWords(data, false)}.`
}

const MOST_NAMED = 3

const firstOf = (paths: readonly string[]): string =>
  `${paths.slice(0, MOST_NAMED).join(', ')}${paths.length > MOST_NAMED ? ` and ${paths.length - MOST_NAMED} more` : ''}`

function claimLines(report: Report, width: number): string[] {
  const drafts = draftsOf(report)
  const tallies = tallyKinds(drafts)
  if (tallies.length === 0) return sumUnits(drafts).judged === 0 ? [] : ['No claim was found.']
  const checks = knownChecks(drafts)
  const rows = [
    ['claims', 'found', ...checks],
    ...tallies.map(({kind, found, held}) => [
      KIND_WORDS[kind],
      String(found),
      ...checks.map(check => String(held[check])),
    ]),
  ]
  const table = alignNumbers(rows).map(line => `  ${line}`)
  const fits = table.every(line => displayWidth(line) <= width)
  const lines = fits
    ? table
    : tallies.flatMap(({kind, found, held}) =>
        wrapWords(
          `${KIND_WORDS[kind]}: ${found} found, ${checks.map(check => `${held[check]} ${check}`).join(', ')}`,
          width,
          '    ',
          '  ',
        ),
      )
  const unknown = unknownChecks(drafts)
  const open = unknown.length === 0 ? [] : wrapWords(`Not computed: ${listWords(unknown)}.`, width)
  return [...lines, '', ...open]
}

function mostFrequentRule(
  findings: readonly FindingRecord[],
): {readonly id: string; readonly times: number} | undefined {
  const worst = findings.some(({severity}) => severity === 'error')
    ? findings.filter(({severity}) => severity === 'error')
    : findings
  const times = new Map<string, number>()
  for (const {ruleId} of worst) times.set(ruleId, (times.get(ruleId) ?? 0) + 1)
  const first = [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]
  return first === undefined ? undefined : {id: first[0], times: first[1]}
}

import type {DocumentReport, FindingRecord, Report} from '@claimlint/core'
import {viewPlace} from '../places.ts'
import {countSeverities, countWaived, draftsOf, inTextOrder, isOpen, isTold, knownChecks, tallyKinds} from '../tally.ts'
import {count, KIND_WORDS, severityWords} from '../words.ts'
import {findingWords} from './cells.ts'
import {e, fictionalStamp, nameOf, table} from './element.ts'
import type {Links} from './links.ts'

/** What stops publication, page by page. */
export function blocksSection(report: Report, links: Links): string {
  const counts = countSeverities(report.documents)
  const waived = countWaived(report.documents)
  const rest = [severityWords({...counts, error: 0}), ...(waived > 0 ? [`${waived} waived`] : [])].join(', ')
  const verdict =
    counts.error === 0
      ? '<p class="verdict calm">No finding of level error.</p>'
      : `<p class="verdict stop">${count(counts.error, 'finding of level error', 'findings of level error')}.</p>`
  const pages = report.documents.flatMap(document => {
    const errors = inTextOrder(document.findings).filter(finding => isTold(finding) && finding.severity === 'error')
    if (errors.length === 0) return []
    const items = errors.map(finding => {
      const {line, column} = viewPlace(document, finding.start)
      const claim = links.claimNumber(finding)
      const target = claim ?? links.findingAnchor(document.path, finding)
      return `<li><a class="place" href="#${target}">${claim === undefined ? '' : `${claim}, `}line ${line}:${column}</a> ${findingWords(finding)}</li>`
    })
    return [
      `<h3><a href="#${links.pageAnchor(document.path)}">${e(nameOf(document))}</a>${document.fictional ? ` ${fictionalStamp()}` : ''}</h3>
<p>${blockedBy(document, errors)}</p>
<ul class="blockers">${items.join('')}</ul>`,
    ]
  })
  const failures = report.failures.map(
    ({path, message}) => `<li><b class="level error">not linted</b> ${e(path)}: ${e(message)}</li>`,
  )
  return `<section id="blocks" aria-labelledby="blocks-head">
<h2 id="blocks-head">What blocks</h2>
${verdict}<p>Besides: ${rest}.</p>
${failures.length === 0 ? '' : `<ul class="blockers">${failures.join('')}</ul>`}
${pages.join('\n')}
</section>`
}

/** A page in one line: what stops it, and what else it has: “3 errors (uncited-duration 2, disease-claim); 1 warning.” */
function blockedBy(document: DocumentReport, errors: readonly FindingRecord[]): string {
  const rules = new Map<string, number>()
  for (const {ruleId} of errors) rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
  const named = [...rules]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([rule, times]) => (times === 1 ? rule : `${rule} ${times}`))
  const {warning, info} = countSeverities([document])
  const rest = [...(warning > 0 ? [count(warning, 'warning')] : []), ...(info > 0 ? [`${info} info`] : [])].join(', ')
  return `${count(errors.length, 'error')} (${e(named.join(', '))})${rest === '' ? '' : `; ${rest}`}.`
}

/** Claims by kind and check, and findings by rule. */
export function countsSection(report: Report): string {
  const drafts = draftsOf(report)
  const checks = knownChecks(drafts)
  const kinds = tallyKinds(drafts)
  const claims =
    kinds.length === 0
      ? '<p>No claim was found.</p>'
      : table(
          'Claims by kind and check',
          ['Claims', 'found', ...checks],
          kinds.map(({kind, found, held}) => [
            KIND_WORDS[kind],
            String(found),
            ...checks.map(check => `${held[check]} of ${found}`),
          ]),
        )
  const rules = [...groupByRule(report.documents.flatMap(({findings}) => findings))]
  const findings =
    rules.length === 0
      ? ''
      : table(
          'Findings by rule',
          ['Rule', 'error', 'warning', 'info', 'waived'],
          rules.map(([rule, each]) => [
            e(rule),
            ...(['error', 'warning', 'info', 'waived'] as const).map(level =>
              each[level] === 0 ? '' : String(each[level]),
            ),
          ]),
        )
  return `<section id="counts" class="counts" aria-labelledby="counts-head">
<h2 id="counts-head">Counts</h2>
<div class="tables">${claims}
${findings}</div>
</section>`
}

function groupByRule(
  findings: readonly FindingRecord[],
): Map<string, Record<'error' | 'warning' | 'info' | 'waived', number>> {
  const rules = new Map<string, Record<'error' | 'warning' | 'info' | 'waived', number>>()
  for (const finding of [...findings].sort((a, b) => (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0))) {
    const each = rules.get(finding.ruleId) ?? {error: 0, warning: 0, info: 0, waived: 0}
    if (finding.toldWith !== undefined) continue
    each[isOpen(finding) ? finding.severity : 'waived']++
    rules.set(finding.ruleId, each)
  }
  return rules
}

import type {Report} from '@claimlint/core'
import type {MatrixRow} from '../matrix.ts'
import {draftsOf, isOpen, knownChecks} from '../tally.ts'
import {formatValues} from '../value.ts'
import {KIND_WORDS} from '../words.ts'
import {checkList, citationList, findingList, referenceList} from './cells.ts'
import {breakPath, e, fictionalStamp, table} from './element.ts'
import type {Links} from './links.ts'

const COLUMNS = ['Claim', 'Page and section', 'Words', 'Kind and value', 'Checks', 'Evidence', 'Findings and waivers']

const FILTERS = [
  ['all', 'All claims'],
  ['uncited', 'Not cited'],
  ['open', 'With an open finding'],
  ['rest', 'Without one'],
] as const

/** The claim–evidence matrix; its filter is plain CSS, so that the page needs no script. */
export function matrixSection(report: Report, links: Links): string {
  const known = knownChecks(draftsOf(report))
  if (links.rows.length === 0) return section('<p>No claim was found.</p>')
  const rows = links.rows.map(row => {
    const {number, document, claim} = row
    return [
      `<a id="row-${number}" href="#${number}">${number}</a>`,
      `<a href="#${links.pageAnchor(document.path)}">${breakPath(document.path)}</a>${document.fictional ? ` ${fictionalStamp()}` : ''}<small>${e(claim.section.join(' › '))}</small>`,
      `<q>${e(claim.text)}</q>`,
      `<span class="kind-${claim.kind}">${KIND_WORDS[claim.kind]}</span>${claim.confidence === 'weak' ? '<small>weak cue</small>' : ''}<div>${e(formatValues(claim.quantities))}</div>`,
      checkList(row, known),
      evidence(row, links),
      `${findingList(row, links)}${row.waivers.map(waiver => `<small>${/^waiver\b/i.test(waiver) ? '' : 'waiver '}${e(waiver)}</small>`).join('')}`,
    ]
  })
  const attributes = links.rows.map(({claim, findings}) => {
    const cited = claim.checks.cited.status === 'fail' ? 'uncited' : ''
    return ` class="${[cited, findings.some(isOpen) ? 'open' : 'rest'].filter(word => word !== '').join(' ')}"`
  })
  const filters = FILTERS.map(
    ([name, words], index) =>
      `<label><input type="radio" name="show" id="show-${name}"${index === 0 ? ' checked' : ''}> ${words}</label>`,
  )
  return section(`<fieldset class="filter"><legend>Show</legend>${filters.join('')}</fieldset>
${table('Claims and their evidence', COLUMNS, rows, attributes)}`)
}

/** The marker or the fact, and under it what it leads to. */
const evidence = (row: MatrixRow, links: Links): string =>
  `${citationList(row)}${row.claim.facts.map(fact => `<div>fact ${e(fact)}</div>`).join('')}<div class="sources">${referenceList(row, links)}</div>`

const section = (content: string): string => `<section id="matrix" class="matrix" aria-labelledby="matrix-head">
<h2 id="matrix-head">Claims and their evidence</h2>
${content}
</section>`

import type {Report} from '@claimlint/core'
import {viewPlace} from '../places.ts'
import {draftsOf, sumUnits, unitWords, unknownChecks} from '../tally.ts'
import {count, listWords, skipReason} from '../words.ts'
import {breakPath, e, outwardLink, referenceMarks, table} from './element.ts'
import type {Links} from './links.ts'

export function referencesSection(links: Links): string {
  const items = links.references.map(({anchor, reference, claims}) => {
    const cited =
      claims.length === 0
        ? '<small>no claim cites it</small>'
        : `<small>cited by ${claims.map(number => `<a href="#row-${number}">${number}</a>`).join(', ')}</small>`
    return `<li id="${anchor}">${referenceMarks(reference)}${outwardLink(reference.url, reference.text)} <span class="id">${e(reference.id)}</span>${cited}</li>`
  })
  return `<section id="references" aria-labelledby="references-head">
<h2 id="references-head">References</h2>
${items.length === 0 ? '<p>None of the pages has a reference.</p>' : `<ol>${items.join('\n')}</ol>`}
</section>`
}

export function waiversSection({waivers}: Report): string {
  const body =
    waivers.length === 0
      ? '<p>None.</p>'
      : table(
          'Waivers',
          ['Waiver', 'Rule', 'Page', 'Reason', 'Owner', 'Approver', 'Until'],
          waivers.map(waiver => [
            e(waiver.id),
            e(waiver.rule),
            breakPath(waiver.page),
            ...[waiver.reason, waiver.owner ?? '', waiver.approver ?? '', waiver.until ?? ''].map(e),
          ]),
        )
  return `<section id="waivers" aria-labelledby="waivers-head">
<h2 id="waivers-head">Waivers</h2>
${body}
</section>`
}

/** What nobody judged, and which checks no claim got. */
export function uncheckedSection(report: Report): string {
  const drafts = draftsOf(report)
  const unknown = unknownChecks(drafts)
  const lists = drafts
    .filter(({unjudged}) => unjudged.length > 0)
    .map(document => {
      const items = document.unjudged.map(unit => {
        const {line, column} = viewPlace(document, unit.start)
        return `<li><span class="place">line ${line}:${column}</span> ${e(skipReason(unit.reason))}: ${e(unit.text)}</li>`
      })
      return `<details><summary>${e(document.path)}: ${count(items.length, 'piece')} of text not judged</summary><ul>${items.join('')}</ul></details>`
    })
  const checks =
    unknown.length === 0 ? '' : `<p>No claim was put to these checks; they stand as unknown: ${listWords(unknown)}.</p>`
  const failures = report.failures.map(({path, message}) => `<li>${e(path)}: ${e(message)}</li>`)
  return `<section id="unchecked" aria-labelledby="unchecked-head">
<h2 id="unchecked-head">What was not checked</h2>
<p>${unitWords(sumUnits(drafts))}</p>
${checks}
${failures.length === 0 ? '' : `<p>Not linted:</p><ul>${failures.join('')}</ul>`}
${lists.join('\n')}
</section>`
}

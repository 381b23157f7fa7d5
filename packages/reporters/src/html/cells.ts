import {CHECKS, type CheckName, type FindingRecord} from '@claimlint/core'
import type {MatrixRow} from '../matrix.ts'
import {isOpen} from '../tally.ts'
import {RUNG_WORDS, STATUS_WORDS} from '../words.ts'
import {e, outwardLink, referenceMarks} from './element.ts'
import type {Links} from './links.ts'

/** The checks that were computed, as words; those that this version leaves unknown for every claim are told once, above. */
export function checkList({claim}: MatrixRow, known: readonly CheckName[]): string {
  const items = CHECKS.filter(check => known.includes(check)).map(check => {
    const {status, reason} = claim.checks[check]
    return `<li class="is-${status}"><b>${check}</b> ${STATUS_WORDS[status]}${reason === '' || status === 'unknown' ? '' : `<small>${e(reason)}</small>`}</li>`
  })
  return `<span class="rung rung-${claim.rung}">rung ${claim.rung}: ${RUNG_WORDS[claim.rung] ?? ''}</span><ul class="checks">${items.join('')}</ul>`
}

export const citationList = ({claim}: MatrixRow): string =>
  claim.citations
    .map(
      ({key, locator, fault}) =>
        `<div>${e(key)}${locator === undefined ? '' : `, ${e(locator)}`}${fault === undefined ? '' : `<small class="fault">${e(fault)}</small>`}</div>`,
    )
    .join('')

export const referenceList = ({references}: MatrixRow, links: Links): string =>
  references
    .map(reference => {
      const anchor = links.referenceAnchor(reference)
      const words = anchor === undefined ? e(reference.text) : `<a href="#${anchor}">${e(reference.text)}</a>`
      return `<div>${referenceMarks(reference)}${words}</div>`
    })
    .join('')

/** The rule and what it says; a waived finding says so. */
export function findingWords(finding: FindingRecord): string {
  const waived = finding.waivedBy !== undefined
  const level = waived ? 'waived' : finding.severity
  const weak = finding.confidence === 'weak' ? ' <span class="weak">(weak cue)</span>' : ''
  return `<b class="level ${level}">${level}</b> ${outwardLink(finding.url, finding.ruleId)}${weak}: ${e(finding.message)}`
}

/** For the matrix: the rules alone; a link leads to what they say. */
export const findingList = (row: MatrixRow, links: Links): string =>
  row.findings
    .map(finding => {
      const level = isOpen(finding) ? finding.severity : 'waived'
      const target = isOpen(finding) ? links.findingAnchor(row.document.path, finding) : `note-${row.number}`
      return `<div><b class="level ${level}">${level}</b> <a href="#${target}">${e(finding.ruleId)}</a></div>`
    })
    .join('')

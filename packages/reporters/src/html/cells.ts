import {CHECKS, type CheckName, type FindingRecord} from '@claimlint/core'
import type {MatrixRow} from '../matrix.ts'
import {isOpen} from '../tally.ts'
import {PROOF_WORDS, RUNG_WORDS, STATUS_WORDS} from '../words.ts'
import {e, outwardLink, referenceMarks} from './element.ts'
import type {Links} from './links.ts'

/** The checks that were computed, as words; those that this version leaves unknown for every claim are told once, above. */
export function checkList({claim}: MatrixRow, known: readonly CheckName[]): string {
  const items = CHECKS.filter(check => known.includes(check)).map(check => {
    const {status, reason, steps = []} = claim.checks[check]
    const told =
      status === 'unknown' ? steps : [...(reason === '' ? [] : [reason]), ...steps.filter(step => step !== reason)]
    return `<li class="is-${status}"><b>${check}</b> ${STATUS_WORDS[status]}${told.map(line => `<small>${e(line)}</small>`).join('')}</li>`
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

/** Where its sources say it: the place, the words, and how they are proven. */
export const evidenceList = ({claim}: MatrixRow): string =>
  claim.evidence
    .map(({key, locator, passage, fact, proof, page, read}) => {
      const place = [key, ...(locator === undefined ? [] : [locator])].join(', ')
      const words = passage === undefined ? '' : `<q>${e(passage)}</q>`
      const reader =
        read === undefined
          ? ''
          : `, read (${read.how})${read.by === undefined ? '' : ` by ${read.by}`}${read.on === undefined ? '' : ` on ${read.on}`}`
      const proven = `${PROOF_WORDS[proof]}${page === undefined ? '' : `, page ${page}`}${reader}`
      return `<div>${e(place)}${fact === undefined ? '' : ` (${e(fact)})`}${words}<small class="proof-${proof}">${e(proven)}</small></div>`
    })
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

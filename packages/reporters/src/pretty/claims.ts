import {CHECKS, type ClaimRecord, type DocumentReport, type Report} from '@claimlint/core'
import {formatClaimsJson} from '../claim-json.ts'
import type {FormatOptions} from '../options.ts'
import {viewPlace} from '../places.ts'
import {draftsOf, sumUnits, tallyKinds, unitWords} from '../tally.ts'
import {formatValues} from '../value.ts'
import {count, KIND_WORDS, RUNG_WORDS, STATUS_WORDS} from '../words.ts'
import {choosePaint, type Paint} from './paint.ts'
import {documentHead} from './pretty.ts'
import {wrapWords} from './wrap.ts'

/** The inventory of claims: for scripts, or for people. */
export function formatClaims(
  format: 'json' | 'pretty',
  report: Report,
  options: Pick<FormatOptions, 'colour' | 'width'>,
): string {
  if (format === 'json') return formatClaimsJson(report)
  const paint = choosePaint(options.colour)
  const drafts = draftsOf(report)
  const lines = drafts.flatMap(document =>
    document.claims.length === 0
      ? []
      : [
          documentHead(document, paint),
          '',
          ...document.claims.flatMap(claim => claimLines(claim, document, options.width, paint)),
        ],
  )
  const kinds = tallyKinds(drafts).map(({kind, found}) => `${found} ${KIND_WORDS[kind]}`)
  const total = drafts.reduce((sum, {claims}) => sum + claims.length, 0)
  const units = sumUnits(drafts)
  const none = units.judged === 0 ? 'There was nothing to judge' : 'No claim was found'
  const words = total === 0 ? none : `${count(total, 'claim')}: ${kinds.join(', ')}`
  lines.push(...wrapWords(`${words}. ${unitWords(units)}`, options.width))
  return `${lines.join('\n')}\n`
}

function claimLines(claim: ClaimRecord, document: DocumentReport, width: number, paint: Paint): string[] {
  const {line, column} = viewPlace(document, claim.start)
  const value = formatValues(claim.quantities)
  const about = [
    `rung ${claim.rung} (${RUNG_WORDS[claim.rung] ?? ''})`,
    ...CHECKS.filter(check => claim.checks[check].status !== 'unknown').map(
      check => `${check}: ${STATUS_WORDS[claim.checks[check].status]}`,
    ),
    ...(value === '' ? [] : [`value: ${value}`]),
    ...(claim.citations.length === 0 ? [] : [`cites ${claim.citations.map(({key}) => key).join(', ')}`]),
    ...(claim.facts.length === 0 ? [] : [`fact ${claim.facts.join(', ')}`]),
    `decided by “${claim.cues.join('”, “')}”`,
  ]
  const weak = claim.confidence === 'weak' ? ' (weak cue)' : ''
  return [
    `  ${line}:${column} ${paint.bold(KIND_WORDS[claim.kind])}${weak}`,
    ...wrapWords(`“${claim.text}”`, width, '    '),
    ...wrapWords(about.join(' · '), width, '    ').map(paint.faint),
    '',
  ]
}

import {CHECKS, type CheckName, type CheckStatus, type SupportedClaim} from '@claimlint/core'

/** What a writer does for the check that comes next. */
const NEXT: Readonly<Record<CheckName, string>> = {
  cited: 'cite a source in this sentence, or bind its value to a fact',
  resolved: 'make the marker lead to a complete reference that is not retracted',
  anchored: 'say where in the source it stands (page, table, section) and keep the passage with the evidence',
  quoted: 'store an extract of the source that holds the passage, or have a named person attest it',
  matched: 'bring the number in line with the passage',
  proportionate: 'word it no stronger than the evidence',
  signed: 'have a named reviewer sign it off',
}

const MARKS: Readonly<Record<CheckStatus, string>> = {
  pass: '✓',
  attested: '✓',
  fail: '✗',
  'not-applicable': '–',
  unknown: '·',
}

export const CHECK_WORDS: Readonly<Record<CheckName, string>> = {
  cited: 'cited',
  resolved: 'source found',
  anchored: 'passage given',
  quoted: 'passage in the source',
  matched: 'numbers follow',
  proportionate: 'wording fits',
  signed: 'signed off',
}

type Checked = Pick<SupportedClaim, 'checks'>

/** The first check, from the bottom, that is neither passed nor out of place. */
export const nextCheck = ({checks}: Checked): CheckName | undefined =>
  CHECKS.find(name => {
    const {status} = checks[name]
    return status === 'fail' || status === 'unknown'
  })

/** The ladder in lines: a mark, the check, why. Checks that wait for a lower one share the last line. */
export function ladderLines({checks}: Checked): string[] {
  const waiting = CHECKS.filter(name => checks[name].status === 'unknown')
  const lines = CHECKS.filter(name => !waiting.includes(name)).flatMap(name => {
    const {status, reason, steps = []} = checks[name]
    const word = status === 'attested' ? `${CHECK_WORDS[name]} (attested)` : CHECK_WORDS[name]
    return [`${MARKS[status]} ${word}: ${reason}`, ...steps.map(step => `   ${step}`)]
  })
  return waiting.length === 0 ? lines : [...lines, `· not yet: ${waiting.map(name => CHECK_WORDS[name]).join(', ')}`]
}

export function nextStep(claim: Checked): string | undefined {
  const next = nextCheck(claim)
  return next && `Next, “${CHECK_WORDS[next]}”: ${NEXT[next]}.`
}

/** Passages are still missing on most pages; counting them here would drown what a writer must mend. */
const TOLD: Readonly<Partial<Record<CheckName, string>>> = {
  cited: 'uncited',
  resolved: 'without a source that can be found',
  matched: 'with a number that does not follow',
  proportionate: 'worded too strongly',
  signed: 'lapsed',
}

/** What was never signed off has not lapsed. */
const NEVER_SIGNED = new Set(['not-approved', 'author-only', 'unnamed-author', 'no-clinical-reviewer'])

/** “9 claims: 2 uncited, 1 lapsed”; each claim counts for the first of these checks that it fails. */
export function tallyWords(claims: readonly Checked[]): string {
  const counts = new Map<string, number>()
  for (const {checks} of claims) {
    const failed = CHECKS.find(name => {
      const {status, code} = checks[name]
      return TOLD[name] !== undefined && status === 'fail' && !(name === 'signed' && NEVER_SIGNED.has(code))
    })
    if (failed) counts.set(failed, (counts.get(failed) ?? 0) + 1)
  }
  const parts = CHECKS.filter(name => counts.has(name)).map(name => `${counts.get(name)} ${TOLD[name]}`)
  if (claims.length === 0) return 'no claims'
  return `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${parts.length > 0 ? `: ${parts.join(', ')}` : ', each with a source'}`
}

import {defineRule} from '@claimlint/core'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'unmet-check',
  summary: 'A claim lacks a check that the project asks for at the status of its page',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  exactBecause: 'it holds computed checks against what the project asks for',
  messages: {
    unmet: ({
      quote,
      kind,
      check,
      status,
      reason,
    }: {
      quote: string
      kind: string
      check: string
      status: string
      reason: string
    }) =>
      `A ${kind} claim on a page with status “${status}” must be ${check}, and this one is not: “${quote}” (${reason}). Mend its support, or set the page back to an earlier status.`,
  },
  *check({claims, gate, status}) {
    for (const claim of claims) {
      // A claim that rests on weak cues alone stops nothing.
      if (claim.confidence === 'weak') continue
      for (const name of gate.checks?.[claim.kind] ?? []) {
        const {status: found, reason} = claim.checks[name]
        if (found === 'pass' || found === 'attested' || found === 'not-applicable') continue
        yield {
          message: 'unmet',
          range: claim.range,
          data: {quote: quote(claim.text), kind: claim.kind, check: name, status, reason},
          claim: claim.id,
        }
      }
    }
  },
})

import {defineRule} from '@claimlint/core'
import {quote} from '../shared/quote.ts'
import {relatedEvidence} from '../shared/related-evidence.ts'

export default defineRule({
  id: 'unmatched-number',
  summary: 'A number of a claim does not follow from the passage that the claim rests on',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  messages: {
    unmatched: ({quote, reason, steps}: {quote: string; reason: string; steps: string}) =>
      `The numbers of “${quote}” do not follow from its passage: ${reason}.${steps} Write what the source says, or cite the passage that says this.`,
  },
  *check(page) {
    for (const claim of page.claims) {
      const {status, reason, steps = []} = claim.checks.matched
      if (status !== 'fail') continue
      yield {
        message: 'unmatched',
        range: claim.range,
        claim: claim.id,
        data: {quote: quote(claim.text), reason, steps: steps.map(step => ` ${step.replace(/\.?$/, '.')}`).join('')},
        related: relatedEvidence(claim),
      }
    }
  },
})

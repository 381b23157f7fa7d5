import {defineRule, holdPage} from '@claimlint/core'
import {pageHead} from '../shared/page-head.ts'
import {quote} from '../shared/quote.ts'

export default defineRule({
  id: 'lost-support',
  summary: 'A page falls behind the support that it had, as the ratchet file holds it',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  messages: {
    claim: ({quote, lacks, reason}: {quote: string; lacks: string; reason: string}) =>
      `This claim is not ${lacks}, and is not among those that may go on without: “${quote}” (${reason}). Mend its support.`,
    count: ({check, before, now}: {check: string; before: number; now: number}) =>
      `Fewer claims of this page are ${check} than were: ${now}, where it was ${before}. Mend the support that was lost, or change the ratchet file by hand, so that a reviewer sees it.`,
    further: ({key}: {key: string}) =>
      `The support of “${key}” has come further than the ratchet file holds. Run \`claimlint baseline --ratchet\`, and commit what it writes.`,
  },
  *check({draft, claims, ratchet, key}) {
    if (!ratchet) return
    const held = holdPage(claims, ratchet.pages.get(key), ratchet.checks)
    for (const {claim, lacks} of held.claims) {
      const reason = claim.checks[lacks[0]!].reason
      yield {
        message: 'claim',
        range: claim.range,
        data: {quote: quote(claim.text), lacks: lacks.join(', '), reason},
        claim: claim.id,
      }
    }
    for (const {check, before, now} of held.counts)
      yield {message: 'count', range: pageHead(draft), data: {check, before, now}}
    if (held.further) yield {message: 'further', range: pageHead(draft), data: {key}, severity: 'info'}
  },
})

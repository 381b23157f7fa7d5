import {defineRule, measureStrength, type Page, type Suggestion, type SupportedClaim} from '@claimlint/core'
import {claimWords} from '../shared/claim-words.ts'
import {quote} from '../shared/quote.ts'
import {relatedEvidence} from '../shared/related-evidence.ts'

export default defineRule({
  id: 'overstated-claim',
  summary: 'A claim says more than the design, people, outcome or certainty of its sources allow',
  severity: 'error',
  presets: ['recommended', 'strict'],
  messages: {
    overstated: ({words, why}: {words: string; why: string}) =>
      `“${words}” says more than its source: ${why}. Write what was seen, in whom and how surely, or cite a source that shows more.`,
  },
  *check(page) {
    for (const claim of page.claims) {
      if (claim.checks.proportionate.status !== 'fail') continue
      for (const {words, why, weaker} of measureStrength(claim, claim.evidence).overreaches) {
        yield {
          message: 'overstated',
          range: claimWords(claim, words),
          data: {words: quote(claim.text.slice(words.start, words.end)), why},
          claim: claim.id,
          confidence: claim.confidence,
          related: relatedEvidence(claim),
          suggestions: weaker ? suggest(page, claim, weaker) : [],
        }
      }
    }
  },
})

/** Only words that stand in the file as they are read: markup, entities and markers between them stay untouched. */
function suggest(
  {draft}: Page,
  claim: SupportedClaim,
  {range: words, newText}: {readonly range: {readonly start: number; readonly end: number}; readonly newText: string},
): Suggestion[] {
  const range = claimWords(claim, words)
  if (draft.source.text.slice(range.start, range.end) !== claim.text.slice(words.start, words.end)) return []
  const title = newText === '' ? 'Leave these words out' : `Write “${quote(newText)}”`
  return [{title, edits: [{range, text: newText}], safety: 'review'}]
}

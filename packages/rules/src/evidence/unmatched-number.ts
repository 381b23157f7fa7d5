import {defineRule, quantitiesIn, type Range, type SupportedClaim} from '@claimlint/core'
import {quote} from '../shared/quote.ts'
import {relatedEvidence} from '../shared/related-evidence.ts'
import {unitRange} from '../shared/unit-range.ts'

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
      const places = refutedPlaces(claim)
      yield {
        message: 'unmatched',
        range: claim.range,
        claim: claim.id,
        data: {quote: quote(claim.text), reason, steps: steps.map(step => ` ${step.replace(/\.?$/, '.')}`).join('')},
        related: relatedEvidence(claim),
        // A value that differs from its fact differs from the passage of that fact, too.
        ...(places ? {toldBy: {rule: 'contradicted-fact', places}} : {}),
      }
    }
  },
})

/** Where the numbers stand that the passage contradicts; `undefined` unless each of them can be told. */
function refutedPlaces({unit, checks}: SupportedClaim): readonly Range[] | undefined {
  const {refuted = []} = checks.matched
  if (refuted.length === 0) return undefined
  const values = quantitiesIn(unit).map(({span: {start, end}}) => ({
    words: unit.text.slice(start, end),
    range: unitRange(unit, start, end),
  }))
  const places = refuted.map(words => values.find(value => value.words.includes(words) || words.includes(value.words)))
  return places.every(place => place !== undefined) ? places.map(({range}) => range) : undefined
}

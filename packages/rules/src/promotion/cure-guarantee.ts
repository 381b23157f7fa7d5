import {defineRule} from '@claimlint/core'
import {jointPromotion} from '../shared/joint-promotion.ts'
import {mentionWords} from '../shared/mention-words.ts'
import {isPurity} from '../shared/purity.ts'
import {toldAspects} from '../shared/told-aspects.ts'
import {unitRange} from '../shared/unit-range.ts'

export default defineRule({
  id: 'cure-guarantee',
  summary: 'A cure, a guarantee or a result for everyone is promised',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  judges: 'promotional',
  errorBecause: 'a promised cure',
  messages: {
    promise: ({quote}: {quote: string}) =>
      `“${quote}” promises a cure or a sure result, and nothing in medicine is sure. Say how many people it helped and for how long, with a source, or leave the promise out.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'cure')) {
      const {unit} = claim
      const shown = mentionWords(page, mention.range)
      // What a thing is made of is no promise; a promise beside it is told in its own words.
      const promise = isPurity(shown) ? PROMISE.exec(unit.text) : undefined
      if (promise === null) continue
      const range = promise ? unitRange(unit, promise.index, promise.index + promise[0].length) : mention.range
      const quote = promise ? promise[0] : shown
      yield {
        message: 'promise',
        range,
        data: {quote},
        claim: claim.id,
        confidence: mention.confidence,
        joint: jointPromotion(claim, 'cure', quote),
      }
    }
  },
})

const PROMISE =
  /\b(?:cure[sd]?|guarantee[sd]?|permanent(?:ly)?|for good|forever|works? for (?:everyone|everybody|all)|never (?:fails?|comes? back|returns?)|always works?|100[\s\u00A0]?(?:%|per ?cent) (?:effective|success\w*|cure\w*|pain[- ]free))\b/i

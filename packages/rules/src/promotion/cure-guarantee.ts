import {defineRule} from '@claimlint/core'
import {mentionWords} from '../shared/mention-words.ts'
import {toldAspects} from '../shared/told-aspects.ts'

export default defineRule({
  id: 'cure-guarantee',
  summary: 'A cure, a guarantee or a result for everyone is promised',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  messages: {
    promise: ({quote}: {quote: string}) =>
      `“${quote}” promises a cure or a sure result, and nothing in medicine is sure. Say how many people it helped and for how long, with a source, or leave the promise out.`,
  },
  *check(page) {
    for (const {claim, mention} of toldAspects(page, 'cure')) {
      const quote = mentionWords(page, mention.range)
      yield {message: 'promise', range: mention.range, data: {quote}, claim: claim.id, confidence: mention.confidence}
    }
  },
})

import {defineRule} from '@claimlint/core'
import {uncitedClaims} from '../shared/uncited-claims.ts'

export default defineRule({
  id: 'uncited-duration',
  summary: 'A length of time is stated without a source',
  severity: 'error',
  presets: ['recommended', 'strict'],
  protected: true,
  options: {
    repeats: {
      type: 'string',
      enum: ['error', 'info', 'off'],
      default: 'info',
      description: 'What to do with a claim that repeats a cited one of the same page.',
    },
  },
  messages: {
    uncited: ({quote}: {quote: string}) =>
      `“${quote}” states a time without a source. Cite where it comes from; if no source can be found, leave the time out or say that it is not known.`,
    list: ({quote}: {quote: string}) =>
      `“${quote}” announces times without a source. Cite one on this line for the whole list, or on each item.`,
    repeated: ({quote}: {quote: string}) =>
      `“${quote}” repeats a time that is cited elsewhere on this page. Put the same marker here too.`,
  },
  *check(page, {repeats}) {
    for (const {message, claim, quote, first} of uncitedClaims(page, 'duration')) {
      if (message === 'repeated' && repeats === 'off') continue
      yield {
        message,
        range: claim.range,
        data: {quote},
        claim: claim.id,
        confidence: claim.confidence,
        ...(message === 'repeated' && repeats === 'info' ? {severity: 'info' as const} : {}),
        ...(first ? {related: [{path: page.draft.source.path, range: first.range, note: 'the same claim, cited'}]} : {}),
      }
    }
  },
})

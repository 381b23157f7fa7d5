import {type ClaimKind, defineRule} from '@claimlint/core'
import {uncitedClaims} from './uncited-claims.ts'

/** What one of the `uncited-…` rules says in its own words. */
export interface UncitedWords {
  readonly kind: ClaimKind
  readonly id: string
  readonly summary: string
  /** Names the claim after “states”: “a time”, “a figure”, “a risk”. */
  readonly thing: string
  /** What a writer can do when no source is to be found. */
  readonly otherwise: string
}

/** The rules on uncited claims differ in their kind and their words alone. */
export const uncitedRule = ({kind, id, summary, thing, otherwise}: UncitedWords) =>
  defineRule({
    id,
    summary,
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
      uncited: ({quote}: {quote: string}) => `“${quote}” states ${thing} without a source. Cite where it comes from; ${otherwise}.`,
      list: ({quote}: {quote: string}) =>
        `“${quote}” announces a list that states ${thing} without a source. Cite one on this line for the whole list, or on each item.`,
      repeated: ({quote}: {quote: string}) => `“${quote}” repeats what is cited elsewhere on this page. Put the same marker here too.`,
    },
    *check(page, {repeats}) {
      for (const {message, claim, quote, first} of uncitedClaims(page, kind)) {
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

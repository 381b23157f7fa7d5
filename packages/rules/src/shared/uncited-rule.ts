import {type ClaimKind, defineRule, type SupportedClaim} from '@claimlint/core'
import {relatedFact} from './related-fact.ts'
import {suggestBindings} from './suggest-bindings.ts'
import {uncitedClaims} from './uncited-claims.ts'

/** What one of the `uncited-…` rules says in its own words. */
export interface UncitedWords {
  readonly kind: ClaimKind
  readonly id: string
  readonly summary: string
  /** Names the claim after “this”, and several of them. */
  readonly thing: string
  readonly things: string
  /** Tells an order to the reader that carries the claim, after “this is”. */
  readonly instruction: string
  /** What a writer can do when no source is to be found. */
  readonly otherwise: string
}

/** The rules on uncited claims differ in their kind and their words alone. */
export const uncitedRule = ({kind, id, summary, thing, things, instruction, otherwise}: UncitedWords) =>
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
      uncited: ({quote}: {quote: string}) =>
        `This ${thing} has no source: “${quote}”. Cite where it comes from; ${otherwise}.`,
      instruction: ({quote}: {quote: string}) =>
        `This is ${instruction}, and it names no source: “${quote}”. Cite the guideline or protocol that it follows, bind it to a fact, or, if it is the clinic’s own instruction, accept it in waivers.yaml and say so there.`,
      'front-page': ({quote, site}: {quote: string; site: string}) =>
        `The link behind this ${thing} opens the front page of ${site}, which shows nothing about “${quote}”. Link to the page or publication that says it; ${otherwise}.`,
      list: ({quote}: {quote: string}) =>
        `This list of ${things} has no source: “${quote}”. Cite one on this line for the whole list, or on each item.`,
      repeated: ({quote}: {quote: string}) =>
        `This ${thing} is cited elsewhere on the page, but not here: “${quote}”. Put the same marker here too.`,
      bound: ({quote, reason, remedy}: {quote: string; reason: string; remedy: string}) =>
        `This ${thing} has no source that counts: “${quote}”; ${reason}. ${remedy}.`,
    },
    *check(page, {repeats}) {
      for (const {message, claim, quote, first, site} of uncitedClaims(page, kind)) {
        if (message === 'repeated' && repeats === 'off') continue
        const suggestions = suggestBindings(page, claim)
        const common = {range: claim.range, claim: claim.id, confidence: claim.confidence, suggestions}
        if (message === 'bound') {
          const facts = claim.bound.flatMap(({fact}) => fact ?? [])
          const data = {quote, reason: claim.checks.cited.reason, remedy: remedyOf(claim)}
          yield {...common, message, data, ...(facts.length ? {related: facts.map(relatedFact)} : {})}
          continue
        }
        if (message === 'front-page') {
          yield {...common, message, data: {quote, site: site!}}
          continue
        }
        yield {
          ...common,
          message,
          data: {quote},
          ...(message === 'repeated' && repeats === 'info' ? {severity: 'info' as const} : {}),
          ...(first
            ? {related: [{path: page.draft.source.path, range: first.range, note: 'the same claim, cited'}]}
            : {}),
        }
      }
    },
  })

/** What to do about a binding that earns nothing. */
function remedyOf({bound, checks}: SupportedClaim): string {
  const {code, about} = checks.cited
  if (code === 'other-subject') return 'Bind the words of harm to a fact about that risk, or cite a source here'
  if (code === 'unbound-value') return 'Bind that value as well, or cite a source here'
  const fact = bound.find(({binding}) => binding.target === about)?.fact
  if (!fact) return 'Correct the name of the fact, or cite a source here'
  return `Mend the fact in ${fact.path}, or cite a source here`
}

import {type ClaimKind, defineRule, type JointTelling, type SupportedClaim} from '@claimlint/core'
import {relatedFact} from './related-fact.ts'
import {suggestBindings} from './suggest-bindings.ts'
import {uncitedClaims} from './uncited-claims.ts'

/** What one of the `uncited-…` rules says in its own words. */
export interface UncitedWords {
  readonly kind: ClaimKind
  readonly id: string
  readonly summary: string
  /** Why the mission rests on it. */
  readonly errorBecause: string
  /** Names several of them. */
  readonly things: string
  /** Tells an order to the reader that carries the claim, after “this is”. */
  readonly instruction: string
  /** Names a claim after “this”, and tells what a writer can do about it, without the full stop. */
  readonly wordsFor: (claim: SupportedClaim) => {readonly thing: string; readonly remedy: string}
  /** How much it weighs among the findings of one sentence. */
  readonly weight: number
  /** What a weightier finding of the same sentence says of it; `quote` names its values. */
  readonly beside: (quote: string) => JointTelling['beside']
}

interface UncitedData {
  readonly quote: string
  readonly thing: string
  readonly remedy: string
}

/** The rules on uncited claims differ in their kind and their words alone. */
export const uncitedRule = ({
  kind,
  id,
  summary,
  errorBecause,
  things,
  instruction,
  wordsFor,
  weight,
  beside,
}: UncitedWords) =>
  defineRule({
    id,
    summary,
    severity: 'error',
    presets: ['recommended', 'strict'],
    protected: true,
    judges: kind,
    errorBecause,
    options: {
      repeats: {
        type: 'string',
        enum: ['error', 'info', 'off'],
        default: 'info',
        description: 'What to do with a claim that repeats a cited one of the same page.',
      },
    },
    messages: {
      uncited: ({quote, thing, remedy}: UncitedData) => `This ${thing} has no source: “${quote}”. ${remedy}.`,
      instruction: ({quote}: {quote: string}) =>
        `This is ${instruction}, and it names no source: “${quote}”. Cite the guideline, label or protocol that it follows, bind it to a fact, or, if it is the clinic’s own matter, accept it in waivers.yaml and say so there.`,
      'front-page': ({quote, site, thing}: Omit<UncitedData, 'remedy'> & {site: string}) =>
        `The link behind this ${thing} opens the front page of ${site}, which shows nothing about “${quote}”. Link to the very page or publication that says it.`,
      list: ({quote}: {quote: string}) =>
        `This list of ${things} has no source: “${quote}”. Cite one on this line for the whole list, or on each item.`,
      repeated: ({quote, thing}: {quote: string; thing: string}) =>
        `This ${thing} is cited elsewhere on the page, but not here: “${quote}”. Put the same marker here too.`,
      bound: ({quote, thing, reason, remedy}: UncitedData & {reason: string}) =>
        `This ${thing} has no source that counts: “${quote}”; ${reason}. ${remedy}.`,
    },
    *check(page, {repeats}) {
      for (const {message, claim, quote, first, site} of uncitedClaims(page, kind)) {
        if (message === 'repeated' && repeats === 'off') continue
        const {thing, remedy} = wordsFor(claim)
        const suggestions = suggestBindings(page, claim)
        const common = {range: claim.range, claim: claim.id, confidence: claim.confidence, suggestions}
        // Words that are bound already ask for the fact to be mended, which no citation beside them does.
        if (message === 'bound') {
          const facts = claim.bound.flatMap(({fact}) => fact ?? [])
          const data = {quote, thing, reason: claim.checks.cited.reason, remedy: remedyOf(claim)}
          yield {...common, message, data, ...(facts.length ? {related: facts.map(relatedFact)} : {})}
          continue
        }
        if (message === 'repeated') {
          yield {
            ...common,
            message,
            data: {quote, thing},
            ...(repeats === 'info' ? {severity: 'info' as const} : {}),
            related: [{path: page.draft.source.path, range: first!.range, note: 'the same claim, cited'}],
          }
          continue
        }
        const joint = {answer: 'source' as const, place: claim.unit.range, weight, beside: beside(quote)}
        const data = {quote, thing, remedy}
        if (message === 'front-page') yield {...common, message, data: {quote, thing, site: site!}, joint}
        else yield {...common, message, data, joint}
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

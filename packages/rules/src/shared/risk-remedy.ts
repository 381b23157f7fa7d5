import type {RiskAspect, SupportedClaim} from '@claimlint/core'

/** How a claim of risk is named after “this”, and what a writer can do about it when nothing backs it. */
export interface RiskWords {
  readonly thing: string
  readonly remedy: string
}

const LOW =
  /\b(?:low(?:er)?|small|minimal|little|tiny|slight|rare(?:ly)?|uncommon|unlikely|seldom|few|hardly any|very occasional\w*)\b/i
const INTERACTION =
  /\binteract(?:s|ed|ing|ions?)?\b|\b(?:raise|lower|increase|reduce|change|affect)s? (?:the )?(?:levels?|effects?|amount|action) of\b/i
const REASSURING: readonly RiskAspect[] = ['denied-harm', 'safety', 'absolute-safety']

/**
 * What is to be done depends on what is said of harm. A warning is kept even where no source is found: leaving a known
 * harm out would be worse than leaving it uncited. A reassurance without a source is taken out.
 */
export function riskWords({aspects, text}: SupportedClaim): RiskWords {
  const says = (...names: readonly RiskAspect[]): boolean => aspects.some(({name}) => names.some(one => one === name))
  if (says('contraindication'))
    return {
      thing: 'statement of who must not have it',
      remedy: 'Cite the label or guideline that says so, and keep the warning until it is found',
    }
  if (says('reduced-harm'))
    return {
      thing: 'lower risk',
      remedy:
        'Cite the study and give its numbers, with and without the treatment; if there is none, leave the benefit out',
    }
  const reassures = says(...REASSURING)
  if (!says('harm', 'side-effect-list') && reassures)
    return {thing: 'reassurance', remedy: 'Cite what shows it, or take it out'}
  if (reassures)
    return {
      thing: 'statement of risk',
      remedy: 'Cite where it comes from; if no source can be found, keep the warning and take the reassurance out',
    }
  if (INTERACTION.test(text))
    return {thing: 'interaction', remedy: 'Cite the label or guideline that warns of it, and keep the warning'}
  if (LOW.test(text))
    return {
      thing: 'low risk',
      remedy: 'Cite how often the harm happens, or tell the harm without saying that it is rare',
    }
  return {
    thing: 'statement of risk',
    remedy:
      'Cite where it comes from; keep the warning, and if no source can be found say that how often it happens is not known',
  }
}

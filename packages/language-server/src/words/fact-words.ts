import {type Fact, tellValue} from '@claimlint/core'

/** A fact's value in words: “13 to 74%”. No words for a fact without one. */
export const valueWords = ({value}: Fact): string | undefined => value && tellValue(value)

/** What a fact says, in one line. */
export const factLine = (fact: Fact): string =>
  fact.wording ?? [fact.name ?? fact.outcome ?? fact.subject, valueWords(fact)].filter(Boolean).join(': ') ?? fact.id

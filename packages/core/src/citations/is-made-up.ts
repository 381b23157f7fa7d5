import type {Reference} from './reference.ts'

/** Crossref and DataCite keep these for trials of their systems: no publication has such a name. */
const TEST_DOI = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s?)?10\.(?:5555|5072)\//i

const INVENTED = '(?:made[- ]up|fictional|fictitious|invented|imaginary)'
/** An entry that says of itself that it was invented; a study about made-up stories does not. */
const SAYS_SO = new RegExp(
  `[([]\\s*(?:an? |entirely |wholly |purely )?${INVENTED}(?:\\s[^()[\\]]{0,40})?[)\\]]` +
    `|\\b${INVENTED} (?:journal|study|trial|source|reference|paper|publication|report|entry|citation|author|publisher)\\b` +
    `|\\b(?:journal|annals|archives|bulletin|proceedings) of (?:the )?${INVENTED}\\b` +
    `|\\b(?:source|study|reference|entry|paper|trial) (?:is|was) (?:entirely |wholly |purely )?${INVENTED}\\b`,
  'i',
)

/** Whether a source was invented: it is marked so, says so itself, or has a DOI that is kept for tests. */
export function isMadeUp({fictional, doi, raw, title, containerTitle, publisher}: Reference): boolean {
  if (fictional !== undefined) return fictional
  if (doi && TEST_DOI.test(doi)) return true
  const words = raw ?? [title, containerTitle, publisher].filter(Boolean).join('. ')
  return SAYS_SO.test(words)
}

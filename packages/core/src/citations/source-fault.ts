import {findMissingParts} from './find-missing-parts.ts'
import {isMadeUp} from './is-made-up.ts'
import {type PoorAddress, poorAddress} from './poor-address.ts'
import type {Reference} from './reference.ts'

/** Why a known source holds up nothing. */
export type SourceFault =
  | {readonly code: 'retracted'}
  | {readonly code: 'fictional'}
  | {readonly code: PoorAddress; readonly url: string}
  | {readonly code: 'incomplete'; readonly missing: readonly string[]}

/**
 * Why a source that a page cites or a fact rests on holds up nothing; `undefined` for one that can be found and read. A
 * poor address is no fault where the rest of the entry tells a publication that can be found without it.
 */
export function sourceFault(reference: Reference, fictionalPage: boolean): SourceFault | undefined {
  if (reference.retracted) return {code: 'retracted'}
  if (!fictionalPage && isMadeUp(reference)) return {code: 'fictional'}
  const missing = findMissingParts(reference)
  const {doi, pmid, pmcid, nbk, isbn, url, raw, title} = reference
  if (url && !doi && !pmid && !pmcid && !nbk && !isbn) {
    const code = poorAddress(url)
    // A title names what to look for on a site whose front page a bibliography gives.
    if (code && !(code === 'front-page' && raw === undefined && title) && !standsAlone(reference)) return {code, url}
  }
  return missing.length ? {code: 'incomplete', missing} : undefined
}

function standsAlone({url: _, ...rest}: Reference): boolean {
  return rest.title !== undefined && findMissingParts(rest).length === 0
}

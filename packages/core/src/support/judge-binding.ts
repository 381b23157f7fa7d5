import {findMissingParts} from '../citations/find-missing-parts.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'

/** What a bound fact earns for the words bound to it. */
export interface Earning {
  readonly earned: boolean
  /** One plain clause. */
  readonly reason: string
}

const SPENT = {
  disputed: 'its sources disagree (status disputed)',
  expired: 'its review has expired',
  withdrawn: 'it is withdrawn',
} as const

/**
 * A bound fact gives only what its own evidence earns: one entry that supports it, whose reference is known, complete,
 * unretracted and has been read by somebody. An unverified fact earns nothing on an approved page.
 */
export function judgeBinding(
  target: string,
  fact: Fact | undefined,
  library: Library,
  page: {readonly status: PageStatus; readonly fictional: boolean; readonly today?: string},
): Earning {
  const no = (why: string): Earning => ({earned: false, reason: `bound to “${target}”, but ${why}`})
  if (!fact) return no('no facts file holds that fact')
  if (fact.fault) return no(fact.fault)
  if (fact.status in SPENT) return no(SPENT[fact.status as keyof typeof SPENT])
  if (fact.status === 'unverified' && page.status === 'approved')
    return no('it is unverified and this page is approved')
  if (fact.fictional && !page.fictional) return no('it is marked as made up')
  const supporting = fact.evidence.filter(entry => entry.stance === 'supports')
  if (supporting.length === 0) return no(fact.evidence.length ? 'its evidence is context only' : 'it has no evidence')
  let fault = ''
  for (const {ref, checked} of supporting) {
    const reference = library.references.get(ref)
    if (!reference) fault = `its source “${ref}” is not in the bibliography`
    else if (reference.retracted) fault = `its source “${ref}” is retracted`
    else if (reference.fictional && !page.fictional) fault = `its source “${ref}” is marked as made up`
    else if (findMissingParts(reference).length)
      fault = `its source “${ref}” lacks ${findMissingParts(reference).join(' and ')}`
    else if (!checked || checked.how === 'unchecked') fault = `nobody has read its source “${ref}” (checked.how)`
    else if (page.today && checked.on && checked.on > page.today)
      fault = `its source “${ref}” is to be read only on ${checked.on} (checked.on)`
    else return {earned: true, reason: `bound to “${target}”, which rests on “${ref}”`}
  }
  return no(fault)
}

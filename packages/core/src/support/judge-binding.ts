import {POOR_ADDRESSES} from '../citations/poor-address.ts'
import {sourceFault} from '../citations/source-fault.ts'
import type {PageStatus} from '../draft/page-status.ts'
import type {Evidence, Fact} from '../facts/fact.ts'
import type {Library} from '../facts/library.ts'

/** What of a page decides on what a bound fact earns there. */
export interface BindingPage {
  readonly status: PageStatus
  readonly fictional: boolean
  /** YYYY-MM-DD. */
  readonly today?: string
}

/** What a bound fact earns for the words bound to it. */
export interface Earning {
  readonly earned: boolean
  /** A stable name of the reason, in kebab-case. */
  readonly code: string
  /** One plain clause. */
  readonly reason: string
  /** The entries that hold it up, the first of which the reason names. */
  readonly evidence: readonly Evidence[]
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
export function judgeBinding(target: string, fact: Fact | undefined, library: Library, page: BindingPage): Earning {
  const no = (code: string, why: string): Earning => {
    return {earned: false, code, reason: `bound to “${target}”, but ${why}`, evidence: []}
  }
  if (!fact) return no('unknown-fact', 'no facts file holds that fact')
  if (fact.fault) return no('faulty-fact', fact.fault)
  if (fact.status in SPENT) return no('spent-fact', SPENT[fact.status as keyof typeof SPENT])
  if (fact.status === 'unverified' && page.status === 'approved')
    return no('unverified-fact', 'it is unverified and this page is approved')
  if (fact.fictional && !page.fictional) return no('fictional-fact', 'it is marked as made up')
  const supporting = fact.evidence.filter(entry => entry.stance === 'supports')
  if (supporting.length === 0)
    return no('unproven-fact', fact.evidence.length ? 'its evidence is context only' : 'it has no evidence')
  const evidence = supporting.filter(entry => faultOfEntry(entry, library, page) === undefined)
  const [first] = evidence
  if (!first) return no('unsound-source', faultOfEntry(supporting.at(-1)!, library, page)!)
  return {earned: true, code: 'bound', reason: `bound to “${target}”, which rests on “${first.ref}”`, evidence}
}

/** Why an entry of a fact's evidence holds up nothing. */
function faultOfEntry({ref, checked}: Evidence, library: Library, page: BindingPage): string | undefined {
  const reference = library.references.get(ref)
  if (!reference) return `its source “${ref}” is not in the bibliography`
  const bad = sourceFault(reference, page.fictional)
  if (bad?.code === 'retracted') return `its source “${ref}” is retracted`
  if (bad?.code === 'fictional') return `its source “${ref}” is made up`
  if (bad?.code === 'incomplete') return `its source “${ref}” lacks ${bad.missing.join(' and ')}`
  if (bad) return `its source “${ref}” leads to ${POOR_ADDRESSES[bad.code]}`
  if (!checked || checked.how === 'unchecked') return `nobody has read its source “${ref}” (checked.how)`
  if (page.today && checked.on && checked.on > page.today)
    return `its source “${ref}” is to be read only on ${checked.on} (checked.on)`
  return undefined
}

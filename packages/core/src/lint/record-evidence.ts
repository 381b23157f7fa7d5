import type {ClaimEvidence} from '../evidence/claim-evidence.ts'
import {findPassage} from '../evidence/find-passage.ts'
import {isAttested} from '../evidence/is-attested.ts'
import type {EvidenceRecord} from './document-report.ts'

interface Setting {
  /** YYYY-MM-DD. */
  readonly today: string
  readonly fictional: boolean
}

/** What is recorded of a claim's sources, as plain data. A citation that says no more than its key adds nothing. */
export function recordEvidence(evidence: readonly ClaimEvidence[], setting: Setting): EvidenceRecord[] {
  return evidence
    .filter(({locator, passage}) => locator || passage)
    .map(one => {
      const {ref: key, from, fact, locator, passage, entry} = one
      const {proof, page} = prove(one, setting)
      const {by, on, how} = entry?.checked ?? {}
      return {
        key,
        from,
        ...(fact ? {fact: fact.id} : {}),
        ...(locator ? {locator} : {}),
        ...(passage ? {passage} : {}),
        proof,
        ...(page ? {page} : {}),
        ...(how ? {read: {...(by ? {by} : {}), ...(on ? {on} : {}), how}} : {}),
      }
    })
}

function prove(evidence: ClaimEvidence, {today, fictional}: Setting): Pick<EvidenceRecord, 'proof' | 'page'> {
  const {passage, extract} = evidence
  if (!passage || !extract) return {proof: isAttested(evidence, today) ? 'attested' : 'none'}
  const search = extract.fictional && !fictional ? undefined : findPassage(extract, passage)
  if (!search?.found) return {proof: 'none'}
  return {proof: 'quoted', ...(search.page ? {page: search.page} : {})}
}

import type {Check} from '../support/check.ts'
import type {ClaimEvidence, ClaimSource} from './claim-evidence.ts'
import {findPassage, type PassageSearch} from './find-passage.ts'
import {isAttested} from './is-attested.ts'
import {judgeSources, type SourcesVerdict} from './judge-sources.ts'

interface Setting {
  /** YYYY-MM-DD. */
  readonly today: string | undefined
  readonly fictionalPage: boolean
}

/** *Quoted*: the passage stands in the stored words of its source, or a named person attests to it. */
export function judgeQuoted(sources: readonly ClaimSource[], setting: Setting): SourcesVerdict {
  const {check, standing} = judgeSources(sources, evidence => quote(evidence, setting))
  if (check.status !== 'fail') return {check, standing}
  // Nothing follows from words that the source does not have.
  const sound = standing.map(source => ({
    ...source,
    evidence: source.evidence.filter(evidence => quote(evidence, setting).status !== 'fail'),
  }))
  return {check, standing: sound}
}

function quote(evidence: ClaimEvidence, {today, fictionalPage}: Setting): Check {
  const {ref: about, passage, extract, entry, reference, locator} = evidence
  const key = `“${about}”`
  if (passage && extract) {
    if (extract.fictional && !fictionalPage)
      return {status: 'fail', code: 'fictional-extract', about, reason: `the stored words of ${key} are made up`}
    const search = findPassage(extract, passage)
    if (!search.found) return {status: 'fail', code: search.why, about, reason: explainMiss(search, key)}
    const page = search.page === undefined ? '' : `, page ${search.page}`
    return {
      status: 'pass',
      code: 'in-extract',
      about,
      reason: `the passage stands in the stored words of ${key}${page}`,
    }
  }
  // Words that may be stored are stored: attesting is for those that may not.
  if (reference?.storable === false && isAttested(evidence, today)) {
    const {by, on, how} = entry!.checked!
    const read = how === 'label' ? 'the label' : 'it in full'
    return {status: 'attested', code: 'attested', about, reason: `${by} read ${read} on ${on} (${key}, ${locator})`}
  }
  if (!passage)
    return {status: 'unknown', code: 'no-passage', about, reason: `there is no passage of ${key} to look for`}
  const reason =
    reference?.storable === false
      ? `no words of ${key} may be stored, and nobody attests to the passage`
      : `no words of ${key} are stored: \`claimlint refs extract\` stores them`
  return {status: 'unknown', code: 'no-extract', about, reason}
}

/** Why a passage is not proven, as one clause. */
export function explainMiss(search: Extract<PassageSearch, {found: false}>, key: string): string {
  switch (search.why) {
    case 'absent':
      return `the passage does not stand in the stored words of ${key}`
    case 'too-short':
      return `the passage of ${key} is too short to prove anything`
    case 'too-long':
      return `the passage of ${key} is too long for a quotation`
    case 'too-far-apart':
      return `the parts of the passage stand too far apart in ${key}`
    case 'negation-cut':
      return `the passage leaves out “${search.lost}”, which denies it in ${key}`
  }
}

import {parseIdentifier} from '@claimlint/core'
import {listOf, mapOf, plainText} from './registry-text.ts'

/** The other identifiers of an article in PubMed Central. */
export interface ConvertedIds {
  readonly pmid?: string
  readonly pmcid?: string
}

/** Reads the answer of NCBI's converter about one DOI; nothing when it does not know it, or speaks of another. */
export function readIdConverter(json: unknown, doi: string): ConvertedIds {
  for (const one of listOf(mapOf(json)['records'])) {
    const record = mapOf(one)
    if (parseIdentifier('doi', plainText(record['doi']) ?? '') !== doi) continue
    const pmid = parseIdentifier('pmid', plainText(record['pmid']) ?? '')
    const pmcid = parseIdentifier('pmcid', plainText(record['pmcid']) ?? '')
    return {...(pmid ? {pmid} : {}), ...(pmcid ? {pmcid} : {})}
  }
  return {}
}

import type {RegistryRecord} from '@claimlint/core'
import {type Connection, NoAnswer} from './connection.ts'
import {readCrossref} from './read-crossref.ts'
import {type ConvertedIds, readIdConverter} from './read-id-converter.ts'
import {readPubmed} from './read-pubmed.ts'

/** An identifier to look up, in the form that is compared. */
export interface Asked {
  readonly kind: 'doi' | 'pmid'
  readonly value: string
}

/** What became of one look-up. */
export type Found =
  | {readonly record: RegistryRecord}
  /** The registry does not know it: the identifier is wrong. */
  | {readonly fault: 'unknown'; readonly message: string}
  /** No answer that can be relied on: nothing is known. */
  | {readonly fault: 'no-answer'; readonly message: string}

export interface Lookup {
  /** One answer for each identifier, in their order. */
  find(asked: readonly Asked[]): Promise<readonly Found[]>
  /** The PubMed numbers of an article by its DOI, where PubMed Central holds it; nothing when there is no answer. */
  convert(doi: string): Promise<ConvertedIds>
}

/** Where the registries answer. */
export interface Registries {
  readonly crossref: URL
  readonly eutils: URL
  readonly idConverter: URL
}

export const REGISTRIES: Registries = {
  crossref: new URL('https://api.crossref.org/works/'),
  eutils: new URL('https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi'),
  idConverter: new URL('https://pmc.ncbi.nlm.nih.gov/tools/idconv/api/v1/articles/'),
}

/** The same paths on another server: a mirror of one's own, or a test. */
export const registriesAt = (server: URL): Registries => ({
  crossref: new URL('/works/', server),
  eutils: new URL('/entrez/eutils/esummary.fcgi', server),
  idConverter: new URL('/tools/idconv/api/v1/articles/', server),
})

/** NCBI answers about many articles at once; beyond this a question grows too long for an address. */
const BATCH = 100

/** Looks sources up at Crossref (DOIs) and NCBI (PubMed numbers). */
export function makeLookup(connection: Connection, registries: Registries = REGISTRIES): Lookup {
  return {
    async find(asked) {
      const found = new Map<string, Found>()
      const keyOf = ({kind, value}: Asked): string => `${kind}:${value}`
      for (const one of asked) {
        if (one.kind === 'doi' && !found.has(keyOf(one)))
          found.set(keyOf(one), await askCrossref(connection, registries, one.value))
      }
      const pmids = [...new Set(asked.filter(({kind}) => kind === 'pmid').map(({value}) => value))]
      for (let at = 0; at < pmids.length; at += BATCH) {
        const batch = pmids.slice(at, at + BATCH)
        const answers = await askPubmed(connection, registries, batch)
        for (const [index, pmid] of batch.entries()) found.set(`pmid:${pmid}`, answers[index]!)
      }
      return asked.map(one => found.get(keyOf(one))!)
    },
    async convert(doi) {
      const url = new URL(registries.idConverter)
      url.search = new URLSearchParams({ids: doi, idtype: 'doi', format: 'json', tool: 'claimlint'}).toString()
      try {
        return readIdConverter((await connection.ask(url)).json, doi)
      } catch (error) {
        // The numbers are a courtesy: without them the reference is as good as its DOI.
        if (error instanceof NoAnswer) return {}
        throw error
      }
    },
  }
}

async function askCrossref(connection: Connection, {crossref}: Registries, doi: string): Promise<Found> {
  return answering(async () => {
    const url = new URL(encodeURIComponent(doi), crossref)
    const {status, json} = await connection.ask(url)
    if (status === 404)
      return {
        fault: 'unknown',
        message: `Crossref does not know the DOI ${doi}. Copy it again from the article; a DOI of another registry cannot be looked up.`,
      }
    const record = readCrossref(json, doi)
    return record
      ? {record}
      : {
          fault: 'no-answer',
          message: `${crossref.host} answered the question for ${doi} with something else, so nothing of it is kept.`,
        }
  })
}

async function askPubmed(connection: Connection, {eutils}: Registries, pmids: readonly string[]): Promise<Found[]> {
  const url = new URL(eutils)
  url.search = new URLSearchParams({db: 'pubmed', id: pmids.join(','), retmode: 'json', tool: 'claimlint'}).toString()
  const all = await answering<{readonly json: unknown}>(async () => connection.ask(url))
  if ('fault' in all) return pmids.map(() => all)
  const {result} = (all.json ?? {}) as {result?: unknown}
  if (typeof result !== 'object' || result === null) {
    const message = `${eutils.host} answered the question for ${pmids.join(', ')} with something else, so nothing of it is kept.`
    return pmids.map(() => ({fault: 'no-answer', message}))
  }
  const records = new Map(readPubmed(all.json, pmids).map(record => [record.identifier, record]))
  return pmids.map(pmid => {
    const record = records.get(`pmid:${pmid}`)
    return record
      ? {record}
      : {
          fault: 'unknown',
          message: `PubMed does not know the number ${pmid}. Copy it again from the article’s page in PubMed.`,
        }
  })
}

/** A question whose answer cannot be relied on is told in words; what is broken on our side still throws. */
async function answering<T>(ask: () => Promise<T>): Promise<T | {fault: 'no-answer'; message: string}> {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return {fault: 'no-answer', message: `${error.message[0]!.toUpperCase()}${error.message.slice(1)}.`}
  }
}

import type {Library} from '../facts/library.ts'
import type {Reference} from './reference.ts'

/** `doi`, `pmid`, …: the part before the colon of an identifier key, with the field it fills. */
const FIELDS = {
  doi: 'doi',
  pmid: 'pmid',
  pmcid: 'pmcid',
  pmc: 'pmcid',
  nbk: 'nbk',
  isbn: 'isbn',
  url: 'url',
  https: 'url',
  http: 'url',
  arxiv: 'url',
} as const

export interface CitedIdentifier {
  readonly field: 'doi' | 'pmid' | 'pmcid' | 'nbk' | 'isbn' | 'url'
  readonly value: string
}

/** Reads a key such as `doi:10.…`, `pmid:…` or an address; `undefined` when it names no known kind of identifier. */
export function readCitedIdentifier(key: string): CitedIdentifier | undefined {
  const colon = key.indexOf(':')
  const scheme = key.slice(0, colon).toLowerCase()
  if (colon < 1 || !Object.hasOwn(FIELDS, scheme)) return undefined
  const rest = key.slice(colon + 1)
  if (scheme === 'http' || scheme === 'https') return {field: 'url', value: key}
  if (scheme === 'arxiv') return {field: 'url', value: `https://arxiv.org/abs/${rest}`}
  return {field: FIELDS[scheme as keyof typeof FIELDS], value: rest}
}

const normalise = ({field, value}: CitedIdentifier): string => {
  const bare = value.trim().toLowerCase()
  if (field === 'url') return `url:${bare.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}`
  if (field === 'pmcid') return `pmcid:${bare.replace(/^pmc/, '').replace(/\.\d+$/, '')}`
  if (field === 'nbk') return `nbk:${bare.replace(/^nbk/, '')}`
  if (field === 'isbn') return `isbn:${bare.replaceAll('-', '')}`
  return `${field}:${bare.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '').replace(/^doi:\s?/, '')}`
}

/** Finds references by identifier; the page's own list comes before the library. Built on the first question. */
export class IdentifierIndex {
  readonly #own: readonly Reference[]
  readonly #library: Library
  #byIdentifier: Map<string, Reference> | undefined

  constructor(own: readonly Reference[], library: Library) {
    this.#own = own
    this.#library = library
  }

  find(identifier: CitedIdentifier): Reference | undefined {
    this.#byIdentifier ??= this.#build()
    return this.#byIdentifier.get(normalise(identifier))
  }

  #build(): Map<string, Reference> {
    const index = new Map<string, Reference>()
    const add = (reference: Reference) => {
      for (const field of ['doi', 'pmid', 'pmcid', 'nbk', 'isbn', 'url'] as const) {
        const value = reference[field]
        if (!value) continue
        const key = normalise({field, value})
        if (!index.has(key)) index.set(key, reference)
      }
    }
    for (const reference of this.#own) add(reference)
    for (const reference of this.#library.references.values()) add(reference)
    return index
  }
}

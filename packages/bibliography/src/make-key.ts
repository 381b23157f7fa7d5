import {parseIdentifier} from '@claimlint/core'
import type {CslName} from './csl-entry.ts'

/**
 * Keys for entries of formats that have none of their own. An identifier makes the key that a draft may cite anyway,
 * `@pmid:123` or `@doi:10.…`; else it is the first author's family name with the year, and a letter when two agree.
 */
export class KeyMaker {
  /** How many entries took each key so far. */
  readonly #used = new Map<string, number>()

  make(entry: {
    readonly pmid?: string | undefined
    readonly doi?: string | undefined
    readonly author?: CslName | undefined
    readonly year?: number | undefined
    readonly title?: string | undefined
  }): string {
    const pmid = entry.pmid === undefined ? undefined : parseIdentifier('pmid', entry.pmid)
    if (pmid) return `pmid:${pmid}`
    const doi = entry.doi === undefined ? undefined : parseIdentifier('doi', entry.doi)
    if (doi) return `doi:${doi}`
    const name = plain(entry.author?.family ?? entry.author?.literal ?? entry.title ?? '').slice(0, 30) || 'anonymous'
    const key = `${name}${entry.year ?? ''}`
    const taken = this.#used.get(key) ?? 0
    this.#used.set(key, taken + 1)
    return taken === 0 ? key : `${key}${letters(taken)}`
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .split(/\s+/, 1)[0]!
    .replace(/[^a-z0-9]/g, '')

/** b, c, … z, ba, bb, … */
const letters = (number: number): string =>
  number < 26
    ? String.fromCharCode(97 + number)
    : letters(Math.floor(number / 26)) + String.fromCharCode(97 + (number % 26))

import {CHECKS, type CheckName, type SupportedClaim} from '../support/check.ts'
import {type HeldPage, holdPage, measurePage} from './hold-page.ts'
import type {Ratchet, RatchetPage} from './ratchet.ts'

type Claims = readonly Pick<SupportedClaim, 'id' | 'kind' | 'text' | 'checks' | 'confidence'>[]

/** A page that fell behind, so that its floor stays where it was. */
export interface FallenPage {
  readonly key: string
  readonly held: HeldPage<Claims[number]>
}

export interface RaisedRatchet {
  readonly ratchet: Ratchet
  readonly fallen: readonly FallenPage[]
  /** Pages whose floor is new, rose, or went with its page. */
  readonly added: readonly string[]
  readonly raised: readonly string[]
  readonly dropped: readonly string[]
}

/**
 * Raises a ratchet to what the pages have reached. It never falls: a page that is behind keeps its floor and is told.
 *
 * @param gone whether a page that was not read is gone, so that its floor may go with it
 * @param checks to hold in addition; a check that is held stays so
 */
export function raiseRatchet(
  former: Ratchet | undefined,
  read: readonly {readonly key: string; readonly claims: Claims}[],
  {checks: more, gone}: {readonly checks: readonly CheckName[]; readonly gone: (key: string) => boolean},
): RaisedRatchet {
  const held = former?.checks ?? []
  const checks = CHECKS.filter(name => held.includes(name) || more.includes(name))
  const fallen: FallenPage[] = []
  const [added, raised, dropped]: string[][] = [[], [], []]
  const pages = new Map<string, RatchetPage>()
  for (const [key, page] of former?.pages ?? []) {
    if (gone(key)) dropped!.push(key)
    else pages.set(key, page)
  }
  for (const {key, claims} of read) {
    const floor = pages.get(key)
    const page = measurePage(claims, checks)
    if (former) {
      const now = holdPage(claims, floor, held)
      if (now.claims.length > 0 || now.counts.length > 0) {
        fallen.push({key, held: now})
        continue
      }
    }
    if (!floor) added!.push(key)
    else if (JSON.stringify(floor) !== JSON.stringify(page)) raised!.push(key)
    pages.set(key, page)
  }
  return {ratchet: {checks, pages}, fallen, added: added!, raised: raised!, dropped: dropped!}
}

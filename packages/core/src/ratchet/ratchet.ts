import type {ClaimKind} from '../claims/claim.ts'
import type {CheckName} from '../support/check.ts'

/** A claim that is known to lack a check and may go on without it. */
export interface KnownLack {
  /** The id of the claim. */
  readonly claim: string
  readonly kind: ClaimKind
  readonly lacks: readonly CheckName[]
  readonly words: string
}

/** How far one page has come. */
export interface RatchetPage {
  readonly claims: number
  /** How many claims passed each check, or had no need to. */
  readonly passed: Readonly<Partial<Record<CheckName, number>>>
  readonly lacking: readonly KnownLack[]
}

/** How far each page of a project has come: what no run may fall behind. */
export interface Ratchet {
  /** The checks that every claim must pass, save those listed as lacking. */
  readonly checks: readonly CheckName[]
  /** By front matter id, else by path. */
  readonly pages: ReadonlyMap<string, RatchetPage>
}

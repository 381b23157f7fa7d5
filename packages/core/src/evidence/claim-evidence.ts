import type {Reference} from '../citations/reference.ts'
import type {Evidence, Fact} from '../facts/fact.ts'
import type {Range} from '../text/range.ts'
import type {Extract} from './extract.ts'

/** What is recorded of one source for one claim. */
export interface ClaimEvidence {
  /** The key of the source as it is cited. */
  readonly ref: string
  readonly reference?: Reference
  /** Of a facts file, the evidence file, or the citation alone. */
  readonly from: 'fact' | 'evidence-file' | 'citation'
  /** The entry of a facts file or of the evidence file. */
  readonly entry?: Evidence
  readonly fact?: Fact
  /** The file that the entry stands in. */
  readonly path?: string
  /** The entry’s own, else the one in the citation. */
  readonly locator?: string
  readonly passage?: string
  readonly extract?: Extract
}

/** One source or bound fact that a claim leans on, with all that is recorded of it. */
export interface ClaimSource {
  /** The key of the reference, or the id of the fact. */
  readonly about: string
  readonly evidence: readonly ClaimEvidence[]
  /** The bound words that a fact speaks for; a citation speaks for the whole claim. */
  readonly words?: Range
}

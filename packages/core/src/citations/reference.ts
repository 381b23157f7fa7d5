import type {Range} from '../text/range.ts'
import type {IdentifierKind} from './identifiers.ts'
import type {Notice} from './notice.ts'

export interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** An identifier as it is written, and where, so that what is wrong with it can be told at its place. */
export interface IdentifierUse {
  readonly kind: IdentifierKind
  readonly text: string
  readonly range: Range
}

/** An entry of a bibliography or of the page's own reference list, in CSL's terms. */
export interface Reference {
  readonly id: string
  readonly type?: string
  readonly title?: string
  readonly author?: readonly Name[]
  readonly containerTitle?: string
  readonly publisher?: string
  readonly year?: number
  readonly volume?: string
  readonly issue?: string
  readonly page?: string
  readonly number?: string
  readonly doi?: string
  readonly pmid?: string
  readonly pmcid?: string
  readonly isbn?: string
  readonly issn?: string
  readonly nbk?: string
  readonly url?: string
  /** Retracted, as the entry itself, the lock file or the index of retractions says. */
  readonly retracted?: boolean
  /** The notice that decides how the work stands today, where there is one. */
  readonly standing?: Notice
  /** YYYY-MM-DD: the day on which somebody last looked up its standing, as the entry says. */
  readonly standingCheckedOn?: string
  /** YYYY-MM-DD: the day on which somebody found that an old source still holds. */
  readonly stillCurrentOn?: string
  /** What kind of study or source it is: `rct`, `animal`, `guideline`, … */
  readonly kind?: string
  /** Products or clinics that its author sells or runs. */
  readonly vendorOf?: readonly string[]
  /** Body site, condition, intervention. */
  readonly topics?: readonly string[]
  readonly abstract?: string
  /** CSL's genre, such as “preprint”. */
  readonly genre?: string
  readonly fictional?: boolean
  /** False when its words may not be stored here. */
  readonly storable?: boolean
  /** The number that a page's own list prints before it, or its place in that list. */
  readonly listNumber?: number
  /** Its identifiers as written. */
  readonly identifiers?: readonly IdentifierUse[]
  /** The words of the entry as they stand on a page. */
  readonly raw?: string
  /** Where it stands. */
  readonly path: string
  readonly range: Range
  /** Where its key stands, in a bibliography file. */
  readonly idRange?: Range
}

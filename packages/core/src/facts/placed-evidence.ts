import type {Range} from '../text/range.ts'
import type {Evidence} from './fact.ts'

/** An entry of the evidence file: what one source says about one claim, which it names by page and words. */
export interface PlacedEvidence extends Evidence {
  /** The page's path or its front matter `id`. */
  readonly page: string
  /** Words of the claim as they stand on the page. */
  readonly words: string
  readonly wordsRange: Range
  /** The file that holds it. */
  readonly path: string
}

/** An entry of the evidence file that backs no claim, and why. */
export interface UnplacedEvidence {
  readonly entry: PlacedEvidence
  /** The page was not found; its words are not on it; they are in no claim; the claim does not rest on that source. */
  readonly why: 'no-page' | 'no-words' | 'no-claim' | 'not-cited'
}

import type {Quantity} from '../claims/quantity.ts'
import type {Range} from '../text/range.ts'

/** What a page says that other pages may contradict: plain data, for pages are linted one by one and in threads. */
export interface SiteStatement {
  readonly ruleId: string
  readonly path: string
  /** Statements of one subject are compared. */
  readonly subject: string
  /** What the place is about, in telling words: the titles it stands under. */
  readonly topics: readonly string[]
  readonly quantity: Quantity
  readonly text: string
  readonly range: Range
  readonly claim: string
  /** The normalised words of the range and of its block, for identity and waivers. */
  readonly words: string
  readonly around: string
}

/** What a rule adds to a statement's place. */
export type OwnStatement = Pick<SiteStatement, 'subject' | 'topics' | 'quantity' | 'text' | 'range' | 'claim'>

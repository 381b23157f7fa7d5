import type {Range} from '../text/range.ts'

export type Bound = 'exact' | 'at-least' | 'at-most'

/** What a time says: how long, when it sets in, how often, or a length used as a criterion. */
export type TimeRole = 'duration' | 'onset' | 'interval' | 'frequency' | 'criterion'

export type QuantityForm = 'time' | 'percent' | 'frequency' | 'fraction' | 'fold' | 'count' | 'ratio' | 'measure'

/**
 * A parsed value. `low` and `high` are equal for a single value; one is absent for an open range or a vague one
 * (“several hours” has neither).
 */
export interface Quantity {
  readonly form: QuantityForm
  readonly low?: number
  readonly high?: number
  /** UCUM: `s min h d wk mo a` for times, `%` for percent, `1` for shares as 0–1, folds and ratios, `{people}` for counts. */
  readonly unit: string
  readonly approximate?: boolean
  readonly bound: Bound
  readonly role?: TimeRole
  /** “1 in 10”: events and total as written. */
  readonly events?: number
  readonly total?: number
  /** For measures: `or`, `rr`, `hr`, `nnt`, `nnh`, `ci`, `p`, … */
  readonly measure?: string
  /** Offsets into `unit.text` while claims are being found. */
  readonly span: Range
}

import type {Bound, QuantityForm} from '../claims/quantity.ts'

/**
 * What a number measures. `time` counts days, `rhythm` times per day, `share` parts of 1, `points` differences between two
 * shares, `ratio` one risk over another (a quarter less is 0.75), `nnt` people to treat. All others are compared with
 * their own kind only: `count`, `measure or`, `amount mg`.
 */
export type Scale =
  | 'time'
  | 'rhythm'
  | 'share'
  | 'points'
  | 'ratio'
  | 'nnt'
  | 'nnh'
  | 'count'
  | `measure ${string}`
  | `amount ${string}`

/** What a time says. `hold`: how long something lasts; `onset`: when it happens; `frame`: over which time it happened; `watch`: how long people were followed. */
export type FigureRole = 'hold' | 'onset' | 'frame' | 'watch' | 'loose'

/** A number with its unit and with what it is said of. */
export interface Figure {
  readonly scale: Scale
  readonly form: QuantityForm | 'number'
  /** On the scale; an absent end is open, and a vague number (“several weeks”) has neither. */
  readonly low?: number
  readonly high?: number
  /** Of one as written on the scale: 7 for a week. */
  readonly factor: number
  readonly unit: string
  readonly bound: Bound
  readonly approximate: boolean
  /** “nearly 30%”, “just over 30%”: the side on which the true value lies. */
  readonly side?: 'below' | 'above'
  readonly events?: number
  readonly total?: number
  readonly role?: FigureRole
  /** It tells how far the values of a group lie apart: “(IQR 4–12)”. */
  readonly spread?: true
  /** A mean, a median, a typical value: it holds of no single person. */
  readonly central?: true
  /** For changes: the way things went. */
  readonly sign?: 1 | -1
  /** The word before it. */
  readonly lead: string
  readonly text: string
  /** The number of its sentence, and its words there, half-open. */
  readonly sentence: number
  readonly from: number
  readonly to: number
  /** What stands beside it and not beside another figure of its scale. */
  readonly own: ReadonlySet<string>
  /** The words of the sentence that are its own, half-open. */
  readonly reach: {readonly from: number; readonly to: number}
  /** The nouns that it counts or is a share of. */
  readonly counted: readonly string[]
  /** It is said of the untreated: placebo, control, baseline. */
  readonly control: boolean
}

/** A figure before it is known which words are its own. */
export type BareFigure = Omit<Figure, 'own' | 'reach' | 'control'>

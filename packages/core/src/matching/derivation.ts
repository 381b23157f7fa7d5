import type {Figure} from './figure.ts'
import {showValue} from './show-figure.ts'

/** How one number of a claim follows from numbers of its passage. */
export interface Derivation {
  readonly claim: Figure
  /** The figures of the passage that it uses; the first one is what the words have to fit. */
  readonly from: readonly Figure[]
  /** The way to it, as one line. */
  readonly step: string
  /** “75% did not relapse” of 25% who did: the claim's denial stands for the rest of the share. */
  readonly flipped?: boolean
  /** The way things went was computed from the numbers, so that no word of the passage need say it. */
  readonly oriented?: boolean
}

/** A figure of the passage that nobody wrote: it was computed. */
export function made(like: Figure, scale: Figure['scale'], value: number, approximate = false): Figure {
  const {events: _e, total: _t, side: _s, role: _r, ...rest} = like
  return {
    ...rest,
    scale,
    form: 'number',
    unit: '1',
    factor: 1,
    low: value,
    high: value,
    bound: 'exact',
    approximate,
    text: '',
  }
}

/** The value of a figure that has one; undefined for a range or a bound. */
export const single = ({low, high}: Figure): number | undefined => (low !== undefined && low === high ? low : undefined)
/** A step of the derivation, closed with what the claim says. */
export const ends = (claim: Figure, found: string): string =>
  `${found}; the claim says “${claim.text}”${arrow(claim)}: it follows`
const arrow = (claim: Figure): string => {
  const value = showValue(claim)
  return value === '' || claim.text.includes(value) ? '' : ` → ${value}`
}

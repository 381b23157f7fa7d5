import type {Reading} from './reading.ts'

/** Where a reading stands: all readings of the page in order (skipped ones too), and its own number. */
export interface ReadingContext {
  readonly readings: readonly Reading[]
  readonly index: number
}

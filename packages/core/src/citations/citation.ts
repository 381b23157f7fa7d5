import type {Marker, MarkerItem} from '../draft/marker.ts'
import type {Reference} from './reference.ts'

/** One item of a marker, and where it leads. */
export interface Citation {
  readonly marker: Marker
  readonly item: MarkerItem
  readonly reference?: Reference
  /** Why it leads nowhere. */
  readonly fault?: 'unknown-key' | 'beyond-list' | 'no-list' | 'no-footnote' | 'empty-footnote' | 'no-source'
  /** Known keys that look alike, nearest first. */
  readonly nearest?: readonly string[]
}

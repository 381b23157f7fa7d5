import type {Range} from '../text/range.ts'

/** An accepted exception: an entry of `waivers.yaml`, or an inline comment of a page. */
export interface Waiver {
  readonly id: string
  /** The rule it serves; as written, so it may be unknown. */
  readonly rule: string
  /** The page's path or its front matter `id`. */
  readonly page: string
  /** The words it covers, up to a dozen around the place. */
  readonly words?: string
  readonly reason: string
  readonly owner?: string
  readonly approver?: string
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly until?: string
  /** YYYY-MM-DD. */
  readonly created?: string
  /** Where the waiver itself is written. */
  readonly path: string
  readonly range: Range
  /** A comment on the page, which may not serve a protected rule. */
  readonly inline: boolean
  /** What an inline waiver covers. */
  readonly covers?: Range
}

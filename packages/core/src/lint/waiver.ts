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

/** Why a waiver waives nothing. */
export type WaiverFaultCode =
  | 'no-reason'
  | 'unknown-rule'
  | 'no-owner'
  | 'no-end'
  | 'bad-date'
  | 'expired'
  | 'no-approver'
  | 'self-approved'
  | 'no-words'
  | 'over-broad'
  | 'inline-for-protected'

export interface WaiverFault {
  readonly waiver: Waiver
  readonly code: WaiverFaultCode
  /** The nearest rule, how many findings it matched, the day it ended: what a message needs. */
  readonly detail?: string
}

/** What became of the waivers that one file holds: what waiver rules judge. */
export interface WaiverOutcome {
  /** The file that holds them. */
  readonly path: string
  /** That file's text, where it is known: what a fix has to see. */
  readonly text?: string
  readonly faults: readonly WaiverFault[]
  /** Valid ones that matched no finding. */
  readonly unused: readonly Waiver[]
}

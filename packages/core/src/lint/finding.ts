import type {Edit} from '../text/edit.ts'
import type {Range} from '../text/range.ts'

export type Severity = 'error' | 'warning' | 'info'

/** A way to mend a finding. `safe` may be applied in bulk; `review` is offered alone. */
export interface Suggestion {
  readonly title: string
  readonly edits: readonly Edit[]
  readonly safety: 'safe' | 'review'
}

export interface RelatedPlace {
  readonly path: string
  readonly range: Range
  readonly note: string
}

/** What a reporter, the editor and CI all see. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  readonly message: string
  readonly data: Readonly<Record<string, string | number>>
  readonly path: string
  readonly range: Range
  readonly related: readonly RelatedPlace[]
  readonly suggestions: readonly Suggestion[]
  readonly url: string
  readonly fingerprint: string
  /** The claim it is about. */
  readonly claim?: string
  readonly confidence?: 'strong' | 'weak'
  /** The rule that may tell the same cause, and the places where it would have to. */
  readonly toldBy?: {readonly rule: string; readonly places: readonly Range[]}
  /** Accepted by a waiver: told in reports, never counted. */
  readonly waivedBy?: string
}

import type {Edit} from '../text/edit.ts'
import type {Range} from '../text/range.ts'

export type Severity = 'error' | 'warning' | 'info'

/** The graver, the more. */
export const GRAVITY: Readonly<Record<Severity, number>> = {info: 0, warning: 1, error: 2}

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

/** What mends a finding: a source behind the words, or other words. */
export type Answer = 'source' | 'removal'

/** A finding that may share its sentence with others: the weightiest is told, and speaks for the rest. */
export interface JointTelling {
  readonly answer: Answer
  /** The sentence. */
  readonly place: Range
  /** Among findings of one severity the weightiest is told. */
  readonly weight: number
  /** The sentence that the told finding’s message adds for this one, by what the told one asks for. */
  readonly beside: Readonly<Record<Answer, string>>
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
  readonly joint?: JointTelling
  /** The fingerprint of the finding of the same sentence that tells this one: kept as data, not shown or counted apart. */
  readonly toldWith?: string
  /** The rules whose findings on the same sentence this one tells as well. */
  readonly also?: readonly string[]
  /** Accepted by a waiver: told in reports, never counted. */
  readonly waivedBy?: string
}

import type {Range} from '../text/range.ts'

export type FactStatus = 'unverified' | 'in-review' | 'approved' | 'disputed' | 'expired' | 'withdrawn'
export type Certainty = 'high' | 'moderate' | 'low' | 'very-low' | 'not-graded'

/** A value as a facts file states it: a quantity with unit, a proportion or an effect. */
export interface FactValue {
  readonly form: 'quantity' | 'proportion' | 'effect'
  readonly low?: number
  readonly high?: number
  /** UCUM; `1` for proportions (0–1) and effects. */
  readonly unit: string
  readonly bound?: 'exact' | 'typical' | 'at-most' | 'at-least' | 'maximum-seen'
  readonly approximate?: boolean
  readonly events?: number
  readonly total?: number
  readonly measure?: string
  /** Of an effect: the share of people without the treatment. */
  readonly baseline?: FactValue
}

export interface Evidence {
  /** Key of a reference. */
  readonly ref: string
  /** Where in the source: a page, a table, a section. */
  readonly locator?: string
  /** What the source says there, in our words. */
  readonly says?: string
  /** The words of the source that it rests on. */
  readonly passage?: string
  readonly passageRange?: Range
  readonly value?: FactValue
  readonly design?: string
  readonly population?: string
  readonly outcome?: string
  readonly timepoint?: FactValue
  readonly directness?: string
  readonly stance: 'supports' | 'contradicts' | 'context'
  readonly checked?: {readonly by?: string; readonly on?: string; readonly how: string; readonly onRange?: Range}
  readonly range: Range
  /** Where the key of the reference stands. */
  readonly refRange?: Range
}

/** One typed statement of a facts file. */
export interface Fact {
  /** `procedure-id/fact.id`. */
  readonly id: string
  readonly area: 'quantity' | 'outcome' | 'risk' | 'contraindication' | 'caution' | 'interaction' | 'red-flag' | 'other'
  readonly path: string
  readonly range: Range
  /** Where the id stands. */
  readonly idRange?: Range
  readonly name?: string
  readonly subject?: string
  /** What a quantity says: `duration`, `onset`, `interval`, `limit`, … */
  readonly role?: string
  readonly outcome?: string
  readonly population?: string
  readonly timepoint?: FactValue
  readonly value?: FactValue
  readonly wording?: string
  readonly seriousness?: 'minor' | 'moderate' | 'serious' | 'fatal'
  readonly mustState?: boolean
  readonly synonyms: readonly string[]
  readonly status: FactStatus
  readonly certainty?: Certainty
  readonly evidence: readonly Evidence[]
  readonly fictional?: boolean
  /** Why its entry cannot be relied on, as one clause: it breaks the schema, or another entry of its id differs. */
  readonly fault?: string
  /** The fact that this one replaces, as `procedure-id/fact.id`, and where it is named. */
  readonly supersedes?: {readonly id: string; readonly range: Range}
}

/** A fault of a data file in plain words, at its exact place. */
export interface Fault {
  readonly range: Range
  /** What is wrong, then what to do. */
  readonly message: string
  /** A stable name of the kind of fault: `unknown-key`, `wrong-type`, `not-allowed`, `missing-key`, `reversed-range`, … */
  readonly code: string
  /** The nearest valid key or value, where there is one. */
  readonly suggestion?: string
  readonly related?: readonly {readonly path: string; readonly range: Range; readonly note: string}[]
}

/** One facts file as read: what could be read is there even when some of it is broken. */
export interface FactsFile {
  readonly path: string
  readonly id?: string
  /** What it is about: a procedure, drug, device, supplement, condition or test. */
  readonly kind?: string
  readonly title?: string
  readonly synonyms: readonly string[]
  readonly facts: readonly Fact[]
  readonly faults: readonly Fault[]
  /** Where the id stands. */
  readonly idRange?: Range
  readonly review?: {readonly due?: string; readonly interval?: string}
  readonly fictional: boolean
}

import type {ClaimKind} from '../claims/claim.ts'
import type {Library} from '../facts/library.ts'
import type {Range} from '../text/range.ts'
import type {JointTelling, RelatedPlace, Severity, Suggestion} from './finding.ts'
import type {DataFile, Page} from './page.ts'
import type {OwnStatement, SiteStatement} from './site-statement.ts'
import type {WaiverOutcome} from './waiver-outcome.ts'

export type MessageData = Readonly<Record<string, string | number>>

type OptionSchema =
  | {readonly type: 'boolean'; readonly default: boolean; readonly description: string}
  | {readonly type: 'number'; readonly default: number; readonly description: string; readonly minimum?: number}
  | {readonly type: 'string'; readonly default: string; readonly enum?: readonly string[]; readonly description: string}
  | {
      readonly type: 'strings'
      readonly default: readonly string[]
      readonly enum?: readonly string[]
      readonly description: string
    }

export type OptionSchemas = Readonly<Record<string, OptionSchema>>

export type OptionValues<S extends OptionSchemas> = {
  readonly [K in keyof S]: S[K] extends {type: 'boolean'}
    ? boolean
    : S[K] extends {type: 'number'}
      ? number
      : S[K] extends {type: 'strings'}
        ? readonly string[]
        : string
}

type Messages = Readonly<Record<string, (data: never) => string>>

/** What a rule says: which message, where, with what data. The engine adds the rest. */
export type Problem<M extends Messages = Messages> = {
  [K in keyof M]: {
    readonly message: K
    readonly range: Range
    // A rule among others has lost its own messages: there `never` stands for the data of any of them.
    readonly data: [Parameters<M[K]>[0]] extends [never]
      ? MessageData
      : Parameters<M[K]>[0] extends MessageData
        ? Parameters<M[K]>[0]
        : MessageData
    readonly related?: readonly RelatedPlace[]
    readonly suggestions?: readonly Suggestion[]
    /** The id of the claim that is judged. */
    readonly claim?: string
    /** A weak cue turns an error into a warning for this finding. */
    readonly confidence?: 'strong' | 'weak'
    /** Left out where that rule has an open finding at each of these places: one cause, one finding. */
    readonly toldBy?: {readonly rule: string; readonly places: readonly Range[]}
    /** Told together with others of its sentence, by the weightiest of them. */
    readonly joint?: JointTelling
    /** Lower than the rule's own severity, for this finding. */
    readonly severity?: Severity
  }
}[keyof M]

export interface Rule<M extends Messages = Messages, O extends OptionSchemas = OptionSchemas> {
  /** Kebab-case; names the fault and reads after “allow”. */
  readonly id: string
  readonly summary: string
  readonly severity: Severity
  /** Its severity in the strict preset, where that is another one. */
  readonly strictSeverity?: Severity
  /** Presets that turn it on; `recommended` also serves a single file without any project. */
  readonly presets: readonly ('recommended' | 'strict' | 'us' | 'uk' | 'eu')[]
  /** The mission rests on it: a waiver needs an approver other than its owner, and no comment on the page waives it. */
  readonly protected?: boolean
  /** The kind of claim that its findings stand on: text labelled with that kind tells how often it is right. */
  readonly judges?: ClaimKind
  /** Why it judges no language although the rules beside it do: it computes, or compares what is declared. */
  readonly exactBecause?: string
  /**
   * Why it judges language and is an error by default, although labelled text alone would not earn it: a draft that says
   * such a thing without support is what this tool is there to stop. A weak cue still makes a warning.
   */
  readonly errorBecause?: string
  /** In no preset: on where the config sets this key. */
  readonly onlyWhen?: 'requireReview'
  /** A waiver of it would hide what is wrong with waivers; none is offered. */
  readonly neverWaived?: true
  readonly options: O
  readonly messages: M
  check?(page: Page, options: OptionValues<O>): Iterable<Problem<M>>
  checkData?(file: DataFile, library: Library, options: OptionValues<O>): Iterable<Problem<M>>
  /** What a page says that the site is to be held against; where a rule has `checkSite`. */
  tellSite?(page: Page, options: OptionValues<O>): Iterable<OwnStatement>
  /** Judges the pages of a run together, once all are known; a problem names the page that it stands on. */
  checkSite?(
    statements: readonly SiteStatement[],
    options: OptionValues<O>,
  ): Iterable<Problem<M> & {readonly statement: SiteStatement}>
  /** Judges the waivers that one file holds, once all findings are known. */
  checkWaivers?(outcome: WaiverOutcome, options: OptionValues<O>): Iterable<Problem<M>>
}

/** Declares a rule; message names, their data and the options are checked by the compiler. */
export function defineRule<const M extends Messages, const O extends OptionSchemas = Record<never, never>>(
  rule: Omit<Rule<M, O>, 'options'> & {readonly options?: O},
): Rule<M, O> {
  return {options: {} as O, ...rule}
}

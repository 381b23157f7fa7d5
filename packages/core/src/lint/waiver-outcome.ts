import type {Waiver} from '../facts/waiver.ts'

/** Why a waiver waives nothing; `far-end` is a doubt about one that does. */
export type WaiverFaultCode =
  | 'no-reason'
  | 'poor-reason'
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
  | 'far-end'

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
  /** What is odd about waivers that hold all the same. */
  readonly doubts?: readonly WaiverFault[]
  /** Valid ones that matched no finding. */
  readonly unused: readonly Waiver[]
}

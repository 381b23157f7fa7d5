import type {CheckName, CheckStatus, ClaimKind, PageStatus} from '@claimlint/core'
import type {Position, Range, WorkspaceEdit} from 'vscode-languageserver'

/**
 * What a client may ask beside the protocol's own requests: the views of the extension for Visual Studio Code are made
 * of these, and any other client may use them.
 */
export const METHODS = {
  /** `{uris?}` → `PageSummary[]`: all pages, or those named. */
  pages: 'claimlint/pages',
  /** `{uri}` → `{html}`: the page's words with its claims marked by rung. */
  preview: 'claimlint/preview',
  /** `{}` → `{html}`: the citation report of the workspace. */
  report: 'claimlint/report',
  /** `{rule}` → `{markdown}`: the page of a rule. */
  rulePage: 'claimlint/rulePage',
  /** `{uri, claim}` → `SourceChoice[]`: the bibliography, the likeliest first. */
  sources: 'claimlint/sources',
  /** `{uri, claim, key}` → `WorkspaceEdit`: the marker put in. */
  cite: 'claimlint/cite',
  /** `{uri, range}` → `SourceChoice[]`: the facts, the likeliest first. */
  facts: 'claimlint/facts',
  /** `{uri, range, fact}` → `WorkspaceEdit`: the words bound. */
  bind: 'claimlint/bind',
  /** `{uri, fingerprint, reason, owner, approver, until, onPage}` → `WorkspaceEdit`. */
  waive: 'claimlint/waive',
  /** Told to the client when results have changed: `{uris}`. */
  changed: 'claimlint/changed',
} as const

export interface ClaimSummary {
  readonly id: string
  readonly kind: ClaimKind
  readonly text: string
  readonly range: Range
  readonly rung: number
  readonly checks: Readonly<Record<CheckName, CheckStatus>>
  /** The first check that fails; absent when none does. */
  readonly failed?: CheckName
}

export interface PageSummary {
  readonly uri: string
  /** As reports tell it. */
  readonly path: string
  readonly title: string
  readonly status: PageStatus
  readonly fictional: boolean
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** “9 claims: 2 uncited”. */
  readonly tally: string
  readonly claims: readonly ClaimSummary[]
}

/** One line of a search list. */
export interface SourceChoice {
  readonly key: string
  readonly detail: string
  readonly description: string
}

export interface AtClaim {
  readonly uri: string
  readonly claim: string
}
export interface AtRange {
  readonly uri: string
  readonly range: {readonly start: Position; readonly end: Position}
}
export type MaybeEdit = WorkspaceEdit | null

import type {Range} from 'vscode-languageclient'

// What the server answers beside the protocol's own requests; its words are in packages/language-server/src/protocol.ts.

export interface ClaimSummary {
  readonly id: string
  readonly kind: string
  readonly text: string
  readonly range: Range
  readonly rung: number
  readonly checks: Readonly<Record<string, string>>
  readonly failed?: string
}

export interface PageSummary {
  readonly uri: string
  readonly path: string
  readonly title: string
  readonly status: string
  readonly fictional: boolean
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly tally: string
  readonly claims: readonly ClaimSummary[]
}

export interface SourceChoice {
  readonly key: string
  readonly detail: string
  readonly description: string
}

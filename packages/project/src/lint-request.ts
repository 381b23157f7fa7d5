/** What a run is asked to do. */
export interface LintRequest {
  /** Files, folders and patterns, as given; empty with `stdin`. */
  readonly paths: readonly string[]
  readonly cwd: string
  /** YYYY-MM-DD. */
  readonly today: string
  readonly version: string
  readonly configFile?: string
  readonly threads?: number
  readonly stdin?: {readonly name: string; readonly bytes: Uint8Array}
  readonly onProgress?: (done: number, total: number) => void
}

/** What the terminal or the target can show, and how much of it is wanted. */
export interface FormatOptions {
  readonly colour: boolean
  /** In terminal cells; at least 40 is laid out well. */
  readonly width: number
  /** Findings of severity error only; counts still tell of the others. */
  readonly quiet: boolean
  /** Every unit that was not judged, with its place and the reason. */
  readonly verbose: boolean
}

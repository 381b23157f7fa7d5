/** What was published about a work after it appeared. */
export const NATURES = ['retraction', 'expression-of-concern', 'correction', 'reinstatement'] as const
export type NoticeNature = (typeof NATURES)[number]

/** One notice about a work, and where we know it from. */
export interface Notice {
  readonly nature: NoticeNature
  /** YYYY-MM-DD, of the notice. */
  readonly date?: string
  /** The DOI or address of the notice, where it is not the work's own. */
  readonly notice?: string
  /** Why, in the words of the list that tells it. */
  readonly reasons?: readonly string[]
  /** The entry of the bibliography itself, the lock file, or the index of retractions. */
  readonly from: 'entry' | 'lock' | 'index'
}

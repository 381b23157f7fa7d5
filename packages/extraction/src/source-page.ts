/** The words of one page of a source. */
export interface SourcePage {
  /** Its number as printed; absent where the source has no pages. */
  readonly label?: string
  readonly text: string
}

/** What kind of file an original is. */
export type OriginalKind = 'pdf' | 'html' | 'text'

/** An original that holds no words to extract, told in plain words. */
export class UnreadableOriginal extends Error {}

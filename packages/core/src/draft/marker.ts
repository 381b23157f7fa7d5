import type {Range} from '../text/range.ts'

/** How a citation marker is written. */
export type MarkerSyntax =
  | 'pandoc' // [@key, p. 3; @other]
  | 'narrative' // @key [p. 3]
  | 'manubot' // @doi:10.… @pmid:…
  | 'footnote' // [^1]
  | 'bracket' // [1], [1,3-5]
  | 'superscript' // <sup>1</sup>, ¹, ^1^
  | 'link' // a link to a DOI, PubMed, PMC or Bookshelf
  | 'author-date' // (Smith 2020), (Smith & Lee, 2020); the key is the name and the year
  | 'inline-note' // ^[words of a note]; the key is its words

/** One thing a marker points to. */
export interface MarkerItem {
  /** The key, number, footnote label or identifier: `lee2021`, `3`, `doi:10.…`, `pmid:…`, `pmcid:PMC…`, `nbk:NBK…`. */
  readonly key: string
  readonly locator?: string
  /** Where the key stands in the source. */
  readonly range: Range
}

/** A citation marker as it is written; whether it leads anywhere is told later. */
export interface Marker {
  readonly syntax: MarkerSyntax
  readonly range: Range
  readonly items: readonly MarkerItem[]
}

import type {Range} from '../text/range.ts'

/** The stored words of a source: what passages are proven against. */
export interface Extract {
  /** Key of the reference. */
  readonly ref: string
  readonly path: string
  /** The words below the head, page marks among them. */
  readonly text: string
  /** Where each page begins in `text`, with its number as printed; empty where pages are not told. */
  readonly pages: readonly PageStart[]
  /** The file that it was made from, and its SHA-256 in hex. */
  readonly original?: string
  readonly sha256?: string
  readonly made?: {readonly from?: string; readonly on?: string; readonly by?: string}
  readonly fictional: boolean
  /** Where the key stands in its file. */
  readonly refRange: Range
}

export interface PageStart {
  readonly label: string
  /** Offsets of the mark into `text`; the page's words follow it. */
  readonly mark: Range
}

/** The number of the page that a range lies on: “3”, or “3–4” for one that runs on; `undefined` where none is told. */
export function pageOf({pages}: Extract, {start, end}: Range): string | undefined {
  const first = pageAt(pages, start)
  const last = pageAt(pages, Math.max(start, end - 1))
  if (first === undefined || last === undefined || first === last) return first?.label
  return `${first.label}–${last.label}`
}

function pageAt(pages: readonly PageStart[], offset: number): PageStart | undefined {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (pages[middle]!.mark.start <= offset) low = middle + 1
    else high = middle
  }
  return pages[low - 1]
}

/** The words of a range without page marks and line ends. */
export const oneLine = ({text}: Extract, {start, end}: Range): string =>
  text
    .slice(start, end)
    .replace(/<!-- page [^\s>]{1,16} -->/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

import type {Draft} from '../draft/draft.ts'
import type {Range} from '../text/range.ts'

/** A line by which a page tells how many sources it has. */
export interface StatedCount {
  readonly count: number
  readonly range: Range
  /** The word it uses: `citations` may mean the markers in the text as well. */
  readonly noun: 'citations' | 'sources' | 'references'
}

const COUNT =
  /^(?:(\d{1,3})\s+(citation|source|reference)s?(?:\s+cited)?|(citation|source|reference)s?\s?(?::\s?|\()(\d{1,3})\)?)[.:]?$/i

/** Lines of such counts stand beside other facts of the page: “12 min read · 18 citations”. */
const PARTING = /\s+[·•|–—-]\s+/

/** The first short line, or part of one, such as “18 citations”, “Sources: 12” or “References (9)”. */
export function readStatedCount(draft: Draft): StatedCount | undefined {
  for (const {prose, kind} of draft.blocks) {
    const {text} = prose
    if (text.length > 80 || kind === 'cell') continue
    let start = 0
    for (const part of text.split(PARTING)) {
      start = text.indexOf(part, start)
      const words = part.trim()
      const match = words.length <= 40 ? COUNT.exec(words) : null
      if (!match) continue
      const noun = `${(match[2] ?? match[3])!.toLowerCase()}s` as StatedCount['noun']
      const from = start + part.indexOf(words)
      const range = {start: prose.sourceStart(from), end: prose.sourceEnd(from + words.length)}
      return {count: Number(match[1] ?? match[4]), range, noun}
    }
  }
  return undefined
}

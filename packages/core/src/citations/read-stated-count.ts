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

/** The first short line such as “18 citations”, “Sources: 12” or “References (9)”. */
export function readStatedCount(draft: Draft): StatedCount | undefined {
  for (const block of draft.blocks) {
    const {text} = block.prose
    if (text.length > 40 || block.kind === 'cell') continue
    const match = COUNT.exec(text.trim())
    if (!match) continue
    const noun = `${(match[2] ?? match[3])!.toLowerCase()}s` as StatedCount['noun']
    return {count: Number(match[1] ?? match[4]), range: block.range, noun}
  }
  return undefined
}

import type {Range} from '../text/range.ts'

const NEGATIONS = new Set(
  'no not never none neither nor without cannot lack lacks lacked fail fails failed hardly unlikely unproven absence unclear insufficient whether'.split(
    ' ',
  ),
)
/** Words that carry a denial over to what follows them: “no evidence that …”, “did not …”, “failed to …”. */
const LEADING =
  /(?:^|[\s("])(no|not|never|neither|nor|cannot|\w+n't|without|failed|fails|lack of|unclear|unknown|whether|insufficient)(?: (?:clear|good|strong|convincing|reliable|evidence|proof|indication|sign|data|significant|to|that|of|if|show|shown|find|found|demonstrate|confirm|prove|support|suggest|be|been|have|has|any|the|a)){0,6} $/
const SENTENCE_END = /[.!?]["')\]]? /g

/**
 * The word of denial that a passage leaves out: right before it in its sentence, or in what an ellipsis skips of a sentence
 * that it quotes. Quoting around a “not” turns a source into its contrary.
 *
 * @param text normalised, with the parts of the passage in their order
 */
export function findLostNegation(text: string, parts: readonly Range[]): string | undefined {
  const [first] = parts
  const lead = lastSentence(text.slice(Math.max(0, first!.start - 120), first!.start))
  const before = LEADING.exec(lead)
  if (before) return before[1]!
  for (let i = 1; i < parts.length; i++) {
    const skipped = text.slice(parts[i - 1]!.end, parts[i]!.start)
    const ends = [...skipped.matchAll(SENTENCE_END)]
    // Whole sentences may be left out; what is left of the two that are quoted may not deny them.
    const told = ends.length === 0 ? skipped : `${skipped.slice(0, ends[0]!.index)} ${lastSentence(skipped)}`
    for (const word of told.split(/[\s()[\],;:.]+/)) if (NEGATIONS.has(word) || word.endsWith("n't")) return word
  }
  return undefined
}

function lastSentence(text: string): string {
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) start = match.index + match[0].length
  return text.slice(start)
}

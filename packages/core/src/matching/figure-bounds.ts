import type {Quantity} from '../claims/quantity.ts'
import type {Figure} from './figure.ts'
import type {Sentence} from './sentence.ts'

/** The true value lies a little below. */
export const NEARLY =
  /^(?:nearly|almost|close to|just under|just short of|(?:a little|a bit|slightly|just|marginally) (?:less|fewer|shorter|under|below)\b)/i
/** The true value lies a little above. */
export const JUST_OVER =
  /^(?:just over|a good|(?:a little|a bit|slightly|just|only just|marginally) (?:more|over|above|longer)\b)/i

const LONGEST = /^(?:maximum|longest|most|greatest|highest|max|latest)$/
const SHORTEST = /^(?:minimum|shortest|least|lowest|min|earliest)$/

/** The ends and the bound, with what the words of the clause add: “the longest relief was 6 months” is a top. */
export function boundsOf(
  {bound, form}: Pick<Quantity, 'bound' | 'form'>,
  low: number | undefined,
  high: number | undefined,
  text: string,
  sentence: Sentence,
  from: number,
  role: Figure['role'],
): {bound: Figure['bound']; low?: number; high?: number} {
  const value = low ?? high
  const single = low === undefined || high === undefined || low === high
  if (role === 'frame' && value !== undefined && bound === 'at-least') return {bound: 'exact', low: value, high: value}
  if ((JUST_OVER.test(text) || (NEARLY.test(text) && bound === 'at-most')) && value !== undefined)
    return {bound: 'exact', low: value, high: value}
  // “within an average of 11 days”
  if (/^within an? (?:average|mean|median)/i.test(text) && value !== undefined)
    return {bound: 'exact', low: value, high: value}
  const before = sentence.words
    .slice(Math.max(sentence.scan.clauseStart(from), from - 6), from)
    .filter((_, i, all) => all[i - 1]?.text !== 'at')
  if (bound === 'exact' && single && value !== undefined && form === 'time') {
    const by = /\b(?:before|until|by the end of) (?:the )?(?:end of )?(?:the )?$/i.test(
      sentence.text.slice(0, sentence.words[from]!.start),
    )
    // “approved for 60 months of use” sets a top.
    const allowed =
      sentence.scan.word(from - 1) === 'for' &&
      before.some(({text: word}) =>
        /^(?:approved|licensed|licenced|authorised|authorized|permitted|allowed)$/.test(word),
      )
    // “it can take three months”
    const lead = before.map(({text: word}) => word).join(' ')
    if (allowed || /\b(?:can|may|might|could) (?:still )?take (?:about |around |roughly )?$/.test(`${lead} `))
      return {bound: 'at-most', high: value}
    const latest = sentence.words
      .slice(from + 1, from + 12)
      .findIndex(
        ({text: word}, i, all) => /^(?:latest|most)$/.test(word) && /^(?:the|at)$/.test(all[i - 1]?.text ?? ''),
      )
    if (latest >= 0 && latest < sentence.scan.clauseEnd(from) - from) return {bound: 'at-most', high: value}
    if (by || before.some(word => LONGEST.test(word.text))) return {bound: 'at-most', high: value}
    if (before.some(word => SHORTEST.test(word.text))) return {bound: 'at-least', low: value}
  }
  return {bound, ...(low === undefined ? {} : {low}), ...(high === undefined ? {} : {high})}
}

import type {Quantity} from '../claims/quantity.ts'
import type {FigureRole} from './figure.ts'
import type {Sentence} from './sentence.ts'

const HOLDS =
  /^(?:lasts?|lasted|lasting|persist(?:s|ed|ing)?|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|continu(?:e|es|ed|ing)|endure[sd]?|kept|keep|keeps|duration|held)$/

/** What a time says, told from the words around it; where they leave it open, it fits any time. */
export function readFigureRole(sentence: Sentence, quantity: Quantity, from: number, to: number): FigureRole {
  const {scan} = sentence
  const lead = scan.word(from - 1)
  const first = scan.word(from)
  const clause = sentence.words.slice(scan.clauseStart(from), Math.max(to, scan.clauseEnd(to - 1)))
  if (sentence.turned.has(quantity)) return 'loose'
  if (isFollowUp(sentence, from)) return 'watch'
  // Who waits two days before the next dose has it after two days.
  if (/^(?:between|apart)$/.test(scan.word(to)) || clause.some(({text}) => /^(?:wait|leave|allow)$/.test(text)))
    return 'loose'
  const holds = clause.some(({text}) => HOLDS.test(text))
  if (/^(?:over|during|throughout|across)$/.test(lead) || (first === 'over' && !holds)) return holds ? 'hold' : 'frame'
  // “for the first 48 hours after it”
  if (lead === 'until' || (scan.word(to) === 'before' && quantity.bound === 'at-most')) return 'loose'
  const lasting = sentence.words
    .slice(Math.max(0, from - 4), from)
    .findLast(({text}) => /^(?:for|in|by|at|after|within|over|of)$/.test(text))
  if (lead === 'the' && /^(?:over|during|throughout|across|in|for)$/.test(scan.word(from - 2))) return 'frame'
  // What wears off after four hours has lasted for four.
  // What is still there ten years later has lasted for ten years.
  if (quantity.role === 'onset' && clause.some(({text}) => text === 'still')) return 'loose'
  const ends = sentence.concepts.some(concept => concept === 'stop' || concept === 'resolve')
  if (ends && quantity.role === 'onset') return 'loose'
  // “25 people treated for half a year” of a number needed to treat at that time
  if (
    lead === 'for' &&
    /^(?:treated|take|taking|given|used?)$/.test(scan.word(from - 2)) &&
    /\bfor every\b/i.test(sentence.text)
  )
    return 'loose'
  if (lead === 'for' || lasting?.text === 'for' || (holds && quantity.role !== 'onset')) return 'hold'
  // “ranged from 6 to 30 months”
  if (lead === 'from' && quantity.low !== quantity.high) return 'loose'
  // “plan on four months”
  if (
    lead === 'on' &&
    quantity.low !== undefined &&
    scan.isNumber(from) === false &&
    !/^(?:day|week|month|year|the|first|second|third)/.test(first)
  )
    return 'loose'
  if (quantity.role === 'onset') return 'onset'
  return 'loose'
}

/** “were followed for 36 months”, “median follow-up was 2 years”: how long somebody looked. */
function isFollowUp({words, scan}: Sentence, from: number): boolean {
  // “should be observed for 30 minutes” tells how long something has to last.
  const start = Math.max(scan.clauseStart(from), from - 12)
  if (words.slice(start, from).some(({text}) => /^(?:should|must|need|needs|shall)$/.test(text))) return false
  for (let i = from - 1; i >= start; i--) {
    const {text} = words[i]!
    if (
      /^(?:followed|monitored|observed|tracked|watched)$/.test(text) &&
      /^(?:for|up|over|during|through)$/.test(scan.word(i + 1))
    )
      return true
    if (/^(?:kept|keep|keeps|keeping)$/.test(text) && /^(?:track|watch|an)$/.test(scan.word(i + 1))) return true
    if (text === 'follow' && /^(?:-|up)$/.test(scan.word(i + 1))) return true
    if (text === 'followup') return true
  }
  return false
}

import type {Scan} from '../quantities/scan.ts'
import {isPastVerb} from '../quantities/verb-forms.ts'
import {isLaboratory, isPayment} from './named-values.ts'

const GROUP = new Set(['group', 'groups', 'sample', 'cohort', 'class', 'households', 'staff', 'audience'])

/** Whether a fraction is no share of people, events or an effect, and what it is instead. */
export function fractionTrap(scan: Scan, from: number, to: number): 'price' | 'laboratory' | 'part' | undefined {
  const before = Math.max(0, from - 1)
  if (isPayment(scan, from, to) || /^(?:save|saves|saving)$/.test(scan.word(from - 1))) return 'price'
  if (isLaboratory(scan, from)) return 'laboratory'
  // “the size of a quarter”, “half for 21–30 kg”
  if (scan.word(from - 1) === 'of' && scan.word(from - 2) === 'size') return 'part'
  if (/^(?:for|from|up)$/.test(scan.word(to)) && isWeight(scan, to + 1)) return 'part'
  // “it comes back more than half the time”: a bound stands between the side and the share.
  const sided = scan.runBefore(from, 'side-word') > 0 || scan.run(before, 'side-word') > 0
  if (sided && /^(?:half|a|one|third|quarter)$/.test(scan.word(from))) return 'part'
  if (isOfThing(scan, from, to)) return 'part'
  const next = scan.word(to)
  if (next === 'of') return isShareOf(scan, to + 1) ? undefined : 'part'
  if (scan.word(to - 1) === 'half') return isHalfShare(scan, from, to) ? undefined : 'part'
  return undefined
}

/** “it is only half treated”; “we sent three bottles and owe you a fourth”: a degree, and one more. */
function isOfThing(scan: Scan, from: number, to: number): boolean {
  const lead = /^(?:only|just|still)$/.test(scan.word(from - 1)) ? from - 2 : from - 1
  if (scan.word(from) === 'half' && to === from + 1 && /^(?:is|are|was|were|be|been)$/.test(scan.word(lead))) {
    if (/(?:ed|en|full|empty|open|closed)$/.test(scan.word(to))) return true
  }
  if (scan.word(from) !== 'a' || scan.word(to) === 'of') return false
  const earlier = BEFORE_ORDINAL.get(scan.word(to - 1))
  for (let i = from - 1; earlier && i >= 0 && i > from - 20; i--) if (scan.word(i) === earlier) return true
  return false
}

const BEFORE_ORDINAL = new Map([
  ['third', 'two'],
  ['fourth', 'three'],
  ['fifth', 'four'],
  ['sixth', 'five'],
])

/** A number of kilograms or the like within the next words. */
function isWeight(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 4; i++) if (scan.run(i, 'dose-unit') > 0) return scan.isNumber(i - 1)
  return false
}

/** “half of patients”, “a third of all strokes”, “half of them”; not “half of your plate”, “a third of the meniscus”. */
function isShareOf(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const counted = scan.run(i, 'people') || scan.run(i, 'event')
    // “a quarter of an adult tablet”
    if (counted > 0) return scan.run(i + counted, 'part-noun') === 0
    const wide = scan.run(i, 'outcome') > 1 || scan.word(i + 1) === 'weight'
    if (!wide && scan.run(i, 'part-noun') > 0 && scan.run(i + 1, 'people') === 0 && scan.run(i + 1, 'event') === 0)
      return false
    const word = scan.word(i)
    // “do half of it”, “half of one page”
    if (word === 'it' || word === 'one' || word === 'if') return false
    if (/^(?:them|these|those|us|all|whom|cases|which|what)$/.test(word)) return true
    if (word === 'that' && !scan.isWord(i + 1)) return true
    // “a quarter of his weight”: what a treatment takes off; “a third of the comparison group”.
    if (word === 'weight' || GROUP.has(word)) return true
    if (!scan.isWord(i) && word !== '-') break
    if (/^(?:in|with|who|is|are|was|were|have|has|had|for|at|by)$/.test(word)) break
    if (scan.run(i, 'outcome') > 0) return true
  }
  // “half of ganglion cysts in adults”: the head of the phrase, behind what tells its kind.
  if (isPluralBeforeEnd(scan, at)) return true
  // A plural that nobody listed is more likely to count people or events than to measure a thing.
  const head = scan.word(at + (/^(?:the|our|their|her|his|my)$/.test(scan.word(at)) ? 1 : 0))
  return /[^s]s$/.test(head) && head.length > 4 && scan.run(at, 'part-noun') === 0
}

/** Up to two words and then a plural that ends the phrase and is no part or measure of a thing. */
function isPluralBeforeEnd(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 3 && scan.isWord(i); i++) {
    const word = scan.word(i)
    if (/^(?:the|a|an|your|its|my|one|each|every)$/.test(word)) return false
    if (
      scan.isWord(i + 1) &&
      !/^(?:in|with|who|that|are|were|have|had|go|get|come|show|clear|heal|can|may|will)$/.test(scan.word(i + 1))
    )
      continue
    if (!/[^s]s$/.test(word) || word.length < 5) return false
    return ['part-noun', 'dose-unit', 'dose-noun', 'time-unit', 'mixture-after'].every(name => scan.run(i, name) === 0)
  }
  return false
}

/** A “half” without “of”: “half had relief”, “by half”, “nearly half the women”. */
function isHalfShare(scan: Scan, from: number, to: number): boolean {
  const next = scan.word(to)
  const lead = scan.word(from - 1)
  const start = scan.clauseStart(from)
  // “in half the people”
  if (lead === 'in' && /^(?:the|all|their|our)$/.test(next) && scan.holds(to + 1, to + 4, 'people')) return true
  // “seen in roughly half”; “fold it in half”
  if (lead === 'in') return (scan.word(from) !== 'half' && !scan.isWord(to)) || scan.holds(start, from, 'outcome')
  if (lead === 'by') {
    if (['outcome', 'event', 'trend'].some(name => scan.holds(start, from, name))) return true
    // “a brace is abandoned by half”
    return scan.word(from - 2).endsWith('ed') && !scan.isWord(to) && !scan.holds(start, from, 'dose-noun')
  }
  if (next === 'as') return true
  // “about half the time the cause is a gene”; “in half the time” is a length.
  if (next === 'the' && scan.word(to + 1) === 'time' && lead !== 'in') return true
  if (next === 'that' || next === 'those')
    return !scan.isWord(to + 1) || /^(?:of|in|for|with|seen|at)$/.test(scan.word(to + 1))
  if (/^(?:the|their|all|these|your|its|our|his|her|my)$/.test(next)) return isShareOf(scan, to + 1)
  if (scan.run(to, 'people') > 0 || scan.run(to, 'event') > 0) return true
  // “fewer than half knew”: a bounded half is a share whatever verb follows.
  const bounded = scan.word(from) !== 'half' || lead === 'only' || lead === 'just'
  if (scan.isWord(to) && bounded && next !== 'a') return scan.run(to, 'part-noun') === 0
  // “Half went back on treatment”
  if (scan.isWord(to) && from === start && isPastVerb(scan, to)) return true
  if (scan.isWord(to)) return scan.run(to, 'share-end') > 0 && next !== 'a' && next !== 'to'
  return true
}

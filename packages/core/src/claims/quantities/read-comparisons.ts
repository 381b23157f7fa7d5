import type {Amount} from './amounts.ts'
import type {Scan} from './scan.ts'

/**
 * After “twice” or “three times”: where “as likely”, “more common”, “the risk”, “your chance”, “that of” ends; 0 when no
 * comparison follows. With `ofDose`, “ten times the right dose” is one too.
 */
export function comparisonEnd(scan: Scan, at: number, ofDose = false): number {
  const word = scan.word(at)
  if (word === 'as') return asEnd(scan, at)
  if (word === 'that' || word === 'those') return !scan.isWord(at + 1) || BESIDE.has(scan.word(at + 1)) ? at + 1 : 0
  if (word === 'what') return at + 1
  // “twice more, four hours apart” repeats.
  if (word === 'more' || word === 'less') return scan.isWord(at + 1) && !AGAIN.has(scan.word(at + 1)) ? at + 1 : 0
  // “eight times over” repeats, “three times over the limit” compares.
  if (word === 'over') return scan.word(at + 1) === 'the' || scan.word(at + 1) === 'that' ? at + 1 : 0
  if (scan.run(at, 'comparative') > 0) return at + 1
  if (word.endsWith('er') && scan.word(at + 1) === 'than') return at + 1
  return outcomeEnd(scan, at, ofDose)
}

/** “as likely”, “as often”; “as many” and “as much” only of people, events and outcomes. */
function asEnd(scan: Scan, at: number): number {
  const word = scan.word(at + 1)
  if (word !== 'many' && word !== 'much') return at + (scan.isWord(at + 1) ? 2 : 1)
  const next = scan.word(at + 2)
  // “it costs twice as much”
  if (/^(?:costs?|priced?|paid|pays?)$/.test(scan.word(at - 2))) return 0
  if (!scan.isWord(at + 2) || next === 'as' || next === 'in' || next === 'for' || next === 'of') return at + 2
  const told = ['people', 'event', 'outcome'].some(name => scan.holds(at + 2, at + 5, name))
  return told ? at + 2 : 0
}

/** “the re-tear rate”, “your usual risk”, “normal levels”: up to five words in. */
function outcomeEnd(scan: Scan, at: number, ofDose: boolean): number {
  if (!LEAD.has(scan.word(at)) && scan.run(at, 'outcome') === 0) return 0
  for (let i = at; i < at + 6; i++) {
    const outcome = scan.run(i, 'outcome')
    if (outcome > 0) return i + outcome
    if (ofDose && /^(?:dose|doses|dosage|amount)$/.test(scan.word(i))) return i + 1
    if (!scan.isWord(i) && scan.word(i) !== '-') return 0
  }
  return 0
}

/** The end of “to one” in “women outnumber men two to one”, “at a ratio of about five to one”, “is 9:1”; else 0. */
export function againstOne(scan: Scan, {from, to}: Amount): number {
  const joined = scan.word(to) === 'to' || (scan.word(to) === ':' && scan.glued(to) && scan.glued(to + 1))
  if (!joined || !/^(?:one|1)$/.test(scan.word(to + 1)) || scan.run(to + 2, 'dose-unit') > 0) return 0
  const start = Math.max(scan.clauseStart(from), from - 10)
  if (scan.holds(start, from, 'outdo')) return to + 2
  const by = scan.word(from - scan.runBefore(from, 'bound-about') - 1) === 'by'
  return (by || holdsRatio(scan, start, from)) && scan.holds(from - 20, to + 20, 'people') ? to + 2 : 0
}

/** The end of “for every girl” in “three boys stutter for every girl”; 0 where no such ratio of people stands. */
export function forEveryOne(scan: Scan, {low, to}: Amount): number {
  const people = scan.run(to, 'people')
  if (people === 0 || low === undefined) return 0
  for (let at = to + people; at < to + people + 4; at++) {
    if (/^(?:for|to)$/.test(scan.word(at)) && /^(?:every|each|one)$/.test(scan.word(at + 1))) {
      const other = scan.run(at + 2, 'people')
      return other > 0 ? at + 2 + other : 0
    }
    if (!scan.isWord(at)) return 0
  }
  return 0
}

function holdsRatio(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scan.word(i) === 'ratio') return true
  return false
}

const BESIDE = new Set('of in at for with without among on seen found or and'.split(' '))
const AGAIN = new Set('and or if before after until during daily then today tomorrow'.split(' '))
const LEAD = new Set('the a an your their his her its our my normal expected usual average'.split(' '))

import {type Found, makeQuantity, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'

/** Reads “twice as likely”, “3 times more”, “twice the risk”, “a threefold rise”, “3-fold” at word `i`. */
export function readFold(scan: Scan, i: number, floor: number): Found | undefined {
  const glued = FOLD.exec(scan.word(i))
  if (glued) return fold(scan, FOLD_WORDS[glued[1]!]!, FOLD_WORDS[glued[1]!]!, {from: i, to: i + 1, floor})
  const word = scan.word(i)
  if (word === 'twice' || word === 'thrice') {
    const value = word === 'twice' ? 2 : 3
    const to = comparisonEnd(scan, i + 1)
    return to > 0 ? fold(scan, value, value, {from: i, to, floor}) : undefined
  }
  const amount = readAmount(scan, i)
  if (!amount || amount.kind === 'article') return undefined
  // “cut by a factor of three”
  if (scan.word(i - 1) === 'of' && scan.word(i - 2) === 'factor')
    return fold(scan, amount.low, amount.high, {from: Math.max(floor, i - 2), to: amount.to, floor})
  const against = againstOne(scan, amount.to)
  if (against > 0 && amount.low === amount.high && (amount.low ?? 0) > 1 && scan.holds(scan.clauseStart(i), i, 'outdo'))
    return fold(scan, amount.low, amount.high, {from: i, to: against, floor})
  const at = scan.word(amount.to) === '-' ? amount.to + 1 : amount.to
  if (scan.word(at) === 'fold') return fold(scan, amount.low, amount.high, {from: amount.from, to: at + 1, floor})
  if (!/^(?:times|×|x)$/.test(scan.word(at))) return undefined
  const to = comparisonEnd(scan, at + 1)
  if (to > 0) return fold(scan, amount.low, amount.high, {from: amount.from, to, floor})
  // “it raises the risk six to eight times”
  const start = Math.max(scan.clauseStart(i), i - 8)
  const raised = !scan.isWord(at + 1) && scan.holds(start, i, 'trend') && scan.holds(start, i, 'outcome')
  return raised ? fold(scan, amount.low, amount.high, {from: amount.from, to: at + 1, floor}) : undefined
}

/** The end of “to one” in “women outnumber men two to one”, 0 when it does not stand there. */
const againstOne = (scan: Scan, at: number): number =>
  scan.word(at) === 'to' && /^(?:one|1)$/.test(scan.word(at + 1)) ? at + 2 : 0

const FOLD = /^(two|three|four|five|six|seven|eight|nine|ten|hundred|thousand)fold$/
const FOLD_WORDS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  hundred: 100,
  thousand: 1000,
}

/** After “twice”: “as likely”, “more common”, “the risk”, “your chance”, “that of”; 0 when no comparison follows. */
function comparisonEnd(scan: Scan, at: number): number {
  const word = scan.word(at)
  if (word === 'as') return at + (scan.isWord(at + 1) ? 2 : 1)
  if (word === 'that' || word === 'those') return scan.word(at + 1) === 'of' || scan.word(at + 1) === 'in' ? at + 1 : 0
  if (word === 'more' || word === 'less') return at + 1
  if (scan.run(at, 'comparative') > 0) return at + 1
  for (let i = at; i < at + 4; i++) {
    if (scan.run(i, 'outcome') > 0) return i + scan.run(i, 'outcome')
    if (!scan.isWord(i)) return 0
  }
  return 0
}

const VERBS = new Map<string, number>()
for (const [value, forms] of [
  [2, 'doubles doubled doubling double'],
  [3, 'triples tripled tripling triple trebles trebled trebling treble'],
  [4, 'quadruples quadrupled quadrupling quadruple'],
  [0.5, 'halves halved halving halve'],
] as const) {
  for (const form of forms.split(' ')) VERBS.set(form, value)
}

/** Reads “doubles the risk”, “obesity has tripled”, “halved”, “about double”, where an outcome stands near. */
export function readFoldVerb(scan: Scan, i: number, floor: number): Found | undefined {
  const value = VERBS.get(scan.word(i))
  if (value === undefined) return undefined
  const next = scan.word(i + 1)
  if (next === '-' || next === 'up' || next === 'over' || next === 'down' || scan.word(i - 1) === '-') return undefined
  const start = Math.max(scan.clauseStart(i), i - 9)
  const near = scan.holds(i + 1, Math.min(scan.clauseEnd(i), i + 6), 'outcome') || scan.holds(start, i, 'outcome')
  const plain = PLAIN.has(scan.word(i))
  if (plain && !near) return undefined
  if (!plain && !near && !scan.holds(start, i + 8, 'people') && !scan.holds(start, i + 8, 'event')) return undefined
  // “double the dose” is no fold of an outcome, whatever stands elsewhere in the clause.
  if (scan.holds(i + 1, i + 4, 'dose-noun')) return undefined
  return fold(scan, value, value, {from: i, to: i + 1, floor})
}

const PLAIN = new Set(['double', 'triple', 'treble', 'quadruple'])

const fold = (
  scan: Scan,
  low: number | undefined,
  high: number | undefined,
  words: {from: number; to: number; floor: number},
): Found =>
  makeQuantity(
    scan,
    {form: 'fold', ...(low === undefined ? {} : {low}), ...(high === undefined ? {} : {high}), unit: '1'},
    words,
  )

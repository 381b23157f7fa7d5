import {type Found, makeQuantity, readAmount} from './amounts.ts'
import {numberOfWord} from './numerals.ts'
import {againstOne, comparisonEnd, forEveryOne} from './read-comparisons.ts'
import type {Scan} from './scan.ts'

/** Reads “twice as likely”, “3 times more”, “twice the risk”, “a threefold rise”, “3-fold” at word `i`. */
export function readFold(scan: Scan, i: number, floor: number): Found | undefined {
  const word = scan.word(i)
  if (word.endsWith('fold')) {
    const value = foldOf(word)
    return value === undefined ? undefined : makeFold(scan, value, value, {from: i, to: i + 1, floor})
  }
  if (word === 'twice' || word === 'thrice') {
    const value = word === 'twice' ? 2 : 3
    const to = comparisonEnd(scan, i + 1)
    return to > 0 ? makeFold(scan, value, value, {from: i, to, floor}) : undefined
  }
  const amount = readAmount(scan, i)
  if (!amount || amount.kind === 'article') return undefined
  // “cut by a factor of three”
  if (scan.word(i - 1) === 'of' && scan.word(i - 2) === 'factor')
    return makeFold(scan, amount.low, amount.high, {from: Math.max(floor, i - 2), to: amount.to, floor})
  const against = (amount.low ?? 0) > 1 && amount.low === amount.high ? againstOne(scan, amount) : 0
  if (against > 0) return makeFold(scan, amount.low, amount.high, {from: i, to: against, floor})
  const every = forEveryOne(scan, amount)
  if (every > 0) return makeFold(scan, amount.low, amount.high, {from: i, to: every, floor})
  const at = scan.word(amount.to) === '-' ? amount.to + 1 : amount.to
  if (scan.word(at) === 'fold') return makeFold(scan, amount.low, amount.high, {from: amount.from, to: at + 1, floor})
  if (!/^(?:times|×|x)$/.test(scan.word(at))) return undefined
  const to = comparisonEnd(scan, at + 1, (amount.low ?? 0) > 2)
  if (to > 0) return makeFold(scan, amount.low, amount.high, {from: amount.from, to, floor})
  // “it raises the risk six to eight times”
  const start = Math.max(scan.clauseStart(i), i - 8)
  const raised = !scan.isWord(at + 1) && scan.holds(start, i, 'trend') && scan.holds(start, i, 'outcome')
  return raised ? makeFold(scan, amount.low, amount.high, {from: amount.from, to: at + 1, floor}) : undefined
}

/** The number of “twelvefold”, absent for “manifold” and “blindfold”. */
const foldOf = (word: string): number | undefined => numberOfWord(word.slice(0, -4))

const VERBS = new Map<string, number>()
for (const [value, forms] of [
  [2, 'doubles doubled doubling double'],
  [3, 'triples tripled tripling triple trebles trebled trebling treble'],
  [4, 'quadruples quadrupled quadrupling quadruple'],
  [0.5, 'halves halved halving halve'],
] as const) {
  for (const form of forms.split(' ')) VERBS.set(form, value)
}

/** Reads “doubles the risk”, “obesity has tripled”, “her ferritin had doubled”, “halved”, “about double”. */
export function readFoldVerb(scan: Scan, i: number, floor: number): Found | undefined {
  const verb = scan.word(i)
  const value = VERBS.get(verb)
  if (value === undefined) return undefined
  const next = scan.word(i + 1)
  if (next === '-' || next === 'up' || next === 'over' || next === 'down' || scan.word(i - 1) === '-') return undefined
  // “double the dose” is no fold of an outcome, whatever stands elsewhere in the clause.
  if (scan.holds(i + 1, Math.min(scan.clauseEnd(i), i + 4), 'dose-noun')) return undefined
  // “halve the number next time” is an order.
  if (verb === 'halve' && (!scan.isWord(i - 1) || /^(?:and|then|or|please)$/.test(scan.word(i - 1)))) return undefined
  if (verb.endsWith('ing') && OBJECT.has(next) && next !== 'the') return undefined
  return isOfOutcome(scan, i) || tellsOfSubject(scan, i) || hasObject(scan, i)
    ? makeFold(scan, value, value, {from: i, to: i + 1, floor})
    : undefined
}

function isOfOutcome(scan: Scan, i: number): boolean {
  const start = Math.max(scan.clauseStart(i), i - 9)
  if (scan.holds(i + 1, Math.min(scan.clauseEnd(i), i + 6), 'outcome') || scan.holds(start, i, 'outcome')) return true
  return !PLAIN.has(scan.word(i)) && (scan.holds(start, i + 8, 'people') || scan.holds(start, i + 8, 'event'))
}

/** “her blood sugar had doubled”, “crises tripled within a year”; not “the doubled dose”, nor a dose that is doubled. */
function tellsOfSubject(scan: Scan, i: number): boolean {
  // “absorption about doubles”
  const bounded = scan.word(i).endsWith('s') && scan.runBefore(i, 'bound-about') > 0
  if (!(bounded || scan.word(i).endsWith('ed')) || !scan.isWord(i - 1)) return false
  if (LEADING.has(scan.word(i - 1))) return false
  if (scan.isWord(i + 1) && !BEHIND.has(scan.word(i + 1))) return false
  return !scan.holds(scan.clauseStart(i), i, 'dose-noun')
}

/** “the pill doubles it”, “it may halve the bother”. */
function hasObject(scan: Scan, i: number): boolean {
  if (!OBJECT.has(scan.word(i + 1))) return false
  const before = scan.word(i - 1)
  if (!scan.isWord(i - 1) || /^(?:the|a|an|both|two|and|you|i|we)$/.test(before)) return false
  const verb = scan.word(i)
  if (verb === 'halve') return true
  return PLAIN.has(verb) ? MODAL.has(before) : !verb.endsWith('ing')
}

const PLAIN = new Set(['double', 'triple', 'treble', 'quadruple'])
const MODAL = new Set(['can', 'could', 'may', 'might', 'would', 'will', 'to', 'did', 'not'])
const OBJECT = new Set(['the', 'it', 'them', 'that', 'their', 'its', 'your'])
const LEADING = new Set([
  'of',
  'in',
  'with',
  'by',
  'to',
  'if',
  'and',
  'or',
  'be',
  'you',
  'i',
  'we',
  'the',
  'a',
  'an',
  'your',
  'its',
  'their',
])
const BEHIND = new Set(
  'in after since between within by from when with under among at during as and but while on'.split(' '),
)

const makeFold = (
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

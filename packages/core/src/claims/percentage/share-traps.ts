import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'

/** What a share is instead of a statement about people, events or an effect. */
export type ShareTrap = 'mixture' | 'laboratory' | 'nutrition' | 'marketing' | 'part' | 'price'

/** Tells why a share, fold or count asserts nothing, from the words around it. `from` and `to` are its words, half-open. */
export function shareTrap(
  scan: Scan,
  {from, to}: {from: number; to: number},
  quantity: Quantity,
): ShareTrap | undefined {
  if (quantity.form === 'percent') return percentTrap(scan, from, to)
  if (quantity.form === 'fraction') return fractionTrap(scan, from, to)
  return undefined
}

function percentTrap(scan: Scan, from: number, to: number): ShareTrap | undefined {
  if (scan.run(to, 'nutrition-after') > 0 || scan.run(to + 1, 'nutrition-after') > 0) return 'nutrition'
  const next = scan.word(to) === '-' ? to + 1 : to
  if (
    scan.run(next, 'marketing-after') > 0 ||
    (scan.word(next) === 'all' && scan.run(next + 1, 'marketing-after') > 0)
  ) {
    return 'marketing'
  }
  if (scan.runBefore(from, 'marketing-before') > 0 && !scan.holds(to, to + 6, 'people')) return 'marketing'
  // “of patients” behind it makes any percent a share of people, whatever drug stands near.
  if (scan.word(to) === 'of' && scan.holds(to + 1, to + 5, 'people')) return undefined
  for (let i = next; i < next + 3; i++) {
    if (scan.run(i, 'mixture-after') > 0) return 'mixture'
    if (!scan.isWord(i) && scan.word(i) !== '-' && scan.word(i) !== '/') break
    if (VERBS.has(scan.word(i))) break
  }
  const start = scan.clauseStart(from)
  if (scan.runBefore(from, 'mixture-before') > 0) return 'mixture'
  if (scan.holds(Math.max(start, from - 4), from, 'mixture-before') && !scan.holds(to, to + 4, 'people')) {
    const verbBetween = scan.holds(Math.max(start, from - 4), from, 'trend')
    if (!verbBetween) return 'mixture'
  }
  if (
    scan.holds(Math.max(start, from - 8), from, 'lab-before') &&
    !scan.holds(Math.max(start, from - 8), from, 'trend')
  )
    return 'laboratory'
  return undefined
}

const VERBS = new Set('of is are was were in had have has who that for and or to on at by with'.split(' '))

function fractionTrap(scan: Scan, from: number, to: number): ShareTrap | undefined {
  const before = Math.max(0, from - 1)
  if (scan.runBefore(from, 'side-word') > 0 || scan.run(before, 'side-word') > 0) return 'part'
  const next = scan.word(to)
  if (next === 'of') return isShareOf(scan, to + 1) ? undefined : 'part'
  if (scan.word(to - 1) === 'half') return isHalfShare(scan, from, to) ? undefined : 'part'
  return undefined
}

/** “half of patients”, “a third of all strokes”, “half of them”; not “half of your plate”, “a third of the meniscus”. */
function isShareOf(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    if (scan.run(i, 'people') > 0 || scan.run(i, 'event') > 0) return true
    if (scan.run(i, 'part-noun') > 0 && scan.run(i + 1, 'people') === 0 && scan.run(i + 1, 'event') === 0) return false
    const word = scan.word(i)
    if (/^(?:them|these|those|us|all|whom|cases|which)$/.test(word)) return true
    if (!scan.isWord(i) && word !== '-') break
    if (/^(?:in|with|who|is|are|was|were|have|has|had|for|at|by)$/.test(word)) break
    if (scan.run(i, 'outcome') > 0) return true
  }
  // A plural that nobody listed is more likely to count people or events than to measure a thing.
  const head = scan.word(at + (scan.word(at) === 'the' ? 1 : 0))
  return /[^s]s$/.test(head) && head.length > 4 && scan.run(at, 'part-noun') === 0
}

/** A “half” without “of”: “half had relief”, “by half”, “nearly half the women”. */
function isHalfShare(scan: Scan, from: number, to: number): boolean {
  const next = scan.word(to)
  const lead = scan.word(from - 1)
  const start = scan.clauseStart(from)
  if (lead === 'in') return scan.holds(start, from, 'outcome')
  if (lead === 'by') return ['outcome', 'event', 'trend'].some(name => scan.holds(start, from, name))
  if (next === 'as') return true
  if (/^(?:the|their|all|those|these|your|its|our|his|her|that)$/.test(next)) return isShareOf(scan, to + 1)
  if (scan.run(to, 'people') > 0 || scan.run(to, 'event') > 0) return true
  // “fewer than half knew”: a bounded half is a share whatever verb follows.
  if (scan.isWord(to) && scan.word(from) !== 'half' && next !== 'a') return scan.run(to, 'part-noun') === 0
  if (scan.isWord(to)) return scan.run(to, 'share-end') > 0 && next !== 'a' && next !== 'to'
  return true
}

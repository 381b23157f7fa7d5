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
  if (quantity.form === 'count') return isLaboratory(scan, from) ? 'laboratory' : undefined
  return undefined
}

function percentTrap(scan: Scan, from: number, to: number): ShareTrap | undefined {
  // “zinc 10 mg 100%”: a line of a nutrition table.
  if (scan.runBefore(from, 'dose-unit') > 0 && scan.isNumber(from - 2) && !scan.isWord(to)) return 'nutrition'
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
  if (isPayment(scan, from, to)) return 'price'
  if (isIngredientList(scan)) return 'mixture'
  const after = pastPercents(scan, next)
  for (let i = after; i < after + 4; i++) {
    if (scan.run(i, 'mixture-after') > 0) return 'mixture'
    if (!scan.isWord(i) && scan.word(i) !== '-' && scan.word(i) !== '/') break
    if (VERBS.has(scan.word(i))) break
  }
  const start = scan.clauseStart(from)
  if (scan.runBefore(from, 'mixture-before') > 0) return 'mixture'
  // “bupivacaine (0.1%)”, “salicylic acid, 12% to 26%”
  const sign = scan.word(from - 1)
  if ((sign === '(' || sign === ',') && !scan.isWord(to)) {
    if (scan.runBefore(from - 1, 'mixture-before') > 0 || scan.runBefore(from - 1, 'ingredient') > 0) return 'mixture'
  }
  // “pilocarpine 1%”: a chemical name right before it.
  if (CHEMICAL.test(scan.word(from - 1)) && (!scan.isWord(to) || VERBS.has(scan.word(to)))) return 'mixture'
  if (scan.holds(Math.max(start, from - 6), from, 'mixture-before') && !scan.holds(to, to + 4, 'people')) {
    const verbBetween = scan.holds(Math.max(start, from - 6), from, 'trend') || scan.word(from - 1) === 'in'
    if (!verbBetween) return 'mixture'
  }
  return isLaboratory(scan, from) ? 'laboratory' : undefined
}

/** “narrowing above 70%”, “an HbA1c of 48 mmol/mol (6.5%)”; not “narrowing came back in 20%”, “saturation fell by 5%”. */
function isLaboratory(scan: Scan, from: number): boolean {
  const at = scan.word(from - 1) === '(' ? from - 1 : from
  const lead = scan.word(at - 1)
  if (lead === 'in' || lead === 'among') return false
  const start = Math.max(scan.clauseStart(at), at - 8)
  return scan.holds(start, at, 'lab-before') && !scan.holds(start, at, 'trend')
}

/** “0.1% and 1% creams”: past the percents that share the noun. */
function pastPercents(scan: Scan, at: number): number {
  let to = at
  for (let turn = 0; turn < 3 && JOINERS.has(scan.word(to)) && scan.isNumber(to + 1); turn++) {
    const sign = scan.run(to + 2, 'percent')
    if (sign === 0) break
    to += 2 + sign
  }
  return to
}

const JOINERS = new Set(['and', 'or', 'to', ',', '/'])

const isPayment = (scan: Scan, from: number, to: number): boolean =>
  scan.run(to, 'payment-after') > 0 || scan.holds(Math.max(scan.clauseStart(from), from - 6), from, 'payment')

function isIngredientList(scan: Scan): boolean {
  let known = 0
  for (let i = 0; i < scan.words.length && i < 80; i++) {
    const run = scan.run(i, 'ingredient')
    if (run === 0) continue
    if (++known === 2) return true
    i += run - 1
  }
  return false
}

const CHEMICAL =
  /(?:caine|carpine|azole|sone|olone|chloride|nitrate|sulph?ate|oxide|hydrate|fluoride|glycol|prost|olol)$/

const VERBS = new Set('of is are was were in had have has who that for and or to on at by with'.split(' '))

function fractionTrap(scan: Scan, from: number, to: number): ShareTrap | undefined {
  const before = Math.max(0, from - 1)
  if (isPayment(scan, from, to)) return 'price'
  if (isLaboratory(scan, from)) return 'laboratory'
  // “the size of a quarter”, “half for 21–30 kg”
  if (scan.word(from - 1) === 'of' && scan.word(from - 2) === 'size') return 'part'
  if (/^(?:for|from|up)$/.test(scan.word(to)) && isWeight(scan, to + 1)) return 'part'
  if (scan.runBefore(from, 'side-word') > 0 || scan.run(before, 'side-word') > 0) return 'part'
  const next = scan.word(to)
  if (next === 'of') return isShareOf(scan, to + 1) ? undefined : 'part'
  if (scan.word(to - 1) === 'half') return isHalfShare(scan, from, to) ? undefined : 'part'
  return undefined
}

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
  // “about half the time the cause is a gene”; “in half the time” is a length.
  if (next === 'the' && scan.word(to + 1) === 'time' && lead !== 'in') return true
  if (/^(?:the|their|all|those|these|your|its|our|his|her|that)$/.test(next)) return isShareOf(scan, to + 1)
  if (scan.run(to, 'people') > 0 || scan.run(to, 'event') > 0) return true
  // “fewer than half knew”: a bounded half is a share whatever verb follows.
  if (scan.isWord(to) && scan.word(from) !== 'half' && next !== 'a') return scan.run(to, 'part-noun') === 0
  if (scan.isWord(to)) return scan.run(to, 'share-end') > 0 && next !== 'a' && next !== 'to'
  return true
}

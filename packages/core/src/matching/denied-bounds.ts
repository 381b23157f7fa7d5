import type {Scan} from '../claims/quantities/scan.ts'
import type {Quantity} from '../claims/quantity.ts'
import type {Negation} from './negations.ts'

const PERSON =
  /^(?:patients?|participants?|people|person|women|woman|men|man|child|children|adults?|volunteers?|one|case|cases|subjects?|users?)$/

/**
 * A denied bound is the opposite bound: “none needed it for longer than 36 hours” is at most 36 hours for all, “not within
 * six months” at least six months, “nothing for two hours before” is allowed until two hours before. The denial is used up.
 */
export function turnDenied(
  scan: Scan,
  quantities: readonly Quantity[],
  negations: readonly Negation[],
): {quantities: readonly Quantity[]; negations: readonly Negation[]; turned: ReadonlySet<Quantity>} {
  if (negations.length === 0) return {quantities, negations, turned: new Set()}
  const news = new Set<Quantity>()
  const used = new Set<Negation>()
  let next = 0
  const all = quantities.map(quantity => {
    const share = /^(?:percent|frequency|fraction)$/.test(quantity.form) && quantity.bound === 'at-least'
    if (quantity.form !== 'time' && !share) return quantity
    // “never a little more than a year” bounds nothing.
    if (/\b(?:a little|a bit|slightly|just|marginally) $/i.test(scan.text.slice(0, quantity.span.start)))
      return quantity
    const [from, to] = [scan.wordAt(quantity.span.start), scan.wordAt(quantity.span.end)]
    while (next < negations.length && negations[next]!.at < from) next++
    const before = negations[next - 1]
    const denial = before && isNear(scan, before.at, from) ? before : undefined
    const found = denial && turn(quantity, scan, denial.at, from, to)
    if (found) {
      used.add(denial)
      news.add(found)
    }
    return found ?? quantity
  })
  return {quantities: all, negations: negations.filter(one => !used.has(one)), turned: news}
}

/** A denial reaches no further. */
const REACH = 17

/** No semicolon, full stop or other number parts them, but for the number of people. */
function isNear(scan: Scan, at: number, from: number): boolean {
  if (from - at >= REACH) return false
  for (let i = at + 1; i < from; i++)
    if (/^[;:]$/.test(scan.word(i)) || /^(?:but|and|while|whereas)$/.test(scan.word(i))) return false
  return true
}

function turn(quantity: Quantity, scan: Scan, at: number, from: number, to: number): Quantity | undefined {
  const {low, high, bound, ...rest} = quantity
  const negator = scan.word(at)
  const first = scan.word(from)
  if (bound === 'at-least' && low !== undefined && high === undefined) {
    const nobody =
      /^(?:none|nobody|not|never)$/.test(negator) ||
      (negator === 'no' &&
        (PERSON.test(scan.word(at + 1)) || /^(?:lasted|lasts|persisted|took|takes|stayed)$/.test(scan.word(at + 2))))
    return nobody && /^(?:longer|more|over|beyond)$/.test(first) ? {...rest, high: low, bound: 'at-most'} : undefined
  }
  if (bound === 'at-most' && high !== undefined && low === undefined && first === 'within') {
    const ordered = /^(?:not|never|avoid|avoided)$/.test(negator)
    return ordered && isOrder(scan, at) ? {...rest, low: high, bound: 'at-least'} : undefined
  }
  const ends = scan.word(to) === 'before' && scan.word(from - 1) === 'for'
  if (bound === 'exact' && ends && high !== undefined && low === high && /^(?:no|not|nothing)$/.test(negator))
    return {...rest, high, bound: 'at-most'}
  return undefined
}

/** “should not”, “do not”, “is not recommended”: an order, and no report of what did not happen. */
const isOrder = (scan: Scan, at: number): boolean =>
  /^(?:should|must|do|may|can|shall|avoid|never|warned|advised|told|asked|instructed)$/.test(scan.word(at - 1)) ||
  /^(?:avoid|avoided|never)$/.test(scan.word(at)) ||
  [at + 1, at + 2].some(i => /^(?:recommended|advised|allowed|permitted|have|undergo)$/.test(scan.word(i)))

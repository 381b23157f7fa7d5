import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'

/** “6 months of age and older”, “adults over 65 years”, “a 5-year-old”, “aged 3 to 9 years”. */
export function isAge(scan: Scan, from: number, to: number, quantity: Quantity): boolean {
  const after = scan.word(to) === '-' ? to + 1 : to
  if (scan.run(after, 'age-after') > 0) return true
  if (scan.word(to - 1) === 'older' || scan.word(to - 1) === 'over') return /^(?:and|or)$/.test(scan.word(to - 2))
  for (const at of [from, from + 1, from + 2]) {
    if (at < to && scan.runBefore(at, 'age-before') > 0) return true
  }
  // “girls of 12 to 13 years”, “a child of three months”
  if (scan.word(from - 1) === 'of' && /^(?:a|mo|wk)$/.test(quantity.unit ?? '') && scan.run(from - 2, 'age-group') > 0)
    return true
  // “birth to 6 months”, “by three months, babies startle”
  if (scan.word(from - 1) === 'to' && scan.word(from - 2) === 'birth') return true
  if (/^(?:by|at)$/.test(scan.word(from - 1)) && scan.word(to) === ',' && scan.run(from, 'time-unit') === 0) {
    if (scan.holds(to + 1, to + 4, 'age-group')) return true
  }
  // “the mean age was 54 years”, “ages ranged from 3 to 9 months”.
  for (let at = from; at > from - 5 && at > 0 && scan.run(at - 1, 'age-link') > 0; at--) {
    if (scan.runBefore(at - 1, 'age-before') > 0) return true
  }
  if (quantity.unit !== 'a' && quantity.unit !== 'mo') return false
  if (isAgeOfInfant(scan, from, to, quantity)) return true
  // “600 patients over three years”: how long they were watched.
  if (isWatched(scan, from, quantity)) return false
  // “may be given from 3 months, to babies over 5 kg”
  if (/^(?:from|under)$/.test(scan.word(from)) || scan.word(from - 1) === 'from') {
    if (scan.holds(to, to + 8, 'age-group') && scan.run(to, 'time-after') === 0) return true
  }
  // “women within five years of an operation” are no age group.
  if (scan.run(to, 'time-after') === 0 && scan.word(from) !== 'within') {
    const bracket = scan.word(from - 1) === '(' && (scan.word(to) === ')' || scan.word(to) === ',')
    if (scan.runBefore(bracket ? from - 1 : from, 'age-group') > 0) return true
  }
  // “adults over 65 years”: people right before a bound; “people with pain for over a year” have a “for”.
  const bound = scan.word(from)
  if (
    !/^(?:over|under|above|below|older|younger|up|from|between|aged)$/.test(bound) &&
    !/^(?:from|between|to)$/.test(scan.word(from - 1))
  )
    return false
  if (scan.run(to, 'time-after') > 0) return false
  const people = /^(?:from|between|to)$/.test(scan.word(from - 1)) ? from - 1 : from
  const near =
    scan.runBefore(people, 'age-noun') > 0 ||
    (/^(?:are|is|who)$/.test(scan.word(people - 1)) && scan.holds(people - 4, people - 1, 'age-noun'))
  return near && (quantity.low ?? quantity.high ?? 0) < 110
}

function isWatched(scan: Scan, from: number, {unit, low}: Quantity): boolean {
  if (scan.word(from) !== 'over' || unit !== 'a' || (low ?? 99) > 10) return false
  const people = scan.word(from - 1)
  if (/^(?:children|infants|babies|kids|toddlers|boys|girls)$/.test(people)) return false
  for (let i = from - 2; i >= from - 4; i--)
    if (scan.isNumber(i) && Number(scan.word(i).replaceAll(',', '')) >= 20) return true
  return false
}

/** “Most babies start at around 6 months”, “children get the jab at 12 to 15 months”. */
function isAgeOfInfant(scan: Scan, from: number, to: number, {unit, low, high}: Quantity): boolean {
  if ((high ?? low ?? 99) > (unit === 'a' ? 2 : 36) || /^(?:after|later|of|ago|or)$/.test(scan.word(to))) return false
  const bound = scan.runBefore(from, 'bound-about')
  const lead = scan.word(from - bound - 1)
  if (!/^(?:at|from)$/.test(lead) && scan.word(from) !== 'from') return false
  const start = Math.max(0, from - 14)
  const end = Math.min(scan.words.length, to + 6)
  let young = false
  let given = false
  for (let at = start; at < end; at++) {
    const word = scan.word(at)
    if (/^(?:bab(?:y|ies)|infants?|toddlers?|newborns?)$/.test(word)) return true
    if (/^(?:child|children)$/.test(word)) young = true
    if (/^(?:vaccines?|vaccinated|immuni[sz]ed|jabs?|doses?|weaned|funded)$/.test(word)) given = true
  }
  return young && given
}

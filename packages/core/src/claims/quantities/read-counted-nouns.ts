import {type Amount, type Found, readAmount} from './amounts.ts'
import {readParts} from './read-fractions.ts'
import {frequency, NO_NOUN, readPer, skipDash} from './read-rhythms.ts'
import type {Scan} from './scan.ts'

/** “two squares a day”, “five days a week”, “four to six exchanges every day”, “30 minutes daily”. */
export function readCountedNoun(scan: Scan, i: number, floor: number): Found | undefined {
  const amount = readAmount(scan, i)
  if (!amount || amount.kind === 'article' || amount.kind === 'large') return undefined
  let at = skipDash(scan, amount.to)
  // “three quarters of an hour”
  if (readParts(scan, amount.from)) return undefined
  // “losing two pounds a week”
  // “lower it by 5 to 10 mg a week”: a step and no dose.
  const bound = Math.max(scan.runBefore(amount.from, 'bound-about'), scan.runBefore(amount.from, 'bound-at-most'))
  const by = scan.word(amount.from - bound - 1) === 'by'
  const weight =
    (WEIGHT.has(scan.word(at)) || (by && scan.run(at, 'dose-unit') > 0)) &&
    scan.holds(Math.max(scan.clauseStart(amount.from), amount.from - 6), amount.from, 'trend')
  const dosed = !weight && scan.run(at, 'dose-unit') > 0 && scan.run(at, 'drink-measure') === 0
  if (dosed || scan.run(at, 'percent') > 0 || scan.word(amount.from - 1) === '$') return undefined
  for (let read = 0; read < 5; read++) {
    // “three or four a year”: a small number needs no noun; a great one counts people.
    const short = read === 0 && (amount.high ?? 99) <= 50
    const within = (short && isWithinDay(scan, at)) || isLimitOfDrink(scan, amount, at)
    if (read > 0 || within || (short && /^(?:a|an|per)$/.test(scan.word(at)))) {
      const per = readPer(scan, at, within)
      if (per) {
        // People and events per year are a rate, and money and doses per day are no rhythm.
        if (
          scan.holds(amount.to, at, 'people') ||
          isRateOfEvents(scan, amount, at) ||
          (per.unit === '/h' && read > 0 && !scan.holds(scan.clauseStart(amount.from), amount.from, 'care-act')) ||
          (!weight && isDosePer(scan, amount.to, at) && !scan.holds(amount.to, at, 'drink-measure'))
        )
          return undefined
        const drinks = scan.holds(amount.to, at, 'drink-measure')
        if (!weight && !drinks && scan.holds(amount.to, Math.max(at, amount.to + 1), 'rate-noun')) return undefined
        return frequency(
          scan,
          {
            ...(amount.low === undefined ? {} : {low: amount.low}),
            ...(amount.high === undefined ? {} : {high: amount.high}),
            from: amount.from,
            to: at,
          },
          per,
          floor,
        )
      }
    }
    if (!scan.isWord(at) && scan.word(at) !== '-' && !scan.isNumber(at)) return undefined
    if (NO_NOUN.has(scan.word(at)) || (read > 0 && /^an?$/.test(scan.word(at)))) return undefined
    at++
  }
  return undefined
}

/** “5 mg a day”; “one 300 mg capsule a day” counts capsules. */
function isDosePer(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (scan.run(at, 'dose-unit') === 0) continue
    const strength = scan.isNumber(at - 1) && at - 1 >= from && scan.run(at + 1, 'rhythm-noun') > 0
    if (!strength) return true
  }
  return false
}

/** “no more than two cups in a day”, “at most four tablets in a day” */
const isLimitOfDrink = (scan: Scan, {from, to}: Amount, at: number): boolean =>
  scan.word(at) === 'in' &&
  scan.word(at + 2) === 'day' &&
  scan.runBefore(from, 'bound-at-most') > 0 &&
  (scan.holds(to, at, 'drink-measure') || scan.holds(to, at, 'rhythm-noun'))

/** “never take 2 in a day”, “no more than 8 in 24 hours” */
const isWithinDay = (scan: Scan, at: number): boolean =>
  scan.word(at) === 'in' &&
  (scan.word(at + 2) === 'day' || (scan.word(at + 1) === '24' && scan.word(at + 2) === 'hours'))

/** “12 strokes a year” counts events; “three or four visits a year”, “two attacks a month” tell how often. */
function isRateOfEvents(scan: Scan, amount: Amount, to: number): boolean {
  if (!scan.holds(amount.to, to, 'event')) return false
  if ((amount.high ?? 5) > 31) return true
  return scan.holds(amount.to, to, 'grave-event') && !RECURRING.has(scan.word(to - 1))
}

const RECURRING = new Set('bleeds infections seizures relapses reactions falls flares clots'.split(' '))

const WEIGHT = new Set([
  'pound',
  'pounds',
  'lb',
  'lbs',
  'kg',
  'kilo',
  'kilos',
  'kilogram',
  'kilograms',
  'inches',
  'cm',
  'mm',
  'millimetres',
  'millimeters',
  'centimetres',
  'centimeters',
])

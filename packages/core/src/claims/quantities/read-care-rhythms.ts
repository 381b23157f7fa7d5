import {type Found, readAmount} from './amounts.ts'
import {ADVERBS, frequency, makeRhythm, NO_NOUN, readPer} from './read-rhythms.ts'
import type {Scan} from './scan.ts'
import {readUnitWord} from './time-units.ts'

/** “daily”, “every day”, where an order or a course of care stands around them, and “q4h”, “b.i.d.”. */
export function readAdverb(scan: Scan, i: number, floor: number): Found | undefined {
  const word = scan.word(i)
  const short = scan.run(i, 'frequency-short')
  if (short > 0)
    return makeRhythm(scan, SHORT_COUNTS[scan.word(i)] ?? 1, SHORT_COUNTS[scan.word(i)] ?? 1, '/d', 'frequency', {
      from: i,
      to: i + short,
      floor,
    })
  if (word === 'q' && scan.isNumber(i + 1) && scan.word(i + 2) === 'h') {
    return makeRhythm(scan, Number(scan.word(i + 1)), Number(scan.word(i + 1)), 'h', 'interval', {
      from: i,
      to: i + 3,
      floor,
    })
  }
  const adverb = Object.hasOwn(ADVERBS, word) ? ADVERBS[word] : undefined
  if (adverb && (isCareRhythm(scan, i, i + 1) || isWholeUnit(scan, i, i + 1)))
    return makeRhythm(scan, 1, 1, `/${adverb}`, 'frequency', {from: i, to: i + 1, floor})
  if (word === 'every' || word === 'each') {
    // “an injection every evening”
    if (/^(?:morning|evening|bedtime)$/.test(scan.word(i + 1)) && isCareAct(scan, i))
      return makeRhythm(scan, 1, 1, '/d', 'frequency', {from: i, to: i + 2, floor})
    const unit = readUnitWord(scan, i + 1)
    // “every week or two”
    if (unit && !unit.plural && scan.word(i + 2) === 'or' && scan.word(i + 3) === 'two')
      return makeRhythm(scan, unit.times, 2 * unit.times, unit.ucum, 'interval', {from: i, to: i + 4, floor})
    // “for every minute without a shock”, “each month of delay”: what changes with the time.
    if (unit && !unit.plural && isPassing(scan, i + 2))
      return makeRhythm(scan, unit.times, unit.times, unit.ucum, 'interval', {from: i, to: i + 2, floor})
    // “before you start and every year from then on”
    if (unit && !unit.plural && scan.word(i + 2) === 'from' && /^(?:then|now)$/.test(scan.word(i + 3)))
      return makeRhythm(scan, 1, 1, `/${unit.ucum}`, 'frequency', {from: i, to: i + 2, floor})
    if (
      unit &&
      !unit.plural &&
      unit.ucum !== 's' &&
      unit.ucum !== 'min' &&
      (unit.ucum === 'h' || isWholeUnit(scan, i, i + 2) || (isCareAct(scan, i) && !isRateOfMany(scan, i)))
    ) {
      return makeRhythm(scan, 1, 1, `/${unit.ucum}`, 'frequency', {from: i, to: i + 2, floor})
    }
  }
  return undefined
}

const isPassing = (scan: Scan, at: number): boolean => {
  const next = scan.word(at + 1)
  return (
    /^(?:without|spent|lost)$/.test(scan.word(at)) ||
    (scan.word(at) === 'of' && (PASSING.has(next) || (next.endsWith('ing') && next.length > 5)))
  )
}

const PASSING = new Set(['delay', 'use', 'treatment', 'therapy', 'rest', 'bed', 'exposure', 'illness', 'immobility'])

const SHORT_COUNTS: Readonly<Record<string, number>> = {b: 2, bid: 2, t: 3, tid: 3, q: 4, qid: 4}

/** “take it daily”, “a daily injection”; not “daily activities”, “your daily vitamin C”. */
function isCareRhythm(scan: Scan, i: number, to: number): boolean {
  if ((scan.isWord(to) && scan.run(to, 'rhythm-end') === 0) || scan.isNumber(to)) return isCareNoun(scan, to)
  return MEASURED.has(scan.word(i - 1)) || isCareAct(scan, i)
}

/** “a daily injection”, “a weekly bone tablet”, “a daily blood thinner”. */
function isCareNoun(scan: Scan, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    if (scan.run(at, 'rhythm-noun') > 0 || scan.word(at) === 'thinner' || scan.word(at) === 'aspirin') return true
    const word = scan.word(at)
    if ((!scan.isWord(at) && !scan.isNumber(at)) || scan.run(at, 'rhythm-end') > 0 || word === 'of') return false
  }
  return false
}

/** The rhythm is all that the cell or the item says. */
const isWholeUnit = (scan: Scan, from: number, to: number): boolean => from === 0 && to === scan.words.length

const MEASURED = new Set(
  `tablespoon tablespoons teaspoon teaspoons sachet sachets scoop scoops softgel softgels drop drops puff puffs spray
  sprays gummy gummies serving servings`.split(/\s+/),
)

/** “600,000 operations are performed each year”: a count of people treated, and no order to anybody. */
function isRateOfMany(scan: Scan, i: number): boolean {
  for (let at = i - 1; at >= scan.clauseStart(i); at--) {
    const amount = scan.isNumber(at) || scan.run(at, 'number-word') > 0 ? readAmount(scan, at) : undefined
    if (amount && (amount.kind === 'large' || (amount.high ?? 0) >= 100)) return true
  }
  return false
}

function isCareAct(scan: Scan, i: number): boolean {
  // “walk a little further each day”
  if (scan.word(i - 1) === 'more' || scan.word(i - 1) === 'further') return false
  const start = Math.max(scan.clauseStart(i), i - 10)
  for (let at = start; at < i; at++) if (USED.has(scan.word(at)) || MEASURED.has(scan.word(at))) return true
  return scan.holds(start, i, 'care-act') || scan.holds(start, i, 'rhythm-noun')
}

const USED = new Set(['used', 'look', 'done', 'rinsed', 'worn'])

/** Reads “a tablespoon a day”, “a walk a day”, “an hour a day” at its article. */
export function readOneADay(scan: Scan, i: number, floor: number): Found | undefined {
  if (!PER.has(scan.word(i + 2)) && !PER.has(scan.word(i + 3))) return undefined
  if (!/^an?$/.test(scan.word(i))) return undefined
  for (let at = i + 2; at < i + 4; at++) {
    if (!scan.isWord(at - 1) || NO_NOUN.has(scan.word(at - 1)) || DEGREE.has(scan.word(at - 1))) return undefined
    if (!PER.has(scan.word(at))) continue
    const per = readPer(scan, at, false)
    if (!per || per.unit === '/h') return undefined
    const noun = at - 1
    if (scan.run(noun, 'people') + scan.run(noun, 'event') > 0 || COSTING.has(scan.word(i - 1))) return undefined
    const measured = scan.run(noun, 'dose-unit') === 0 || /^(?:tea|table)spoon$/.test(scan.word(noun))
    // “a pound a week”: how fast a weight or a length changes.
    if (SPEED.has(scan.word(noun)) && !PAYING.has(scan.word(i - 1)) && per.unit !== '/d')
      return frequency(scan, {low: 1, high: 1, from: i, to: at}, per, floor)
    const lasting = scan.word(noun) === 'hour' || scan.word(noun) === 'minute'
    if (!measured || (scan.run(noun, 'rate-noun') > 0 && !lasting)) return undefined
    return frequency(scan, {low: 1, high: 1, from: i, to: at}, per, floor)
  }
  return undefined
}

const SPEED = new Set(
  'pound lb kilo kilogram kg stone inch centimetre centimeter cm millimetre millimeter mm'.split(' '),
)
const PAYING = new Set('pay pays paid save saves spend spends only just from under'.split(' '))
const PER = new Set(['a', 'an', 'per', 'each', 'every'])
/** “walk a little more each day” */
const DEGREE = new Set(['of', 'little', 'bit', 'lot', 'few', 'more', 'further', 'less', 'couple'])
/** “costs less than a coffee a week” */
const COSTING = new Set(['than', 'cost', 'costs', 'like', 'for'])

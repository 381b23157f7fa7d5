import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'
import {isAge} from './age-times.ts'
import {isDate, isStage, isWeekOfPregnancy, isYearOfCount} from './calendar-times.ts'
import {isHistoryOfProvider, isLongAgo, isOfCommunity, isServed, isTale} from './career-times.ts'
import {isAnswer, isErrand, isPost} from './errand-times.ts'

/** What a time is instead of a statement about care or course; or that its medical sense is doubtful. */
export type TimeTrap = 'age' | 'experience' | 'trade' | 'letter' | 'opening' | 'price' | 'travel' | 'device' | 'stage'

const MONEY = /[$£€]\s?$/u

/** Tells why a time asserts nothing medical, from the words around it. `from` and `to` are its words, half-open. */
export function timeTrap(scan: Scan, {from, to}: {from: number; to: number}, quantity: Quantity): TimeTrap | undefined {
  if (isAge(scan, from, to, quantity)) return 'age'
  const start = scan.clauseStart(from)
  const end = scan.clauseEnd(to)
  const whole = scan.words.length
  const within = /^(?:within|inside)$/.test(scan.word(from))
  // “takes months of training” is what a patient does, “years of training” what a surgeon boasts.
  const course = scan.word(to + 1) === 'training' && /^(?:takes?|needs?)$/.test(scan.word(from - 1))
  if (isYears(quantity) && !within && !course && isServed(scan, {start, from, to, end}, quantity)) return 'experience'
  if (isYears(quantity) && !within && !course && scan.word(to) === 'of' && scan.holds(to + 1, to + 4, 'time-content'))
    return 'experience'
  if (isYears(quantity) && isYearOfCount(scan, from, to)) return 'experience'
  if (scan.word(to) === 'of' && scan.word(to + 1) === 'your' && scan.word(to + 2) === 'time') return 'letter'
  if (isYears(quantity) && (isTale(scan, start, from, to) || isLongAgo(scan, from, to, quantity))) return 'experience'
  if (quantity.unit === 'a' && isOfCommunity(scan, start, from, to, quantity)) return 'experience'
  if (isDate(scan, from, to, quantity)) return 'stage'
  if (isErrand(scan, from, to, quantity)) return 'trade'
  if (isYears(quantity) && isHistoryOfProvider(scan, start, from, to)) return 'experience'
  if (isOpening(scan, from, to)) return 'opening'
  if ((quantity.role !== 'interval' && isPost(scan, from, to)) || isAnswer(scan, from, to)) return 'trade'
  // “even a few days' supply brings dependence”: a prescription; shops sell a month's.
  const prescribed = quantity.unit === 'd' && (quantity.high ?? quantity.low ?? 3) <= 14 && isSupply(scan, to)
  if (
    !prescribed &&
    (scan.holds(Math.max(0, from - 14), from, 'terms-of-trade') ||
      // From the unit on: “a 45-day supply”, “a 60-night trial”; “relief within a week, at the price of some dizziness” pays nothing.
      (scan.holds(to - 1, Math.min(whole, to + 10), 'terms-of-trade') &&
        !/\bat the (?:price|cost|expense) of\b/.test(scan.text)))
  )
    return 'trade'
  if (
    (scan.holds(Math.max(0, from - 12), from, 'correspondence') ||
      scan.holds(to - 1, Math.min(whole, to + 8), 'correspondence')) &&
    !isVideoVisit(scan, from, to)
  )
    return 'letter'
  if (scan.holds(Math.max(start, from - 3), from, 'news-date') || /^(?:grant|bursary)$/.test(scan.word(to)))
    return 'letter'
  if (quantity.unit === 'min' || quantity.unit === 'h') {
    if (scan.run(to, 'travel') > 0) return 'travel'
    if (scan.run(to, 'media') > 0 || (scan.isWord(to) && scan.run(to + 1, 'media') > 0)) return 'letter'
    // “swap the batteries every 8 hours” is care of a device that keeps somebody alive.
    if (quantity.role !== 'interval' && isDevicePower(scan, from, to)) return 'device'
  }
  if ((quantity.unit === 's' || quantity.unit === 'min') && isBooking(scan, start, from)) return 'letter'
  if (
    scan.holds(Math.max(start, from - 8), from, 'making') &&
    /^(?:we|our|they|every|each|all)$/.test(scan.word(start))
  )
    return 'trade'
  if (isStage(scan, to, quantity) || isWeekOfPregnancy(scan, from, to, quantity)) return 'stage'
  if (isPrice(scan, start, from, to)) return 'price'
  return undefined
}

const isYears = (quantity: Quantity): boolean => quantity.unit === 'a' || quantity.unit === 'mo'

const isSupply = (scan: Scan, to: number): boolean =>
  scan.word(to) === 'supply' || (!scan.isWord(to) && scan.word(to + 1) === 'supply')

/** “a first video call takes 40 minutes” is a visit. */
function isVideoVisit(scan: Scan, from: number, to: number): boolean {
  for (let i = from - 12; i < to + 8; i++)
    if (scan.word(i) === 'video') return /^(?:call|calls|visit|visits|consultation|appointment)$/.test(scan.word(i + 1))
  return false
}

/** “reserve your place in seconds”, “book within two minutes”. */
const isBooking = (scan: Scan, start: number, from: number): boolean =>
  /^(?:in|within|takes)$/.test(scan.word(from - 1)) &&
  [...Array(Math.max(0, from - start)).keys()].some(at => BOOKING.has(scan.word(start + at)))

const BOOKING = new Set(['book', 'booking', 'reserve', 'register', 'registration', 'order', 'apply', 'subscribe'])

/** “the battery runs for 9 hours”, “8 hours per charge”; a pacemaker's battery is a matter of care. */
function isDevicePower(scan: Scan, from: number, to: number): boolean {
  const near = scan.holds(Math.max(0, from - 6), from, 'device-power') || scan.holds(to, to + 6, 'device-power')
  return near && !scan.holds(0, scan.words.length, 'implanted')
}

/** “open 24 hours a day, 7 days a week”, “a 24-hour helpline”. */
function isOpening(scan: Scan, from: number, to: number): boolean {
  const text = `${scan.word(from)} ${scan.word(from + 1) === '-' ? scan.word(from + 2) : scan.word(from + 1)}`
  const near = scan.holds(Math.max(0, from - 8), from, 'opening-time') || scan.holds(to, to + 4, 'opening-time')
  // “call us Monday to Friday, 5 days a week”, “help 24 hours a day, seven days a week”.
  if (/^days? (?:a|per|each) week$/.test([-3, -2, -1].map(back => scan.word(to + back)).join(' '))) {
    return near || (scan.word(from - 2) === 'day' && scan.word(from - 4) === 'hours')
  }
  if (text === '24 hours' || text === '24 hour' || text === 'twenty four') {
    // “wear it 24 hours a day” is care.
    const always = /^(?:a|per|each)$/.test(scan.word(to)) && !scan.holds(scan.clauseStart(from), from, 'care-act')
    // “call your doctor if the pain lasts for 24 hours”: a length of illness, whoever is called.
    return always || (near && (!LASTING.has(scan.word(from - 1)) || OPEN.test(scan.word(from - 2))))
  }
  return OPEN.test(scan.word(from - 1))
}

const OPEN = /^(?:open|opens|closed)$/
const LASTING = new Set(
  'for after within in last lasts lasted lasting over than next first past every least another until goes'.split(' '),
)

/** “£40 a month”, “$2,000 over 36 months”. */
function isPrice(scan: Scan, start: number, from: number, to: number): boolean {
  // “First visit, 45 minutes: £62”
  if (/^[:,(]$/.test(scan.word(to)) && /^[$£€]$/.test(scan.word(to + 1))) return true
  for (let i = Math.max(start, from - 5); i < to; i++) {
    if (scan.isNumber(i) && MONEY.test(scan.text.slice(Math.max(0, scan.words[i]!.start - 2), scan.words[i]!.start)))
      return true
  }
  return false
}

import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'
import {isErrand} from './errand-times.ts'

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
  if (
    isYears(quantity) &&
    !within &&
    !course &&
    (scan.holds(to, Math.min(end, to + 5), 'experience') || scan.holds(Math.max(start, from - 8), from, 'experience'))
  ) {
    return 'experience'
  }
  if (isYears(quantity) && !within && !course && scan.word(to) === 'of' && scan.holds(to + 1, to + 4, 'time-content'))
    return 'experience'
  if (isYears(quantity) && isYearOfCount(scan, from, to)) return 'experience'
  if (isYears(quantity) && (isTale(scan, start, from, to) || isLongAgo(scan, to, quantity))) return 'experience'
  if (isErrand(scan, from, to, quantity)) return 'trade'
  if (isYears(quantity) && isHistoryOfProvider(scan, start, from, to)) return 'experience'
  if (isOpening(scan, from, to)) return 'opening'
  if ((quantity.role !== 'interval' && isPost(scan, from, to)) || isAnswer(scan, from, to)) return 'trade'
  if (
    scan.holds(Math.max(0, from - 14), from, 'terms-of-trade') ||
    // From the unit on: “a 45-day supply”, “a 60-night trial”; “relief within a week, at the price of some dizziness” pays nothing.
    (scan.holds(to - 1, Math.min(whole, to + 10), 'terms-of-trade') &&
      !/\bat the (?:price|cost|expense) of\b/.test(scan.text))
  )
    return 'trade'
  if (
    (scan.holds(Math.max(0, from - 12), from, 'correspondence') ||
      scan.holds(to - 1, Math.min(whole, to + 8), 'correspondence')) &&
    !isVideoVisit(scan, from, to)
  )
    return 'letter'
  if (quantity.unit === 'min' || quantity.unit === 'h') {
    if (scan.run(to, 'travel') > 0) return 'travel'
    if (scan.run(to, 'media') > 0 || (scan.isWord(to) && scan.run(to + 1, 'media') > 0)) return 'letter'
    // “swap the batteries every 8 hours” is care of a device that keeps somebody alive.
    if (quantity.role !== 'interval' && isDevicePower(scan, from, to)) return 'device'
  }
  if ((quantity.unit === 's' || quantity.unit === 'min') && isBooking(scan, start, from)) return 'letter'
  if (scan.holds(Math.max(start, from - 8), from, 'making') && /^(?:we|our|they)$/.test(scan.word(start)))
    return 'trade'
  if (isStage(scan, to, quantity) || isWeekOfPregnancy(scan, from, to, quantity)) return 'stage'
  if (isPrice(scan, start, from, to)) return 'price'
  return undefined
}

const isYears = (quantity: Quantity): boolean => quantity.unit === 'a' || quantity.unit === 'mo'

/** “He has been a therapist for nineteen years”, “twenty-two years in, she …”, “two decades behind the counter”. */
function isTale(scan: Scan, start: number, from: number, to: number): boolean {
  const next = scan.word(to)
  if (next === 'behind' || (from === 0 && next === 'in' && scan.word(to + 1) === ',')) return true
  // “thirty years at the bench”, “20 years in the field”
  if (/^(?:at|in)$/.test(next) && scan.word(to + 1) === 'the' && WORKPLACE.has(scan.word(to + 2))) return true
  if (scan.word(from - 1) !== 'for') return false
  if (/^(?:me|us|him|her|them)$/.test(scan.word(from - 2)) && /^know[ns]?$/.test(scan.word(from - 3))) return true
  for (let i = Math.max(start, from - 8); i < from - 1; i++) {
    if (scan.word(i) !== 'been') continue
    const doing = scan.word(i + 1)
    if (
      /^(?:craft|car|mak|serv|help|treat|brew|sell|supply|perform|creat|practi[sc]|operat|perfect|refin|teach|train|deliver|offer)ing$/.test(
        doing,
      )
    )
      return true
    if (!/^an?$/.test(doing)) continue
    for (let at = i + 2; at < from - 1; at++) if (TRADE.test(scan.word(at))) return true
  }
  return false
}

/** “214,000 hospital stays in one year”, “about 1 in 7 said so in the past year”: the year of a count. */
function isYearOfCount(scan: Scan, from: number, to: number): boolean {
  const lead = scan.word(from - 1)
  const single = lead === 'in' && (/^(?:one|any|single)$/.test(scan.word(to - 2)) || scan.word(from) === 'any')
  const past = lead === 'the' && scan.word(from - 2) === 'in' && /^(?:past|last)$/.test(scan.word(to - 2))
  if (!(single || past || (lead === 'any' && scan.word(from - 2) === 'in')) || scan.isWord(to)) return false
  return scan.holds(from - 25, from, 'people') || scan.holds(from - 25, from, 'event')
}

const WORKPLACE = new Set(
  'bench bedside helm field business trade industry profession theatre clinic laboratory lab'.split(' '),
)

/** “two hundred years ago” */
const isLongAgo = (scan: Scan, to: number, {low, high}: Quantity): boolean =>
  scan.word(to) === 'ago' && (low ?? high ?? 0) >= 100

const TRADE = /(?:ist|ician|nurse|doctor|surgeon|midwife|coach|trainer|teacher)$/

/** “standard post takes two days”, “returns within 30 days”, “send it back, even empty, within 60 days”. */
function isPost(scan: Scan, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 7); i < from; i++) {
    const word = scan.word(i)
    if (POST.has(word) || (word === 'car' && scan.word(i + 1) === 'park')) return true
    if (/^(?:send|sent|return|returned)$/.test(word) && (scan.word(i + 1) === 'back' || scan.word(i + 2) === 'back'))
      return true
    // “returns within 30 days”: the goods, unless something before them says what else returns.
    if (word === 'returns' && scan.word(i - 1) === 'free') return true
  }
  return (
    (scan.word(to) === 'from' || scan.word(to) === 'of') && /^(?:delivery|arrival|purchase)$/.test(scan.word(to + 1))
  )
}

const POST = new Set(['post', 'postage', 'courier', 'parcels', 'mail'])

/** “write to us within fifteen working days”, “your answer is due in 15 working days”. */
function isAnswer(scan: Scan, from: number, to: number): boolean {
  if (!/^(?:working|business)$/.test(scan.word(to - 2))) return false
  for (let i = Math.max(0, from - 15); i < from; i++) if (ASKING.has(scan.word(i))) return true
  return /^you (?:have|must)$/.test(`${scan.word(0)} ${scan.word(1)}`) || scan.word(to + 1) === 'receipt'
}

const ASKING = new Set('write answer reply respond email notify inform submit contact us'.split(' '))

/** “a first video call takes 40 minutes” is a visit. */
function isVideoVisit(scan: Scan, from: number, to: number): boolean {
  for (let i = from - 12; i < to + 8; i++)
    if (scan.word(i) === 'video') return /^(?:call|calls|visit|visits|consultation|appointment)$/.test(scan.word(i + 1))
  return false
}

/** “from week 20”, “induction at 41 weeks”: how old a pregnancy is. */
function isWeekOfPregnancy(scan: Scan, from: number, to: number, {unit, low, high}: Quantity): boolean {
  if (unit !== 'wk' || (low ?? high ?? 0) < 6 || (high ?? low ?? 99) > 43) return false
  const point = /^weeks?$/.test(scan.word(from)) || /^(?:at|from|until|till|before|by)$/.test(scan.word(from - 1))
  if (!point || /^(?:after|later|of)$/.test(scan.word(to))) return false
  for (let i = 0; i < scan.words.length && i < 40; i++) if (EXPECTING.test(scan.word(i))) return true
  return false
}

const EXPECTING =
  /^(?:pregnan|gestation|induction|labour|caesarean|cesarean|midwi|unborn|foet|fetus|antenatal|prenatal)/

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

/** “in the last weeks of pregnancy”, “the second week of August”: a stage of life or of the calendar. */
function isStage(scan: Scan, to: number, {low, high}: Quantity): boolean {
  if (scan.word(to) !== 'of') return false
  // “pressed within an hour of harvest”: how a product is made.
  if (MONTHS.has(scan.word(to + 1)) || /^(?:harvest|picking|roasting|bottling)$/.test(scan.word(to + 1))) return true
  return low === undefined && high === undefined && STAGES.has(scan.word(to + (scan.word(to + 1) === 'your' ? 2 : 1)))
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)
const STAGES = new Set(['pregnancy', 'gestation', 'life', 'childhood'])

/** “our surgeons have operated for over 20 years”, “he joined us three years ago”, “12 years ago, she founded …”. */
function isHistoryOfProvider(scan: Scan, start: number, from: number, to: number): boolean {
  if (scan.word(to) === 'ago' && scan.holds(from - 8, to + 8, 'experience')) return true
  if (!/^(?:for|over)$/.test(scan.word(from - 1)) && scan.word(from) !== 'over') return false
  // “for over 50 years, our family has made it”
  return scan.holds(start, from, 'provider') || (scan.word(to) === ',' && scan.holds(to + 1, to + 4, 'provider'))
}

/** “6 months of age and older”, “adults over 65 years”, “a 5-year-old”, “aged 3 to 9 years”. */
function isAge(scan: Scan, from: number, to: number, quantity: Quantity): boolean {
  const after = scan.word(to) === '-' ? to + 1 : to
  if (scan.run(after, 'age-after') > 0) return true
  if (scan.word(to - 1) === 'older' || scan.word(to - 1) === 'over') return /^(?:and|or)$/.test(scan.word(to - 2))
  for (const at of [from, from + 1, from + 2]) {
    if (at < to && scan.runBefore(at, 'age-before') > 0) return true
  }
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
    return always || near
  }
  return /^(?:open|opens)$/.test(scan.word(from - 1))
}

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

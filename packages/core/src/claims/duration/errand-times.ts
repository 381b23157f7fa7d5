import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'

/**
 * Times of what a reader does on the site or with the seller, none of care: “Play audio: 4 min”, “take our 60-second quiz”,
 * “exchange within 30 days”, “report back within 48 hours”, “a free 20-minute discovery visit”.
 */
export function isErrand(scan: Scan, from: number, to: number, quantity: Quantity): boolean {
  const {unit, role} = quantity
  const next = scan.word(to) === '-' ? to + 1 : to
  if (FORMS.has(scan.word(next)) || FORMS.has(scan.word(next + 1))) return true
  if (unit === 'min' || unit === 's' || unit === 'h') {
    if (isMedia(scan, from, to) || isFreeVisit(scan, from, next)) return true
  }
  if (scan.word(from - 1) === 'back' && /^(?:report|reports|write|writes)$/.test(scan.word(from - 2))) return true
  if (role !== 'interval' && EXCHANGES.has(scan.word(0)) && from < 3) return true
  if (isNotice(scan, to) || isOfRecords(scan, from, quantity) || isStay(scan, to) || isHire(scan, from)) return true
  if (role === 'frequency' && (/^(?:covers?|includes?)$/.test(scan.word(from - 1)) || isBeforeDiscount(scan, to)))
    return true
  // “members get one check a year”
  if (role === 'frequency' && isOfMembers(scan, from)) return true
  // “the board meets six times a year”
  if (role === 'frequency' && /^meets?$/.test(scan.word(from - 1)) && holdsAny(scan, from, BOARDS)) return true
  if (holdsAny(scan, from, LEGAL) || isSetTask(scan, from, quantity) || isMaking(scan, from, to, quantity)) return true
  return /^(?:business|working)$/.test(scan.word(to - 2)) && holdsAny(scan, from, GOODS)
}

/** “We ask for 24 hours' notice.” */
const isNotice = (scan: Scan, to: number): boolean =>
  scan.word(to) === 'notice' || (scan.word(to) === "'" && scan.word(to + 1) === 'notice')

/** “Members get one check a year.”; “members of the control group” and “family members” bought nothing. */
const isOfMembers = (scan: Scan, from: number): boolean =>
  (scan.word(0) === 'members' && scan.word(1) !== 'of') || holdsAny(scan, from, MEMBERSHIP)

/** “must keep records for ten years” */
function isOfRecords(scan: Scan, from: number, {unit}: Quantity): boolean {
  if (unit !== 'a' || scan.word(from - 1) !== 'for') return false
  for (let at = from - 5; at < from; at++)
    if (RECORDS.has(scan.word(at)) && KEPT.test(`${scan.word(at - 2)} ${scan.word(at - 1)}`)) return true
  return /^(?:kept|held|retained|stored)$/.test(scan.word(from - 2)) && holdsAny(scan, from, RECORDS)
}

const KEPT = /\b(?:keep|kept|hold|held|retain|retained|are)\b/
const MEMBERSHIP = new Set(['membership', 'memberships', 'package', 'bundle', 'subscribers'])
const BOARDS = new Set(['committee', 'board', 'panel', 'club', 'choir', 'trustees', 'forum', 'council'])
const RECORDS = new Set(['records', 'notes', 'data', 'files', 'recordings'])

/** “the survey takes five minutes”, “the drive takes two hours”, “the bus runs every 15 minutes”. */
function isSetTask(scan: Scan, from: number, {unit}: Quantity): boolean {
  if (unit !== 'min' && unit !== 'h') return false
  const bound = Math.max(scan.runBefore(from, 'bound-about'), scan.runBefore(from, 'bound-at-most'))
  const at = from - bound - 1
  if (!/^(?:takes?|lasts?|runs?|leaves?|departs?|took)$/.test(scan.word(at))) return false
  return (
    TASKS.has(scan.word(at - 1)) || (TASKS.has(scan.word(at - 2)) && /^(?:only|just|usually)$/.test(scan.word(at - 1)))
  )
}

const TASKS = new Set(
  'survey questionnaire quiz film webinar podcast episode drive journey bus train tram ferry shuttle'.split(' '),
)

/** “it took us four years to develop the formula”, “the leaves are dried for ten days”, “bake for 25 minutes”. */
function isMaking(scan: Scan, from: number, to: number, {unit}: Quantity): boolean {
  if (unit === 'a' || unit === 'mo') {
    if (scan.word(to) === 'to' && /^(?:develop|perfect|create|formulate|design|build|launch)$/.test(scan.word(to + 1)))
      return true
  }
  if (scan.word(from - 1) === 'for' && /^(?:aged|macerated|fermented|distilled|matured)$/.test(scan.word(from - 2)))
    return /^(?:is|are|was|were|and|then)$/.test(scan.word(from - 3))
  // A remedy that the reader brews is dosed by these times; a dish is not.
  if (unit !== 'min' && unit !== 'h') return false
  for (let at = scan.clauseStart(from); at < scan.clauseEnd(to); at++)
    if (KITCHEN.has(scan.word(at))) return !holdsAny(scan, from, REMEDY)
  return false
}

const KITCHEN = new Set('bake roast marinate knead dough batter oven saute grill casserole simmer saucepan'.split(' '))
const REMEDY = new Set(
  'tea teaspoon teaspoons infusion decoction herb herbs root bark inhale steam compress pack wheat joint neck toxin lectins bacteria germs'.split(
    ' ',
  ),
)

/** “two nights at the lodge”; a night at the hospital is care. */
function isStay(scan: Scan, to: number): boolean {
  if (!/^nights?$/.test(scan.word(to - 1)) || !/^(?:at|in)$/.test(scan.word(to))) return false
  for (let at = to + 1; at < to + 5; at++) if (LODGING.has(scan.word(at))) return true
  return false
}

const LODGING = new Set('lodge hotel inn resort retreat villa guesthouse cottage cabin chalet spa suite'.split(' '))

/** “hired by the half day” */
const isHire = (scan: Scan, from: number): boolean =>
  scan.word(from - 1) === 'the' &&
  scan.word(from - 2) === 'by' &&
  /^(?:hired|rented|charged|paid|billed|hire|rent|charge|pay)$/.test(scan.word(from - 3))

/** “one drip a month, 15% off everything” */
function isBeforeDiscount(scan: Scan, to: number): boolean {
  for (let at = to; at < to + 6; at++) {
    const sign = scan.run(at, 'percent')
    if (sign > 0 && scan.word(at + sign) === 'off') return true
  }
  return false
}

const LEGAL = new Set('undersigned complainant respondent advertisement advertisements airtime'.split(' '))

const FORMS = new Set(['quiz', 'survey', 'questionnaire', 'checklist', 'sign-up', 'signup'])
const EXCHANGES = new Set(['exchange', 'exchanges', 'refund', 'refunds'])
const GOODS = new Set([
  'label',
  'refund',
  'exchange',
  'order',
  'orders',
  'parcel',
  'warehouse',
  'dispatch',
  'shipment',
  'delivery',
  'deliveries',
  'processing',
  'shipping',
])
const LISTENING = new Set(['listen', 'play', 'audio', 'watch', 'podcast', 'episode', 'read'])

/** Whether one of the words stands within forty words of a time: a longer reach would cost a long unit dearly. */
function holdsAny(scan: Scan, from: number, names: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from - 40); at < from + 40 && at < scan.words.length; at++)
    if (names.has(scan.word(at))) return true
  return false
}

/** “Listen to this story (5 min).”, “The clinic journal · 6 min”. */
function isMedia(scan: Scan, from: number, to: number): boolean {
  for (let at = to; at < scan.words.length; at++) if (scan.isWord(at) || scan.isNumber(at)) return false
  if (/^[·|•]$/.test(scan.word(from - 1))) return true
  return from < 8 && LISTENING.has(scan.word(0))
}

function isFreeVisit(scan: Scan, from: number, next: number): boolean {
  if (scan.word(from - 1) !== 'free') return false
  for (let at = next; at < next + 3; at++) if (VISITS.has(scan.word(at))) return true
  return false
}

const VISITS = new Set([
  'visit',
  'visits',
  'call',
  'consult',
  'consultation',
  'chat',
  'session',
  'assessment',
  'screening',
])

/** “standard post takes two days”, “returns within 30 days”, “send it back, even empty, within 60 days”. */
export function isPost(scan: Scan, from: number, to: number): boolean {
  // “send it back to the lab within three days”: a sample.
  if (holdsAny(scan, from, SAMPLES)) return false
  for (let i = Math.max(0, from - 7); i < from; i++) {
    const word = scan.word(i)
    if (POST.has(word) || (word === 'car' && scan.word(i + 1) === 'park')) return true
    if (/^(?:send|sent|return|returned)$/.test(word) && (scan.word(i + 1) === 'back' || scan.word(i + 2) === 'back'))
      return true
    // “returns within 30 days”: the goods, unless something before them says what else returns.
    if (word === 'returns' && scan.word(i - 1) === 'free') return true
  }
  if (isSentBackLater(scan, to)) return true
  // “within 14 days of arrival” is of goods, “within an hour of arrival” of a patient.
  return (
    /^(?:from|of)$/.test(scan.word(to)) &&
    (/^(?:delivery|purchase)$/.test(scan.word(to + 1)) ||
      (scan.word(to + 1) === 'arrival' && scan.word(to - 1) === 'days'))
  )
}

/** “wear them for 60 days, and if they are not right, send them back” */
function isSentBackLater(scan: Scan, to: number): boolean {
  for (let at = to; at < to + 30 && at < scan.words.length; at++) {
    if (/^(?:send|return|ship)$/.test(scan.word(at)) && /^(?:it|them)$/.test(scan.word(at + 1)))
      if (/^(?:back|for|within|unused|unopened)$/.test(scan.word(at + 2))) return true
  }
  return false
}

const SAMPLES = new Set([
  'lab',
  'laboratory',
  'sample',
  'samples',
  'swab',
  'pot',
  'monitor',
  'recorder',
  'clinic',
  'ward',
])
const POST = new Set(['post', 'postage', 'courier', 'parcels', 'mail'])

/** “write to us within fifteen working days”, “your answer is due in 15 working days”. */
export function isAnswer(scan: Scan, from: number, to: number): boolean {
  if (!/^(?:working|business)$/.test(scan.word(to - 2))) return false
  for (let i = Math.max(0, from - 15); i < from; i++) if (ASKING.has(scan.word(i))) return true
  return /^you (?:have|must)$/.test(`${scan.word(0)} ${scan.word(1)}`) || scan.word(to + 1) === 'receipt'
}

const ASKING = new Set('write answer reply respond email notify inform submit contact us'.split(' '))

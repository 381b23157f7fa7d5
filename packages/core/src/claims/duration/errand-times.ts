import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'

/**
 * Times of what a reader does on the site or with the seller, none of care: “Play audio: 4 min”, “take our 60-second quiz”,
 * “exchange within 30 days”, “report back within 48 hours”, “a free 20-minute discovery visit”.
 */
export function isErrand(scan: Scan, from: number, to: number, {unit, role}: Quantity): boolean {
  const next = scan.word(to) === '-' ? to + 1 : to
  if (FORMS.has(scan.word(next)) || FORMS.has(scan.word(next + 1))) return true
  if (unit === 'min' || unit === 's' || unit === 'h') {
    if (isMedia(scan, from, to) || isFreeVisit(scan, from, next)) return true
  }
  if (scan.word(from - 1) === 'back' && /^(?:report|reports|write|writes)$/.test(scan.word(from - 2))) return true
  if (role !== 'interval' && EXCHANGES.has(scan.word(0)) && from < 3) return true
  return /^business$/.test(scan.word(to - 2)) && holdsAny(scan, GOODS)
}

const FORMS = new Set(['quiz', 'survey', 'questionnaire', 'checklist', 'sign-up', 'signup'])
const EXCHANGES = new Set(['exchange', 'exchanges', 'refund', 'refunds'])
const GOODS = new Set(['label', 'refund', 'exchange', 'order', 'orders', 'parcel', 'warehouse', 'dispatch', 'shipment'])
const LISTENING = new Set(['listen', 'play', 'audio', 'watch', 'podcast', 'episode', 'read'])

const holdsAny = (scan: Scan, names: ReadonlySet<string>): boolean => scan.words.some(({text}) => names.has(text))

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

import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'

/** “20 years of experience”; months are seldom somebody's career: “she spent six months on crutches”. */
export function isServed(
  scan: Scan,
  {start, from, to, end}: {start: number; from: number; to: number; end: number},
  {unit}: Quantity,
): boolean {
  const before = Math.max(start, from - 8)
  const after = Math.min(end, to + 5)
  if (unit === 'a' && isSpent(scan, from, to)) return true
  if (!scan.holds(to, after, 'experience') && !scan.holds(before, from, 'experience')) return false
  if (unit === 'a') return true
  for (let at = before; at < after; at++) if (CAREER.has(scan.word(at))) return true
  return false
}

/** “she has spent ten years helping”, “spent 20 years at”; “spent two years in a wheelchair” is a course of illness. */
function isSpent(scan: Scan, from: number, to: number): boolean {
  const bound = Math.max(scan.runBefore(from, 'bound-about'), scan.runBefore(from, 'bound-at-least'))
  if (scan.word(from - bound - 1) !== 'spent' && !/^(?:over|almost|nearly)$/.test(scan.word(from))) return false
  if (scan.word(from - 1) !== 'spent' && scan.word(from - bound - 1) !== 'spent') return false
  const next = scan.word(to)
  if (next === 'in') for (let at = to + 1; at < to + 5; at++) if (WORKPLACE.has(scan.word(at))) return true
  return /^(?:at|as|with|on)$/.test(next) || (next.endsWith('ing') && !SUFFERING.has(next))
}

const SUFFERING = new Set(
  'living waiting suffering trying taking fighting battling searching looking lying being feeling having using sitting'.split(
    ' ',
  ),
)

const CAREER = new Set(
  'experience expertise practice internship fellowship apprenticeship residency founded launched opened'.split(' '),
)

/** “He has been a therapist for nineteen years”, “twenty-two years in, she …”, “two decades behind the counter”. */
export function isTale(scan: Scan, start: number, from: number, to: number): boolean {
  const next = scan.word(to)
  if (next === 'behind' || (from === 0 && next === 'in' && scan.word(to + 1) === ',')) return true
  // “thirty years at the bench”, “20 years in the field”
  if (/^(?:at|in)$/.test(next) && scan.word(to + 1) === 'the' && WORKPLACE.has(scan.word(to + 2))) return true
  // “with three decades in dentistry”, “after 20 years as a nurse”
  if (next === 'in' && FIELD.has(scan.word(to + 1))) return true
  if (next === 'as' && /^an?$/.test(scan.word(to + 1)))
    for (let at = to + 2; at < to + 5; at++) if (TRADE.test(scan.word(at))) return true
  if (scan.word(from - 1) !== 'for') return false
  if (/^(?:me|us|him|her|them)$/.test(scan.word(from - 2)) && /^know[ns]?$/.test(scan.word(from - 3))) return true
  for (let i = Math.max(start, from - 8); i < from - 1; i++) {
    if (isLifeOfWork(scan, i)) return true
    if (scan.word(i) !== 'been') continue
    const doing = scan.word(i + 1)
    if (doing === 'part' || doing === 'married') return true
    if (
      /^(?:craft|car|mak|serv|help|treat|brew|sell|supply|perform|creat|practi[sc]|operat|perfect|refin|teach|train|deliver|offer|writ|edit|trad|runn|rid|play|report)ing$/.test(
        doing,
      )
    )
      return true
    if (!/^an?$/.test(doing)) continue
    for (let at = i + 2; at < from - 1; at++) if (TRADE.test(scan.word(at))) return true
  }
  return false
}

/** “she trained for six years”, “he ran the shop”, “they lived in the village”; “has been studied for years” is of a drug. */
function isLifeOfWork(scan: Scan, i: number): boolean {
  const word = scan.word(i)
  // “miners who worked in the pit for 20 years” were exposed there.
  if (/^(?:been|was|were|is|are|be|who|that)$/.test(scan.word(i - 1))) return false
  if (word === 'lived' || word === 'worked')
    return /^(?:in|on|at|as)$/.test(scan.word(i + 1)) && !AILING.has(scan.word(i + 2))
  if (word === 'ran' || word === 'owned') return scan.word(i + 1) === 'the' || scan.word(i + 1) === 'a'
  return WORKED.has(word)
}

const WORKED = new Set(
  'trained studied practised practiced taught edited coached chaired served wrote written'.split(' '),
)
const AILING = new Set('pain agony fear discomfort silence oxygen dialysis'.split(' '))
const FIELD = new Set(
  'dentistry medicine nursing physiotherapy podiatry optometry pharmacy healthcare education'.split(' '),
)

const WORKPLACE = new Set(
  'bench bedside helm field business trade industry profession theatre clinic laboratory lab practice research community'.split(
    ' ',
  ),
)

/** “two hundred years ago”, “grown for two thousand years”: no patient lives that long. */
export function isLongAgo(scan: Scan, from: number, to: number, {low, high, unit}: Quantity): boolean {
  const years = low ?? high ?? 0
  if (unit !== 'a' || years < 100) return false
  if (scan.word(to) === 'ago') return true
  for (let at = Math.max(scan.clauseStart(from), from - 8); at < from; at++)
    if (/^(?:live|lives|lived|grown|grow|grows|stood|known)$/.test(scan.word(at))) return years >= 150
  return false
}

const TRADE = /(?:ist|ician|nurse|doctor|surgeon|midwife|coach|trainer|teacher)$/

/** “a nine-year regular”, “eleven years in a row”, “the group has been going for 14 years”: how long a custom or a club lasts. */
export function isOfCommunity(scan: Scan, start: number, from: number, to: number, {low}: Quantity): boolean {
  const next = scan.word(to)
  if (REGULAR.has(next)) return true
  // “seven or more a year, two years in a row” is a criterion.
  if (next === 'in' && scan.word(to + 1) === 'a' && scan.word(to + 2) === 'row')
    return (low ?? 0) >= 5 && scan.word(from - 1) !== 'for'
  if (next === 'of' && /^(?:users|customers|members)$/.test(scan.word(to + 2))) return true
  if (!/^(?:for|in)$/.test(scan.word(from - 1)) && scan.word(from) !== 'over') return false
  let club = false
  let grew = false
  for (let at = start; at < scan.clauseEnd(to); at++) {
    if (COMMUNITY.has(scan.word(at))) club = true
    if (GROWN.has(scan.word(at))) grew = true
  }
  if (club && grew) return true
  return scan.word(from - 2) === 'going' && scan.word(from - 3) === 'been'
}

const REGULAR = new Set('regular veteran member supporter customer devotee streak anniversary'.split(' '))
const COMMUNITY = new Set('community congregation choir club'.split(' '))
const GROWN = new Set('become grown built welcomed met thrived flourished'.split(' '))

/** “our surgeons have operated for over 20 years”, “he joined us three years ago”, “12 years ago, she founded …”. */
export function isHistoryOfProvider(scan: Scan, start: number, from: number, to: number): boolean {
  if (scan.word(to) === 'ago' && scan.holds(from - 8, to + 8, 'experience')) return true
  if (!/^(?:for|over)$/.test(scan.word(from - 1)) && scan.word(from) !== 'over') return false
  // “for over 50 years, our family has made it”
  return scan.holds(start, from, 'provider') || (scan.word(to) === ',' && scan.holds(to + 1, to + 4, 'provider'))
}

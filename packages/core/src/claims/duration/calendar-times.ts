import type {Scan} from '../quantities/scan.ts'
import type {Quantity} from '../quantity.ts'

/** “214,000 hospital stays in one year”, “about 1 in 7 said so in the past year”: the year of a count. */
export function isYearOfCount(scan: Scan, from: number, to: number): boolean {
  const lead = scan.word(from - 1)
  // “In one year, 10 babies died.”
  if (from < 2 && lead === 'in' && /^(?:one|a|1|single)$/.test(scan.word(from)) && scan.word(to) === ',')
    if (scan.isNumber(to + 1) || scan.run(to + 1, 'number-word') > 0) return scan.holds(to + 2, to + 10, 'people')
  // “it kills 6,000 people in a year”
  if (lead === 'in' && scan.word(from) === 'a' && !scan.isWord(to) && isOfMany(scan, from)) return true
  const single = lead === 'in' && (/^(?:one|any|single)$/.test(scan.word(to - 2)) || scan.word(from) === 'any')
  const past = lead === 'the' && scan.word(from - 2) === 'in' && /^(?:past|last)$/.test(scan.word(to - 2))
  if (!(single || past || (lead === 'any' && scan.word(from - 2) === 'in')) || scan.isWord(to)) return false
  // “ear surgery in the last year” is a criterion and counts nobody.
  if (!isCounted(scan, from)) return false
  return scan.holds(from - 25, from, 'people') || scan.holds(from - 25, from, 'event')
}

function isCounted(scan: Scan, from: number): boolean {
  for (let at = Math.max(0, from - 25); at < from; at++)
    if (scan.isNumber(at) || scan.run(at, 'number-word') > 0 || /^(?:half|many|most|one)$/.test(scan.word(at)))
      return true
  return false
}

/** A count of hundreds or more in the words before; “1 in 100 users becomes pregnant in a year” is a rate. */
function isOfMany(scan: Scan, from: number): boolean {
  for (let at = Math.max(scan.clauseStart(from), from - 14); at < from; at++) {
    if (/^(?:in|of|per)$/.test(scan.word(at - 1))) continue
    if (scan.isNumber(at) && Number(scan.word(at).replaceAll(',', '')) >= 100) return true
    if (/^(?:thousands?|millions?|hundreds)$/.test(scan.word(at))) return true
  }
  return false
}

/** Names and dates that a time only gives: a diary's “Day 3.”, “Year 11”, “in a good year”, “the year before”. */
export function isDate(scan: Scan, from: number, to: number, {unit, low}: Quantity): boolean {
  const first = scan.word(from)
  const next = scan.word(to)
  if (isPointHead(scan, from, to)) return true
  if (first === 'year' && scan.words[from]!.capital && from > 0 && scan.isNumber(to - 1) && (low ?? 99) < 14)
    return true
  if (unit === 'a' && first === 'a' && scan.word(from - 1) === 'in' && KIND_OF_YEAR.has(scan.word(to - 2))) return true
  if (first === 'the' && /^(?:before|after)$/.test(next)) return isBeforeOrAfter(scan, to + 1)
  // “In the first year of the survey”
  if (next === 'of' && /^(?:the|our|this|its)$/.test(scan.word(to + 1)) && ENTERPRISE.has(scan.word(to + 2)))
    return true
  // “takes five years off your face”; “ten years off your life” is a harm.
  if (unit === 'a' && next === 'younger') return true
  if (unit === 'a' && next === 'off' && /^(?:your|my|her|his|the)$/.test(scan.word(to + 1)))
    return !/^(?:life|lives|lifespan)$/.test(scan.word(to + 2))
  return isSomeDays(scan, from, to) || isOtherTime(scan, from, to) || isNameOfPlan(scan, from, to)
}

/** “Day 3.” alone heads an entry of a diary. */
function isPointHead(scan: Scan, from: number, to: number): boolean {
  if (from > 0 || scan.run(0, 'time-unit') === 0 || !scan.isNumber(1)) return false
  for (let at = to; at < scan.words.length; at++) if (!/^[.:]$/.test(scan.word(at))) return false
  return scan.words.length > to
}

/** “the year before.”, “the week after that”; “the week before surgery” goes on. */
const isBeforeOrAfter = (scan: Scan, at: number): boolean =>
  !scan.isWord(at) || (/^(?:that|next|last)$/.test(scan.word(at)) && !scan.isWord(at + 1))

/** “Some days she knows me”: on certain days; “some days of fever”, “some weeks later” are lengths. */
const isSomeDays = (scan: Scan, from: number, to: number): boolean =>
  scan.word(from) === 'some' &&
  /^(?:days|nights|mornings)$/.test(scan.word(to - 1)) &&
  (from === 0 || !scan.isWord(from - 1) || /^(?:and|but|or|on)$/.test(scan.word(from - 1))) &&
  /^(?:i|you|she|he|it|we|they|the|my|your|her|his)$|'/.test(scan.word(to))

/** “we will find you another week”, “it can be left for another day” */
function isOtherTime(scan: Scan, from: number, to: number): boolean {
  if (scan.word(from) !== 'another' || (scan.isWord(to) && scan.word(to) !== 'for')) return false
  for (let at = from - 1; at >= from - 4; at--) if (CHOOSING.has(scan.word(at))) return true
  return false
}

/** “the 12-Week Strong Mums challenge”: a title inside a sentence. */
const isNameOfPlan = (scan: Scan, from: number, to: number): boolean =>
  from > 0 &&
  scan.word(to - 2) === '-' &&
  scan.words[to - 1]!.capital &&
  scan.isWord(from - 1) &&
  !scan.words[from - 1]!.capital &&
  scan.words[to]?.capital === true

const KIND_OF_YEAR = new Set('good bad poor mild typical normal average wet dry'.split(' '))
const ENTERPRISE = new Set(
  'survey programme program project scheme grant fund campaign pandemic war century company contract lease'.split(' '),
)
const CHOOSING = new Set('find pick choose arrange left leave save suggest offer come back'.split(' '))

/** “from week 20”, “induction at 41 weeks”: how old a pregnancy is. */
export function isWeekOfPregnancy(scan: Scan, from: number, to: number, {unit, low, high}: Quantity): boolean {
  if (unit !== 'wk' || (low ?? high ?? 0) < 6 || (high ?? low ?? 99) > 43) return false
  const point = /^weeks?$/.test(scan.word(from)) || /^(?:at|from|until|till|before|by)$/.test(scan.word(from - 1))
  if (!point || /^(?:after|later|of)$/.test(scan.word(to))) return false
  // “From week 20 it can harm your baby”: of the womb or the cot.
  const numbered = /^weeks?$/.test(scan.word(from))
  for (let i = 0; numbered && i < scan.words.length && i < 40; i++) if (/^bab(?:y|ies)$/.test(scan.word(i))) return true
  for (let i = 0; i < scan.words.length && i < 40; i++) if (EXPECTING.test(scan.word(i))) return true
  return false
}

const EXPECTING =
  /^(?:pregnan|gestation|womb|induction|labour|caesarean|cesarean|midwi|unborn|foet|fetus|antenatal|prenatal)/

/** “in the last weeks of pregnancy”, “the second week of August”: a stage of life or of the calendar. */
export function isStage(scan: Scan, to: number, {low, high}: Quantity): boolean {
  if (scan.word(to) !== 'of') return false
  // “pressed within an hour of harvest”: how a product is made.
  if (MONTHS.has(scan.word(to + 1)) || /^(?:harvest|picking|roasting|bottling)$/.test(scan.word(to + 1))) return true
  return low === undefined && high === undefined && STAGES.has(scan.word(to + (scan.word(to + 1) === 'your' ? 2 : 1)))
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)
const STAGES = new Set(['pregnancy', 'gestation', 'life', 'childhood'])

import {type Found, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'
import {finishStretch, type Stretch} from './stretch.ts'
import {readUnitWord, type TimeUnit} from './time-units.ts'

/** Reads a plural unit that nobody counted: “lasts weeks”, “months of relief”, “weeks to months”. */
export function readBareTime(scan: Scan, i: number, floor: number): Found | undefined {
  const unit = readUnitWord(scan, i)
  if (!unit?.plural) return undefined
  const to = bareEnd(scan, i)
  if (to === 0) return undefined
  return finishStretch(scan, {unit, approximate: false, from: i, to, article: false}, floor)
}

/** Reads a numbered point: “day 3”, “weeks 4 to 6”. */
export function readPoint(scan: Scan, i: number, floor: number): Found | undefined {
  const unit = readUnitWord(scan, i)
  if (!unit || unit.word === 'second' || unit.word === 'minute' || unit.word === 'night' || unit.word === 'decade')
    return undefined
  if (!scan.isNumber(i + 1) && !POINT_WORDS.has(scan.word(i + 1))) return undefined
  if (scan.glued(i + 1) || scan.run(i + 2, 'percent') > 0) return undefined
  const amount = readAmount(scan, i + 1)
  if (amount?.low === undefined || amount.high === undefined || amount.high > 400) return undefined
  // “per day 2 tablets”, “a week 3 times”: the number belongs to what follows.
  const before = scan.word(i - 1)
  if (before === 'a' || before === 'per' || before === 'every' || before === 'each' || before === 'an') return undefined
  if (
    !unit.plural &&
    (readUnitWord(scan, amount.to) || scan.run(amount.to, 'people') > 0 || scan.word(amount.to) === 'times')
  )
    return undefined
  return finishStretch(
    scan,
    {
      low: amount.low * unit.times,
      high: amount.high * unit.times,
      unit,
      approximate: false,
      from: i,
      to: amount.to,
      article: false,
    },
    floor,
    'onset',
  )
}

const POINT_WORDS = new Set([
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
])

/** Reads a single unit that an ordinal or “next”, “past” picks: “in the first month”, “on the third day”. */
export function readOrdinalTime(scan: Scan, i: number, floor: number): Found | undefined {
  const unit = readUnitWord(scan, i)
  if (!unit || unit.word === 'second') return undefined
  const order = scan.runBefore(i, 'time-order')
  // “by the fourth night”; “opening hours” and “the last nights” are none.
  if (unit.word === 'night' && (unit.plural || !ORDINALS.has(scan.word(i - 1)) || scan.word(i - 1) === 'first'))
    return undefined
  if (unit.word === 'hour' && scan.word(i - 1) === 'opening') return undefined
  if (order === 0) return readWeekBefore(scan, i, unit, floor)
  // “on the second or third day”, “between the second and the eighth week”
  const joiner = i - order - (scan.word(i - order - 1) === 'the' ? 2 : 1)
  const earlier = /^(?:or|to|and)$/.test(scan.word(joiner)) ? ORDINALS.get(scan.word(joiner - 1)) : undefined
  const at = earlier === undefined ? i - order : joiner - 1
  const picked = scan.word(at)
  const lead = scan.word(at - 1)
  // “by about the sixth month”
  const before = at - 2 - scan.runBefore(at - 1, 'bound-about')
  if (unit.plural)
    return LATE.has(picked) && !DETERMINER.has(lead) ? undefined : finishStretch(scan, bare(unit, at, i + 1), floor)
  if (unit.word === 'day' && earlier === undefined && (picked === 'first' || LATE.has(picked))) return undefined
  const asSubject = !LATE.has(picked) && (at - 1 === 0 || !scan.isWord(at - 2)) && scan.run(i + 1, 'order-end') > 0
  if (!DETERMINER.has(lead) || !(asSubject || PREPOSITION.has(scan.word(before)))) return undefined
  const value = LATE.has(picked) ? 1 : (ORDINALS.get(picked) ?? 1)
  const later = earlier === undefined ? value : (ORDINALS.get(scan.word(i - 1)) ?? value)
  return finishStretch(
    scan,
    {low: value * unit.times, high: later * unit.times, unit, approximate: false, from: at, to: i + 1, article: false},
    floor,
  )
}

/** “the week before surgery”, “within the week”. */
function readWeekBefore(scan: Scan, i: number, unit: TimeUnit, floor: number): Found | undefined {
  if (unit.plural || scan.word(i - 1) !== 'the') return undefined
  const within = /^(?:within|inside)$/.test(scan.word(i - 2))
  if (!within && unit.ucum !== 'wk' && unit.ucum !== 'mo' && unit.ucum !== 'a') return undefined
  if (!within && !/^(?:before|after|following)$/.test(scan.word(i + 1))) return undefined
  return finishStretch(
    scan,
    {low: unit.times, high: unit.times, unit, approximate: false, from: i - 1, to: i + 1, article: false},
    floor,
  )
}

const bare = (unit: TimeUnit, from: number, to: number): Stretch => ({
  unit,
  approximate: false,
  from,
  to,
  article: false,
})

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
)
const LATE = new Set(['next', 'following', 'past', 'last', 'previous', 'coming', 'preceding', 'final'])
const DETERMINER = new Set(['the', 'your', 'their', 'her', 'his', 'this', 'that', 'my', 'our'])
const PREPOSITION = new Set(
  'in within for during over after by throughout until till on before through from between at of expect to than'.split(
    ' ',
  ),
)

/** Where a bare plural ends that something around shows to be a length; 0 when nothing does. */
function bareEnd(scan: Scan, i: number): number {
  const before = scan.word(i - 1)
  const idiom = scan.run(i, 'time-idiom') > 0 || scan.runBefore(i + 1, 'time-idiom') > 0
  let to = i + 1
  let joined = false
  for (let turn = 0; turn < 3; turn++) {
    const at = plainJoiner(scan, to)
    if (at === 0 || !readUnitWord(scan, at)?.plural) break
    to = at + 1
    joined = true
  }
  if (joined) return to
  // “in the days after treatment”; “in the days of leeches” is an idiom.
  if (idiom) return before === 'the' && /^(?:after|before|following)$/.test(scan.word(to)) ? to : 0
  if (scan.run(to, 'time-after') > 0 && scan.word(to) !== 'ago') return to
  // “after months of use”, “takes months of training”
  if (scan.word(to) === 'of' && COURSE.test(scan.word(to + 1)) && COURSE_LEAD.has(before)) return to
  if (scan.word(to) === 'of') return isContent(scan, to + 1) ? 0 : BARE_OF.has(before) ? 0 : to
  return scan.runBefore(i, 'bare-lead') > 0 ? to : 0
}

const isContent = (scan: Scan, i: number): boolean =>
  scan.holds(i, i + 3, 'time-content') || scan.run(i, 'time-wear') > 0

const COURSE = /^(?:use|training)$/
const COURSE_LEAD = new Set(['after', 'or', 'with', 'whether', 'despite', 'take', 'takes', 'need', 'needs', 'require'])
const BARE_OF = new Set(['the', 'these', 'those', 'all', 'in', 'on', 'what', 'which', 'their', 'your', 'our'])

function plainJoiner(scan: Scan, i: number): number {
  const word = scan.word(i)
  if (word === 'to' || word === 'or' || word === 'and' || word === 'not' || word === '-') return i + 1
  if (word === ',' && /^(?:or|not|sometimes|even)$/.test(scan.word(i + 1))) {
    return /^(?:sometimes|even)$/.test(scan.word(i + 2)) ? i + 3 : i + 2
  }
  if (word === ',' && readUnitWord(scan, i + 1)) return i + 1
  if (word === 'instead' && scan.word(i + 1) === 'of') return i + 2
  return word === 'rather' && scan.word(i + 1) === 'than' ? i + 2 : 0
}

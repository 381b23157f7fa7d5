import type {Quantity} from '../quantity.ts'
import {type Amount, type Found, fallsTo, makeQuantity, readAmount} from './amounts.ts'
import {readNumeral} from './numerals.ts'
import type {Scan} from './scan.ts'
import {readUnit} from './time-units.ts'
import {isDeterminer, isPastVerb} from './verb-forms.ts'

/** Reads “1 in 10”, “one patient in five”, “9 out of every 10”, “11 of 14 trials”, “15 per 1,000”, “3/10 patients”. */
export function readNaturalFrequency(scan: Scan, i: number, floor: number): Found | undefined {
  const events = readAmount(scan, i)
  if (events?.low === undefined || events.high === undefined || events.kind === 'article') return undefined
  if (events.parts) return readSlashed(scan, events, floor)
  const direct = readTotal(scan, events, events.to, floor)
  if (direct) return direct
  const second = fallsTo(scan, events)
  const fallen = second > 0 ? readNaturalFrequency(scan, second, second) : undefined
  if (fallen?.quantity.total)
    return makeFrequency(scan, events, fallen.quantity.total, {from: events.from, to: events.to, floor})
  // “one patient in five”, “15 more deaths per 1,000”: up to four words of a noun phrase between.
  for (let at = events.to; at < events.to + 6; at++) {
    // “one would-be donor in three”
    if (scan.word(at) === '-' && scan.glued(at) && scan.glued(at + 1) && at > events.to) continue
    // “one extra case of cancer per 1,000 users”
    const cases = scan.word(at) === 'of' && (scan.run(at - 1, 'people') > 0 || scan.run(at - 1, 'event') > 0)
    // “one trial of 180 patients”: its size, and no share of it.
    if (scan.word(at + 1) === 'of' && STUDY.has(scan.word(at))) return undefined
    if (!cases && (!scan.isWord(at) || STOP.has(scan.word(at)) || scan.run(at, 'dose-unit') > 0)) return undefined
    const found = readTotal(scan, events, at + 1, floor)
    if (found) return found
  }
  return undefined
}

const STUDY = new Set(
  'trial trials study studies review reviews group groups sample series cohort survey analysis experiment class team'.split(
    ' ',
  ),
)
const STOP = new Set('in of per out for with and or to at by is are was were the a an every each from'.split(' '))

function readTotal(scan: Scan, events: Amount, at: number, floor: number): Found | undefined {
  const link = linkEnd(scan, at)
  if (!link) return undefined
  // “1 in about 2,000”; “one of about 200 patients” picks somebody.
  const about = link.kind === 'in' || link.kind === 'out' ? scan.run(link.to, 'bound-about') : 0
  const total = readNumeral(scan, link.to + about)
  if (total?.value === undefined || total.kind === 'article' || total.parts) return undefined
  // “1 in 0.5 people” is kept as written, for a rule to refuse.
  if (total.value < 2 && !(total.value > 0 && total.value < 1 && hasPeople(scan, total.to))) return undefined
  if (total.approximate || (events.high! >= total.value && total.value >= 2)) return undefined
  if (!isTotal(scan, events, total.to, total.value, link, at > events.to)) return undefined
  if (isOfWeek(scan, events, total.value)) {
    const part = {form: 'time', low: events.low!, high: events.high!, unit: '/wk', role: 'frequency'} as const
    return makeQuantity(scan, part, {from: events.from, to: total.to, floor})
  }
  return makeFrequency(scan, about > 0 ? {...events, approximate: true} : events, total.value, {
    from: events.from,
    to: peopleEnd(scan, total.to),
    floor,
  })
}

interface Link {
  readonly kind: 'in' | 'every' | 'out' | 'of' | 'per' | 'odds'
  readonly to: number
}

function linkEnd(scan: Scan, at: number): Link | undefined {
  const word = scan.word(at)
  const every = (i: number): Link | undefined =>
    scan.word(i) === 'every' || scan.word(i) === 'each' ? {kind: 'every', to: i + 1} : undefined
  if (word === 'in') return every(at + 1) ?? {kind: 'in', to: at + 1}
  if (word === 'out' && scan.word(at + 1) === 'of') {
    // “two out of the three bones” picks parts, unless people are counted.
    const kind = scan.word(at + 2) === 'the' && !scan.isNumber(at + 3) ? 'of' : 'out'
    return every(at + 2) ?? {kind, to: skipThe(scan, at + 2)}
  }
  if (word === 'of') return every(at + 1) ?? {kind: 'of', to: skipThe(scan, at + 1)}
  if (word === 'per') return {kind: 'per', to: at + 1}
  if (word === 'for') return every(at + 1)
  // “1-in-20”, “one-in-a-million”
  if (word === '-' && scan.word(at + 1) === 'in' && scan.word(at + 2) === '-')
    return {kind: 'in', to: scan.word(at + 4) === '-' ? at + 5 : at + 3}
  if (word === ':' && scan.glued(at) && scan.glued(at + 1)) return {kind: 'odds', to: at + 1}
  return undefined
}

/** “five of the eight patients”: past the article, unless it is part of the number, as in “a hundred”. */
function skipThe(scan: Scan, i: number): number {
  if (scan.word(i) === 'a') return i + (scan.isNumber(i + 1) ? 1 : 0)
  return /^(?:the|these|those)$/.test(scan.word(i)) && readNumeral(scan, i + 1)?.value !== undefined ? i + 1 : i
}

function isTotal(
  scan: Scan,
  events: Amount,
  to: number,
  total: number,
  {kind: link, to: totalFrom}: Link,
  noun: boolean,
): boolean {
  const after = scan.word(to) === '-' ? to + 1 : to
  if (readUnit(scan, after, true) || scan.run(after, 'dose-unit') > 0 || scan.run(to, 'percent') > 0) return false
  const counted = hasPeople(scan, to)
  if (scan.run(to, 'scale-noun') > 0) return false
  if (!counted && scan.holds(scan.clauseStart(events.from), events.from, 'mixing')) return false
  if (!counted && total <= 100 && isScored(scan, events.from)) return false
  if (link === 'every') return true
  // “a chance of 1:200”; “adrenaline 1:200,000” is a strength.
  if (link === 'odds' && /^(?:dilution|solution|mix|mixture)$/.test(scan.word(to))) return false
  if (link === 'odds') return events.low === 1 && scan.holds(scan.clauseStart(events.from), events.from, 'outcome')
  const ofPeople = counted || (noun && hasPeople(scan, events.to))
  if (!ofPeople && isPainMark(scan, events.from, total)) return false
  const round = total >= 10 && Number.isInteger(Math.log10(total))
  // “1 in 2000” is a share, “5 in 2023” a year.
  if (link === 'in') {
    if (total >= 1900 && total <= 2100 && total % 500 !== 0 && !counted && !scan.raw(to - 1).includes(',')) return false
    if (MONTHS.has(scan.word(to - 2))) return false
    // “two wounds in a hundred”, “nine times in ten”
    if (noun && (round || scan.word(events.to) === 'times')) return true
    return !noun || events.low === 1 || hasPeople(scan, events.to) || counted
  }
  if (link === 'out') return !isMark(scan, events, to, total)
  if (link === 'per') return counted || round || total >= 1000 || (noun && total >= 10 && hasPeople(scan, events.to))
  // “one of the three clinics” picks a clinic.
  const picked = events.high === 1 && scan.word(totalFrom - 1) === 'the' && total < 12
  if (picked && scan.run(to, 'trial-noun') > 0) return false
  if (!noun && isSubjectOfMany(scan, events, to, total)) return true
  // “about 2 of 3 of those treated”, “nearly nine of ten simple ulcers”
  if (!noun && scan.word(to) === 'of' && /^(?:those|these|them|all|people|patients)$/.test(scan.word(to + 1)))
    return true
  if (!noun && total === 10 && scan.word(totalFrom - 1) === 'of' && isPlural(scan, to)) return true
  return (
    counted ||
    scan.run(to, 'trial-noun') > 0 ||
    scan.run(to + 1, 'trial-noun') > 0 ||
    (scan.word(to) === '(' && total >= 10) ||
    (round && !noun && (!scan.isWord(to) || AFTER_TOTAL.has(scan.word(to))) && scan.run(events.from - 1, 'label') === 0)
  )
}

/** “score it 7 out of 10”; “the rate is 1 or 2 in 100” scores nothing. */
function isScored(scan: Scan, from: number): boolean {
  for (let at = Math.max(scan.clauseStart(from), from - 6); at < from; at++) {
    if (scan.run(at, 'scored') === 0) continue
    if (
      !/^rates?$/.test(scan.word(at)) ||
      !/^(?:the|a|this|that|its|their|overall|usual)$|(?:th|re|ss|n|e)$/.test(scan.word(at - 1))
    )
      return true
  }
  return false
}

/** A plural within two words that is no dose and no part of a scale. */
function isPlural(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 2 && scan.isWord(i); i++) {
    if (
      STOP.has(scan.word(i)) ||
      ['dose-noun', 'dose-unit', 'scale-noun', 'time-unit', 'rhythm-noun'].some(name => scan.run(i, name) > 0)
    )
      return false
    if (/[^su]s$/.test(scan.word(i)) && scan.word(i).length > 4) return true
  }
  return false
}

const AFTER_TOTAL = new Set(
  'of who that in at got had have has were are will would and or but compared it they there the'.split(' '),
)

/** “at least three dry days in every seven” tells how often and is no share of people. */
const isOfWeek = (scan: Scan, {to}: Amount, total: number): boolean =>
  total === 7 && (/^(?:days|nights)$/.test(scan.word(to)) || /^(?:days|nights)$/.test(scan.word(to + 1)))

/** “6 of the 96 who recovered”, “six of the nine said”, “fails in about 1 of 5”. */
function isSubjectOfMany(scan: Scan, {from}: Amount, to: number, total: number): boolean {
  if (total < 4) return false
  const about = scan.runBefore(from, 'bound-about')
  const lead = scan.word(from - about - 1)
  if (scan.word(to) === 'who' || isPastVerb(scan, to)) return true
  if (lead === 'in' || lead === 'for' || lead === 'by')
    return !scan.isWord(to) || isDeterminer(scan.word(to)) || about > 0
  return false
}

/** “pain of 3 out of 10 is acceptable”, “it may hurt, up to 4 out of 10”: a mark and no share of people. */
function isMark(scan: Scan, {from}: Amount, to: number, total: number): boolean {
  if ((total !== 10 && total !== 5) || hasPeople(scan, to)) return false
  if (scan.word(to) === 'is' || scan.run(to, 'tail-at-most') > 0) return true
  for (let i = from - 1; i >= from - 6; i--) {
    if (MARKING.has(scan.word(i))) return true
    if (/^(?:in|for|and|\.)$/.test(scan.word(i))) return false
  }
  return false
}

const MARKING = new Set('hurt hurts hurting ache aches sore soreness score scores rating scale mark marks'.split(' '))

/** “keep your pain below 4 out of 10” is a mark; “it eased pain in 8 out of 10” a share, “pain fell to 2 out of 10” an effect. */
function isPainMark(scan: Scan, from: number, total: number): boolean {
  if (total !== 10 && total !== 100) return false
  const start = Math.max(scan.clauseStart(from), from - 7)
  if (scan.holds(start, from, 'trend')) return false
  for (let i = from - 1; i >= start; i--) {
    if (scan.run(i, 'marked') > 0) return true
    if (scan.word(i) === 'in' || scan.word(i) === 'for') return false
  }
  return false
}

const MONTHS = new Set(
  'january february march april may june july august september october november december'.split(' '),
)

/** A noun of people or events within the next words. */
export function hasPeople(scan: Scan, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    if (scan.run(i, 'people') > 0 || scan.run(i, 'event') > 0) return true
    if (!scan.isWord(i) && scan.word(i) !== '-') return false
    if (STOP.has(scan.word(i))) return false
  }
  return false
}

/** The words of the people counted are part of the mention. */
function peopleEnd(scan: Scan, at: number): number {
  for (let i = at; i < at + 3; i++) {
    const run = scan.run(i, 'people')
    if (run > 0) return i + run
    if (!scan.isWord(i)) break
  }
  return at
}

/** “34/210 v 51/208”; “20/40 vision”, “12/2020” and “10/20 mg” are none. */
function isTally(scan: Scan, {from, to}: Amount, below: number): boolean {
  if (below < 20 || !Number.isInteger(below) || (below >= 1900 && below <= 2100)) return false
  if (scan.run(to, 'dose-unit') > 0 || readUnit(scan, to, true) || scan.word(to) === '/') return false
  for (let i = from - 5; i < to + 4; i++) if (SIGHT.has(scan.word(i))) return false
  return true
}

const SIGHT = new Set(['vision', 'sight', 'acuity', 'see', 'sees', 'eye', 'eyes', 'snellen'])

function readSlashed(scan: Scan, events: Amount, floor: number): Found | undefined {
  const [above, below] = events.parts!
  if (above > below || !(hasPeople(scan, events.to) || isTally(scan, events, below))) return undefined
  return makeFrequency(scan, {...events, low: above, high: above}, below, {
    from: events.from,
    to: peopleEnd(scan, events.to),
    floor,
  })
}

function makeFrequency(
  scan: Scan,
  events: Amount,
  total: number,
  words: {from: number; to: number; floor: number},
): Found {
  const one = events.low === events.high
  const part = {
    form: 'frequency' as const,
    low: round(events.low! / total),
    high: round(events.high! / total),
    unit: '1',
    ...(one ? {events: events.low!} : {}),
    total,
  }
  return makeQuantity(scan, part, words)
}

/** Reads “every third patient”, “15 to 8 per 100” leaves its first half to this: “from 15 to 8”. */
export function readEveryNth(scan: Scan, i: number, floor: number): Found | undefined {
  if (scan.word(i) !== 'every') return undefined
  const total = ORDINALS.get(scan.word(i + 1))
  if (total === undefined || scan.run(i + 2, 'people') === 0) return undefined
  const part: Omit<Quantity, 'span' | 'bound'> = {
    form: 'frequency',
    low: round(1 / total),
    high: round(1 / total),
    unit: '1',
    events: 1,
    total,
  }
  return makeQuantity(scan, part, {from: i, to: i + 3, floor})
}

const ORDINALS = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((word, at) => [word, at + 2] as const),
)

/** Shares to nine places: 1 in 3 is 0.333333333. */
export const round = (value: number): number => Math.round(value * 1e9) / 1e9

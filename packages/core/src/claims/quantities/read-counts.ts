import {type Amount, type Found, joinerEnd, makeQuantity, readAmount} from './amounts.ts'
import type {Scan} from './scan.ts'
import {readUnit} from './time-units.ts'

/** Reads counts of people or events: “577 million people”, “hundreds of thousands of operations”, “into the billions”. */
export function readCount(scan: Scan, i: number, floor: number): Found | undefined {
  const amount = readScaled(scan, i)
  if (!amount || amount.kind === 'article' || amount.kind === 'vague') return undefined
  if (amount.kind === 'large' && scan.word(i - 1) === 'the' && scan.word(i - 2) === 'into') {
    return makeQuantity(scan, {form: 'count', unit: '{people}'}, {from: i - 2, to: amount.to, floor})
  }
  // “12-week”, “type 2 patients”, “L4/5”: no count.
  if (scan.word(amount.to) === '-' || amount.parts || scan.run(i - 1, 'label') > 0 || scan.word(i - 1) === 'per')
    return undefined
  if (amount.low !== undefined && (!Number.isInteger(amount.low) || !Number.isInteger(amount.high))) return undefined
  if (isYear(scan, amount) || isMoney(scan, amount) || isTelephone(scan, amount)) return undefined
  const headless = readHeadless(scan, amount, floor)
  if (headless) return headless
  const after = amount.to + scan.run(amount.to, 'tail-at-least')
  for (let at = headStart(scan, after); at < amount.to + 8; at++) {
    const people = scan.run(at, 'people') || (PEOPLE_TOO.has(scan.word(at)) ? 1 : 0)
    // “babies and people over 65 fall sick”: an age.
    if (at === after && isAge(scan, amount.from)) return undefined
    if (people > 0 && !isModifier(scan, at + people)) return count(scan, amount, '{people}', at + people, floor)
    const event = scan.run(at, 'event')
    // “87 emergency patients”: the people are the head.
    const compound = event > 0 && scan.run(at + event, 'people') > 0
    if (event > 0 && !compound && !isModifier(scan, at + event)) {
      // “a count under 100,000 calls for a pause”
      if (scan.word(at) === 'calls' && scan.word(at + 1) === 'for') return undefined
      return isManyEvents(scan, amount, at) ? count(scan, amount, '{event}', at + event, floor) : undefined
    }
    if ((amount.high ?? 0) >= 100 && isPersonNoun(scan.word(at)) && !isModifier(scan, at + 1))
      return count(scan, amount, '{people}', at + 1, floor)
    // “5 million basal and squamous cell cancers”
    // “7,000 leg, toe or foot amputations”
    if (/^(?:,|or)$/.test(scan.word(at)) && at > after && (amount.high ?? 0) >= 1000 && scan.isWord(at + 1)) continue
    if (scan.word(at) === 'and' && at > after && (amount.high ?? 0) >= 1000 && scan.isWord(at + 1)) continue
    const listed = at > after && scan.word(at - 1) === 'or' && scan.run(at + 1, 'event') > 0
    if (!listed && !mayStandBetween(scan, at)) return undefined
  }
  return undefined
}

/** “8 million to 12 million”: both with their scale word. */
function readScaled(scan: Scan, i: number): Amount | undefined {
  const amount = readAmount(scan, i)
  if (amount?.kind !== 'large' || amount.low !== undefined) return amount
  const at = joinerEnd(scan, amount.to, false)
  const second = at > 0 ? readAmount(scan, at) : undefined
  return second?.kind === 'large' ? {...amount, to: second.to} : amount
}

/** “hundreds of patients”, “ten of the patients” */
function headStart(scan: Scan, at: number): number {
  if (scan.word(at) !== 'of') return at
  return /^(?:the|these|those|our|their|its)$/.test(scan.word(at + 1)) ? at + 2 : at + 1
}

const PEOPLE_TOO = new Set(['folk', 'folks', 'souls'])

const isAge = (scan: Scan, from: number): boolean => {
  const bound = Math.max(scan.runBefore(from, 'bound-at-least'), scan.runBefore(from, 'bound-at-most'))
  return bound > 0 && scan.run(from - bound - 1, 'people') > 0
}

/** “1,300 hikers”, “6,000 cyclists”: nouns of people are too many to list, their endings few. */
const isPersonNoun = (word: string): boolean =>
  word.length > 5 &&
  /(?:ers|ors|ists|ians|ees|men)$/.test(word) &&
  !THINGS.has(word) &&
  !/(?:meters|liters|powers)$/.test(word)

const THINGS = new Set(
  `centers numbers papers layers fibers letters orders meters liters kilometers centimeters millimeters computers servers
  factors errors sensors receptors monitors motors tumors colors doctors filters trackers containers dollars degrees
  specimen specimens powers towers offers rivers barriers papers carriers transfers answers others boosters blisters
  markers stickers wafers trackers chargers batteries trees knees guarantees committees employers vectors mirrors
  corridors shoulders lasers regimen flowers powders showers fingers corners chambers drawers borders folders headers
  holders boulders ladders bladders ulcers fevers disorders timers peppers crackers burgers wrappers jumpers slippers
  trainers sneakers loafers heaters coolers inhalers nebulisers nebulizers ventilators catheters pacemakers
  defibrillators indicators doors floors flavors behaviors wrists fists cysts lists twists trees fees medians semen
  abdomen letters chapters newsletters orders makers computers trackers printers scanners dispensers fillers`.split(
    /\s+/,
  ),
)

/** “a $12 million surgery centre” */
const isMoney = (scan: Scan, {from}: Amount): boolean =>
  /^[$£€]$/.test(scan.word(from - 1)) || (scan.isNumber(from - 1) && /^[$£€]$/.test(scan.word(from - 2)))

/** “Call 999 if your baby turns blue.” */
const isTelephone = (scan: Scan, {from, kind}: Amount): boolean =>
  kind === 'digits' &&
  /^(?:call|dial|ring|phone|text|telephone|calling|dialling|ringing|on)$/.test(scan.word(from - 1)) &&
  scan.word(from).length === 3

/** “in 2020 patients …”, “in 2019 and 2020 authorities …”: a year, and no count of the people behind it. */
function isYear(scan: Scan, amount: Amount): boolean {
  const {low, high, kind, from} = amount
  if (kind !== 'digits' || low === undefined || low !== high || low < 1900 || low > 2100) return false
  return YEAR_LEAD.has(scan.word(from - 1)) && !scan.raw(from).includes(',')
}

const YEAR_LEAD = new Set(
  'january february march april may june july august september october november december in since by until till during from and or to of - early late mid before after'.split(
    ' ',
  ),
)

/** “some 3,500 are done each year”, “thousands have had it”, “it kills 5,000 a year”: the noun is left unsaid. */
function readHeadless(scan: Scan, amount: Amount, floor: number): Found | undefined {
  // “Of these, 14 had relapsed”; “the two are alike” counts nobody.
  const lead = amount.from - 1
  const aged = scan.runBefore(amount.from, 'bound-at-most') + scan.runBefore(amount.from, 'bound-at-least') > 0
  const coded = aged || (scan.word(lead) === '-' && scan.glued(amount.from)) || scan.word(amount.from).startsWith('0')
  const open = !scan.isWord(lead) || LEADS.has(scan.word(lead))
  const item = isStartOfItem(scan, amount)
  if (item)
    return makeQuantity(
      scan,
      {form: 'count', ...values(amount), unit: '{people}'},
      {from: amount.from, to: amount.to, floor},
    )
  // “Of those, close to 330 use a living donor”; “the remaining 59 are reassured”
  const rest =
    amount.kind === 'digits' &&
    ((/^(?:remaining|other)$/.test(scan.word(lead)) && /^(?:are|were|have|had|will)$/.test(scan.word(amount.to))) ||
      (isOfThose(scan, amount.from) && scan.isWord(amount.to) && mayStandBetween(scan, amount.to)))
  const bare =
    open &&
    !coded &&
    amount.kind === 'digits' &&
    (amount.high ?? 0) >= 5 &&
    (/^(?:had|were|have|did)$/.test(scan.word(amount.to)) ||
      (scan.word(amount.to) === 'are' && CARED_FOR.has(scan.word(amount.to + 1))))
  if (
    (bare || rest || scan.run(amount.to, 'fate-of-some') > 0) &&
    (amount.high ?? 2) >= 2 &&
    scan.run(amount.from - 1, 'time-unit') === 0
  )
    return makeQuantity(
      scan,
      {form: 'count', ...values(amount), unit: '{people}'},
      {from: amount.from, to: amount.to, floor},
    )
  // “tens of thousands are hurt each year”
  const many = amount.kind === 'large' && amount.low === undefined && /^(?:are|were)$/.test(scan.word(amount.to))
  if (many && /(?:ed|hurt|born|lost)$/.test(scan.word(amount.to + 1)))
    return count(scan, amount, '{people}', amount.to, floor)
  if (amount.kind !== 'large' && (amount.high ?? 0) < 100) return undefined
  // “700,000 had been implanted”, “135 million doses have been given”, “250,000 appendixes are removed”
  const isDone = (amount.high ?? 1e6) >= 1000 && isDoneToMany(scan, amount.to)
  // “it causes many deaths: about 125,000 a year”
  const yearly = /^(?:a|each|every|per)$/.test(scan.word(amount.to)) && scan.word(amount.to + 1) === 'year'
  const told = Math.max(0, amount.from - 15)
  if (
    yearly &&
    (amount.high ?? 0) >= 1000 &&
    (scan.holds(told, amount.from, 'event') || scan.holds(told, amount.from, 'people'))
  )
    return count(scan, amount, '{people}', amount.to, floor)
  const killed = scan.runBefore(amount.from - scan.runBefore(amount.from, 'bound-about'), 'killing') > 0
  if (
    !killed ||
    scan.run(amount.to, 'dose-unit') > 0 ||
    (scan.isWord(amount.to) && !/^(?:a|each|every|in|per)$/.test(scan.word(amount.to)))
  ) {
    if (scan.run(amount.to, 'fate') === 0) return isDone ? count(scan, amount, '{event}', amount.to, floor) : undefined
  }
  return count(scan, amount, '{people}', amount.to, floor)
}

/**
 * “4 have a major complication”, “34 undergo a biopsy”: an item of a chart that tells how many of a hundred or a thousand.
 * A year and the number of a step have no such verb behind them.
 */
function isStartOfItem(scan: Scan, {from, to, kind, low, high}: Amount): boolean {
  if (kind !== 'digits' || (low ?? high) === undefined) return false
  const bound = Math.max(scan.runBefore(from, 'bound-at-most'), scan.runBefore(from, 'bound-about'))
  if (from - bound !== 0) return false
  const verb = scan.word(to)
  if (verb === 'are' || verb === 'were' || verb === 'is' || verb === 'will' || verb === 'would')
    return /(?:ed|en|be|have|die|get|given|found|told|sent|need|still)$/.test(scan.word(to + 1))
  return ITEM_VERBS.has(verb) && scan.isWord(to + 1)
}

const ITEM_VERBS = new Set(
  'have has had undergo develop need avoid experience suffer die dies get survive receive'.split(' '),
)

/** “Of those,” “of these,” right before an amount and its bound. */
function isOfThose(scan: Scan, from: number): boolean {
  const at = from - Math.max(scan.runBefore(from, 'bound-about'), scan.runBefore(from, 'bound-at-least')) - 1
  return scan.word(at) === ',' && /^(?:those|these|them)$/.test(scan.word(at - 1)) && scan.word(at - 2) === 'of'
}

/** Up to three words of a noun, then a passive that tells of care given. */
function isDoneToMany(scan: Scan, to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const word = scan.word(at)
    if (word === 'are' || word === 'were') return DONE.has(scan.word(at + 1))
    if (word === 'have' || word === 'had') return scan.word(at + 1) === 'been' && DONE.has(scan.word(at + 2))
    if (!scan.isWord(at) || scan.run(at, 'dose-unit') > 0 || STOP.has(word)) return false
  }
  return false
}

const DONE = new Set(
  `given used done performed removed implanted fitted placed prescribed administered replaced injected transplanted
  dispensed inserted vaccinated reported recorded`.split(/\s+/),
)

/** “200 patient records”, “5 case studies”: the people are no head of the phrase. */
const isModifier = (scan: Scan, at: number): boolean => scan.run(at, 'thing') > 0

const STOP = new Set(
  'in of to for at by with and or than is are was were that which who a an the from on as per its it they after before'.split(
    ' ',
  ),
)

function mayStandBetween(scan: Scan, at: number): boolean {
  if (scan.word(at) === '-') return true
  return scan.isWord(at) && !STOP.has(scan.word(at)) && !readUnit(scan, at, true) && scan.run(at, 'dose-unit') === 0
}

/** “two operations” tells a plan, “2,100 operations” a count; deaths and cases count from two. */
function isManyEvents(scan: Scan, amount: Amount, at: number): boolean {
  // “seven or more infections in a year” is a criterion.
  if ((amount.high ?? 99) < 20 && scan.run(amount.to, 'tail-at-least') > 0) return false
  if (amount.kind === 'large') return true
  // “two reports of men who fainted”, “38 calls about children”
  const told = TOLD.has(scan.word(at)) && /^(?:of|about|from|involving|in|that|where)$/.test(scan.word(at + 1))
  if (told && (amount.high ?? 0) >= 2) return true
  // “two infections that vaccines have tamed”, “six cancers”: kinds of harm, unless somebody died or counted them.
  if ((amount.high ?? 0) < 10 && !DEADLY.has(scan.word(at)) && scan.run(at + 1, 'did') === 0) return false
  return (amount.high ?? 0) >= (scan.run(at, 'grave-event') > 0 ? 2 : 100)
}

const values = ({low, high}: Amount): {low?: number; high?: number} => ({
  ...(low === undefined ? {} : {low}),
  ...(high === undefined ? {} : {high}),
})

const CARED_FOR = new Set('called sent referred invited offered told admitted given asked operated recalled'.split(' '))
const LEADS = new Set(
  'another other the only about some but and while these those remaining around nearly almost'.split(' '),
)

const DEADLY = new Set('death deaths case cases fatality fatalities suicides overdoses'.split(' '))
const TOLD = new Set(['report', 'reports', 'calls', 'complaints'])

/** “major bleeds struck 3 people”, “of every four people who try it” */
const MET = new Set(['struck', 'hit', 'affected', 'killed', 'harmed', 'every'])

/** “three people a day”; “two people per chair” is none. */
const isDaily = (scan: Scan, at: number): boolean =>
  /^(?:a|per|each|every)$/.test(scan.word(at)) && scan.run(at + 1, 'time-unit') > 0

/** “in two recipients a germ was passed along” */
const TREATED = new Set(['patients', 'recipients', 'participants', 'women', 'men', 'volunteers', 'infants', 'babies'])
const PRONOUN = new Set(['us', 'them', 'everyone'])

function count(scan: Scan, amount: Amount, unit: string, to: number, floor: number): Found | undefined {
  const {high} = amount
  // “all 212 of them” may be steps: pronouns count as people only where something happened to them.
  // “five families of drugs”
  if (scan.word(to - 1) === 'families' && scan.word(to) === 'of') return undefined
  if (PRONOUN.has(scan.word(to - 1)) && scan.run(to, 'did') === 0) {
    // “in 36 of them a link was found”, “sixty of them would have a bulge”
    const many = (high ?? 0) >= 5 && (scan.word(amount.from - 1) === 'in' || /^(?:would|will)$/.test(scan.word(to)))
    if (!many || scan.word(amount.to) !== 'of') return undefined
  }
  // “two people should lift”: a handful counts only where something happened to them.
  const lead = scan.word(amount.from - 1)
  const met =
    scan.run(to, 'did') > 0 ||
    /^(?:bled|fainted|quit|lost|vomited|collapsed|worsened|choked)$/.test(scan.word(to)) ||
    MET.has(lead) ||
    isDaily(scan, to) ||
    (lead === 'in' && TREATED.has(scan.word(to - 1))) ||
    (lead === 'by' && /^(?:reported|noted|suffered|experienced)$/.test(scan.word(amount.from - 2)))
  if (amount.kind !== 'large' && ((high ?? 0) < 2 || (high! < 5 && !met && unit === '{people}'))) return undefined
  return makeQuantity(scan, {form: 'count', ...values(amount), unit}, {from: amount.from, to, floor})
}

import type {FactValue} from './fact.ts'

/** How the numbers of a value bound it; facts and the words of pages know some of these each. */
export type ToldBound = NonNullable<FactValue['bound']> | 'more-than' | 'less-than' | 'minimum-seen'

/** What a fact, a source or the words of a page say, as far as it is told: every `FactValue` and `Quantity` is one. */
export interface ToldValue {
  readonly form: string
  /** UCUM, `{people}` for counted things, `/d` for a rhythm. */
  readonly unit: string
  readonly low?: number
  readonly high?: number
  readonly bound?: ToldBound
  readonly approximate?: boolean
  readonly events?: number
  readonly total?: number
  readonly measure?: string
}

export interface TellOptions {
  /** “2–6 weeks” for tables, where “2 to 6 weeks” stands in sentences. */
  readonly dash?: boolean
}

const TIMES: Readonly<Record<string, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
}

/** Units whose code is not what readers write. */
const SIGNS: Readonly<Record<string, string>> = {ug: 'µg', Cel: '°C', '[IU]': 'IU'}

/** Measures that are written as capitals; others are words (“prevalence 0.12”), and a p value is small by custom. */
const CAPITALS = new Set('or rr hr rd arr rrr md smd nnt nnh ci ppv npv auc'.split(' '))

/**
 * The words of each bound. In medicine these are different statements: six months as a limit, as less than that limit and
 * as the longest that was ever reported must not read alike.
 */
const BOUNDS: Readonly<Record<Exclude<ToldBound, 'exact' | 'typical'>, readonly [before: string, after: string]>> = {
  'at-least': ['at least ', ''],
  'more-than': ['more than ', ''],
  'at-most': ['at most ', ''],
  'less-than': ['less than ', ''],
  'maximum-seen': ['a maximum of ', ' seen'],
  'minimum-seen': ['a minimum of ', ' seen'],
}

/**
 * A number for people, thousands apart: 12,345. Digits that somebody wrote are kept; the tail of a division (2 of 3 is
 * 66.6666… per cent) is cut to three digits.
 */
export function tellNumber(value: number): string {
  const stated = Number(value.toPrecision(12))
  const digits = String(stated)
    .replace(/e.*$/, '')
    .replace(/^[-0.]+|\D/g, '')
  const isTail = digits.length > 6 && !Number.isInteger(stated)
  return group(isTail ? Number(value.toPrecision(Math.max(3, wholeDigits(value)))) : stated)
}

const wholeDigits = (value: number): number => String(Math.trunc(Math.abs(value))).length

function group(value: number): string {
  const [whole = '', part] = String(value).split('.')
  const grouped = whole.includes('e') ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return part === undefined ? grouped : `${grouped}.${part}`
}

/** “month” or “months” for a UCUM unit of time; `undefined` for any other unit. */
export function timeWord(unit: string, last: number): string | undefined {
  const word = TIMES[unit]
  return word && (last === 1 ? word : `${word}s`)
}

/** The ends of a value as numbers for people, in the unit that they see: a share in percent. */
export function tellEnds(value: ToldValue): {readonly low?: string; readonly high?: string} {
  const factor = isShare(value) ? 100 : 1
  const end = (one: number): string =>
    value.approximate && value.unit in TIMES ? tellNumber(withoutConversion(one)) : tellNumber(one * factor)
  return {
    ...(value.low === undefined ? {} : {low: end(value.low)}),
    ...(value.high === undefined ? {} : {high: end(value.high)}),
  }
}

/** “2 weeks to 3 months” is kept as about 2 to 13.05 weeks: nobody measured the hundredths. */
const withoutConversion = (time: number): number =>
  !Number.isInteger(time) && String(time).replace(/^[0.]+|\D/g, '').length > 3
    ? Number(time.toPrecision(Math.max(2, wholeDigits(time))))
    : time

/** A part of 1 that is told in percent; a rhythm (“3 times a day”) has the form of one and is none. */
const isShare = ({form, unit}: ToldValue): boolean =>
  (form === 'proportion' || form === 'fraction' || form === 'frequency') && unit === '1'

/**
 * A value in words, the same in every message, hover, report and list of changes: “3 to 5 days”, “26 in 50 (52%)”, “at
 * most 6 months”, “RR 1.4”, “a maximum of 6 months seen”. A bound is always told.
 */
export function tellValue(value: ToldValue, {dash = false}: TellOptions = {}): string {
  const {measure} = value
  const name = measure === undefined || measure === 'points' ? '' : `${nameOf(measure)} `
  if (value.events === undefined && value.low === undefined && value.high === undefined) {
    return `${name}${unstated(value)}`
  }
  const [before, after] = boundWords(value)
  return `${name}${before}${value.approximate ? 'about ' : ''}${amount(value, dash, before !== '')}${after}`
}

const nameOf = (measure: string): string =>
  CAPITALS.has(measure.toLowerCase()) ? measure.toUpperCase() : measure.toLowerCase()

function boundWords({low, high, bound = 'exact', events}: ToldValue): readonly [before: string, after: string] {
  if (bound !== 'exact' && bound !== 'typical') return BOUNDS[bound]
  const typically = bound === 'typical' ? 'typically ' : ''
  // An end that nobody gave is open, whether or not the file says so.
  if ((low === undefined) === (high === undefined) || events !== undefined) return [typically, '']
  return [`${typically}${BOUNDS[low === undefined ? 'at-most' : 'at-least'][0]}`, '']
}

function amount(value: ToldValue, dash: boolean, isBounded: boolean): string {
  const {events, total} = value
  const number = range(value, dash)
  if (events === undefined || total === undefined) return withUnit(value, number)
  const counted = `${tellNumber(events)} in ${tellNumber(total)}`
  // “1 in 10” is its own best word, and “at most 26 in 50” bounds the count and no second number beside it.
  return number === '' || isBounded || (events === 1 && value.low === value.high) ? counted : `${counted} (${number}%)`
}

function range(value: ToldValue, dash: boolean): string {
  const {low, high} = tellEnds(value)
  if (low === undefined || high === undefined || low === high) return high ?? low ?? ''
  // “-5–-3” would be read as anything.
  return dash && !low.startsWith('-') && !high.startsWith('-') ? `${low}–${high}` : `${low} to ${high}`
}

function withUnit(value: ToldValue, number: string): string {
  const {unit, form, low, high, measure} = value
  if (measure === 'points') return `${number} percentage point${number === '1' ? '' : 's'}`
  if (unit === '%' || isShare(value)) return `${number}%`
  if (form === 'fold') return `${number}-fold`
  if (unit === '1') return number
  if (unit.startsWith('/')) return rhythm(unit.slice(1), number)
  const isOne = (low ?? high) === 1 && (high ?? low) === 1
  return `${number} ${unitWord(unit, isOne ? 1 : 2)}`
}

function unitWord(unit: string, last: number): string {
  const counted = /^\{(.*)\}(?:\/(\w+))?$/.exec(unit)
  if (!counted) return timeWord(unit, last) ?? SIGNS[unit] ?? unit
  const [, noun = '', per] = counted
  return `${last === 1 ? noun : plural(noun)}${per ? ` ${aTime(per)}` : ''}`
}

const aTime = (unit: string): string => `${unit === 'h' ? 'an' : 'a'} ${timeWord(unit, 1) ?? unit}`

function plural(noun: string): string {
  if (noun === 'people' || /[^s]s$/.test(noun)) return noun
  if (/(?:[sxz]|ch|sh)$/.test(noun)) return `${noun}es`
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

/** “3 times a day”, “once every 2 weeks”; `every` is what follows the stroke of the unit: `d`, `2wk`. */
function rhythm(every: string, number: string): string {
  const [, count = '', unit = every] = /^([\d.]*)(.*)$/.exec(every) ?? []
  const times = number === '1' ? 'once' : number === '2' ? 'twice' : `${number} times`
  return `${times} ${count === '' ? aTime(unit) : `every ${count} ${timeWord(unit, Number(count)) ?? unit}`}`
}

function unstated(value: ToldValue): string {
  const {unit, form} = value
  if (unit === '%' || isShare(value)) return 'an unstated share'
  if (form === 'fold') return 'an unstated number of times'
  const things = unit === '1' ? '' : unit.startsWith('/') ? rhythm(unit.slice(1), 'some') : unitWord(unit, 2)
  return things === '' ? 'an unstated number' : things.startsWith('some ') ? things : `an unstated number of ${things}`
}

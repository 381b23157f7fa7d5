import type {FactValue} from '../facts/fact.ts'
import {timeWord} from '../facts/tell-value.ts'
import {DAYS} from '../facts/units.ts'
import {type Case, overreach} from './case.ts'
import type {Overreach} from './strength.ts'
import type {Hit, TaggedWording} from './tag-wording.ts'
import {dropEnd} from './weaken.ts'

const YEAR = DAYS['a']!
/** Days in a unit by the letter that its words begin with. */
const BY_LETTER: Readonly<Record<string, number | undefined>> = {
  h: DAYS['h'],
  d: DAYS['d'],
  w: DAYS['wk'],
  m: DAYS['mo'],
  y: YEAR,
}
const WORDS: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  one: 1,
  couple: 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
const NUMBER = `\\d{1,4}(?:\\.\\d{1,2})?|${Object.keys(WORDS).join('|')}`
/** “6 to 12 months”, “half a year”, “24-week”; no age (“6-year-old”, “65 years of age”) and no rate (“twice a week”). */
const SPAN = new RegExp(
  `\\b(${NUMBER})(?: an?)?(?: ?(?:-|–|to|or|and) ?(${NUMBER}))?(?: ?- ?| )(?:full |whole |more )?(h|hours?|days?|weeks?|wk|months?|mo|years?|yrs?|decades?)\\b(?!-old| old| of age|-olds)`,
  'gi',
)
const BEFORE_RATE = /(?:\b(?:times|once|twice|hours?|minutes|days|doses?|units?|drinks?|portions?|cups?)|[\d%]) $/i
const BEFORE_AGE = /\b(?:aged?|ages|age of|older than|younger than|aged between) (?:\d+ (?:to|and) )?$/i

/** The longest time that a text names, in days. */
export function longestSpanIn(text: string): number | undefined {
  let longest: number | undefined
  for (const match of text.matchAll(SPAN)) {
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    if (BEFORE_AGE.test(before) || (/^an?$/i.test(match[1]!) && BEFORE_RATE.test(before))) continue
    const days = numberOf(match[2] ?? match[1]!) * daysOf(match[3]!)
    if (longest === undefined || days > longest) longest = days
  }
  return longest
}

const numberOf = (word: string): number => WORDS[word.toLowerCase()] ?? Number(word)

function daysOf(unit: string): number {
  const lower = unit.toLowerCase()
  return lower.startsWith('decade') ? 10 * YEAR : (BY_LETTER[lower[0]!] ?? 0)
}

/** Seconds and minutes tell how long something took, not how long anybody was followed. */
const daysOfValue = (value: FactValue | undefined): number | undefined => {
  const unit = value?.unit ?? ''
  const [by, number] = [unit === 's' || unit === 'min' ? undefined : DAYS[unit], value?.high ?? value?.low]
  return by === undefined || number === undefined ? undefined : by * number
}

/** Words of a long time, with the days for which somebody must have looked. */
const LONG = [
  {name: 'term-long', days: 360},
  {name: 'term-years', days: 2 * YEAR},
  {name: 'term-life', days: 10 * YEAR},
] as const

/** What was followed for weeks is not known to hold for years. */
export function judgeTime(one: Case): Overreach[] {
  const {wording, evidence, said} = one
  const followed = [daysOfValue(evidence.timepoint), longestSpanIn(evidence.outcome ?? ''), longestSpanIn(said.text)]
  const longest = Math.max(...followed.map(days => days ?? 0))
  if (longest === 0) return []
  if (wording.hits.some(hit => hit.name === 'hedge' && !hit.negated && wording.textOf(hit).toLowerCase() !== 'can'))
    return []
  for (const {name, days} of LONG) {
    if (longest >= days) continue
    const hit = wording.hits.find(
      hit =>
        hit.name === name && (!hit.negated || isNeverBack(wording.textOf(hit))) && !isCounted(wording, hit, longest),
    )
    if (!hit || TRAIT.test(wording.text.slice(0, hit.start))) continue
    const why = `“${wording.textOf(hit)}” is longer than anybody looked, which was ${tellDays(longest)}`
    return [overreach(one, 'short-to-long', hit, why, dropEnd(wording, hit))]
  }
  return []
}

/** “Two years on”: the number tells how long, and it may be no longer than anybody looked. */
function isCounted({words}: TaggedWording, {from}: Hit, longest: number): boolean {
  if (words[from]!.text !== 'years') return false
  const number = words[from - 1]
  const years = number?.kind === 'number' ? Number(number.text) : WORDS[number?.text ?? '']
  return years !== undefined && years * YEAR <= longest * 1.5
}

/** “People who have lived with pain for years” tells who they are. */
const TRAIT = /\b(?:who|whose|after|had|have|has been)(?: [\p{L}'’-]+){0,5} $/iu

const isNeverBack = (words: string): boolean => /\b(?:come|return)/i.test(words)

function tellDays(days: number): string {
  const unit = days >= 700 ? 'a' : days >= 60 ? 'mo' : days >= 14 ? 'wk' : 'd'
  const whole = Math.max(1, Math.round(days / DAYS[unit]!))
  return `${whole} ${timeWord(unit, whole)}`
}

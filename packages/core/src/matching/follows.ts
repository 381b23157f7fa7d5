import {AGE} from './ages.ts'
import type {Figure} from './figure.ts'
import {type Likeness, likeValue, PLAIN_TOTALS, type Unlikeness} from './same-value.ts'

export type Following = Likeness | 'bound' | 'vague'
export type NotFollowing = Unlikeness | 'narrower' | 'bound-lost' | 'bound-made' | 'other-role' | 'incomparable'

const GOOD = new Set<string>(['same', 'rounded', 'converted', 'bound', 'vague'])
export const isFollowing = (found: Following | NotFollowing): found is Following => GOOD.has(found)

/** Whether a figure of a claim follows from one of its passage, as numbers; what they are said of is judged elsewhere. */
export function follows(claim: Figure, passage: Figure): Following | NotFollowing {
  if (claim.scale !== passage.scale) return 'incomparable'
  // “between 2012 and 2019” has both years
  if (
    claim.scale === 'amount calendar-year' &&
    claim.low === claim.high &&
    (claim.low === passage.low || claim.low === passage.high)
  )
    return 'same'
  // “over five” is not from 5 to 17.
  if (claim.scale === AGE && claim.bound !== 'exact' && passage.bound === 'exact' && passage.low !== passage.high)
    return 'bound-made'
  // “almost less than” is no bound.
  if (claim.side !== undefined && claim.bound !== 'exact') return 'other'
  if (claim.scale === 'time' && !fitsRole(claim, passage)) return 'other-role'
  if (claim.scale === 'points' && claim.sign !== passage.sign) return 'other'
  if (claim.low === undefined && claim.high === undefined) return followsVague(claim, passage)
  if (passage.low === undefined && passage.high === undefined) return 'incomparable'
  if (claim.bound === 'at-most' && claim.low === undefined) return followsTop(claim, passage)
  if (claim.bound === 'at-least' && claim.high === undefined) return followsFloor(claim, passage)
  // “Within 7 to 10 days” is “in 7 to 10 days”; “more than 7 to 10 days” is not.
  if (claim.bound === 'at-least' && passage.bound !== 'at-least') return 'bound-made'
  if (isWithin(claim, passage)) return followsTop({...claim, bound: 'at-most', text: `within ${claim.text}`}, passage)
  const [low, high] = [claim.low ?? claim.high!, claim.high ?? claim.low!]
  const [least, most] = [passage.low, passage.high]
  if (least === undefined || most === undefined) return 'bound-lost'
  const first = likeValue(low, least, claim, passage)
  const last = low === high && least === most ? first : likeValue(high, most, claim, passage)
  if (isFollowing(first) && isFollowing(last)) return last === 'same' ? first : last
  if (first === 'hedge-lost' || last === 'hedge-lost')
    return isFollowing(first) || isFollowing(last) || first === last ? 'hedge-lost' : 'other'
  if (first === 'invented-total' || last === 'invented-total') return 'invented-total'
  return least < most && low >= least && high <= most ? 'narrower' : 'other'
}

function fitsRole({role}: Figure, {role: other}: Figure): boolean {
  // How long people were followed is no length of an effect.
  if (other === 'watch') return role === 'watch' || role === 'frame' || role === 'loose'
  if (role === 'watch') return other === 'frame' || other === 'loose'
  if (role === other || role === 'loose' || other === 'loose') return true
  return role === 'frame' || other === 'frame'
}

/** “Up to six months” of “two to six months” and of “at most six months”; a single value has no top. */
function followsTop(claim: Figure, passage: Figure): Following | NotFollowing {
  const top = claim.high!
  // “in the following less than six months”
  if (/^(?:until|the|following|next|first)$/.test(claim.lead) && /^(?:less|fewer|under)\b/i.test(claim.text))
    return 'other'
  const {low, high} = passage
  if (high === undefined) return 'other'
  const ranged = passage.bound === 'at-most' || low === undefined || low < high
  const like = likeValue(top, high, {...claim, approximate: true}, passage)
  const plainly = isPlainTop(claim, passage, ranged)
  if (
    isFollowing(like) &&
    likeValue(top, high, {...claim, approximate: claim.approximate}, {...passage, approximate: false}) !== 'other'
  ) {
    // “in less than four hours” says more than “within 4 hours”.
    const stricter =
      claim.scale === 'time' &&
      like !== 'rounded' &&
      /^(?:less than|under)\b/i.test(claim.text) &&
      !/\b(?:less than|under|below|before|shorter than|short of)\b|</i.test(`${passage.lead} ${passage.text}`)
    if (!stricter && (ranged || isTimepoint(claim, passage))) return like
    return plainly ? 'bound' : 'bound-made'
  }
  if (plainly) return 'bound'
  if (
    top > high &&
    // “not for longer than a month” sets another limit than seven days.
    !/^(?:more|longer|over|beyond)\b/i.test(claim.text) &&
    (claim.scale !== 'time' || ranged) &&
    isNextAbove(top, high, claim, passage) &&
    !/^(?:up to|as )/i.test(claim.text)
  )
    return 'bound'
  return 'other'
}

/** “Less than six weeks on average” of a mean of 5.6 weeks, “fewer than four in ten” of 38.9%: the round number above. */
function isPlainTop(claim: Figure, passage: Figure, ranged: boolean): boolean {
  const [top, held] = [claim.high!, passage.high!]
  if (claim.scale === 'ratio' && !ranged && held < top && top < 1) return isNextRatio(top, held, claim)
  if (
    ranged ||
    top <= held * (1 + 1e-6) ||
    !/\b(?:less|fewer|under|below|shorter|lower|short of)\b/i.test(`${claim.lead} ${claim.text}`)
  )
    return false
  if ((passage.central && !claim.central) || claim.side !== undefined) return false
  // Two years are 730 days, and not less than two years.
  if (
    claim.scale !== 'share' &&
    claim.unit !== passage.unit &&
    isFollowing(likeValue(top, held, claim, {...passage, approximate: false}))
  )
    return false
  if (claim.scale === 'ratio') return isNextRatio(top, held, claim)
  if (claim.scale === 'time' || claim.scale.startsWith('amount'))
    return claim.factor >= passage.factor && Math.abs(Math.ceil(held / claim.factor - 1e-9) - top / claim.factor) < 1e-9
  return isNextAbove(top, held, claim, passage)
}

/** “More than a third less” of 38% less, “more than twice” of 2.4 times. */
function isNextRatio(said: number, held: number, claim: Figure): boolean {
  if (said < 1 && held < 1) return isNextBelow(1 - said, 1 - held, {...claim, scale: 'share'})
  return said > 1 && held > said && Math.abs(Math.floor(held + 1e-9) - said) < 1e-9
}

/** “It works in 20 minutes” says no more than “within 20 minutes”. */
const isWithin = (claim: Figure, passage: Figure): boolean =>
  claim.scale === 'time' &&
  (/^(?:in|by|of)$/.test(claim.lead) ||
    (claim.lead === 'the' && claim.role === 'frame') ||
    /^(?:following|next|first)$/.test(claim.lead)) &&
  claim.role !== 'hold' &&
  passage.bound === 'at-most' &&
  passage.low === undefined &&
  claim.low === claim.high

/** What is seen at six months has happened within six months. */
const isTimepoint = (claim: Figure, passage: Figure): boolean =>
  claim.scale === 'time' &&
  claim.role !== 'hold' &&
  passage.role !== 'hold' &&
  (/^(?:at|by|on|in|of|end)$/.test(passage.lead) || (passage.lead === '' && passage.role === 'onset')) &&
  /^(?:within|by)\b/i.test(claim.text)

/** “More than four hours” of 4.3 hours: the whole number below. */
export const isWholeBelow = ({low, factor, text, lead, scale}: Figure, value: number): boolean =>
  low !== undefined &&
  (lead === 'than' || /\b(?:more than|over)\b/i.test(text)) &&
  value > low &&
  (Math.abs(Math.floor(value / factor + 1e-9) * factor - low) < 1e-6 ||
    // “more than half an hour” of 38 minutes
    (scale === 'time' &&
      /\bhalf\b/i.test(text) &&
      Math.abs((Math.floor((2 * value) / factor + 1e-9) * factor) / 2 - low) < 1e-6))

/** “At least two months” of “two to six months”, “more than half” of 58%. */
function followsFloor(claim: Figure, passage: Figure): Following | NotFollowing {
  const floor = claim.low!
  const {low, high} = passage
  if (low === undefined) return 'other'
  const ranged = passage.bound === 'at-least' || high === undefined || low < high
  const like = likeValue(floor, low, claim, {...passage, approximate: false})
  if (like === 'rounded' && floor > low * (1 + 1e-6)) return 'other'
  if (isFollowing(like)) {
    // “More than 60%” of exactly 60% adds something.
    return ranged ? like : claim.scale === 'share' && low > floor + 1e-6 ? 'bound' : 'bound-made'
  }
  if (claim.scale === 'ratio' && floor > 1 && !ranged && isNextRatio(floor, low, claim)) return 'bound'
  if (!ranged && isWholeBelow(claim, low) && (!passage.central || claim.central)) return 'bound'
  // “More than three months” of 14 to 18 weeks.
  const whole = low / claim.factor - floor / claim.factor
  if (
    claim.scale === 'time' &&
    ranged &&
    passage.low !== undefined &&
    claim.factor > passage.factor &&
    whole > 0 &&
    whole <= 0.5
  )
    return 'bound'
  return floor < low && isNextBelow(floor, low, claim) ? 'bound' : 'other'
}

const FRACTIONS = [0.1, 0.2, 0.25, 1 / 3, 0.5, 2 / 3, 0.75, 0.9]

/** The nearest round number above: “less than 1%” of 0.6%, “within a week” of five days. */
function isNextAbove(top: number, held: number, claim: Figure, passage: Figure): boolean {
  if (claim.scale === 'share') {
    if (claim.form === 'fraction') return nextOf([...FRACTIONS, 1], top, value => value >= held)
    if (claim.total !== undefined && !PLAIN_TOTALS.has(claim.total) && claim.total !== passage.total) return false
    if (claim.events === 1) return Math.floor(1 / held) === Math.round(1 / top) || isRoundOne(1 / top, 1 / held)
    if (!isPlainShare(claim)) return false
    const step = stepOf(top, claim)
    return Math.abs(Math.ceil(held / step - 1e-9) * step - top) < 1e-9
  }
  if (claim.scale !== 'time' || claim.factor <= passage.factor) return false
  return Math.abs(Math.ceil(held / claim.factor - 1e-9) - top / claim.factor) < 1e-9
}

function isNextBelow(floor: number, held: number, claim: Figure): boolean {
  if (claim.scale === 'share') {
    if (claim.events === 1) return Math.ceil(1 / held - 1e-9) === claim.total
    if (!isPlainShare(claim)) return false
    if (claim.form === 'fraction') return nextOf([...FRACTIONS].reverse(), floor, value => value <= held)
    const step = stepOf(floor, claim)
    return Math.abs(Math.floor(held / step + 1e-9) * step - floor) < 1e-9
  }
  return false
}

const nextOf = (landmarks: readonly number[], wanted: number, fits: (value: number) => boolean): boolean => {
  const next = landmarks.find(fits)
  return next !== undefined && Math.abs(next - wanted) < 1e-6
}

/** “Fewer than 1 in 100” of 1 in 130: the round number below. */
const isRoundOne = (said: number, held: number): boolean => {
  const power = 10 ** Math.floor(Math.log10(held) + 1e-9)
  return [power, 2 * power, 5 * power].filter(value => value < held).at(-1) === Math.round(said)
}

/** “Four in ten”, and never “four in eleven”: people bound a share by few totals. */
const isPlainShare = ({form, total}: Figure): boolean =>
  form !== 'frequency' || total === undefined || /^(?:[345]|[125]0+)$/.test(String(total))

/** Shares are bounded by fives of a hundred, by ones of few, and below 5% by whole percents. */
function stepOf(value: number, {form, total}: Figure): number {
  if (form === 'frequency' && total) return 1 / total
  return value >= 0.1 ? 0.05 : 0.01
}

const VAGUE_TOP: Readonly<Record<string, number>> = {s: 59, min: 59, h: 23, d: 10, wk: 8, mo: 11, a: 20}

/** “A few weeks” of three weeks: two of the unit at least, and not so many that the next unit would be named. */
function followsVague(claim: Figure, passage: Figure): Following | NotFollowing {
  const {low, high} = passage
  if (low === undefined && high === undefined)
    return claim.unit === passage.unit && claim.bound === passage.bound ? 'vague' : 'other'
  const top = VAGUE_TOP[claim.unit]
  if (claim.scale !== 'time' || top === undefined) return 'incomparable'
  const [least, most] = [(low ?? high!) / claim.factor, (high ?? low!) / claim.factor]
  return claim.bound === 'exact' && least >= 1.5 && most <= top ? 'vague' : 'other'
}

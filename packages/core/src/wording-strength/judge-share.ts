import type {FactValue} from '../facts/fact.ts'
import {type Case, overreach} from './case.ts'
import type {Overreach} from './strength.ts'
import type {Hit, Wording} from './tag-wording.ts'
import {weakenShare} from './weaken.ts'

/** Words of share, from few to all, with the least share that each allows. */
const STEPS = [
  {name: 'share-few', rank: 0, least: 0},
  {name: 'share-some', rank: 1, least: 0},
  {name: 'share-many', rank: 2, least: 0.2},
  {name: 'share-most', rank: 3, least: 0.5},
  {name: 'share-nearly-all', rank: 4, least: 0.85},
  {name: 'share-all', rank: 5, least: 0.995},
] as const
/** More than this is not “rare”, and more than the second not “very rare”: generous beside the bands of EU labels. */
const RARE = 0.05
const VERY_RARE = 0.01

export interface ShareJudgement {
  readonly overreaches: readonly Overreach[]
  /** The share that the claim names is not declared by the source. */
  readonly undeclared?: Hit
}

/** “Most” of people asks for a source in which it was most. */
export function judgeShare(one: Case): ShareJudgement {
  const {claim, wording, evidence, said} = one
  const share = shareOf(evidence.value) ?? shareIn(said)
  if (claim.kind === 'risk' && !claim.aspects?.some(({name}) => name === 'reduced-harm')) {
    return {overreaches: judgeRarity(one, share)}
  }
  const tendency = wording.of('tendency')[0]
  const found = STEPS.flatMap(step => wording.of(step.name).map(hit => ({...step, hit})))
    .filter(({hit}) => isOfPeople(wording, hit))
    .sort((a, b) => b.rank - a.rank)[0]
  if (!found || found.rank < 2) {
    const usual = tendency && share && share.high < 0.5 ? tendency : undefined
    if (!usual) return {overreaches: []}
    const why = `“${wording.textOf(usual)}” is more often than not, and in the source it was ${tellShare(share!)}`
    return {overreaches: [overreach(one, 'some-to-most', usual, why)]}
  }
  const {hit, rank, least} = found
  const words = wording.textOf(hit)
  if (share) {
    // “Most” is more than half, “all” is all: the low end of the source's range has to reach it.
    const enough = rank === 3 ? share.low > least : share.low >= least
    if (enough) return {overreaches: []}
    const why = `“${words}” is a larger share than the source’s, which is ${tellShare(share)}`
    return {overreaches: [overreach(one, 'some-to-most', hit, why, weakenShare(wording, hit))]}
  }
  const ranks = STEPS.filter(({name}) => said.has(name)).map(step => step.rank)
  if (ranks.length > 0) {
    const most = Math.max(...ranks)
    if (most >= rank || (rank === 2 && most === 1)) return {overreaches: []}
    const why = `“${words}” is a larger share than the source tells of`
    return {overreaches: [overreach(one, 'some-to-most', hit, why, weakenShare(wording, hit))]}
  }
  // Its universal words are judged apart; of “many” no source could be short without a number.
  return rank === 3 || rank === 4 ? {overreaches: [], undeclared: hit} : {overreaches: []}
}

/** A harm that is told as rarer than it was seen. */
function judgeRarity(one: Case, share: Share | undefined): Overreach[] {
  const {wording} = one
  if (!share) return []
  const [rarest] = wording.of('share-rarest')
  const [few] = wording.of('share-few')
  const hit = rarest && share.low > VERY_RARE ? rarest : few && share.low > RARE ? few : undefined
  if (!hit) return []
  const why = `“${wording.textOf(hit)}” is rarer than the source’s, which is ${tellShare(share)}`
  return [overreach(one, 'rare-than-seen', hit, why)]
}

interface Share {
  readonly low: number
  readonly high: number
}

function shareOf(value: FactValue | undefined): Share | undefined {
  if (!value) return undefined
  const {events, total, form, unit} = value
  if (events !== undefined && total) return {low: events / total, high: events / total}
  const by = form === 'proportion' ? 1 : unit === '%' ? 0.01 : undefined
  const [low, high] = [value.low ?? value.high, value.high ?? value.low]
  return by === undefined || low === undefined || high === undefined ? undefined : {low: low * by, high: high * by}
}

const NUMBER = '(\\d{1,6}(?:\\.\\d{1,3})?)'
const PERCENT = new RegExp(
  `${NUMBER}(?: ?(?:-|–|to|and) ?${NUMBER})? ?(?:%|per ?cent\\b|in (?:every )?100\\b|out of 100\\b)`,
  'i',
)
const COUNT = new RegExp(`\\b${NUMBER} (?:in|of|out of)(?: the| every| all)? ${NUMBER}\\b`, 'i')

/** The first share that the source's words give in numbers. */
function shareIn({text}: Wording): Share | undefined {
  const plain = text.replace(/(\d),(?=\d{3}\b)/g, '$1')
  const percent = PERCENT.exec(plain)
  if (percent) {
    const [low, high] = [Number(percent[1]), Number(percent[2] ?? percent[1])]
    return low <= high && high <= 100 ? {low: low / 100, high: high / 100} : undefined
  }
  const count = COUNT.exec(plain)
  const [part, whole] = [Number(count?.[1]), Number(count?.[2])]
  return count && part <= whole && whole > 0 ? {low: part / whole, high: part / whole} : undefined
}

const tellShare = ({low, high}: Share): string => {
  const percent = (share: number): string => String(Math.round(share * 1000) / 10)
  return low === high ? `${percent(low)} in 100` : `${percent(low)} to ${percent(high)} in 100`
}

const GROUP =
  'people|patients?|adults|children|women|men|users|individuals|participants|cases|babies|infants|teenagers|athletes|sufferers|volunteers|those|them|us|who|injections|procedures|operations|studies'
const ENDS_IN_GROUP = new RegExp(`(?:${GROUP})$`, 'i')
const OF_GROUP = new RegExp(
  `^ (?:of (?:all )?(?:the |these |those |our )?)?(?:[\\p{L}-]{2,20} ){0,2}?(?:${GROUP})\\b`,
  'iu',
)

/** A share of people, not of pain or time: “a few patients”, not “a few days”. */
export const isShareOfPeople = ({text}: Wording, {start, end}: Hit): boolean =>
  ENDS_IN_GROUP.test(text.slice(start, end)) || OF_GROUP.test(text.slice(end, end + 80))

/** “Most common”, “most of the pain”, “matters most:” and “many weeks” are no shares of people. */
function isOfPeople(wording: Wording, hit: Hit): boolean {
  const before = wording.words[hit.from - 1]?.text
  if (before === 'than' || (hit.name === 'share-all' && before === 'of')) return false
  if (hit.name !== 'share-most' && hit.name !== 'share-many') return true
  if (before === 'at' || (before === 'the' && hit.to - hit.from === 1)) return false
  return isShareOfPeople(wording, hit)
}

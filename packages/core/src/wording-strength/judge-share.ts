import type {FactValue} from '../facts/fact.ts'
import {type Case, overreach} from './case.ts'
import {isHedged, isReported, verbFormOf} from './read-assertion.ts'
import type {Overreach} from './strength.ts'
import type {Hit, TaggedWording} from './tag-wording.ts'
import {weakenShare, weakenVerb} from './weaken.ts'

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
    // “It typically began after eight weeks” tells when, not in how many.
    const usual = tendency && share && share.high < 0.5 && claim.kind !== 'duration' ? tendency : undefined
    if (!usual) return {overreaches: found ? [] : judgeCompleteness(one, share)}
    const why = `“${wording.textOf(usual)}” is more often than not, and in the source it was ${tellShare(share!)}`
    return {overreaches: [overreach(one, 'some-to-most', usual, why)]}
  }
  const {hit, rank, least} = found
  const words = wording.textOf(hit)
  if (share) {
    // “Most” is more than half, “all” is all: the low end of the source's range has to reach it.
    const enough = rank === 3 ? share.low > least : share.low >= least
    const own = evidence.value ? -1 : Math.max(-1, ...STEPS.filter(({name}) => said.has(name)).map(step => step.rank))
    if (enough || own >= rank) return {overreaches: []}
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

/** Of fewer than this, what a sentence says of “patients” at large is not told. */
const GENERIC = 0.75

/** “Frees patients from pain”, “smokers succeed”: told of all of them, where it was seen in some. */
function judgeCompleteness(one: Case, share: Share | undefined): Overreach[] {
  const {wording, claim} = one
  if (!share || share.high >= GENERIC || COUNTED.test(wording.text) || claim.kind === 'risk') return []
  if (isHeldBack(wording) || isReported(wording) || wording.has('likely', 'tendency', 'association')) return []
  const hit = wording.hits.find(
    hit =>
      (hit.name === 'complete' && !hit.negated && verbFormOf(wording, hit, true) === 'present') ||
      (hit.name === 'rid' && hit.negated === /any ?more$/i.test(wording.textOf(hit))),
  )
  const words = hit ?? bareGroup(wording)
  if (!words) return []
  const why = `“${wording.textOf(words)}” is told of all, and in the source it was ${tellShare(share)}`
  return [overreach(one, 'some-to-most', words, why, hit?.name === 'complete' ? weakenVerb(wording, hit) : undefined)]
}

/** “Patients can walk again” says what all of them are able to do, and is no hedge. */
const isHeldBack = (wording: TaggedWording): boolean =>
  isHedged(wording) &&
  !wording.of('hedge').every(({from, start, end}) => {
    const able = wording.text.slice(start, end).toLowerCase() === 'can'
    return able && wording.endsAt(from).includes('person')
  })

const COUNTED =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter|fifth|some|fewer|up) (?:of|in|out of|to)\b/i
/** What is told of a group as a whole, on average: “patients sleep better”. */
const COMPARED =
  /\b(?:better|less|fewer|more|lower|higher|sooner|longer|faster|shorter|helps?|improves?|reduces?|eases?|benefits?|need|needs|should|must|often)\b|\p{L}{3,}(?:ier|er) than\b/iu

/** “Patients walk again”: people without a number, at the head of what is said. */
function bareGroup(wording: TaggedWording): Hit | undefined {
  if (COMPARED.test(wording.text)) return undefined
  return wording
    .of('person')
    .find(
      ({from, start, end}) =>
        /^(?:patients|people|adults|children|women|men|smokers|users|teenagers|sufferers|babies|infants|drinkers|mothers)$/i.test(
          wording.text.slice(start, end),
        ) && isHead(wording, from),
    )
}

const COUNTS = /^(?:some|most|many|few|a|the|all|no|these|those|in|of|for|among|one|several|certain|fewer|more)$/

/** At the head of the sentence or of what follows a comma, but for a trait: “deaf children”. */
function isHead({words}: TaggedWording, from: number): boolean {
  for (let at = from - 1; at >= from - 3; at--) {
    const word = words[at]
    if (!word || word.text === ',') return true
    if (word.kind !== 'word' || COUNTS.test(word.text)) return false
  }
  return false
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
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const WORD = WORDS.join('|')
const PERCENT = new RegExp(
  `${NUMBER}(?: ?(?:-|–|to|and) ?${NUMBER})? ?(?:%|per ?cent\\b|in (?:every )?100\\b|out of 100\\b)`,
  'gi',
)
const NO_SHARE_AFTER =
  /^ ?(?:CI\b|confidence|(?:or more )?(?:(?:relative|absolute|significant) )?(?:lower|higher|less|more|greater|smaller|larger|fewer|longer|shorter|faster|reduction|increase|decrease|rise|drop|fall|improvement|better|worse|relief|solution|gel|cream)\b)/iu
const NO_SHARE_BEFORE = /(?:\bby|\bat least|\bmore than|\bover|[<>≤≥±+−]|\bat|\bto|\bfrom|\bto be) ?$/i
const COUNT = new RegExp(`\\b(${WORD}|\\d{1,6}) (?:in|of|out of)(?: the| every| all)? ${NUMBER}\\b`, 'i')

/** The first share that the source's words give in numbers. */
function shareIn({text}: TaggedWording): Share | undefined {
  const plain = text.replace(/(\d),(?=\d{3}\b)/g, '$1')
  for (const percent of plain.matchAll(PERCENT)) {
    // “41% lower”, “fell by 38%” and “95% CI” are changes and bounds; “relief of at least 50%” is what was counted.
    if (NO_SHARE_AFTER.test(plain.slice(percent.index + percent[0].length, percent.index + percent[0].length + 30)))
      continue
    if (NO_SHARE_BEFORE.test(plain.slice(Math.max(0, percent.index - 24), percent.index))) continue
    const [low, high] = [Number(percent[1]), Number(percent[2] ?? percent[1])]
    return low <= high && high <= 100 ? {low: low / 100, high: high / 100} : undefined
  }
  const count = COUNT.exec(plain)
  const listed = /\bof (?:the |these )?(\d{1,6}) [^.;\d]{1,40}?, (\d{1,6})\b/i.exec(plain)
  if (listed && !count && Number(listed[2]) <= Number(listed[1])) {
    const one = Number(listed[2]) / Number(listed[1])
    return {low: one, high: one}
  }
  const spelled = WORDS.indexOf(count?.[1]?.toLowerCase() ?? '')
  const [part, whole] = [spelled < 0 ? Number(count?.[1]) : spelled + 1, Number(count?.[2])]
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
export const isShareOfPeople = ({text}: TaggedWording, {start, end}: Hit): boolean =>
  ENDS_IN_GROUP.test(text.slice(start, end)) || OF_GROUP.test(text.slice(end, end + 80))

/** “Of all patients”, “virtually all patients”. */
const NOT_ALL = new Set(['of', 'almost', 'nearly', 'virtually', 'practically'])

/** “Most common”, “most of the pain”, “matters most:” and “many weeks” are no shares of people. */
function isOfPeople(wording: TaggedWording, hit: Hit): boolean {
  const before = wording.words[hit.from - 1]?.text
  if (before === 'than' || (hit.name === 'share-all' && NOT_ALL.has(before ?? ''))) return false
  if (hit.name !== 'share-most' && hit.name !== 'share-many') return true
  if (before === 'at' || (before === 'the' && hit.to - hit.from === 1)) return false
  return isShareOfPeople(wording, hit)
}

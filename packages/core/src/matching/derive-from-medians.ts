import {EVERYBODY} from './counted.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing, isWholeBelow} from './follows.ts'
import type {Told} from './read-figures.ts'
import {showFigure} from './show-figure.ts'

/** Half have what a median tells by the time that it tells; half of a drug is gone after its half-life. */
export function halfFromMedian(claim: Figure, told: Told, passage: Told): Derivation[] {
  const isHalf = claim.low === claim.high && Math.abs((claim.low ?? 0) - 0.5) < 1e-6 && claim.form !== 'percent'
  if (!isHalf) return []
  const mine = told.figures.filter(({scale, sentence}) => scale === 'time' && sentence === claim.sentence)
  return mine.flatMap(time =>
    mediansOf(passage, claim.scale === 'ratio' ? /^halflife$/ : /^(?:median|halflife)$/)
      .filter(median => isReached(time, median))
      .map(median => ({
        claim,
        from: [
          {
            ...made(median, claim.scale, 0.5),
            own: median.own,
            counted: wordOf(median, passage) === 'a median' ? [EVERYBODY] : claim.counted,
          },
          median,
        ],
        step: ends(claim, `the passage says ${showFigure(median)} as ${wordOf(median, passage)}: half of them by then`),
        oriented: true,
      })),
  )
}

/** “Within two weeks” of a median of 14 days, where the claim says so of half of them. */
export function timeFromMedian(claim: Figure, told: Told, passage: Told): Derivation[] {
  const half = told.figures.some(
    ({scale, low, high, sentence}) => scale === 'share' && low === 0.5 && high === 0.5 && sentence === claim.sentence,
  )
  if (!half || claim.bound === 'exact') return []
  return mediansOf(passage, /^median$/)
    .filter(median => isReached(claim, median))
    .map(median => ({
      claim,
      from: [median],
      step: ends(claim, `the passage says ${showFigure(median)} as a median, so that half have it within that time`),
    }))
}

/** Half have it by the median; of what goes on, of survival, half have more. */
const isReached = (time: Figure, median: Figure): boolean => {
  const value = single(median)!
  // “half waited less than six hours” of a median of 6.1 is not so.
  if (time.bound === 'at-most' && time.unit === median.unit && (time.high ?? 0) < value - 1e-9 && !time.approximate)
    return false
  if (
    time.bound === 'at-least' &&
    !median.own.has('survival') &&
    !median.own.has('progression-free') &&
    median.role !== 'hold'
  )
    return isWholeBelow(time, value)
  return time.bound === 'at-least'
    ? isWholeBelow(time, single(median)!) || time.low === median.low
    : isFollowing(follows(withinAs(time), median))
}

/** A top told of half of them is the median itself. */
const withinAs = (time: Figure): Figure =>
  time.bound === 'at-most' && time.high !== undefined
    ? {...time, low: time.high, bound: 'exact', role: 'loose'}
    : time.bound === 'at-least' && time.low !== undefined
      ? {...time, high: time.low, bound: 'exact', role: 'loose'}
      : {...time, role: 'loose'}

const mediansOf = (passage: Told, name: RegExp): Figure[] =>
  passage.figures.filter(
    figure => figure.scale === 'time' && single(figure) !== undefined && wordOf(figure, passage, name) !== '',
  )

/** The word that names the kind of average, in the clause before the figure. */
function wordOf({sentence, from, to}: Figure, {sentences}: Told, name = /^(?:median|halflife)$/): string {
  const {words, scan} = sentences[sentence]!
  const found = words.slice(scan.clauseStart(from), to).find(({text}) => name.test(text))?.text ?? ''
  return found === '' ? '' : found === 'halflife' ? 'the half-life' : 'a median'
}

const LONGEST = /^(?:maximum|longest|greatest|highest|max|latest)$/
const SHORTEST = /^(?:minimum|shortest|lowest|min|earliest)$/

/** “The longest follow-up was more than eleven years” of “range 0.5 to 11.2”: the ends of a range are somebody's. */
export function fromExtremes(claim: Figure, told: Told, passage: Told): Derivation[] {
  const {words, scan} = told.sentences[claim.sentence]!
  const before = words.slice(Math.max(scan.clauseStart(claim.from), claim.from - 12), claim.from)
  const somebody = claim.bound === 'at-least' && isSomebody(claim, told)
  const top = somebody || before.some(word => LONGEST.test(word.text))
  if (!top && !before.some(word => SHORTEST.test(word.text))) return []
  return passage.figures.flatMap(figure => {
    const {low, high, scale} = figure
    if (scale !== 'time' || low === undefined || high === undefined || low === high || !isWholeRange(figure, passage))
      return []
    const value = top ? high : low
    const end: Figure = {...figure, low: value, high: value, bound: 'exact', role: 'loose'}
    // What was written as “the longest was X” was taken for a top.
    const said: Figure =
      claim.bound === 'at-most' && !somebody && claim.high !== undefined
        ? {...claim, low: claim.high, bound: 'exact'}
        : claim
    const follow = isFollowing(follows({...said, role: 'loose'}, end)) || isWholeBelow(said, value)
    if (!follow) return []
    return [
      {
        claim,
        from: [end, figure],
        step: ends(claim, `the passage says ${figure.text}, whose ${top ? 'top' : 'low end'} is ${showFigure(end)}`),
        oriented: true,
      },
    ]
  })
}

/** “at least one of them for more than ten years” */
export const isSomebody = ({sentence, from}: Figure, {sentences}: Told): boolean => {
  const {words, scan, text} = sentences[sentence]!
  return /(?<!\b(?:up to|than|at most|exactly|only|just)\s)\bone of (?:them|these)\b/i.test(
    text.slice(words[scan.clauseStart(from)]!.start, words[from]!.start),
  )
}

/** The range of all, and not the middle half or a confidence interval. */
function isWholeRange({sentence, from}: Figure, {sentences}: Told): boolean {
  const {words, scan} = sentences[sentence]!
  const before = words.slice(Math.max(scan.clauseStart(from), from - 5), from).map(({text}) => text)
  return (
    !before.some(word => /^(?:interquartile|iqr|ci|confidence|quartile)$/.test(word)) &&
    before.some(word => /^rang/.test(word))
  )
}

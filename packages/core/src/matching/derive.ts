import {AGE} from './ages.ts'
import {EVERYBODY} from './counted.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import {fromCounts, fromNested, fromPooled, fromRest} from './derive-from-counts.ts'
import {
  fromAccuracy,
  fromEfficacy,
  fromHarmed,
  fromHazard,
  fromNeeded,
  fromOdds,
  fromPoints,
} from './derive-from-measures.ts'
import {fromExtremes, halfFromMedian, timeFromMedian} from './derive-from-medians.ts'
import {fromPair} from './derive-from-pairs.ts'
import {fromProgramme} from './derive-from-programmes.ts'
import type {Figure} from './figure.ts'
import {isBefore} from './fit.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'
import {showFigure, showNumber} from './show-figure.ts'

/** Ways to a claim's number that take more than one number of the passage, or another kind of number. */
export function derive(claim: Figure, told: Told, passage: Told): Derivation[] {
  switch (claim.scale) {
    case 'share':
      return [
        ...fromCounts(claim, told, passage),
        ...fromNested(claim, told, passage),
        ...fromPooled(claim, told, passage),
        ...fromSum(claim, told, passage),
        ...fromAccuracy(claim, told, passage),
        ...fromHarmed(claim, told, passage),
        ...fromBaseline(claim, passage),
        ...fromRest(claim, told, passage),
        ...halfFromMedian(claim, told, passage),
      ]
    case 'ratio':
      return [
        ...fromPair(claim, told, passage, 'ratio'),
        ...fromHazard(claim, told, passage),
        ...fromEfficacy(claim, passage),
        ...fromOdds(claim, told, passage),
        ...halfFromMedian(claim, told, passage),
      ]
    case 'points':
      return [
        ...fromPair(claim, told, passage, 'points'),
        ...fromNeeded(claim, told, passage),
        ...fromBaseline(claim, passage),
      ]
    case 'nnt':
    case 'nnh':
      return [...fromPair(claim, told, passage, 'nnt'), ...fromPoints(claim, passage)]
    case 'time':
      return [
        ...fromPair(claim, told, passage, 'time'),
        ...fromProgramme(claim, told, passage),
        ...timeFromMedian(claim, told, passage),
        ...fromExtremes(claim, told, passage),
      ]
    case 'count':
      return fromParts(claim, passage)
    default:
      return claim.scale.startsWith('amount')
        ? [
            ...fromYears(claim, passage),
            ...fromParts(claim, passage),
            ...fromPair(claim, told, passage, 'amount'),
            ...fromProgramme(claim, told, passage),
          ]
        : []
  }
}

/** The only share that the passage tells; “12 of 48 (25%)” is one. */
const isOnly = (base: Figure, figures: readonly Figure[]): boolean =>
  figures.every(({scale, low}) => scale !== 'share' || (low !== undefined && Math.abs(low - base.low!) < 0.006))

/** A relative change gives an absolute number only together with the baseline that it changes. */
function fromBaseline(claim: Figure, told: Told): Derivation[] {
  const {figures} = told
  const changes = figures.filter(({scale}) => scale === 'ratio')
  const [change] = changes
  if (!change || changes.length > 1) return []
  const ratio = single(change)
  if (ratio === undefined) return []
  const found: Derivation[] = []
  for (const base of figures) {
    const share = base.scale === 'share' ? single(base) : undefined
    if (share === undefined || (!base.control && !isBefore(base, told) && !isOnly(base, figures))) continue
    const value = claim.scale === 'points' ? Math.abs(share - share * ratio) : share * ratio
    const sign = Math.sign(ratio - 1) === 1 ? 1 : -1
    const result: Figure = {
      ...made(base, claim.scale, value, base.approximate || change.approximate),
      ...(claim.scale === 'points' ? {sign} : {}),
    }
    if (!isFollowing(follows(claim, result))) continue
    const way =
      claim.scale === 'points'
        ? `${showFigure(base)}, ${showFigure(change)} → ${showNumber(100 * share)}% changes by ${showNumber(100 * value)} percentage points`
        : `${showFigure(base)}, ${showFigure(change)} → ${showNumber(100 * share)}% × ${showNumber(ratio)} = ${showNumber(100 * value)}%`
    const own = new Set([...base.own, ...change.own])
    found.push({
      claim,
      from: [{...result, own, counted: base.counted, control: false}, base, change],
      step: ends(claim, `the passage says ${way}`),
      oriented: true,
    })
  }
  return found
}

/** “48 patients” of “12 of 48 patients”; “a scale of 10” of “a 10-point scale”. */
function fromParts(claim: Figure, {figures}: Told): Derivation[] {
  if (MEASURED.test(claim.scale) || (claim.low === undefined && claim.high === undefined)) return []
  const value = single(claim)
  return figures.flatMap(figure => {
    const {events, total, scale} = figure
    const plain =
      /^(?:count|amount)/.test(scale) &&
      (scale !== AGE || claim.form !== 'count') &&
      !MEASURED.test(scale) &&
      figure.low === claim.low &&
      figure.high === claim.high &&
      figure.bound === claim.bound
    if (!plain && (value === undefined || (events !== value && total !== value))) return []
    if (plain && claim.unit !== '1' && figure.unit !== '1' && claim.unit !== figure.unit) return []
    const shared =
      claim.counted.length === 0 ||
      (!Number.isInteger(value ?? 0.5) && claim.text === figure.text.replace(/^(?:of|to) /, '')) ||
      claim.counted.some(
        noun =>
          (noun === EVERYBODY && [...claim.own].some(concept => figure.own.has(concept))) ||
          figure.counted.includes(noun) ||
          figure.own.has(noun),
      )
    if (!shared) return []
    return [{claim, from: [figure], step: ends(claim, `the passage says ${figure.text}`)}]
  })
}

const MEASURED = /mass|volume|length/

/** “Between 2010 and 2020” of numbers told of the one year and of the other. */
function fromYears(claim: Figure, {figures}: Told): Derivation[] {
  if (claim.scale !== 'amount calendar-year' || claim.low === claim.high) return []
  const [first, last] = [claim.low, claim.high].map(year =>
    figures.find(({scale, low, high}) => scale === claim.scale && low === year && high === year),
  )
  if (!first || !last) return []
  return [{claim, from: [first, last], step: ends(claim, `the passage says ${first.text} and ${last.text}`)}]
}

/** What stands right behind a share up to the next sign: “very satisfied”. */
function labelOf({sentence, to}: Figure, sentences: Told['sentences']): string {
  const {words} = sentences[sentence]!
  const label: string[] = []
  for (let i = to; i < words.length && label.length < 4; i++) {
    const {text, kind} = words[i]!
    if (kind === 'number' && /^(?:of|the)$/.test(words[i - 1]!.text)) continue
    if (kind !== 'word') break
    if (/^(?:and|with|or|but|in)$/.test(text)) break
    if (!/^(?:of|the|were|was|are|is|felt|said|they|patients|people|participants|respondents|women|men)$/.test(text))
      label.push(text)
  }
  return label.join(' ')
}

/** “satisfied or very satisfied” names both grades, one of which holds the words of the other. */
function isGraded(a: string, b: string, text: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (short === '' || long === short || !long.includes(short)) return false
  const said = text.toLowerCase()
  return said.includes(long) && said.replace(long, '').includes(short) && !/\bno[tn]?\b/.test(said)
}

/** “Pain or bleeding” is the sum of these two and of no others. */
function isOtherPair(a: Figure, b: Figure, {sentence}: Figure, {sentences}: Told, shares: readonly Figure[]): boolean {
  const {words, concepts} = sentences[sentence]!
  const only = (concept: string): Figure | undefined => {
    const found = concept === '' ? [] : shares.filter(({own}) => own.has(concept))
    return found.length === 1 ? found[0] : undefined
  }
  return words.some(({text}, i) => {
    if (text !== 'or') return false
    const [x, y] = [only(concepts[i - 1] ?? ''), only(concepts[i + 1] ?? '')]
    return x !== undefined && y !== undefined && x !== y && !(x === a && y === b) && !(x === b && y === a)
  })
}

/** “Mild in 40%, moderate in 25%”: mild or moderate in 65%. The claim has to name both. */
function fromSum(claim: Figure, told: Told, {figures, sentences}: Told): Derivation[] {
  // “at least in part” is in part or completely.
  const atLeastInPart = /\bat least (?:in part|part(?:ly|ially))\b/i.test(told.sentences[claim.sentence]!.text)
  const {text} = told.sentences[claim.sentence]!
  if (!atLeastInPart && !/\b(?:or|and|either|both|together|total|altogether|combined)\b/i.test(text)) return []
  // “42% had the one, 33% the other and 18% both”
  const overlaps = (at: number): boolean => sentences[at]!.words.some(({text: word}) => word === 'both')
  const shares = figures.filter(figure => figure.scale === 'share' && single(figure) !== undefined)
  return shares.flatMap((a, i) =>
    shares.slice(i + 1).flatMap(b => {
      const named = (one: Figure, other: Figure): boolean =>
        [...one.own].some(
          concept =>
            !other.own.has(concept) &&
            !concept.startsWith('#') &&
            !one.counted.includes(concept) &&
            (claim.own.has(concept) || (atLeastInPart && concept === 'complete')),
        )
      const graded = isGraded(labelOf(a, sentences), labelOf(b, sentences), text)
      if (isOtherPair(a, b, claim, told, shares)) return []
      if (a.sentence !== b.sentence || overlaps(a.sentence) || !(graded || (named(a, b) && named(b, a)))) return []
      const value = single(a)! + single(b)!
      const result: Figure = {
        ...made(a, 'share', value, a.approximate || b.approximate),
        own: new Set([...a.own, ...b.own]),
      }
      if (value > 1 || !isFollowing(follows(claim, result))) return []
      return [
        {
          claim,
          from: [result, a, b],
          step: ends(claim, `the passage says ${a.text} and ${b.text} → together ${showNumber(100 * value)}%`),
        },
      ]
    }),
  )
}

import {areOpposite, isOutcome} from './concepts.ts'
import {EVERYBODY} from './counted.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import {fromAccuracy, fromHazard, fromNeeded, fromPoints} from './derive-from-measures.ts'
import {fromPair} from './derive-from-pairs.ts'
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
        ...fromSum(claim, passage),
        ...fromAccuracy(claim, told, passage),
        ...fromBaseline(claim, passage),
        ...fromRest(claim, told, passage),
      ]
    case 'ratio':
      return [...fromPair(claim, told, passage, 'ratio'), ...fromHazard(claim, told, passage)]
    case 'points':
      return [
        ...fromPair(claim, told, passage, 'points'),
        ...fromNeeded(claim, passage),
        ...fromBaseline(claim, passage),
      ]
    case 'nnt':
    case 'nnh':
      return [...fromPair(claim, told, passage, 'nnt'), ...fromPoints(claim, passage)]
    case 'time':
      return [...fromPair(claim, told, passage, 'time'), ...fromProduct(claim, told, passage)]
    case 'count':
      return fromParts(claim, passage)
    default:
      return claim.scale.startsWith('amount') ? fromParts(claim, passage) : []
  }
}

/** “Of 48 patients, 12 were free of pain.” */
function fromCounts(claim: Figure, told: Told, passage: Told): Derivation[] {
  const {figures} = passage
  const found: Derivation[] = []
  const counts = figures.filter(
    ({scale, form}) => scale === 'count' || (form === 'number' && !/mass|volume|length|points/.test(scale)),
  )
  for (const part of counts) {
    for (const total of counts) {
      const [a, b] = [single(part), single(total)]
      if (a === undefined || b === undefined || part === total || a > b || b < 5) continue
      if (total.sentence > part.sentence || part.sentence - total.sentence > 1) continue
      // “Of 18 patients with a leak, 3 died” tells of deaths.
      if (!tellsOf(part, claim, told, passage)) continue
      const share: Figure = {
        ...made(part, 'share', a / b),
        form: 'frequency',
        events: a,
        total: b,
        counted: [...part.counted, ...total.counted],
      }
      if (!isFollowing(follows(claim, share))) continue
      const step = `the passage says ${part.text} and ${total.text} → ${showNumber(a)} ÷ ${showNumber(b)} = ${showNumber(a / b)} → ${showNumber((100 * a) / b)}%`
      found.push({
        claim,
        from: [{...share, own: new Set([...part.own, ...total.own])}, part, total],
        step: ends(claim, step),
      })
    }
  }
  return found
}

/** The only share that the passage tells; “12 of 48 (25%)” is one. */
const isOnly = (base: Figure, figures: readonly Figure[]): boolean =>
  figures.every(({scale, low}) => scale !== 'share' || (low !== undefined && Math.abs(low - base.low!) < 0.006))

/** What happened to the part stands behind it; where that is an outcome, the claim has to be about it. */
function tellsOf(part: Figure, claim: Figure, told: Told, {sentences}: Told): boolean {
  const behind = sentences[part.sentence]!.concepts.slice(part.to, part.reach.to).filter(isOutcome)
  const said = told.sentences[claim.sentence]!.concepts
  return behind.length === 0 || behind.some(concept => said.includes(concept))
}

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

/** What is left of a share belongs to those of whom the opposite is said. */
function fromRest(claim: Figure, told: Told, {figures, sentences}: Told): Derivation[] {
  const mine = deniedBy(told.sentences[claim.sentence]!, claim)
  const found: Derivation[] = []
  for (const figure of figures) {
    const share = figure.scale === 'share' ? single(figure) : undefined
    if (share === undefined || Math.abs(share - 0.5) < 0.02) continue
    const {events, total} = figure
    const rest: Figure = {
      ...figure,
      low: 1 - share,
      high: 1 - share,
      ...(events === undefined || total === undefined ? {} : {events: total - events}),
    }
    if (!isFollowing(follows(claim, rest))) continue
    const theirs = deniedBy(sentences[figure.sentence]!, figure)
    const said = (concept: string): boolean => figure.own.has(concept) && !theirs.has(concept)
    const opposite = [...claim.own].some(
      a => !mine.has(a) && [...figure.own].some(b => !theirs.has(b) && areOpposite(a, b)),
    )
    const turned =
      opposite || [...mine].some(said) || [...theirs].some(concept => claim.own.has(concept) && !mine.has(concept))
    const both = [...mine].some(concept => theirs.has(concept))
    if (!turned || both) continue
    const step = `the passage says ${showFigure(figure)}; of the rest the opposite is true: 100% − ${showNumber(100 * share)}% = ${showNumber(100 - 100 * share)}%`
    found.push({claim, from: [rest, figure], step: ends(claim, step), flipped: true})
  }
  return found
}

function deniedBy({negations, words}: Told['sentences'][number], {reach}: Figure): Set<string> {
  // “without the splint” names a group and no outcome.
  return new Set(
    negations
      .filter(({at}) => at >= reach.from && at < reach.to && words[at]!.text !== 'without')
      .flatMap(({scope}) => [...scope]),
  )
}

/** “48 patients” of “12 of 48 patients”; “a scale of 10” of “a 10-point scale”. */
function fromParts(claim: Figure, {figures}: Told): Derivation[] {
  if (MEASURED.test(claim.scale) || (claim.low === undefined && claim.high === undefined)) return []
  const value = single(claim)
  return figures.flatMap(figure => {
    const {events, total, scale} = figure
    const plain =
      /^(?:count|amount)/.test(scale) &&
      !MEASURED.test(scale) &&
      figure.low === claim.low &&
      figure.high === claim.high &&
      figure.bound === claim.bound
    if (!plain && (value === undefined || (events !== value && total !== value))) return []
    if (plain && claim.unit !== '1' && figure.unit !== '1' && claim.unit !== figure.unit) return []
    const shared =
      claim.counted.length === 0 ||
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

const IN_ALL = /^(?:altogether|all|total|full|whole|entire|course)$/

/** “Six cycles of 28 days”, “two 45-minute sessions a week over 8 weeks”: what it comes to in all. */
function fromProduct(claim: Figure, told: Told, {figures}: Told): Derivation[] {
  const wanted = single(claim)
  if (wanted === undefined || !told.sentences.some(({words}) => words.some(({text}) => IN_ALL.test(text)))) return []
  const found: Derivation[] = []
  const add = (used: readonly Figure[], value: number): void => {
    if (Math.abs(value - wanted) > 1e-6 * wanted) return
    const result: Figure = {
      ...made(used[0]!, 'time', value),
      role: 'loose',
      own: new Set(used.flatMap(({own}) => [...own])),
      control: false,
    }
    const way = used.map(figure => figure.text).join(' × ')
    found.push({
      claim,
      from: [result, ...used],
      step: ends(claim, `the passage says ${way} → ${showNumber(value)} days in all`),
    })
  }
  const times = figures.filter(figure => figure.scale === 'time' && single(figure) !== undefined)
  for (const time of times) {
    for (const count of figures) {
      const n = /^(?:amount|count)/.test(count.scale) && !MEASURED.test(count.scale) ? single(count) : undefined
      const near = count.sentence === time.sentence && Math.abs(count.from - time.from) < 8
      if (n !== undefined && n >= 2 && n <= 100 && near) add([count, time], n * single(time)!)
      const rhythm = count.scale === 'rhythm' && count.sentence === time.sentence ? single(count) : undefined
      for (const other of times)
        if (rhythm !== undefined && other !== time) add([count, time, other], rhythm * single(time)! * single(other)!)
    }
  }
  return found
}

/** “Mild in 40%, moderate in 25%”: mild or moderate in 65%. The claim has to name both. */
function fromSum(claim: Figure, {figures}: Told): Derivation[] {
  const shares = figures.filter(figure => figure.scale === 'share' && single(figure) !== undefined)
  return shares.flatMap((a, i) =>
    shares.slice(i + 1).flatMap(b => {
      const named = (one: Figure, other: Figure): boolean =>
        [...one.own].some(concept => !other.own.has(concept) && !concept.startsWith('#') && claim.own.has(concept))
      if (a.sentence !== b.sentence || !named(a, b) || !named(b, a)) return []
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

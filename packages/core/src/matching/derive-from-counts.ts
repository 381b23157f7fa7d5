import {areOpposite, isOutcome} from './concepts.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import type {Figure} from './figure.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'
import {showFigure, showNumber} from './show-figure.ts'

/** A share that two counts of the passage come to: “Of 48 patients, 12 were free of pain.” */
interface Part {
  readonly share: Figure
  readonly from: readonly Figure[]
  /** How it is told in the step. */
  readonly way: string
}

/** “Of 48 patients, 12 were free of pain.” */
export function fromCounts(claim: Figure, told: Told, passage: Told): Derivation[] {
  return partsOf(claim, told, passage)
    .filter(({share}) => isFollowing(follows(claim, share)))
    .map(({share, from, way}) => ({claim, from: [share, ...from], step: ends(claim, `the passage says ${way}`)}))
}

function partsOf(claim: Figure, told: Told, passage: Told): Part[] {
  const {figures} = passage
  const found: Part[] = []
  const counts = figures.filter(
    ({scale, form}) => scale === 'count' || (form === 'number' && scale.startsWith('amount') && !NO_COUNT.test(scale)),
  )
  if (counts.length > MOST) return []
  for (const part of counts) {
    const a = single(part)
    if (a === undefined) continue
    for (const total of [...counts, ...figures.filter(({total}) => total !== undefined)]) {
      const shared = total.total !== undefined && total.scale === 'share'
      const b = shared ? total.total : single(total)
      if (b === undefined || part === total || a > b || b < 5) continue
      // “temporary in 8 of 200 patients and permanent in 1”: the total is that of the share before it.
      if (shared && (part.lead !== 'in' || part.sentence !== total.sentence || part.from < total.to)) continue
      if (total.sentence > part.sentence || part.sentence - total.sentence > 1) continue
      // “118 had moved away and 142 could not be traced”: two parts.
      if (
        total.sentence === part.sentence &&
        total.from > part.from &&
        !/^(?:among|in|of|from|per|after)$/.test(total.lead)
      )
        continue
      // “Of 18 patients with a leak, 3 died” tells of deaths.
      if (!tellsOf(part, claim, told, passage) || hasOtherShare(part, a / b, figures)) continue
      const own = new Set([...part.own, ...(shared ? [] : total.own)])
      const share: Figure = {
        ...made(part, 'share', a / b),
        form: 'frequency',
        events: a,
        total: b,
        counted: [...part.counted, ...total.counted],
        own,
      }
      const way = `${part.text} and ${total.text} → ${showNumber(a)} ÷ ${showNumber(b)} = ${showNumber(a / b)} → ${showNumber((100 * a) / b)}%`
      found.push({share, from: [part, total], way})
    }
  }
  return found
}

/** “48 of 400 had antibodies; these were neutralising in 12 of the 48”: 12 of the 400. */
export function fromNested(claim: Figure, told: Told, {figures}: Told): Derivation[] {
  if (!/\b(?:all|overall|altogether|in total)\b/i.test(told.sentences[claim.sentence]!.text)) return []
  const shares = figures.filter(
    ({scale, events, total}) => /^(?:share|measure part)$/.test(scale) && events !== undefined && total,
  )
  return shares.flatMap(part =>
    shares.flatMap(whole => {
      if (part === whole || part.total !== whole.events || part.sentence < whole.sentence) return []
      const share: Figure = {
        ...made(part, 'share', part.events! / whole.total!),
        form: 'frequency',
        events: part.events!,
        total: whole.total!,
        counted: whole.counted,
        own: new Set([...part.own, ...whole.own]),
      }
      if (!isFollowing(follows(claim, share))) return []
      const way = `${part.text} and ${whole.text} → ${showNumber(part.events!)} of ${showNumber(whole.total!)} → ${showNumber((100 * part.events!) / whole.total!)}%`
      return [{claim, from: [share, part, whole], step: ends(claim, `the passage says ${way}`)}]
    }),
  )
}

/** Words with more counts than this are a table in prose. */
const MOST = 60

const NO_COUNT = /mass|volume|length|points|lb|stone|mmol|mmhg|calendar-year/

/** “Of the respondents, 422 (28%)”: the passage itself tells of whom it is a part. */
const hasOtherShare = (part: Figure, share: number, figures: readonly Figure[]): boolean =>
  figures.some(
    ({scale, form, sentence, from, low}) =>
      scale === 'share' &&
      form === 'percent' &&
      sentence === part.sentence &&
      from >= part.to &&
      from <= part.to + 2 &&
      low !== undefined &&
      Math.abs(low - share) > 0.006,
  )

/** What happened to the part stands behind it; where that is an outcome, the claim has to be about it. */
function tellsOf(part: Figure, claim: Figure, told: Told, {sentences}: Told): boolean {
  const behind = sentences[part.sentence]!.concepts.slice(part.to, part.reach.to).filter(isOutcome)
  const said = told.sentences[claim.sentence]!.concepts
  return behind.length === 0 || behind.some(concept => said.includes(concept))
}

const TOGETHER = /\b(?:together|both|combined|pooled|altogether|in total|overall|all told)\b/i

/** “45 of 300 in one series, 55 of 200 in the other”: 100 of 500 in both. */
export function fromPooled(claim: Figure, told: Told, {figures}: Told): Derivation[] {
  if (!TOGETHER.test(told.sentences[claim.sentence]!.text)) return []
  const shares = poolOf(figures)
  if (shares.length !== 2) return []
  const [a, b] = shares as [Figure, Figure]
  const [events, total] = [a.events! + b.events!, a.total! + b.total!]
  const pooled: Figure = {
    ...made(a, 'share', events / total),
    form: 'frequency',
    events,
    total,
    own: new Set([...a.own, ...b.own]),
    control: false,
  }
  if (!isFollowing(follows(claim, pooled))) return []
  const way = `${a.text} and ${b.text} → together ${showNumber(events)} of ${showNumber(total)} → ${showNumber((100 * events) / total)}%`
  return [{claim, from: [pooled, a, b], step: ends(claim, `the passage says ${way}`)}]
}

/** Two shares of a sentence that may be added up. */
const poolOf = (figures: readonly Figure[]): readonly Figure[] => {
  const shares = figures.filter(
    ({scale, events, total}) => scale === 'share' && events !== undefined && total !== undefined && events !== 1,
  )
  return shares.length === 2 && shares[0]!.sentence === shares[1]!.sentence ? shares : []
}

/** “Pain or bleeding in …” of pain in 46% and bleeding in 31%: neither number alone is that of both. */
export function isOneOfRow(held: Figure, claim: Figure, told: Told, {figures}: Told): boolean {
  if (claim.scale !== 'share' || held.scale !== 'share') return false
  const {words, concepts} = told.sentences[claim.sentence]!
  if (told.figures.filter(({scale, sentence}) => scale === 'share' && sentence === claim.sentence).length > 1)
    return false
  return words.some(({text}, i) => {
    const [a, b] = [concepts[i - 1], concepts[i + 1]]
    if (text !== 'or' || !a || !b || a === b || held.own.has(a) === held.own.has(b)) return false
    const [mine, other] = held.own.has(a) ? [a, b] : [b, a]
    return figures.some(
      rival =>
        rival.scale === 'share' &&
        rival.sentence === held.sentence &&
        rival !== held &&
        rival.own.has(other) &&
        !rival.own.has(mine),
    )
  })
}

/** The claim tells both shares together, so that neither of them alone is what it tells. */
export const isOneOfPool = (held: Figure, claim: Figure, told: Told, {figures}: Told): boolean =>
  /\b(?:both|together|combined|pooled)\b/i.test(told.sentences[claim.sentence]!.text) && poolOf(figures).includes(held)

/** Of at most 1% at least 99% are left. */
const TURNED = {exact: 'exact', 'at-most': 'at-least', 'at-least': 'at-most'} as const

/** What is left of a share belongs to those of whom the opposite is said. */
export function fromRest(claim: Figure, told: Told, passage: Told): Derivation[] {
  const {figures, sentences} = passage
  const mine = deniedBy(told.sentences[claim.sentence]!, claim)
  const whole: Part[] = figures
    .filter(({scale}) => scale === 'share')
    .map(figure => ({share: figure, from: [figure], way: showFigure(figure)}))
  const found: Derivation[] = []
  for (const {share: figure, from, way} of [...whole, ...partsOf(claim, told, passage)]) {
    const share =
      single(figure) ??
      (figure.low === undefined || figure.high === undefined ? (figure.low ?? figure.high) : undefined)
    if (share === undefined || Math.abs(share - 0.5) < 0.02) continue
    const restBound = TURNED[figure.bound]
    const {events, total} = figure
    const {low: _low, high: _high, ...bare} = figure
    const rest: Figure = {
      ...bare,
      bound: restBound,
      ...(restBound === 'at-most' ? {} : {low: 1 - share}),
      ...(restBound === 'at-least' ? {} : {high: 1 - share}),
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
    // “had not given up” of those who “were still using” it is no rest.
    const double = [...mine].some(a => [...figure.own].some(b => !theirs.has(b) && areOpposite(a, b)))
    if (!turned || both || double || isHalfDenied(claim, told)) continue
    const step = `the passage says ${way}; of the rest the opposite is true: 100% − ${showNumber(100 * share)}% = ${showNumber(100 - 100 * share)}%`
    found.push({claim, from: [rest, ...from], step: ends(claim, step), flipped: true})
  }
  return found
}

/** “are asked again or are not sent”, “no score had never been written”: of what the share is told is not plain. */
function isHalfDenied({sentence, to}: Figure, {sentences}: Told): boolean {
  const {negations, words} = sentences[sentence]!
  const own = negations.filter(({group}) => !group)
  const [first] = own
  return own.length > 1 || (first !== undefined && words.slice(to, first.at).some(({text}) => text === 'or'))
}

function deniedBy({negations, words}: Told['sentences'][number], {reach}: Figure): Set<string> {
  // “without the splint” names a group and no outcome.
  return new Set(
    negations
      .filter(({at}) => at >= reach.from && at < reach.to && !/^(?:without|uncorrected)$/.test(words[at]!.text))
      .flatMap(({scope}) => [...scope]),
  )
}

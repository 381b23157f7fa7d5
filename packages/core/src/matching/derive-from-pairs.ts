import {findComparison} from './comparisons.ts'
import {type Derivation, ends, made, single} from './derivation.ts'
import type {Figure} from './figure.ts'
import {isBefore, isDifference} from './fit.ts'
import {follows, isFollowing, isWholeBelow} from './follows.ts'
import {keyOf} from './reaches.ts'
import type {Told} from './read-figures.ts'
import {showFigure, showNumber} from './show-figure.ts'

type Kind = 'ratio' | 'points' | 'nnt' | 'time' | 'amount'

/** Two numbers of one kind, with and without treatment or before and after it, give a ratio, a difference, an NNT. */
export function fromPair(claim: Figure, told: Told, passage: Told, kind: Kind): Derivation[] {
  const longer = kind === 'time' ? comparative(told, claim) : kind === 'amount' ? changeOf(told, claim) : 0
  if ((kind === 'time' || kind === 'amount') && longer === 0) return []
  if (kind === 'ratio' && isCriterion(claim, told)) return []
  const found: Derivation[] = kind === 'ratio' ? fromFall(claim, passage) : []
  const levels = kind === 'ratio' ? levelScales(passage) : []
  const scales =
    kind === 'ratio'
      ? ['share', 'time', 'rhythm', ...levels, ...(hasEqualArms(passage) ? [COUNTS] : [])]
      : kind === 'time'
        ? ['time']
        : kind === 'amount'
          ? levelScales(passage).filter(scale => scale === claim.scale)
          : ['share']
  for (const scale of scales) {
    const figures = passage.figures.filter(
      figure =>
        (scale === COUNTS ? isPlainCount(figure) : figure.scale === scale) &&
        single(figure) !== undefined &&
        !figure.spread &&
        !isDifference(figure, passage) &&
        // “the 100 mm scale” is no level.
        !(levels.includes(scale) && /^(?:the|an?)$/.test(figure.lead)),
    )
    for (let i = 0; i < figures.length; i++) {
      for (let j = i + 1; j < figures.length && j < i + 4; j++) {
        if (isApart(figures, i, j, passage) || isAcross(figures, i, j, claim, told)) continue
        const pair = orient(figures[i]!, figures[j]!, claim, told, passage)
        if (!pair) continue
        const derivation = compute(claim, pair, kind, longer)
        if (derivation) found.push(derivation)
      }
    }
  }
  return found
}

/** “It fell from 71 to 38 in the one group and to 55 in the other”: a fall is told of one group, unless two are compared. */
function isAcross(figures: readonly Figure[], i: number, j: number, claim: Figure, told: Told): boolean {
  const [a, b] = [figures[i]!, figures[j]!]
  if (a.lead === 'from' && b.lead === 'to' && j === i + 1) return false
  const partnered = [i, j].some(
    at =>
      figures[at]!.lead === 'to' &&
      figures[at - 1]?.lead === 'from' &&
      figures[at - 1]!.sentence === figures[at]!.sentence,
  )
  return partnered && !findComparison(told.sentences[claim.sentence]!, claim)
}

/** “48% and 16%; of the others 29% and 12%”: two pairs, and none across the semicolon. */
function isApart(figures: readonly Figure[], i: number, j: number, {sentences}: Told): boolean {
  const [a, b] = [figures[i]!, figures[j]!]
  if (j - i < 2) return false
  if (a.sentence !== b.sentence) return true
  const {words} = sentences[a.sentence]!
  for (let at = a.to; at < b.from; at++) if (words[at]!.text === ';') return true
  return false
}

/** “Two thirds saw a 75% improvement”: what each of them had to reach, and no comparison of groups. */
const isCriterion = ({sentence, from, lead, text}: Figure, {figures, sentences}: Told): boolean => {
  const {scan} = sentences[sentence]!
  const article =
    /^an?$/.test(lead) ||
    /^an? /i.test(text) ||
    (/^(?:of|by)$/.test(lead) &&
      /^(?:reduction|improvement|fall|drop|rise|increase|decrease|gain)$/.test(scan.word(from - 2)))
  return article && figures.some(other => other.scale === 'share' && other.sentence === sentence && other.to <= from)
}

/** “Scores dropped from 6 to 3”: halved. */
function fromFall(claim: Figure, {figures}: Told): Derivation[] {
  return figures.flatMap(figure => {
    const {scale, low, high, lead} = figure
    if (scale !== 'measure change' || lead !== 'from' || !low || !high || low === high) return []
    const result = made(figure, 'ratio', low / high, figure.approximate)
    if (!isFollowing(follows(claim, result))) return []
    const step = `the passage says ${figure.text} → ${showNumber(low)} ÷ ${showNumber(high)} = ${showNumber(low / high)}`
    return [{claim, from: [result, figure], step: ends(claim, step), oriented: true}]
  })
}

const COUNTS = 'counts'

/** “In 2 patients on the one and in 14 on the other (310 per arm)”: counts in groups of one size. */
const hasEqualArms = ({sentences}: Told): boolean =>
  sentences.some(({text}) => /\b(?:per|in each|in either|each) (?:arm|group)\b/i.test(text))

const isPlainCount = ({scale, form, unit}: Figure): boolean =>
  scale === 'count' || (form === 'number' && unit === '1' && scale.startsWith('amount'))

/** Measured amounts, and those that go from one to another: weights, pressures, counts of hairs. */
const levelScales = ({figures}: Told): string[] => {
  const amounts = figures.filter(({scale}) => scale.startsWith('amount') && scale !== 'amount calendar-year')
  const found = amounts
    .filter(figure => {
      if (figure.unit !== '1') return true
      const other = amounts.find(
        one => one !== figure && one.scale === figure.scale && one.sentence === figure.sentence,
      )
      return other && (figure.lead === 'from' ? other.lead === 'to' : figure.lead === 'to' && other.lead === 'from')
    })
    .map(({scale}) => scale)
  return [...new Set(found)]
}

/** Whether the claim's amount is one by which something rose or fell. */
function changeOf({sentences}: Told, {sentence, from, to}: Figure): number {
  const {directions, scan} = sentences[sentence]!
  let nearest = 0
  let away = 12
  for (let i = Math.max(scan.clauseStart(from) - 6, 0); i < to + 3 && i < directions.length; i++) {
    const direction = directions[i]
    const gap = i < from ? from - i : i - to + 1
    // “lost four kilos more”: the comparative tells, and not the verb.
    if (direction?.axis !== 'amount' || gap > away || (gap === away && i < from)) continue
    nearest = direction.sign
    away = gap
  }
  return nearest
}

function compute(
  claim: Figure,
  [first, second]: readonly [Figure, Figure],
  kind: Kind,
  longer: number,
): Derivation | undefined {
  const [a, b] = [single(first)!, single(second)!]
  if (b === 0 || a === b) return undefined
  const rough = first.approximate || second.approximate
  const said = `the passage says ${showFigure(first)} and ${showFigure(second)}`
  const own = new Set([...first.own, ...second.own])
  const give = (result: Figure, way: string): Derivation | undefined =>
    isFollowing(follows(claim, result)) || (kind === 'time' && isWholeBelow(claim, result.low!))
      ? {
          claim,
          from: [{...result, own, control: false}, first, second],
          step: ends(claim, `${said} → ${way}`),
          oriented: true,
        }
      : undefined
  const [p, q] = [showNumber(first.scale === 'share' ? 100 * a : a), showNumber(second.scale === 'share' ? 100 * b : b)]
  if (kind === 'ratio') return give(made(first, 'ratio', a / b, rough), `${p} ÷ ${q} = ${showNumber(a / b)}`)
  if (kind === 'points') {
    const difference = claim.sign === undefined && claim.own.has('differenc')
    const sign = difference ? {} : {sign: a > b ? (1 as const) : (-1 as const)}
    return give(
      {...made(first, 'points', Math.abs(a - b), rough), ...sign},
      `${p} − ${q} = ${showNumber(100 * (a - b))} percentage points`,
    )
  }
  if (kind === 'nnt')
    return give(
      made(first, claim.scale, 1 / Math.abs(a - b), rough),
      `1 ÷ (${p}% − ${q}%) = ${showNumber(1 / Math.abs(a - b))}`,
    )
  if (longer !== Math.sign(a - b)) return undefined
  if (kind === 'amount')
    return give(
      {...made(first, claim.scale, Math.abs(a - b), rough), unit: first.unit, factor: first.factor},
      `a difference of ${showNumber(Math.abs(a - b) / first.factor)}`,
    )
  const {role: _role, ...bare} = made(first, 'time', Math.abs(a - b), rough)
  return give(
    {...bare, unit: first.unit, factor: first.factor, form: 'time', role: 'loose'},
    `a difference of ${showNumber(Math.abs(a - b) / first.factor)} (${first.unit})`,
  )
}

/** Whether a time of a claim is a difference of two. */
export const isCompared = (figure: Figure, told: Told): boolean => comparative(told, figure) !== 0

/** “Two days shorter”, “3 weeks later than”: a difference of two times. */
function comparative(told: Told, {sentence, to, from}: Figure): number {
  const {scan} = told.sentences[sentence]!
  for (const i of [to, to + 1]) {
    const word = scan.word(i)
    if (/^(?:longer|later|more|slower)$/.test(word)) return 1
    if (/^(?:shorter|sooner|earlier|less|fewer|faster|quicker)$/.test(word)) return -1
  }
  if (scan.word(from - 1) === 'by') {
    for (let i = from - 2; i > from - 9 && i >= 0; i--) {
      if (/^(?:shorten(?:s|ed)?|reduce[sd]?|cut|cuts)$/.test(scan.word(i))) return -1
      if (/^(?:lengthen(?:s|ed)?|prolong(?:s|ed)?|extend(?:s|ed)?|delay(?:s|ed)?)$/.test(scan.word(i))) return 1
    }
  }
  return 0
}

const CALENDAR = 'amount calendar-year'

/** The figure that the claim is about, then the one it is held against; undefined where nothing tells which is which. */
function orient(a: Figure, b: Figure, claim: Figure, told: Told, passage: Told): readonly [Figure, Figure] | undefined {
  if (a.lead === 'from' && b.lead === 'to' && a.sentence === b.sentence && claim.scale !== 'time') return [b, a]
  const {words, concepts, negations} = told.sentences[claim.sentence]!
  const comparison = findComparison(told.sentences[claim.sentence]!, claim)
  const than = comparison?.from ?? -1
  if (comparison) {
    const until = comparison.to
    const years = (from: number, to: number): string[] =>
      told.figures
        .filter(one => one.sentence === claim.sentence && one.from >= from && one.to <= to && one.scale === CALENDAR)
        .map(keyOf)
    const denied = (from: number, to: number): string[] =>
      negations.filter(({at}) => at >= from && at < to).flatMap(({scope}) => [...scope].map(concept => `!${concept}`))
    const left = new Set([
      ...denied(0, than),
      ...denied(until, words.length),
      ...concepts.slice(0, than),
      ...concepts.slice(until),
      ...years(0, than),
      ...years(until, words.length),
    ])
    // “… as those who were not”
    const leftOut = words.slice(than, until).some(({text}) => /^(?:not|never|without|no)$|n't$/.test(text))
    const right = new Set([
      ...(leftOut ? [...left].map(concept => `!${concept}`) : []),
      ...denied(than, until),
      ...concepts.slice(than, until),
      ...years(than, until),
    ])
    const lean = (figure: Figure, other: Figure): number => {
      let sum = 0
      for (const concept of figure.own) {
        if (other.own.has(concept)) continue
        sum += Number(left.has(concept)) - Number(right.has(concept))
      }
      return sum
    }
    const [first, second] = [lean(a, b), lean(b, a)]
    if (first > second) return [a, b]
    if (second > first) return [b, a]
  }
  // “Between 2010 and 2020 it was halved”: the later one over the earlier.
  const span = told.figures.find(
    ({scale, low, high, sentence}) => scale === CALENDAR && low !== high && sentence === claim.sentence,
  )
  if (span) {
    const [early, late] = [`#${span.low}`, `#${span.high}`]
    if (a.own.has(late) && b.own.has(early) && !a.own.has(early)) return [a, b]
    if (b.own.has(late) && a.own.has(early) && !b.own.has(early)) return [b, a]
  }
  const said = new Set(concepts)
  const lone = (figure: Figure, other: Figure): boolean =>
    [...figure.own].some(
      concept =>
        !concept.startsWith('#') && said.has(concept) && !other.own.has(concept) && !figure.counted.includes(concept),
    )
  if (than < 0 && lone(a, b) !== lone(b, a)) return lone(a, b) ? [a, b] : [b, a]
  if (a.control !== b.control) return a.control ? [b, a] : [a, b]
  const [x, y] = [isBefore(a, passage), isBefore(b, passage)]
  if (x !== y) return x ? [b, a] : [a, b]
  // “reduced the need for surgery (18% vs 30%)”: the one of whom the sentence speaks comes first.
  const {scan} = passage.sentences[a.sentence]!
  return a.sentence === b.sentence && b.from - a.to <= 2 && /^(?:vs?|versus)$/.test(scan.word(a.to))
    ? [a, b]
    : undefined
}

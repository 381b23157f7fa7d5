import {EVERYBODY} from './counted.ts'
import type {Derivation} from './derivation.ts'
import type {Figure} from './figure.ts'
import {isBefore} from './fit.ts'
import {follows, isFollowing} from './follows.ts'
import type {Told} from './read-figures.ts'
import {showFigure, showNumber, showValue} from './show-figure.ts'

/** Ways to a claim's number that take more than one number of the passage, or another kind of number. */
export function derive(claim: Figure, told: Told, passage: Told): Derivation[] {
  switch (claim.scale) {
    case 'share':
      return [...fromCounts(claim, passage), ...fromBaseline(claim, passage), ...fromRest(claim, told, passage)]
    case 'ratio':
      return fromPair(claim, told, passage, 'ratio')
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
      return fromPair(claim, told, passage, 'time')
    case 'count':
      return fromParts(claim, passage)
    default:
      return claim.scale.startsWith('amount') ? fromParts(claim, passage) : []
  }
}

/** A figure of the passage that nobody wrote: it was computed. */
function made(like: Figure, scale: Figure['scale'], value: number, approximate = false): Figure {
  const {events: _e, total: _t, side: _s, role: _r, ...rest} = like
  return {
    ...rest,
    scale,
    form: 'number',
    unit: '1',
    factor: 1,
    low: value,
    high: value,
    bound: 'exact',
    approximate,
    text: '',
  }
}

const single = ({low, high}: Figure): number | undefined => (low !== undefined && low === high ? low : undefined)
const ends = (claim: Figure, found: string): string =>
  `${found}; the claim says “${claim.text}”${arrow(claim)}: it follows`
const arrow = (claim: Figure): string => {
  const value = showValue(claim)
  return value === '' || claim.text.includes(value) ? '' : ` → ${value}`
}

/** “Of 48 patients, 12 were free of pain.” */
function fromCounts(claim: Figure, {figures}: Told): Derivation[] {
  const found: Derivation[] = []
  const counts = figures.filter(
    ({scale, form}) => scale === 'count' || (form === 'number' && !/mass|volume|length|points/.test(scale)),
  )
  for (const part of counts) {
    for (const total of counts) {
      const [a, b] = [single(part), single(total)]
      if (a === undefined || b === undefined || part === total || a > b || b < 5) continue
      if (total.sentence > part.sentence || part.sentence - total.sentence > 1) continue
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
    const turned = [...mine].some(said) || [...theirs].some(concept => claim.own.has(concept) && !mine.has(concept))
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

/** Two numbers of one kind, with and without treatment or before and after it, give a ratio, a difference, an NNT. */
function fromPair(claim: Figure, told: Told, passage: Told, kind: 'ratio' | 'points' | 'nnt' | 'time'): Derivation[] {
  const longer = kind === 'time' ? comparative(told, claim) : 0
  if (kind === 'time' && longer === 0) return []
  const found: Derivation[] = kind === 'ratio' ? fromFall(claim, passage) : []
  const scales = kind === 'ratio' ? ['share', 'time', 'rhythm'] : kind === 'time' ? ['time'] : ['share']
  for (const scale of scales) {
    const figures = passage.figures.filter(figure => figure.scale === scale && single(figure) !== undefined)
    for (let i = 0; i < figures.length; i++) {
      for (let j = i + 1; j < figures.length && j < i + 4; j++) {
        const pair = orient(figures[i]!, figures[j]!, claim, told, passage)
        if (!pair) continue
        const derivation = compute(claim, pair, kind, longer)
        if (derivation) found.push(derivation)
      }
    }
  }
  return found
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

function compute(
  claim: Figure,
  [first, second]: readonly [Figure, Figure],
  kind: 'ratio' | 'points' | 'nnt' | 'time',
  longer: number,
): Derivation | undefined {
  const [a, b] = [single(first)!, single(second)!]
  if (b === 0 || a === b) return undefined
  const rough = first.approximate || second.approximate
  const said = `the passage says ${showFigure(first)} and ${showFigure(second)}`
  const own = new Set([...first.own, ...second.own])
  const give = (result: Figure, way: string): Derivation | undefined =>
    isFollowing(follows(claim, result))
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
  const {role: _role, ...bare} = made(first, 'time', Math.abs(a - b), rough)
  return give(
    {...bare, unit: first.unit, factor: first.factor, form: 'time', role: 'loose'},
    `a difference of ${showNumber(Math.abs(a - b) / first.factor)} (${first.unit})`,
  )
}

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

/** The figure that the claim is about, then the one it is held against; undefined where nothing tells which is which. */
function orient(a: Figure, b: Figure, claim: Figure, told: Told, passage: Told): readonly [Figure, Figure] | undefined {
  const {words, concepts} = told.sentences[claim.sentence]!
  const than = words.findIndex(
    ({text}, i) =>
      i >= claim.from - 12 &&
      (/^(?:than|compared|versus|vs|against|instead)$/.test(text) || (text === 'as' && i >= claim.to)) &&
      !(i >= claim.from && i < claim.to),
  )
  if (than >= 0) {
    const left = new Set(concepts.slice(0, than))
    const right = new Set(concepts.slice(than))
    const lean = (figure: Figure, other: Figure): number => {
      let sum = 0
      for (const concept of figure.own) {
        if (other.own.has(concept)) continue
        if (right.has(concept)) sum -= 1
        else if (left.has(concept)) sum += 1
      }
      return sum
    }
    const [first, second] = [lean(a, b), lean(b, a)]
    if (first > second) return [a, b]
    if (second > first) return [b, a]
  }
  if (a.control !== b.control) return a.control ? [b, a] : [a, b]
  const [x, y] = [isBefore(a, passage), isBefore(b, passage)]
  if (x !== y) return x ? [b, a] : [a, b]
  return undefined
}

function fromPoints(claim: Figure, {figures}: Told): Derivation[] {
  return figures.flatMap(figure => {
    const value = figure.scale === 'points' ? single(figure) : undefined
    if (!value) return []
    const result = made(figure, claim.scale, 1 / value, figure.approximate)
    if (!isFollowing(follows(claim, result))) return []
    return [
      {
        claim,
        from: [result, figure],
        step: ends(
          claim,
          `the passage says ${showFigure(figure)} → 1 ÷ ${showNumber(value)} = ${showNumber(1 / value)}`,
        ),
      },
    ]
  })
}

function fromNeeded(claim: Figure, {figures}: Told): Derivation[] {
  return figures.flatMap(figure => {
    const value = figure.scale === 'nnt' || figure.scale === 'nnh' ? single(figure) : undefined
    if (!value) return []
    const result: Figure = {
      ...made(figure, 'points', 1 / value, figure.approximate),
      events: 1,
      total: value,
      ...(claim.sign ? {sign: claim.sign} : {}),
    }
    if (!isFollowing(follows(claim, result))) return []
    return [
      {
        claim,
        from: [result, figure],
        step: ends(claim, `the passage says ${showFigure(figure)} → one in ${showNumber(value)}`),
      },
    ]
  })
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

import {checkCounted} from './check-counted.ts'
import {checkDirections} from './check-directions.ts'
import {checkMoments} from './check-moments.ts'
import {checkNegations} from './check-negations.ts'
import {checkSubject} from './check-subject.ts'
import {compareValue} from './compare-values.ts'
import {areOpposite} from './concepts.ts'
import type {Derivation} from './derivation.ts'
import {derive} from './derive.ts'
import {isOneOfPool, isOneOfRow} from './derive-from-counts.ts'
import {isSomebody} from './derive-from-medians.ts'
import {isCompared} from './derive-from-pairs.ts'
import type {Figure} from './figure.ts'
import {readAll} from './find-all.ts'
import {isFit, likeness, mentionsControl} from './fit.ts'
import {follows, isFollowing, type NotFollowing} from './follows.ts'
import {joinAllTotals, joinTotals} from './join-totals.ts'
import type {Match, MatchedClaim, MatchedSource} from './match.ts'
import {fail, type Objection, unknown} from './objection.ts'
import {hasRate, isRate} from './rates.ts'
import {readFigures, type Told} from './read-figures.ts'
import {showFigure, showValue} from './show-figure.ts'
import {findStrangeWord} from './strange-words.ts'
import {isPartOnly} from './subgroups.ts'
import {asPoint, isPoint} from './time-points.ts'

/** Even to read the numbers of a sentence each is held against the others; no sentence of a page is as long. */
const LONGEST = 2000

/**
 * Tells whether each number of a claim follows from the passage that it rests on, and how. A number follows when the
 * passage gives it, in whatever unit or form, of the same thing, in the same direction, of the same people. What cannot
 * be derived is `unknown`, never passed; what the passage contradicts fails.
 */
export function matchNumbers(claim: MatchedClaim, source: MatchedSource): Match {
  if (Math.max(claim.text.length, source.passage.length) > LONGEST)
    return refused(unknown(`the claim or its passage is longer than ${LONGEST} characters, which is not compared`), [])
  const passage = readPassage(source.passage)
  const told = readAll(joinTotals(readFigures(claim.text)), passage)
  if (told.figures.length === 0 && claim.quantities.length === 0)
    return {status: 'not-applicable', reason: 'the claim has no number', steps: []}
  // Each number is followed through the whole sentence, so that their count has to be bounded.
  if (told.figures.length > MOST_NUMBERS)
    return refused(unknown(`the claim has ${told.figures.length} numbers, more than can be followed`), [])
  const lost = claim.quantities.find(({span}) => !isRead(told, claim.text.slice(span.start, span.end)))
  if (lost)
    return refused(
      unknown(`“${claim.text.slice(lost.span.start, lost.span.end)}” is no number that can be compared`),
      [],
    )
  const strange = findStrangeWord(told, passage)
  if (strange) return refused(unknown(`the claim says “${strange}”, the passage does not`), [])
  const [steps, refuted]: [string[], string[]] = [[], []]
  const derivations: Derivation[] = []
  let worst: Objection | undefined
  for (const figure of told.figures) {
    const found = findDerivation(figure, told, passage)
    if ('status' in found) {
      steps.push(`“${figure.text}”: ${found.reason}`)
      if (found.status === 'fail') refuted.push(figure.text)
      if (!worst || (worst.status === 'unknown' && found.status === 'fail')) worst = found
    } else {
      steps.push(found.step)
      derivations.push(found)
    }
  }
  worst ??= findTold(derivations)
  if (worst) return {...refused(worst, steps), ...(refuted.length > 0 ? {refuted} : {})}
  const objection = checkWords(told, passage, derivations) ?? checkValue(claim, source)
  if (objection) return refused(objection, [...steps, objection.reason])
  const [only] = told.figures
  return {
    status: 'pass',
    reason:
      told.figures.length === 1
        ? `“${only!.text}” follows from the passage`
        : `all ${told.figures.length} numbers follow from the passage`,
    steps,
  }
}

/** “4% with it and 4% without” takes one number of the passage for both groups. */
function findTold(derivations: readonly Derivation[]): Objection | undefined {
  const twice = derivations.find(({claim, from}, i) =>
    derivations
      .slice(0, i)
      .some(
        other =>
          claim.scale === 'share' &&
          other.claim.sentence === claim.sentence &&
          other.from[0] === from[0] &&
          other.claim.scale === claim.scale &&
          other.claim.form === claim.form,
      ),
  )
  return twice && unknown(`the passage says “${twice.from[0]!.text}” once, the claim twice`)
}

/** A sentence with more numbers than this is a table. */
const MOST_NUMBERS = 30

let last: {readonly passage: string; readonly told: Told} | undefined

/** Several claims rest on one passage and are matched in turn, so the last reading is kept. */
function readPassage(passage: string): Told {
  if (last?.passage !== passage) last = {passage, told: joinAllTotals(readFigures(passage))}
  return last.told
}

const refused = ({status, reason}: Objection, steps: readonly string[]): Match => ({status, reason, steps})

function checkWords(told: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  const used = new Set(derivations.flatMap(({from}) => from.map(({sentence}) => sentence)))
  // A sentence takes its subject from the one before it.
  const scope = passage.sentences.map((_, at) => at).filter(at => used.has(at) || used.has(at + 1))
  return (
    checkMoments(told, passage, derivations) ??
    checkSubject(told, passage) ??
    checkOpposites(told, passage, derivations) ??
    checkCounted(told, passage, derivations) ??
    checkNegations(told, passage, derivations, scope) ??
    checkDirections(told, passage, derivations, scope)
  )
}

/** “88% survived” is no “88% died”; what is told of the rest was turned round on its way. */
function checkOpposites(told: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  if (derivations.some(({flipped}) => flipped)) return undefined
  const held = new Set(passage.sentences.flatMap(({concepts}) => concepts))
  for (const {concepts, negations} of told.sentences) {
    const denied = new Set(negations.flatMap(({scope}) => [...scope]))
    for (const concept of concepts) {
      if (concept === '' || held.has(concept) || denied.has(concept)) continue
      const other = [...held].find(one => areOpposite(concept, one))
      if (other) return fail(`the claim speaks of “${concept}”, the passage of “${other}”`)
    }
  }
  return undefined
}

/** The value that the evidence entry records for the source may contradict the claim. */
function checkValue(claim: MatchedClaim, {value}: MatchedSource): Objection | undefined {
  if (!value) return undefined
  const found = claim.quantities
    .map(quantity => compareValue(quantity, value))
    .filter(comparison => comparison !== 'incomparable')
  return found.length > 0 && found.every(comparison => comparison === 'differs')
    ? fail('the evidence entry records another value for this source')
    : undefined
}

const isRead = ({figures}: Told, words: string): boolean => {
  const plain = words.trim()
  return figures.some(({text}) => text.includes(plain) || plain.includes(text)) || !/[\d\p{L}]/u.test(plain)
}

function findDerivation(figure: Figure, told: Told, passage: Told): Derivation | Objection {
  // “daily tablets”: the word says it all.
  if (
    figure.scale === 'rhythm' &&
    passage.sentences.some(({words}) => words.some(({text}) => text === figure.text.toLowerCase()))
  )
    return {claim: figure, from: [], step: `the passage says ${figure.text}, as the claim does: it follows`}
  // “in a year” of an annual risk
  const unit = /^(?:in |per )?(?:an?|one|each|every|per) (day|week|month|year|hour)$/i.exec(figure.text)?.[1]
  if (unit && figure.low === figure.high && hasRate(passage, unit.toLowerCase(), figure))
    return {claim: figure, from: [], step: `the passage tells a rate by the ${unit}, as the claim does: it follows`}
  // “half as many attacks a year”: the unit of the rates that are compared
  const per = /\b(?:many|much)\b.*\b(day|week|month|year)$/i.exec(figure.text)?.[1]
  if (per && figure.scale === 'rhythm' && figure.low === undefined && isRate(passage, per.toLowerCase()))
    return {claim: figure, from: [], step: `the passage tells a rate by the ${per}, as the claim does: it follows`}
  const alike = passage.figures.filter(({scale}) => scale === figure.scale)
  const verdicts = alike
    .filter(
      held =>
        !isOneOfRow(held, figure, told, passage) &&
        !isInPart(held, told, passage) &&
        !isOneOfPool(held, figure, told, passage),
    )
    .map(held => ({held, verdict: followsHere(figure, held, told, passage)}))
  // “one of them for less than ten”: of whom else it is true is not told.
  if (figure.bound === 'at-most' && isSomebody(figure, told)) return unknown(`“${figure.text}” is said of one of them`)
  // “more than a year longer” is a difference, and no waiting time of 1.7 years.
  const compared = figure.scale === 'time' && isCompared(figure, told) ? derive(figure, told, passage) : []
  const direct = compared.length > 0 ? [] : verdicts.filter(({verdict}) => isFollowing(verdict)).map(({held}) => held)
  const candidates: Derivation[] = [
    ...compared,
    ...direct.map(held => ({claim: figure, from: [held], step: tell(figure, held)})),
  ]
  if (candidates.length === 0 || direct.every(held => !isFit(figure, held, told, passage, direct)))
    candidates.push(...derive(figure, told, passage))
  const [accepted, parts]: [Figure[], Figure[]] = [[], []]
  for (const {from} of candidates) (isPartOnly(figure, from[0]!, told, passage) ? parts : accepted).push(from[0]!)
  // “200 (25%) …, in 50 of these (25%) …”: by chance the number of another thing is the one of the part.
  const ofPart = Math.max(0, ...parts.map(held => likeness(figure, held)))
  const fitting = candidates.filter(
    ({from}) =>
      (ofPart === 0 || likeness(figure, from[0]!) > ofPart) &&
      (from[1]?.form !== 'number' || from[1].scale === from[0]!.scale || isFit(figure, from[1], told, passage, from)) &&
      // A risk made of a hazard ratio is told of what the ratio is told of.
      (from.length !== 2 || !MEASURED.test(from[1]!.scale) || isFit(figure, from[1]!, told, passage, from)) &&
      isFit(
        figure,
        from[0]!,
        told,
        passage,
        // What a sum or a pool was made of is no rival of it.
        [...accepted, ...from.slice(1)],
      ),
  )
  const best = fitting.sort((a, b) => likeness(figure, b.from[0]!) - likeness(figure, a.from[0]!))[0]
  if (best) return best
  if (candidates.length > 0) {
    const {from} = candidates[0]!
    return from[0]!.control && !mentionsControl(told)
      ? fail(`the passage says “${from.at(-1)!.text || figure.text}” of those who were not treated`)
      : unknown(`the passage says “${from.at(-1)!.text || figure.text}” of something else`)
  }
  return explain(figure, verdicts, passage)
}

const MEASURED = /^(?:measure (?:hr|or|rr)|points|nnt|nnh)$/

/** The time of another number is a point: “within five years”, “at five years” and “5-year” are one. */
function followsHere(figure: Figure, held: Figure, told: Told, passage: Told): ReturnType<typeof follows> {
  const verdict = follows(figure, held)
  // Who must wait until 48 hours after it may go on two days after it.
  const over = held.lead === 'until' && figure.role === 'onset' && figure.bound === 'exact'
  if (isFollowing(verdict) || (!over && (!isPoint(figure, told) || !isPoint(held, passage)))) return verdict
  const point = follows(asPoint(figure), asPoint(held))
  return isFollowing(point) ? point : verdict
}

/** “At least in part” is told neither by those in part alone nor by the complete ones alone. */
const isInPart = ({own, sentence}: Figure, told: Told, passage: Told): boolean =>
  own.has('partial') !== own.has('complete') &&
  passage.sentences[sentence]!.concepts.includes('complete') &&
  told.sentences.some(({words, concepts}) =>
    words.some(({text}, i) => text === 'at' && words[i + 1]?.text === 'least' && concepts[i + 2] === 'partial'),
  )

/** Tells why no figure of the passage gives this one. */
function explain(figure: Figure, verdicts: readonly {held: Figure; verdict: string}[], passage: Told): Objection {
  const ranked = verdicts
    .filter(({held}) => !held.spread)
    .map(({held, verdict}) => ({held, verdict, like: likeness(figure, held)}))
    .sort((a, b) => b.like - a.like)
  const [nearest, second] = ranked
  // Among several numbers none of which stands out, the one that the claim means may be told in other words.
  // One end of a range, or another place in a spread than its middle, may be what the claim tells.
  const value = figure.low ?? figure.high ?? 0
  const ranged = figure.low !== undefined && figure.high !== undefined && figure.low < figure.high
  const other = verdicts.some(
    ({held: {low = 0, high = 0}}) =>
      !ranged && low > 0 && [low, high].some(end => low < high && Math.abs(end - value) <= 0.1 * end),
  )
  const refuse = !other && (!second || nearest!.like > second.like) ? fail : unknown
  if (!nearest) {
    const kind = figure.scale
    if (kind === 'ratio' || kind === 'points' || kind === 'nnt')
      return unknown('the passage has no two numbers that it follows from')
    return unknown(
      passage.figures.length === 0 ? 'the passage has no number' : 'the passage has no number of this kind',
    )
  }
  const {held, verdict} = nearest
  const said = `the passage says “${held.text}”`
  switch (verdict as NotFollowing) {
    case 'hedge-lost':
      return unknown(`${said}, which is rough; the claim is not`)
    case 'narrower':
      return unknown(`${said}, which holds more than the claim’s “${figure.text}”`)
    case 'bound-lost':
    case 'bound-made':
      return refuse(`${said}, the claim “${figure.text}”: one of them is a bound`)
    case 'invented-total':
      return unknown(`${said}; “${figure.text}” counts people whom it does not count`)
    case 'other-role':
      return unknown(`${said}, which is another sort of time`)
    case 'incomparable':
      return unknown(`${said}, which cannot be compared`)
    default:
      return refuse(`${said}, the claim “${figure.text}”`)
  }
}

function tell(figure: Figure, held: Figure): string {
  const said = showFigure(held)
  const value = showValue(figure)
  const own =
    value === '' ||
    figure.text.includes(value) ||
    /^(?:count|amount|measure)/.test(figure.scale) ||
    figure.text === held.text
      ? ''
      : ` → ${value}`
  return `the passage says ${said}; the claim says “${figure.text}”${own}: it follows`
}

import {startsNumeral} from '../claims/quantities/numerals.ts'
import {checkCounted} from './check-counted.ts'
import {checkDirections} from './check-directions.ts'
import {checkNegations} from './check-negations.ts'
import {checkSubject} from './check-subject.ts'
import {compareValue} from './compare-values.ts'
import {areOpposite, conceptOf} from './concepts.ts'
import type {Derivation} from './derivation.ts'
import {derive} from './derive.ts'
import {isOneOfPool} from './derive-from-counts.ts'
import {isSomebody} from './derive-from-medians.ts'
import type {Figure} from './figure.ts'
import {readAll} from './find-all.ts'
import {isFit, likeness, mentionsControl} from './fit.ts'
import {follows, isFollowing, type NotFollowing} from './follows.ts'
import {joinTotals} from './join-totals.ts'
import type {Match, MatchedClaim, MatchedSource} from './match.ts'
import {fail, type Objection, unknown} from './objection.ts'
import {readFigures, type Told} from './read-figures.ts'
import {showFigure, showValue} from './show-figure.ts'

/** Even to read the numbers of a sentence each is held against the others; no sentence of a page is as long. */
const LONGEST = 2000

/**
 * Tells whether each number of a claim follows from the passage that it rests on, and how. A number follows when the
 * passage gives it, in whatever unit or form, of the same thing, in the same direction, of the same people. What cannot
 * be derived is `unknown`, never passed; what the passage contradicts fails.
 */
export function matchNumbers(claim: MatchedClaim, source: MatchedSource): Match {
  if (Math.max(claim.text.length, source.passage.length) > LONGEST)
    return refuse(unknown(`the claim or its passage is longer than ${LONGEST} characters, which is not compared`), [])
  const passage = readPassage(source.passage)
  const told = readAll(joinTotals(readFigures(claim.text)), passage)
  if (told.figures.length === 0 && claim.quantities.length === 0)
    return {status: 'not-applicable', reason: 'the claim has no number', steps: []}
  // Each number is followed through the whole sentence, so that their count has to be bounded.
  if (told.figures.length > MOST_NUMBERS)
    return refuse(unknown(`the claim has ${told.figures.length} numbers, more than can be followed`), [])
  const lost = claim.quantities.find(({span}) => !isRead(told, claim.text.slice(span.start, span.end)))
  if (lost)
    return refuse(
      unknown(`“${claim.text.slice(lost.span.start, lost.span.end)}” is no number that can be compared`),
      [],
    )
  const strange = findStrangeWord(told, passage)
  if (strange) return refuse(unknown(`the claim says “${strange}”, the passage does not`), [])
  const steps: string[] = []
  const derivations: Derivation[] = []
  let worst: Objection | undefined
  for (const figure of told.figures) {
    const found = findDerivation(figure, told, passage)
    if ('status' in found) {
      steps.push(`“${figure.text}”: ${found.reason}`)
      if (!worst || (worst.status === 'unknown' && found.status === 'fail')) worst = found
    } else {
      steps.push(found.step)
      derivations.push(found)
    }
  }
  if (worst) return refuse(worst, steps)
  const objection = checkWords(told, passage, derivations) ?? checkValue(claim, source)
  if (objection) return refuse(objection, [...steps, objection.reason])
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

/** A sentence with more numbers than this is a table. */
const MOST_NUMBERS = 30

let last: {readonly passage: string; readonly told: Told} | undefined

/** Several claims rest on one passage and are matched in turn, so the last reading is kept. */
function readPassage(passage: string): Told {
  if (last?.passage !== passage) last = {passage, told: readFigures(passage)}
  return last.told
}

const refuse = ({status, reason}: Objection, steps: readonly string[]): Match => ({status, reason, steps})

function checkWords(told: Told, passage: Told, derivations: readonly Derivation[]): Objection | undefined {
  const used = new Set(derivations.flatMap(({from}) => from.map(({sentence}) => sentence)))
  // A sentence takes its subject from the one before it.
  const scope = passage.sentences.map((_, at) => at).filter(at => used.has(at) || used.has(at + 1))
  return (
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
  for (const {concepts} of told.sentences) {
    for (const concept of concepts) {
      if (concept === '' || held.has(concept)) continue
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

/** Words of number that the grammar leaves alone have to stand in the passage, too. */
const NUMBER_WORDS =
  /^(?:half|halves|halve[sd]?|halving|third|thirds|quarters?|fifths?|tenths?|doubles?|doubled|triples?|tripled|twice|thrice|once|dozens?|hundreds|thousands|millions|all|every|everyone|nobody|always|never|most|majority|exactly|precisely|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|fortnight|hourly|daily|weekly|monthly|yearly|annually|overnight)$/

const TIME_WORD = /^(?:second|minute|hour|day|week|month|year|decade)s?$/

function findStrangeWord(told: Told, passage: Told): string | undefined {
  const held = new Set(
    passage.sentences.flatMap(({words, covered}) =>
      words.flatMap(({text}, i) => (covered[i] && TIME_WORD.test(text) ? [] : [conceptOf(text) || text])),
    ),
  )
  const spoken = new Set(
    passage.sentences.flatMap(({words, covered}) => words.map(({text}, i) => (covered[i] ? '' : text))),
  )
  // What is true of all of them may be told of none of the others.
  const everybody = passage.sentences.some(({words}) =>
    words.some(({text}) => isEverybody(text) || text === 'none' || text === 'no'),
  )
  const whole = passage.figures.some(({scale, low}) => scale === 'share' && low === 1)
  for (const {words, covered} of told.sentences) {
    for (let i = 0; i < words.length; i++) {
      const {text} = words[i]!
      if (covered[i] || !NUMBER_WORDS.test(text) || held.has(conceptOf(text) || text)) continue
      if (isEverybody(text) && (everybody || whole)) continue
      // “a second operation” counts no time.
      if (
        text === 'second' &&
        words[i + 1]?.kind === 'word' &&
        !/^(?:or|and|of|in|after|before|for|at|to|from|by|on|with|later|had|have|has|was|were|is|are|got|get|gets|developed?)$/.test(
          words[i + 1]!.text,
        )
      )
        continue
      const isTime = TIME_WORD.test(text)
      if (spoken.has(`${text}s`) || spoken.has(text.replace(/s$/, ''))) continue
      if (!isTime && (held.has(`${text}s`) || held.has(text.replace(/s$/, '')))) continue
      if (
        /^(?:most|majority|never|all|every|everyone|nobody|once|always)$/.test(text) &&
        !(text === 'always' || text === 'all' || text === 'everyone')
      )
        continue
      return text
    }
  }
  const twice = findTwin(told)
  if (twice) return twice
  return told.sentences.map(findStrayBound).find(found => found !== undefined)
}

/** “Three weeks instead of three” sets a number against itself. */
function findTwin({figures, sentences}: Told): string | undefined {
  for (let i = 1; i < figures.length; i++) {
    const [a, b] = [figures[i - 1]!, figures[i]!]
    if (a.sentence !== b.sentence || a.scale !== b.scale || a.low !== b.low || a.high !== b.high) continue
    const between = sentences[a.sentence]!.words.slice(a.to, b.from)
    if (between.some(({text}) => /^(?:instead|than|rather|versus|vs)$/.test(text))) return b.text
  }
  return undefined
}

const isEverybody = (word: string): boolean => /^(?:all|every|everyone|everybody|each)$/.test(word)

const BOUND = /^(?:at least|at most|up to)$/

/** “At least a 50% fall” is read as a bound; “at least the dressing” bounds nothing. */
function findStrayBound({words, covered, concepts}: Told['sentences'][number]): string | undefined {
  for (let i = 0; i + 1 < words.length; i++) {
    const said = `${words[i]!.text} ${words[i + 1]!.text}`
    // “at least in part” is of what happened, not of how often.
    if (said === 'at least' && concepts[i + 2] === 'partial') continue
    if (covered[i] || !BOUND.test(said)) continue
    const number = /^(?:an?|the)$/.test(words[i + 2]?.text ?? '') ? words[i + 3] : words[i + 2]
    if (number?.kind !== 'number' && !startsNumeral(number?.text ?? '')) return said
  }
  return undefined
}

function findDerivation(figure: Figure, told: Told, passage: Told): Derivation | Objection {
  // “daily tablets”: the word says it all.
  if (
    figure.scale === 'rhythm' &&
    passage.sentences.some(({words}) => words.some(({text}) => text === figure.text.toLowerCase()))
  )
    return {claim: figure, from: [], step: `the passage says ${figure.text}, as the claim does: it follows`}
  const alike = passage.figures.filter(({scale}) => scale === figure.scale)
  const verdicts = alike
    .filter(held => !isInPart(held, told, passage) && !isOneOfPool(held, figure, told, passage))
    .map(held => ({held, verdict: follows(figure, held)}))
  // “one of them for less than ten”: of whom else it is true is not told.
  if (figure.bound === 'at-most' && isSomebody(figure, told)) return unknown(`“${figure.text}” is said of one of them`)
  const direct = verdicts.filter(({verdict}) => isFollowing(verdict)).map(({held}) => held)
  const candidates: Derivation[] = direct.map(held => ({claim: figure, from: [held], step: tell(figure, held)}))
  if (candidates.length === 0 || direct.every(held => !isFit(figure, held, told, passage, direct)))
    candidates.push(...derive(figure, told, passage))
  const fitting = candidates.filter(
    ({from}) =>
      (from[1]?.form !== 'number' || from[1].scale === from[0]!.scale || isFit(figure, from[1], told, passage, from)) &&
      isFit(
        figure,
        from[0]!,
        told,
        passage,
        candidates.map(one => one.from[0]!),
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

/** “At least in part” is told neither by those in part alone nor by the complete ones alone. */
const isInPart = ({own, sentence}: Figure, told: Told, passage: Told): boolean =>
  own.has('partial') !== own.has('complete') &&
  passage.sentences[sentence]!.concepts.includes('complete') &&
  told.sentences.some(({words, concepts}) =>
    words.some(({text}, i) => text === 'at' && words[i + 1]?.text === 'least' && concepts[i + 2] === 'partial'),
  )

/** Tells why no figure of the passage gives this one. */
function explain(figure: Figure, verdicts: readonly {held: Figure; verdict: string}[], passage: Told): Objection {
  const [nearest] = [...verdicts].sort((a, b) => likeness(figure, b.held) - likeness(figure, a.held))
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
      return fail(`${said}, the claim “${figure.text}”: one of them is a bound`)
    case 'invented-total':
      return unknown(`${said}; “${figure.text}” counts people whom it does not count`)
    case 'other-role':
      return unknown(`${said}, which is another sort of time`)
    case 'incomparable':
      return unknown(`${said}, which cannot be compared`)
    default:
      return fail(`${said}, the claim “${figure.text}”`)
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
